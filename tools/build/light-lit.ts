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
    [
      'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},f=(t,s)=>!i(t,s),b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}',
      'b={}',
    ],
    [',c=a.trustedTypes,l=c?c.emptyScript:""', ''],
    [',u as defaultConverter', ''],
    [',f as notEqual', ''],
    [
      'i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      'i.elementProperties.get(e).type;',
    ],
    [
      'const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,',
      'this[e]=t===Boolean?null!==s:t===Number&&null!==s?Number(s):s,',
    ],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
    ['"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'i??t.toLowerCase()'],
    // Attributes that follow a property: ours are there, or not.
    [
      'const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),',
      'this._$Em=t,this.toggleAttribute(e,!!s),',
    ],
    // Properties with accessors of their own.
    [
      'static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
      '',
    ],
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    ['if(s.state&&(s.attribute=!1),this._$Ei()', 'this._$Ei()'],
    ['this._$Eh&&[', '['],
    // Styles: a list of sheets, or one.
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return[s??[]].flat()',
    ],
    ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||', ''],
    // Settings of properties that ours do not have, and steps of an update that no widget of ours has a say in.
    [
      ',!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      ';const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})',
    ],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;',
      'requestUpdate(t,s,i){if(void 0!==t){if(Object.is(this[t],s))return;',
    ],
    ['{useDefault:i,reflect:e,wrapped:h},r)', '{reflect:e})'],
    ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      'this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)',
    ],
    ['let t=!1;const s=this._$AL', 'const s=this._$AL'],
    ['throw t=!1,this._$EM(),s}t&&this', 'throw this._$EM(),s}this'],
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
    // In a page that is served as XML, `innerHTML` reads XML, which our templates are not; and a page may give a form the
    // name of a function of its document. Templates, texts and marks are made in another document.
    ['l=document,', 'l=document.implementation.createHTMLDocument(),'],
    ['static createElement(t,i){', 'static createElement(t){'],
    ['(t?.creationScope??l).importNode', 'document.importNode'],
    // Formulas.
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    // Listeners with settings: ours are functions.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    ['(s===A||e)', 's===A'],
    ['removeEventListener(this.name,this,s)', 'removeEventListener(this.name,this)'],
    ['addEventListener(this.name,this,t)', 'addEventListener(this.name,this)'],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH(t)',
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
    // What tells directives where they are, but in the place of a child, and what asks parts for it.
    ['this.type=1,', ''],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['get parentNode(){return this._$AM.parentNode}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['void 0!==s&&(void 0!==s.strings?', '(void 0!==s.strings?'],
    // Functions that only tell a minifier something.
    [',i=t=>t,s=t.trustedTypes', ',s=t.trustedTypes'],
    ['const s=i(t).nextSibling;i(t).remove()', 'const s=t.nextSibling;t.remove()'],
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
    // What `this` is in listeners: ours do not ask.
    ['constructor(t,i,s,e){this.type=2,', 'constructor(t,i,s){this.type=2,'],
    ['this._$AM=s,this.options=e}', 'this._$AM=s}'],
    ['constructor(t,i,s,e,h){', 'constructor(t,i,s,e){'],
    ['this._$AM=e,this.options=h,', 'this._$AM=e,'],
    ['u(t){const{el', 'u(){const{el'],
    ['k(h,h.nextSibling,this,t)', 'k(h,h.nextSibling,this)'],
    ['r.ctor(h,r.name,r.strings,this,t)', 'r.ctor(h,r.name,r.strings,this)'],
    ['s=t.u(this.options)', 's=t.u()'],
    ['this.O(c()),this.O(c()),this,this.options)', 'this.O(c()),this.O(c()),this)'],
    ['null),null,void 0,s)', 'null),null)'],
    ['D=(t,i,s)=>', 'D=(t,i)=>'],
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
    ['constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot)'],
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
