import type { Plugin } from 'rollup';

/** How Lit asks for its policy; the start of its browser build. */
const REQUEST = 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';

/**
 * Pages that enforce Trusted Types list the names of the policies they allow, each of which can be made once. Lit calls
 * its own `lit-html`, so two scripts with a Lit each could not run on one page. Ours gets a name of its own.
 *
 * A page may allow none of that name. Where strings are refused as well, nothing could be drawn: then the assignment of
 * one fails here, while the script loads, so that no widget is registered and its fallback content stays.
 */
export function renamePolicy(code: string, name: string): string {
  const pieces = code.split(REQUEST);
  if (pieces.length !== 2)
    throw new Error(`Lit does not ask once for its policy: ${REQUEST}. Was Lit updated?`);
  return pieces.join(
    `(()=>{if(s)try{return s.createPolicy(${JSON.stringify(name)},{createHTML:t=>t})}catch{document.createElement("template").innerHTML=""}})()`,
  );
}

/** Gives the policy that Lit makes our name. Comes before anything that changes a letter of Lit. */
export function policyName(name: string): Plugin {
  return {
    name: 'policy-name',
    transform: {
      order: 'pre',
      handler: (code, id) =>
        id.replaceAll('\\', '/').endsWith('/lit-html/lit-html.js')
          ? { code: renamePolicy(code, name), map: null }
          : null,
    },
  };
}
