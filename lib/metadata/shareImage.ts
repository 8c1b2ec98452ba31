import { Resvg } from '@resvg/resvg-js';
import path from 'node:path';
import { localeRow, type Locale } from '../i18n/locales';

const width = 1200;
const height = 630;
const margin = 80;

/** Fonts come from packages, not from the machine, so that the picture is the same everywhere. */
const fontFiles = [
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => path.join(process.cwd(), 'node_modules', file));

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character] ?? character);

/**
 * Draws the picture shown beside a shared link.
 * @returns PNG, 1200 × 630 pixels
 */
export function renderShareImage(locale: Locale, title: string, name: string): Uint8Array<ArrayBuffer> {
  const rtl = localeRow(locale).dir === 'rtl';
  const mirror = rtl ? `translate(${width} 0) scale(-1 1)` : '';
  const x = rtl ? width - margin : margin;
  // The drawing library reads "end" as the right edge, whatever the direction of the text.
  const text = (content: string, y: number, size: number, fill: string) =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${rtl ? 'end' : 'start'}" font-family="Source Serif 4 SemiBold, Source Serif 4, Amiri" font-weight="${rtl ? 700 : 600}">${escapeXml(content)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="#0a3d43"/>
    <g transform="${mirror}" fill="none" stroke-width="10" stroke-linecap="round">
      <path d="M${margin} 110c150 0 170 110 300 110h${width - 380}" stroke="#86cdd0"/>
      <path d="M${margin} 330c150 0 170-110 300-110" stroke="#f0a679"/>
      <circle cx="380" cy="220" r="22" fill="#0a3d43" stroke="#f0a679"/>
    </g>
    ${text(title, 470, 76, '#ffffff')}
    ${text(name, 550, 38, '#d5e4e3')}
  </svg>`;
  const image = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render();
  return new Uint8Array(image.asPng());
}
