import type { CoopkitSelectEvent } from 'coopkit';
import { pickText, type Organisation } from 'coopkit/sdk';
import { useEffect, useState } from 'react';
import { client, regionOf } from '../../shared/hub';
import { partnerItem } from '../../shared/partner-item';
import { FIRST_REGION, LANGUAGES, TEXTS, type Language } from '../../shared/texts';

export function App() {
  const [language, setLanguage] = useState<Language>('en');
  const [partner, setPartner] = useState<Organisation>();
  const texts = TEXTS[language];

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = async ({ detail }: CoopkitSelectEvent) => {
    if (detail.kind === 'organisations') setPartner(await client.organisations.get(detail.id));
  };

  return (
    <coopkit-provider client={client}>
      <div className="app">
        <header>
          <div>
            <h1>{texts.title}</h1>
            <p className="lead">{texts.lead}</p>
          </div>
          <label className="language">
            {texts.language}
            <select value={language} onChange={(event) => setLanguage(event.target.value as Language)}>
              {LANGUAGES.map(([code, name]) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </header>
        <coopkit-call-banner compact dismissible />
        <div className="columns">
          <main>
            <coopkit-partner-search
              detail="none"
              facets="country technologies"
              page-size={5}
              renderItem={partnerItem}
              oncoopkit-select={choose}
            />
          </main>
          <aside>
            <h2>{texts.region}</h2>
            <p role="status">
              {partner ? `${texts.chosen}: ${pickText(partner.name, [language])?.text}` : texts.none}
            </p>
            <coopkit-region-card
              region={(partner && regionOf(partner)) ?? FIRST_REGION}
              compact
              headingLevel={3}
            />
          </aside>
        </div>
      </div>
    </coopkit-provider>
  );
}
