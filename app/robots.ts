import type { MetadataRoute } from 'next';
import { absoluteUrl } from '@/lib/metadata/pageMetadata';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: '/admin' }, sitemap: absoluteUrl('/sitemap.xml') };
}
