/**
 * A signal as it is typed, and the item it becomes.
 *
 * Use      `signalJson(draft)` goes to the reader of its kind; `draftOfSignal(body)` fills the form
 *          of a further revision; `newSignal(today)` that of a new one.
 */

import type { Json } from '../../../../basics/canonical.ts';
import type { Day } from '../../../../corridor/dated.ts';
import type { Signal } from '../../../../corridor/kinds/signal.ts';
import {
  dayIn,
  datedIn,
  draftOfDated,
  draftOfGrade,
  draftOfTexts,
  gradeIn,
  textIn,
  textsIn,
  textsOrNull,
} from './draft-parts.ts';
import type { Draft } from './form.tsx';

export function newSignal(today: Day): Draft {
  return { '/holder/voice': 'government', '/learned': today, '/handling': 'amber' };
}

export function signalJson(draft: Draft): Json {
  const text = (at: string) => textIn(draft, at);
  const address = text('/address');
  return {
    holder: {
      member: text('/holder/member'),
      body: text('/holder/body'),
      person: text('/holder/person'),
      office: text('/holder/office'),
      voice: text('/holder/voice') ?? '',
    },
    subject: text('/subject') ?? '',
    stance: text('/stance') ?? '',
    condition: textsOrNull(draft, '/condition'),
    said: datedIn(draft, '/said'),
    published: datedIn(draft, '/published'),
    learned: dayIn(draft, '/learned'),
    channel: text('/channel'),
    meeting: text('/meeting'),
    attribution: text('/attribution') ?? '',
    teller: text('/teller'),
    grade: gradeIn(draft),
    handling: text('/handling') ?? '',
    language: text('/language'),
    note: textsIn(draft, '/note'),
    quote: quoteJson(draft),
    address,
    hash: text('/hash')?.toLowerCase() ?? null,
    origin: text('/origin'),
    ...(text('/confidence') === null ? {} : { confidence: text('/confidence') }),
    ...tagsJson(draft),
    ...(draft['/pressure'] === 'yes' ? { pressure: true } : {}),
  };
}

function quoteJson(draft: Draft): Json {
  const exact = draft['/quote/exact'] ?? '';
  if (exact.trim() === '') return null;
  const place = (at: string) => {
    const typed = textIn(draft, at);
    return typed === null ? {} : { [at.slice('/quote/'.length)]: Number(typed) };
  };
  const translation = textsOrNull(draft, '/quote/translation');
  return {
    exact,
    text: textIn(draft, '/quote/text'),
    ...place('/quote/start'),
    ...place('/quote/end'),
    ...(translation === null ? {} : { translation }),
  };
}

function tagsJson(draft: Draft): { readonly tags?: Json } {
  const tags = (draft['/tags'] ?? '').split(',').map((tag) => tag.trim());
  const said = tags.filter((tag) => tag !== '');
  return said.length === 0 ? {} : { tags: said };
}

export function draftOfSignal(body: Signal): Draft {
  const { holder, quote, tags, pressure } = body;
  return {
    '/holder/member': holder.member ?? '',
    '/holder/body': holder.body ?? '',
    '/holder/person': holder.person ?? '',
    '/holder/office': holder.office ?? '',
    '/holder/voice': holder.voice,
    '/subject': body.subject,
    '/stance': body.stance,
    ...draftOfTexts('/condition', body.condition),
    ...draftOfDated('/said', body.said),
    ...draftOfDated('/published', body.published),
    '/learned': body.learned,
    '/channel': body.channel ?? '',
    '/meeting': body.meeting ?? '',
    '/attribution': body.attribution,
    '/teller': body.teller ?? '',
    ...draftOfGrade(body.grade),
    '/handling': body.handling,
    '/language': body.language ?? '',
    ...draftOfTexts('/note', body.note),
    ...draftOfQuote(quote),
    '/address': body.address ?? '',
    '/hash': body.hash ?? '',
    '/origin': body.origin ?? '',
    '/confidence': body.confidence ?? '',
    '/tags': (tags ?? []).join(', '),
    '/pressure': pressure === true ? 'yes' : '',
  };
}

function draftOfQuote(quote: Signal['quote']): Draft {
  return {
    '/quote/exact': quote?.exact ?? '',
    '/quote/text': quote?.text ?? '',
    '/quote/start': quote?.start === undefined ? '' : String(quote.start),
    '/quote/end': quote?.end === undefined ? '' : String(quote.end),
    ...draftOfTexts('/quote/translation', quote?.translation),
  };
}
