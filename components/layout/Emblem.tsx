type Props = { className?: string };

/** The motif of the site: two lines that meet and go on together. Drawn for left-to-right; CSS mirrors it in Arabic. */
export default function Emblem({ className = '' }: Props) {
  return (
    <svg viewBox="0 0 64 40" aria-hidden="true" className={`emblem ${className}`}>
      <path d="M3 5c16 0 18 15 32 15h26" className="emblem-first" />
      <path d="M3 35c16 0 18-15 32-15" className="emblem-second" />
      <circle cx="35" cy="20" r="3.5" className="emblem-point" />
    </svg>
  );
}
