/**
 * The page of a candidate, in English: the type of the other languages.
 */

export const messages = {
  sight: 'All members and the chair',
  unknown: 'There is no such name in this selection',
  country: (country: string) => `From ${country}`,
  why: {
    official: 'Official: a member has put the name forward, or it is held to be official.',
    informal: 'Informal: willing, and not put forward.',
    named: 'Named: mentioned by others; nothing more is recorded.',
    withdrawn: 'Withdrawn, excluded or not willing.',
  },
  groups: {
    willing: 'Willing, and on what condition',
    backed: 'Backed, by which sponsor',
    campaign: 'Campaigned for',
    official: 'Held to be official',
    other: 'Named, withdrawn, appointed',
  },
  none: 'Nothing recorded.',
  kinds: {
    willing: 'willing',
    'not-willing': 'not willing',
    named: 'named',
    'backing-asked': 'backing asked',
    'put-forward': 'put forward',
    'backing-withdrawn': 'backing withdrawn',
    campaign: 'campaign',
    'no-campaign': 'no campaign',
    'held-official': 'held to be official',
    withdrawn: 'withdrawn',
    excluded: 'excluded',
    appointed: 'appointed',
  },
  by: (who: string) => `by ${who}`,
  condition: (text: string) => `on condition: ${text}`,
  rounds: 'In the soundings',
  noRounds: 'No sounding with this name has been counted yet.',
  withdrawal: {
    verb: 'Withdraw this name',
    text: (name: string) =>
      `Your delegation put ${name} forward. Withdrawn, the name leaves; a text on it that lies under silence ends with it. All members see this. If others put the name forward too, only your backing ends.`,
  },
};
