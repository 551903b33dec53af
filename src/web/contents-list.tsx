interface ContentsListProps {
  readonly heading: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly isCode?: boolean }[];
}

/**
 * What stands on a long page: beside it where there is room, else folded up above it. Both are in the page and one of
 * them is shown, so that neither size has to put up with the other's order.
 */
export function ContentsList({ heading, items }: ContentsListProps) {
  const list = (
    <ul class="plain">
      {items.map(({ id, label, isCode }) => (
        <li>
          <a href={`#${id}`}>{isCode === true ? <code>{label}</code> : label}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <nav class="aside contents" aria-labelledby="indhold-overskrift">
        <h2 id="indhold-overskrift">{heading}</h2>
        {list}
      </nav>
      <nav class="contents folded" aria-label={heading}>
        <details>
          <summary>{heading}</summary>
          {list}
        </details>
      </nav>
    </>
  );
}
