/**
 * A command to type in the shell, whose lines break between its words and not inside a flag.
 *
 * Use      `<Command>{text}</Command>`; copied, it is the text as given.
 */

export function Command({ children }: { readonly children: string }) {
  const parts = children.split(/(\s+)/);
  return (
    <pre className="cmd">
      {parts.map((part, at) =>
        part.trim() === '' ? (
          part
        ) : (
          <span className="arg" key={`${at} ${part}`}>
            {part}
          </span>
        ),
      )}
    </pre>
  );
}
