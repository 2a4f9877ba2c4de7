/**
 * Fields of the forms about a side: a line of text, several lines, a file; and what was refused.
 */

type Field = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export function LineField(
  props: Field & {
    readonly most?: number;
    readonly secret?: boolean;
    readonly code?: boolean;
    readonly optional?: boolean;
  },
) {
  const { label, hint, value, onChange, most = 120, secret, code, optional } = props;
  return (
    <label className="field">
      <span>{label}</span>
      <input
        required={optional !== true}
        type={secret ? 'password' : 'text'}
        className={code ? 'code-field' : undefined}
        maxLength={most}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
}

export function LinesField({ label, hint, value, onChange }: Field) {
  return (
    <label className="field">
      <span>{label}</span>
      <textarea rows={5} value={value} onChange={(event) => onChange(event.target.value)} />
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
}

/** As much as a file of a corridor may have. */
const MOST_BYTES = 64 * 1024 * 1024;

export function FileField(props: {
  readonly label: string;
  readonly accept?: string;
  readonly onFile: (file: Uint8Array) => void;
}) {
  const { label, accept, onFile } = props;
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="file"
        required
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // One byte too many is enough to be refused: a huge file fills no memory.
          const part = file?.slice(0, MOST_BYTES + 1);
          void part?.arrayBuffer().then((bytes) => onFile(new Uint8Array(bytes)));
        }}
      />
    </label>
  );
}

export function Refused({ said }: { readonly said: string | null }) {
  if (said === null) return null;
  return (
    <p role="alert" className="refusal">
      {said}
    </p>
  );
}
