import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../globals.css';

export const metadata: Metadata = { title: 'CTI', robots: { index: false } };

type Props = { children: ReactNode };

/** The pages below are whole documents: their language is not known from the address. */
export default function MultilingualLayout({ children }: Props) {
  return children;
}
