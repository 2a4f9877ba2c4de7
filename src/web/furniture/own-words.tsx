/**
 * A field for what somebody says in words of their own.
 */

type OwnWordsProps = {
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  /** So many letters at most. */
  readonly most: number;
  readonly optional?: boolean;
  readonly wide?: boolean;
  readonly value: string;
  readonly onChange: (words: string) => void;
};

export function OwnWords(props: OwnWordsProps) {
  const { label, hint, rows, most, optional, wide, value, onChange } = props;
  return (
    <label className={wide ? 'field wide' : 'field'}>
      <span>{label}</span>
      <textarea
        required={!optional}
        rows={rows}
        maxLength={most}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <small>{hint}</small>}
    </label>
  );
}
