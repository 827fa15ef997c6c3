import { relative, sep } from 'node:path';
import { checkImport } from './layer-table.ts';
import { attributeProblem, componentProblem, cssProblems, markupProblems } from './host-rules.ts';
import type {
  AssignmentNode,
  CallNode,
  Context,
  ImportNode,
  MemberNode,
  SpecifierNode,
  TemplateNode,
} from './nodes.ts';
import { ADDRESS_PROPERTIES, endsInAddress, isSafeAddress, type Node } from './safe-addresses.ts';

/**
 * Lint rules of this project's own, run by Oxlint beside its others: the one-way import rule, and what a guest in
 * another's page must not do (see docs/decisions/0001).
 */

/** The linted file relative to `src/`, or undefined when it lies elsewhere. */
function pathInSource({ cwd, filename }: Context): string | undefined {
  const path = relative(cwd, filename).split(sep).join('/');
  return path.startsWith('src/') ? path.slice('src/'.length) : undefined;
}

/** Whether the file runs in a page of someone else: all of `src/` but the SDK, which has no DOM, and the CLI. */
function inPages(context: Context): boolean {
  const path = pathInSource(context);
  return path !== undefined && !/^(?:sdk|cli|locales)\//.test(path);
}

const layers = {
  create(context: Context) {
    const from = pathInSource(context);
    if (from === undefined) return {};
    const check = (node: ImportNode): void => {
      const source = node.source ?? node.argument;
      const specifier = source?.value ?? source?.literal?.value;
      if (typeof specifier !== 'string') return;
      const message = checkImport(from, specifier);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

const nameOf = (property: MemberNode['property'] | undefined): string | undefined =>
  property?.name ?? (typeof property?.value === 'string' ? property.value : undefined);

const INLINE_STYLE = 'an inline style overrides the page and its style sheets; set a class or a custom state';

const RAW_ADDRESS = 'an address from data must pass safeUrl first: bind what safeUrl gave, or a constant';

const hostSafeMarkup = {
  create(context: Context) {
    if (!inPages(context)) return {};
    const report = (node: Node, message: string | undefined): void => {
      if (message) context.report({ node, message });
    };
    const checkAddress = (node: Node): void => {
      if (!isSafeAddress(node, context.sourceCode.getScope(node))) report(node, RAW_ADDRESS);
    };
    return {
      ImportSpecifier(node: SpecifierNode) {
        report(node, componentProblem(node.imported.name));
      },
      MemberExpression(node: MemberNode) {
        report(node, componentProblem(nameOf(node.property)));
        if (nameOf(node.object.property) === 'style') report(node, INLINE_STYLE);
      },
      AssignmentExpression({ left, right }: AssignmentNode) {
        if (left.type !== 'MemberExpression' || left.object.type === 'ThisExpression') return;
        if (ADDRESS_PROPERTIES.has(nameOf(left.property) ?? '')) checkAddress(right);
      },
      CallExpression({ callee, arguments: [first, second] }: CallNode) {
        const called = nameOf(callee.property);
        if (called === 'setAttribute' && first) {
          report(first, attributeProblem(first.value));
          if (second && ADDRESS_PROPERTIES.has(String(first.value))) checkAddress(second);
        }
        if (called === 'open' && callee.object?.name === 'window' && first) checkAddress(first);
      },
      TaggedTemplateExpression({ tag, quasi: { quasis, expressions } }: TemplateNode) {
        if (tag.name !== 'html' && tag.name !== 'svg') return;
        for (const [place, piece] of quasis.entries()) {
          for (const message of markupProblems(piece.value.raw)) report(piece, message);
          const bound = expressions[place];
          if (bound && endsInAddress(piece.value.raw)) checkAddress(bound);
        }
      },
    };
  },
};

const hostSafeStyles = {
  create(context: Context) {
    if (!inPages(context)) return {};
    return {
      TaggedTemplateExpression(node: TemplateNode) {
        if (node.tag.name !== 'css') return;
        for (const quasi of node.quasi.quasis) {
          for (const message of cssProblems(quasi.value.raw)) context.report({ node: quasi, message });
        }
      },
    };
  },
};

export default {
  meta: { name: 'coopkit' },
  rules: { layers, 'host-safe-markup': hostSafeMarkup, 'host-safe-styles': hostSafeStyles },
};
