/**
 * The soundings that are planned now, and what each would give away in this body.
 */

import { useLanguage, useWords } from '../../language.tsx';
import { clockOf } from '../../../locales/clock.ts';
import { usualQuestion } from '../../furniture/usual-question.ts';
import { useDoors } from '../../view.tsx';
import { roundAfter } from './customs.ts';
import type { RevealLevel, SoundingKind } from '../../../table/definition/definition.ts';
import { type RoundRow, anyOf } from './draft.ts';
import {
  AddButton,
  CheckField,
  FaultAt,
  ManyField,
  RowBox,
  SelectField,
  TextField,
  useForm,
  useRows,
} from './form.tsx';
import { useChoices } from './members-step.tsx';
import { revealOf } from './plain-definition.ts';
import { LeakageTable } from './leakage-table.tsx';
import { useGivingAway } from './outlook.tsx';
import { NamesPart } from './names-part.tsx';
import { WeighedPart } from './weighed-part.tsx';
import { WeightsTold } from './weights-told.tsx';
import { TalksPart } from './talks-part.tsx';

const KINDS: readonly SoundingKind[] = [
  'straw-poll',
  'veto-check',
  'resistance-poll',
  'weighted-poll',
  'confessional',
];

export function RoundsStep() {
  const words = useWords().founding.rounds;
  const { draft, change, put } = useForm();
  const { clock } = useDoors();
  return (
    <div className="fields">
      <p className="hint">{words.lede}</p>
      <section id="/rounds" className="sub">
        <h3>{words.title}</h3>
        {draft.rounds.map((row, nr) => (
          <RoundBox key={row.key} row={row} nr={nr} />
        ))}
        <FaultAt at="/rounds" />
        <AddButton name={words.add} onAdd={() => put(roundAfter(draft, clock()))} />
      </section>
      <CheckField
        at="/body/acceptsSmallCounts"
        label={words.small}
        hint={words.smallHint}
        value={draft.acceptsSmallCounts}
        onChange={(acceptsSmallCounts) => change({ acceptsSmallCounts })}
      />
    </div>
  );
}

function RoundBox({ row, nr }: { readonly row: RoundRow; readonly nr: number }) {
  const words = useWords().founding.rounds;
  const { draft } = useForm();
  const { set, remove } = useRows('rounds');
  const choices = useChoices();
  const at = `/rounds/${nr}`;
  const all = choices.candidates.map(([key]) => key);
  const zone = words.zone(clockOf(useLanguage().language, draft.zone).place);
  return (
    <RowBox at={at} name={words.round(nr + 1)} onRemove={() => remove(row.key)}>
      <Kind at={at} row={row} />
      <div className="fields pair">
        {(['opens', 'closes'] as const).map((field) => (
          <TextField
            key={field}
            at={`${at}/${field}`}
            type="datetime-local"
            label={words[field]}
            hint={zone}
            value={row[field]}
            onChange={(time) => set(row.key, { [field]: time })}
          />
        ))}
      </div>
      <ManyField
        at={`${at}/candidates`}
        label={words.names}
        options={choices.candidates}
        chosen={row.candidates ?? all}
        onChange={(chosen) =>
          set(row.key, { candidates: chosen.length === all.length ? null : chosen })
        }
      />
      {row.kind === 'straw-poll' && row.reveal !== 'passes' && <NamesPart at={at} row={row} />}
      {row.kind === 'weighted-poll' && <WeighedPart at={at} row={row} />}
      {row.kind === 'confessional' ? <TalksPart at={at} row={row} /> : <Reveal at={at} row={row} />}
      <Gives nr={nr} />
    </RowBox>
  );
}

type Props = { readonly at: string; readonly row: RoundRow };

/** A confessional begins with a question that one may well ask. */
function Kind({ at, row }: Props) {
  const words = useWords().founding.rounds;
  const { draft } = useForm();
  const { set } = useRows('rounds');
  const unasked = anyOf(row.question) === '';
  return (
    <SelectField
      at={`${at}/kind`}
      label={words.kind}
      value={row.kind}
      options={KINDS.map((kind) => [kind, words.kinds[kind]])}
      onChange={(kind) =>
        set(row.key, { kind, ...(unasked && { question: usualQuestion(draft.languages) }) })
      }
    />
  );
}

const LEVELS = ['counts', 'classes', 'passes'] as const;

/** What this kind of sounding can publish, each in words. */
function useLevels(kind: SoundingKind): readonly (readonly [RevealLevel, string])[] {
  const { founding, choosing, resistance, weights } = useWords();
  const { reveals } = founding.rounds;
  if (kind === 'veto-check') {
    return [
      ['passes', reveals.passes],
      ['classes', reveals.bits],
    ];
  }
  if (kind === 'resistance-poll') {
    return [
      ['counts', resistance.reveals.counts],
      ['classes', resistance.reveals.classes],
    ];
  }
  if (kind === 'weighted-poll') {
    return [
      ['counts', weights.reveals.counts],
      ['classes', weights.reveals.classes],
    ];
  }
  return LEVELS.map((level) => [level, level === 'passes' ? choosing.verdict : reveals[level]]);
}

function Reveal({ at, row }: Props) {
  const words = useWords().founding.rounds;
  const { set } = useRows('rounds');
  const { groups } = useChoices();
  const levels = useLevels(row.kind);
  return (
    <>
      <SelectField
        at={`${at}/reveal`}
        label={words.reveal}
        value={revealOf(row)}
        options={levels}
        onChange={(reveal) => set(row.key, { reveal })}
      />
      {row.reveal === 'classes' && (
        <ManyField
          at={`${at}/classes`}
          label={words.classes}
          options={groups}
          chosen={row.classes}
          onChange={(classes) => set(row.key, { classes })}
        />
      )}
    </>
  );
}

function Gives({ nr }: { readonly nr: number }) {
  const words = useWords().founding.rounds;
  const sentences = useGivingAway(nr);
  if (sentences.length === 0) return null;
  return (
    <div className="gives">
      <h4>{words.gives}</h4>
      <ul className="plain-sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <LeakageTable nr={nr} />
      <WeightsTold nr={nr} />
    </div>
  );
}
