import { compareSchemas } from './compare-schemas.ts';
import { at, isNode, listAt, resolve } from './resolve.ts';
import type { Node } from './resolve.ts';

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'];

/**
 * What breaks for those who ask or answer by an earlier version of an OpenAPI document when a later one takes its place.
 * Additions do not: paths, parameters that need not be given, fields of answers, codes of open vocabularies.
 *
 * @returns one sentence for each change; none when the later version can do all that the earlier one could
 */
export function breakingChanges(before: Node, after: Node): readonly string[] {
  return Object.entries(at(before, 'paths')).flatMap(([path, item]) => {
    const now = at(after, 'paths')[path];
    if (!isNode(now)) return [`${path}: is gone`];
    return METHODS.filter((method) => isNode(item) && method in item).flatMap((method) => {
      const where = `${method.toUpperCase()} ${path}`;
      if (!(method in now)) return [`${where}: is gone`];
      const documents = { before, after };
      const old = at(item as Node, method);
      return [
        ...parameters(documents, old, at(now, method), where),
        ...answers(documents, old, at(now, method), where),
      ];
    });
  });
}

interface Documents {
  readonly before: Node;
  readonly after: Node;
}

function parameters({ before, after }: Documents, old: Node, now: Node, where: string): readonly string[] {
  const were = byName(before, old);
  const are = byName(after, now);
  const added = [...are].filter(([name, parameter]) => !were.has(name) && parameter['required'] === true);
  const kept = [...were].flatMap(([name, parameter]) => {
    const label = `${where}, parameter ${name}`;
    const later = are.get(name);
    // An unknown parameter is an error, so one that goes breaks whoever gives it.
    if (!later) return [`${label}: is gone`];
    const said =
      parameter['required'] !== true && later['required'] === true ? [`${label}: must be given now`] : [];
    const isWrittenAlike = ['style', 'explode'].every((field) => parameter[field] === later[field]);
    return [
      ...said,
      ...(isWrittenAlike ? [] : [`${label}: is written in another way`]),
      ...defaults(parameter, later, label),
      ...compareSchemas({ before, after, direction: 'request' }, parameter['schema'], later['schema'], label),
    ];
  });
  return [...added.map(([name]) => `${where}, parameter ${name}: is new and must be given`), ...kept];
}

/** What is meant when nothing is said. */
function defaults(old: Node, now: Node, label: string): readonly string[] {
  const [was, is] = [old, now].map((parameter) => JSON.stringify(at(parameter, 'schema')['default']));
  return was === is ? [] : [`${label}: the default goes from ${was ?? 'none'} to ${is ?? 'none'}`];
}

function byName(document: Node, operation: Node): ReadonlyMap<string, Node> {
  const all = listAt(operation, 'parameters').map((parameter) => resolve(document, parameter));
  return new Map(
    all.map((parameter) => [`${String(parameter['name'])} in ${String(parameter['in'])}`, parameter]),
  );
}

function answers({ before, after }: Documents, old: Node, now: Node, where: string): readonly string[] {
  return Object.entries(at(old, 'responses')).flatMap(([status, response]) => {
    const label = `${where}, answer ${status}`;
    const later = at(now, 'responses')[status];
    if (later === undefined) return [`${label}: is gone`];
    const was = resolve(before, response);
    const is = resolve(after, later);
    const headers = Object.keys(at(was, 'headers')).filter((name) => !(name in at(is, 'headers')));
    const bodies = Object.entries(at(was, 'content')).flatMap(([type, media]) => {
      const other = at(is, 'content')[type];
      if (!isNode(other)) return [`${label}: ${type} is gone`];
      const direction = 'response' as const;
      return compareSchemas(
        { before, after, direction },
        (media as Node)['schema'],
        other['schema'],
        `${label}, body`,
      );
    });
    return [...headers.map((name) => `${label}: the header ${name} is gone`), ...bodies];
  });
}
