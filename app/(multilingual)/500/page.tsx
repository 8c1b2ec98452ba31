import MultilingualPage from '@/components/layout/MultilingualPage';

/** Prerendered; the server answers with it, and status 500, where an address without a locale failed. */
export default function ServerErrorPage() {
  return <MultilingualPage namespace="ServerError" />;
}
