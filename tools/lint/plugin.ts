import { relative, sep } from 'node:path';
import { checkImport } from './layer-table.ts';
import { componentProblem, cssProblems, markupProblems } from './host-rules.ts';

/**
 * Lint rules of this project's own, run by Oxlint beside its others: the one-way import rule, and what a guest in
 * another's page must not do (see docs/decisions/0001).
 */

interface Node {
  readonly type: string;
}
interface Named extends Node {
  readonly name?: string;
}
interface ImportNode extends Node {
  readonly source?: { readonly value?: unknown; readonly literal?: { readonly value?: unknown } } | null;
  readonly argument?: { readonly value?: unknown; readonly literal?: { readonly value?: unknown } };
}
interface TemplateNode extends Node {
  readonly tag: Named;
  readonly quasi: { readonly quasis: readonly (Node & { readonly value: { readonly raw: string } })[] };
}
interface MemberNode extends Node {
  readonly property: Named;
}
interface SpecifierNode extends Node {
  readonly imported: Named;
}
interface Context {
  readonly filename: string;
  readonly cwd: string;
  report(problem: { readonly node: Node; readonly message: string }): void;
}

/** The linted file relative to `src/`, or undefined when it lies elsewhere. */
function pathInSource({ cwd, filename }: Context): string | undefined {
  const path = relative(cwd, filename).split(sep).join('/');
  return path.startsWith('src/') ? path.slice('src/'.length) : undefined;
}

const inComponents = (context: Context): boolean => pathInSource(context)?.startsWith('components/') ?? false;

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

const hostSafeMarkup = {
  create(context: Context) {
    if (!inComponents(context)) return {};
    return {
      ImportSpecifier(node: SpecifierNode) {
        const message = componentProblem(node.imported.name);
        if (message) context.report({ node, message });
      },
      MemberExpression(node: MemberNode) {
        const message = componentProblem(node.property.name);
        if (message) context.report({ node, message });
      },
      TaggedTemplateExpression(node: TemplateNode) {
        if (node.tag.name !== 'html' && node.tag.name !== 'svg') return;
        for (const quasi of node.quasi.quasis) {
          for (const message of markupProblems(quasi.value.raw)) context.report({ node: quasi, message });
        }
      },
    };
  },
};

const hostSafeStyles = {
  create(context: Context) {
    if (!inComponents(context)) return {};
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
