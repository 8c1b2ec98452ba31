import type { Metadata } from 'next';
import MultilingualPage from '@/components/layout/MultilingualPage';
import './globals.css';

export const metadata: Metadata = { title: 'CTI' };

/** What plain `next start` and `next dev` answer with; our server has the same page as a document. */
export default function GlobalNotFound() {
  return <MultilingualPage namespace="NotFound" />;
}
