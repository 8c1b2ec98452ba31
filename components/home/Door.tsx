type Props = { title: string; text: string; href: string; linkText: string };

/** One of the two ways in. */
export default function Door({ title, text, href, linkText }: Props) {
  return (
    <article className="door">
      <h3 className="font-display text-2xl leading-display font-semibold text-balance">{title}</h3>
      <p className="mbs-3">{text}</p>
      <p className="mbs-auto pbs-6">
        <a href={href} className="card-link door-link">
          {linkText}
        </a>
      </p>
    </article>
  );
}
