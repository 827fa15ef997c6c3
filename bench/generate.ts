import type { Offer, Organisation } from '../src/sdk/model/organisation.ts';
import { nutsFromIso } from '../src/sdk/model/country-codes.ts';
import type { LanguageWords } from './word-lists.ts';
import { CATEGORIES, LANGUAGES, PARTNER_TYPES, TOPICS } from './word-lists.ts';
import { Random } from './random.ts';

const SEED = 20261;
/** Words per language beyond the listed ones: what makes a dictionary grow. */
const TAIL_WORDS = 30_000;
/** Share of words with a slip of the finger, as real descriptions have them. */
const MISTAKES = 0.005;

interface Vocabulary {
  /** BCP 47. */
  readonly tag: string;
  readonly language: LanguageWords;
  readonly organisations: readonly string[];
  readonly cities: readonly string[];
  readonly words: readonly string[];
  readonly small: readonly string[];
  readonly tail: readonly string[];
}

/** Invented organisations in 24 languages. The first n of any larger number are always the same. */
export function* generate(count: number): Generator<Organisation> {
  const random = new Random(SEED);
  const vocabularies = Object.entries(LANGUAGES).map(([tag, words]) => vocabularyOf(tag, words, random));
  const byShare = vocabularies.flatMap((each) => Array<Vocabulary>(each.language.share).fill(each));
  for (let number = 0; number < count; number++) yield organisation(number, random, random.pick(byShare));
}

function vocabularyOf(tag: string, language: LanguageWords, random: Random): Vocabulary {
  const words = language.words.split(' ');
  const endings = language.endings.split(' ');
  const tail = new Set<string>();
  while (tail.size < TAIL_WORDS) {
    const [head, middle] = [random.pick(words), random.pick(words)];
    const begin = head.slice(0, 2 + random.below(4));
    const cut = random.below(3);
    const inner = random.fraction() < 0.6 ? middle.slice(cut, cut + 2 + random.below(3)).toLowerCase() : '';
    tail.add(begin + inner + (random.fraction() < 0.3 ? '' : random.pick(endings)));
  }
  return {
    tag,
    language,
    organisations: language.organisations.split('|'),
    cities: language.cities.split(' '),
    words,
    small: language.small.split(' '),
    tail: [...tail],
  };
}

function organisation(number: number, random: Random, vocabulary: Vocabulary): Organisation {
  const { tag, language } = vocabulary;
  const kind = random.pick(vocabulary.organisations);
  const city = random.pick(vocabulary.cities);
  const own = random.fraction() < 0.6 ? `${word(random, vocabulary)} ` : '';
  const nuts = `${nutsFromIso(language.country)}${1 + random.below(6)}${1 + random.below(3)}`;
  const category = random.fraction() < 0.1 ? undefined : random.pick(CATEGORIES);
  const offer = (length: number): Offer => ({
    topic: TOPICS[random.zipf(TOPICS.length)]!,
    text: { [tag]: sentence(random, vocabulary, length) },
  });
  return {
    kind: 'organisations',
    id: `generated:${number}`,
    name: { [tag]: `${kind} ${own}${city}` },
    partnerType: PARTNER_TYPES[random.zipf(PARTNER_TYPES.length)]!,
    country: language.country,
    city,
    nuts,
    ...(category && {
      region: { id: `nuts:${nuts}`, name: { [tag]: city }, category: { value: category, basis: 'computed' } },
    }),
    description: { [tag]: sentence(random, vocabulary, 15 + random.below(30)) },
    offers: Array.from({ length: 1 + random.below(2) }, () => offer(8)),
    needs: [offer(6)],
    updated: new Date(Date.UTC(2018, 0, 1 + random.below(3000))).toISOString().slice(0, 10),
  };
}

function sentence(random: Random, vocabulary: Vocabulary, length: number): string {
  return Array.from({ length }, () =>
    random.fraction() < 0.3 ? random.pick(vocabulary.small) : word(random, vocabulary),
  ).join(' ');
}

function word(random: Random, { words, tail }: Vocabulary): string {
  const chosen =
    random.fraction() < 0.4 ? words[random.zipf(words.length)]! : tail[random.zipf(tail.length)]!;
  return random.fraction() < MISTAKES ? misspell(random, chosen) : chosen;
}

/** One slip: a letter left out, two exchanged, one too many, or another one; the first letter is not spared. */
export function misspell(random: Random, text: string): string {
  const letters = Array.from(text);
  const at = random.below(letters.length - 1);
  const slip = random.below(4);
  if (slip === 0) letters.splice(at, 1);
  else if (slip === 1) letters.splice(at, 2, letters[at + 1]!, letters[at]!);
  else letters.splice(at, slip === 2 ? 0 : 1, random.pick(Array.from('abdegiklmnoprstuvz')));
  return letters.join('');
}
