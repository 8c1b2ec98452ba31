/** Middle value of an odd number of runs; mean of the two in the middle otherwise. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

export type Row = { readonly measure: string; readonly site: number; readonly next?: number; readonly astro?: number };

const show = (value: number | undefined) =>
  value === undefined
    ? '–'
    : value >= 100
      ? Math.round(value).toLocaleString('en')
      : String(Math.round(value * 100) / 100);
const ratio = (a: number, b: number | undefined) =>
  b === undefined ? '–' : b === 0 ? (a === 0 ? '1' : '∞') : (a / b).toFixed(2);

/** The results as a Markdown table with ratios of (a) to the others. */
export function markdown(rows: readonly Row[]): string {
  const head =
    '| measure | (a) this site | (b) adapter off | (c) Astro | a : b | a : c |\n|---|---:|---:|---:|---:|---:|';
  const lines = rows.map(
    ({ measure, site, next, astro }) =>
      `| ${measure} | ${show(site)} | ${show(next)} | ${show(astro)} | ${ratio(site, next)} | ${ratio(site, astro)} |`,
  );
  return [head, ...lines].join('\n');
}
