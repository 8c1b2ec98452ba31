import MultilingualPage from '@/components/layout/MultilingualPage';

/** Prerendered; the server answers with it, and status 404, for unknown addresses without a locale. */
export default function NotFoundPage() {
  return <MultilingualPage namespace="NotFound" />;
}
