import type { RawPage, RecordOrigins, Total } from '../../query.ts';
import { writeWalk } from './cursor.ts';
import { sumFacets, sumGrids } from './facets.ts';
import type { Group, Hit } from './hit.ts';
import { idOf } from './hit.ts';
import { groupHits, printOf } from './identity.ts';
import type { Answer, Question } from './answer.ts';
import { mergeGroup } from './merge-record.ts';
import { notesOf, uniteMarks, uniteWordings } from './notes.ts';
import { byRank, bySort, compareBy } from './order.ts';
import type { Place } from './place.ts';
import { placeAfter } from './read-source.ts';
import { totalOf } from './total.ts';

type Answers = readonly (Answer | undefined)[];

/** Makes a page of what the sources have answered so far; the same of the same answers, in whatever order they came. */
export function writePage(question: Question, answers: Answers): RawPage {
  const { federation, kind, query, walk, binding } = question;
  const groups = orderedGroups(question, answers).slice(0, query.pageSize);
  const merged = groups.map((group) => mergeGroup(kind, group, federation.names));
  const named = merged.flatMap(({ record }, number) => {
    const id = idOf(record);
    return id === undefined ? [] : [{ id, group: groups[number]!, origins: merged[number]!.origins }];
  });
  const taken = new Set(groups.flat());
  const places = walk.places.map((place, number) => nextPlace(place, answers[number], taken));
  const isLast = places.every(({ status }) => status !== 'open');
  const seen = [...recent(walk.seen, federation.remember), ...groups.flatMap(printsOf)];
  const waitingFor = federation.names.filter((_, number) => answers[number] === undefined);
  const pages = pagesOf(answers);
  const counted = answers.flatMap((answer) => answer?.counts ?? answer?.reading?.pages[0]?.raw ?? []);
  const whole = answers.every((answer) => answer?.status.status === 'ok');
  const all = isLast && query.cursor === undefined && waitingFor.length === 0 ? groups.length : undefined;
  const total = totalOf({ totals: totalsOf(answers, places), whole, all });
  const grid = sumGrids(counted);
  const failed = answers.flatMap((answer) => answer?.status.error ?? []);
  return {
    items: merged.map(({ record }) => record),
    next: isLast ? null : writeWalk(binding, { size: walk.size, places, seen }),
    ...(total && { total }),
    facets: sumFacets(query.facets, counted, whole),
    ...uniteMarks(pages),
    ...uniteWordings(pages, total?.value ?? groups.length),
    ...notesOf(named.map(({ id, group }) => [id, group])),
    ...(grid && { grid }),
    origins: Object.fromEntries(named.map(({ id, origins }): [string, RecordOrigins] => [id, origins])),
    sources: answers.flatMap((answer) => answer?.status ?? []),
    missing: failed.map(({ message }) => message),
    ...(waitingFor.length > 0 && { waitingFor }),
  };
}

function orderedGroups({ kind, query }: Question, answers: Answers): readonly Group[] {
  const lists = answers.map((answer) => answer?.reading?.hits ?? []);
  const groups = groupHits(lists.flat());
  const compare = compareBy(kind, query.sort);
  if (!compare) return byRank(groups);
  const groupOf = new Map<Hit, Group>(groups.flatMap((group) => group.map((hit) => [hit, group] as const)));
  const goesOn = (source: number): boolean => answers[source]?.reading?.next !== undefined;
  return bySort(lists, (hit) => groupOf.get(hit)!, compare, goesOn);
}

function nextPlace(place: Place, answer: Answer | undefined, taken: ReadonlySet<Hit>): Place {
  if (!answer || place.status !== 'open') return place;
  const { reading, status } = answer;
  const failed = !reading || reading.error !== undefined;
  if (!failed) return placeAfter(place, reading, taken);
  return { ...place, status: 'failed', code: status.error?.code ?? 'unexpected' };
}

/** What each source that takes part counted on its first page. */
function totalsOf(answers: Answers, places: readonly Place[]): readonly (Total | undefined)[] {
  return places.flatMap((place, number) => (answers[number]?.reading ? [place.total] : []));
}

const pagesOf = (answers: Answers): readonly RawPage[] =>
  answers.flatMap((answer) => answer?.reading?.pages.map(({ raw }) => raw) ?? []);

const printsOf = (group: Group): readonly number[] => [
  ...new Set(group.flatMap(({ keys }) => keys.map(printOf))),
];

const recent = <T>(all: readonly T[], most: number): readonly T[] => (most > 0 ? all.slice(-most) : []);
