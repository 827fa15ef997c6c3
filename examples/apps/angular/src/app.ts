import {
  ChangeDetectionStrategy,
  Component,
  computed,
  CUSTOM_ELEMENTS_SCHEMA,
  effect,
  signal,
} from '@angular/core';
import type { CoopkitSelectEvent } from 'coopkit';
import { pickText, type Organisation } from 'coopkit/sdk';
import { client, regionOf } from '../../shared/hub';
import { partnerItem } from '../../shared/partner-item';
import { FIRST_REGION, LANGUAGES, TEXTS, type Language } from '../../shared/texts';

@Component({
  selector: '#root',
  // Tags with a dash are elements of the page; their events are typed by the page's own HTMLElementEventMap.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './app.html',
})
export class App {
  readonly client = client;
  readonly partnerItem = partnerItem;
  readonly languages = LANGUAGES;
  readonly language = signal<Language>('en');
  readonly partner = signal<Organisation | undefined>(undefined);

  readonly texts = computed(() => TEXTS[this.language()]);
  readonly region = computed(() => {
    const partner = this.partner();
    return (partner && regionOf(partner)) ?? FIRST_REGION;
  });
  readonly chosen = computed(() => {
    const partner = this.partner();
    const { chosen, none } = this.texts();
    return partner ? `${chosen}: ${pickText(partner.name, [this.language()])?.text}` : none;
  });

  constructor() {
    effect(() => {
      document.documentElement.lang = this.language();
    });
  }

  speak(select: HTMLSelectElement): void {
    this.language.set(select.value as Language);
  }

  async choose({ detail }: CoopkitSelectEvent): Promise<void> {
    if (detail.kind === 'organisations') this.partner.set(await client.organisations.get(detail.id));
  }
}
