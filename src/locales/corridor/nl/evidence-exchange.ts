/**
 * Imports and exports of evidence, in Dutch.
 */

import type { messages as en } from '../en/evidence-exchange.ts';
import { plural } from '../../plural.ts';

const rows = (n: number) => plural('nl', n, { one: '# rij', other: '# rijen' });

export const messages: typeof en = {
  how: 'Uit een tabel (CSV) of een bestand (JSON). Eerst wordt alles gelezen en getoond; er wordt niets overgenomen voordat u het zegt, en wat wordt geweigerd, staat er rij voor rij bij.',
  file: 'Bestand',
  fileHint: (most: number) => `CSV of JSON, tot ${most} MB. Het blijft op dit apparaat.`,
  orPaste: 'Of plak het hier',
  kind: 'Wat de rijen zijn',
  kinds: {
    signal: 'signalen',
    count: 'aantallen zonder namen',
    fact: 'feiten over kandidaturen',
    figure: 'cijfers per lid',
    criterion: 'criteria',
    meeting: 'vergaderingen',
    contact: 'gesprekken',
  },
  template: 'Lege tabel downloaden',
  templateHint: 'De kolommen ervan, met één rij als voorbeeld.',
  read: 'Lezen en tonen',
  reading: (percent: number) => `Lezen: ${percent} van de 100`,
  stop: 'Stoppen',
  stopped: 'Gestopt. Er is niets overgenomen.',
  nothingYet: 'Er is nog niets overgenomen.',
  accepted: (n: number) =>
    plural('nl', n, {
      one: '# rij kan worden overgenomen',
      other: '# rijen kunnen worden overgenomen',
    }),
  refused: (n: number) =>
    plural('nl', n, { one: '# rij wordt geweigerd', other: '# rijen worden geweigerd' }),
  duplicates: (n: number) =>
    plural('nl', n, { one: '# rij is er al', other: '# rijen zijn er al' }),
  duplicateHow: 'Ze blijven weg: hetzelfde id, of woord voor woord gelijk.',
  formulas: (n: number) =>
    plural('nl', n, {
      one: '# cel begint als een formule van een rekenblad. Ze blijft tekst, en een export schrijft haar zo dat geen rekenblad haar uitvoert.',
      other:
        '# cellen beginnen als formules van een rekenblad. Ze blijven tekst, en een export schrijft ze zo dat geen rekenblad ze uitvoert.',
    }),
  row: 'Rij',
  field: 'Veld',
  value: 'Wat er staat',
  why: 'Waarom',
  sameAs: 'Gelijk aan',
  moreRows: (n: number) => `en nog ${rows(n)}`,
  takeIn: (n: number) => `${rows(n)} overnemen`,
  taking: (n: number, of: number) => `Overgenomen: ${n} van de ${of}`,
  takingStopped: (n: number) => `Gestopt. ${rows(n)} zijn overgenomen en blijven; de rest niet.`,
  done: (n: number) =>
    plural('nl', n, { one: '# rij is overgenomen.', other: '# rijen zijn overgenomen.' }),
  another: 'Nog een import',
  csv: 'Exporteren als CSV',
  json: 'Exporteren als JSON',
};
