import type { Plugin } from 'rollup';

/** Something in a module that our widgets never reach, as it stands there, and what comes in its place. */
type Cut = readonly [unused: string, instead: string];

const UNUSED: Readonly<Record<string, readonly Cut[]>> = {
  // Polyfills of shadow roots, hydration of pages rendered on a server, and the note of the version on the page.
  '/@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    // Standard decorators, `static properties` and initialisers: our properties are declared by `base/property.ts`.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      'this.finalized=!0,this._$Ei();',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Attributes that hold JSON, converters of one's own, and defaults that come back with a removed attribute.
    [';break;case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    [';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    [
      '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      'u',
    ],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    ['r??this._$Ej?.get(e)??r', 'r'],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||', ''],
    // Settings of properties that ours do not have, and steps of an update that no widget of ours has a say in.
    [
      ',!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      ',1)e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
    ],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=',
      'requestUpdate(t,s,i){if(void 0!==t){const r=this.constructor,h=this[t];if(i??=',
    ],
    [',useDefault:!1,hasChanged:f}', '}'],
    ['!((i.hasChanged??f)(h,s))', 'Object.is(h,s)'],
    ['{useDefault:i,reflect:e,wrapped:h},r)', '{reflect:e})'],
    ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
    ['this.C(s,void 0,i,e)', 'this.C(s,void 0,i)'],
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      'this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s),t=!0',
    ],
    ['shouldUpdate(t){return!0}', ''],
    [
      'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)',
      'this.hasUpdated=!0,this.updated(t)',
    ],
    ['firstUpdated(t){}', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
  ],
  '/lit-html/lit-html.js': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    // Holes that stand for an element itself, inside comments, and inside raw text: see `short-templates.ts`.
    [
      'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    // Reading comments and raw text.
    [',_=/-->/g,m=/>/g', ''],
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
    ['c===_||c===m?c=v:(c=p,n=void 0)', '(c=p)'],
    ['void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)', '(c=p)'],
    ['c=n??v', 'c=v'],
    ['let n,l=2===i', 'let l=2===i'],
    [',y=/^(?:script|style|textarea|title)$/i', ''],
    // In a page that is served as XML, `innerHTML` reads XML, which our templates are not: they are made in another document.
    [
      'static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}',
      'static createElement(t){const s=("text/html"===l.contentType?l:l.implementation.createHTMLDocument()).createElement("template");return s.innerHTML=t,s}',
    ],
    // Formulas.
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    // Listeners with settings: ours are functions.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
    // What tells directives whether they are on the page: those that wait for something need that.
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
    ['this._$AN=void 0,this._$AA=t', 'this._$AA=t'],
    ['this._$AN=void 0,this.element=t,this.name=i', 'this.element=t,this.name=i'],
    ['get _$AU(){return this._$AM._$AU}u(t){', 'u(t){'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['this._$AP?.(!1,!0,s);', ';'],
    ['h?._$AO?.(!1),', ''],
    // Of what directives are given, those that we use take the part of a child.
    ['{M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', '{I:k}'],
    // Templates of another document, and what stands in a root beforehand: there is nothing, styles are adopted.
    ['(t?.creationScope??l)', 'l'],
    ['const e=s?.renderBefore??i;let h=e._$litPart$;', 'let h=i._$litPart$;'],
    [
      '{const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
      'i._$litPart$=h=new k(i.insertBefore(c(),null),null,void 0,s);',
    ],
    // Directives elsewhere than in the place of a child.
    ['if(void 0===h)t=M(this,t,i,0),o=', 'if(void 0===h)o='],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=', 'r=e[s+n],o||='],
    ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
    ['function M(t,i,s=t,e){', 'function M(t,i,s=t){'],
    ['let h=void 0!==e?s._$Co?.[e]:s._$Cl;', 'let h=s._$Cl;'],
    ['void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h', 's._$Cl=h'],
    ['M(t,h._$AS(t,i.values),h,e)', 'M(t,h._$AS(t,i.values),h)'],
    ['h._$AT(t,s,e)', 'h._$AT(t,s)'],
    // Templates compiled beforehand.
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
  ],
  '/lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    // The same.
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    [',this._$Do=void 0', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['this._$Do=e(', 'e('],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** The code of a module without what is never reached; fails when something of it is not where it was. */
export function withoutUnused(code: string, cuts: readonly Cut[], id: string): string {
  return cuts.reduce((left, [unused, instead]) => {
    const pieces = left.split(unused);
    if (pieces.length !== 2) throw new Error(`${id} does not hold once: ${unused}. Was Lit updated?`);
    return pieces.join(instead);
  }, code);
}

/** What is left of a module of Lit; nothing for another module. */
export function lightened(code: string, id: string): string | undefined {
  const path = id.replaceAll('\\', '/');
  const cuts = Object.entries(UNUSED).find(([module]) => path.endsWith(module))?.[1];
  return cuts && withoutUnused(code, cuts, id);
}

/** Leaves out of Lit what no widget can reach: 0.4 kB less on every page. */
export function lightLit(): Plugin {
  return {
    name: 'light-lit',
    transform: {
      // Before anything changes a letter of it.
      order: 'pre',
      handler(code, id) {
        const light = lightened(code, id);
        return light === undefined ? null : { code: light, map: null };
      },
    },
  };
}
