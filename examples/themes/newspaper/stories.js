// Each practice as a newspaper has it: rubric, headline, text, and what proves it. Text of a record stays text; `html` is
// Lit's, handed over by the widget.
document.querySelector('coopkit-practice-feed').renderItem = (practice, { html, words, open, url }) => {
  const source = url(practice.source?.url);
  return html`<article class="story">
    <p class="rubric">
      <span>${words.network || words.form}</span> ${words.country ? html`<span>${words.country}</span>` : ''}
    </p>
    <h3><button type="button" @click=${open}>${words.title}</button></h3>
    <p class="text">${words.summary}</p>
    <p class="byline">
      ${words.project ? html`Projekt ${words.project} · ` : ''}${source ? html`<a href=${source}>${words.source}</a>` : words.source}
    </p>
  </article>`;
};
