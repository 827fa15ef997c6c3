import { html, nothing, type TemplateResult } from 'lit';
import type { DevelopmentCategory, Indicator, Region } from '../../sdk/model/region.ts';
import type { Labels } from '../base/labels.ts';
import { listOf } from '../base/names.ts';
import type { Localize } from '../base/localize.ts';
import { indexBar } from './index-bar.ts';
import { distanceFromAverage, figure } from './region-facts.ts';
import { legible } from '../base/legible.ts';

/** The figures of a region; what is not known is left out, never shown as 0. */
export function regionFigures(localize: Localize, labels: Labels, region: Region): unknown {
  const figures = [
    gdp(localize, region),
    category(localize, labels, region.category),
    population(localize, region),
    area(localize, region),
    interreg(localize, region),
  ].filter((shown) => shown !== undefined);
  const note = noteAbout(region, figures.length);
  const networks = region.networks?.map((code) => labels.of(localize, 'networks', code)) ?? [];
  if (networks.length > 0)
    figures.push(entry(localize.t('regionNetworks'), listOf(localize, networks), 'wide plain'));
  return html`${
    note ? html`<p class="small muted" part="meta">${localize.t(note)}</p>` : nothing
  }${figures.length > 0 ? html`<dl class="figures">${figures}</dl>` : nothing}`;
}

function noteAbout(region: Region, count: number): 'regionOutsideNuts' | 'regionNoFigures' | undefined {
  if (!region.nuts) return 'regionOutsideNuts';
  return count === 0 ? 'regionNoFigures' : undefined;
}

function gdp(localize: Localize, region: Region): TemplateResult | undefined {
  const index = figure(region, 'gdp-pps-index');
  if (!index) return undefined;
  const distance = distanceFromAverage(index.value);
  const words =
    distance === 0
      ? localize.t('regionAverage')
      : localize.t(distance < 0 ? 'regionBelow' : 'regionAbove', { n: Math.abs(distance) });
  return entry(
    dated(localize.t('regionGdp'), [index]),
    // Without the comma the two numbers would be heard as one.
    html`${localize.number(index.value)}<span class="visually-hidden">,</span>
      <span class="basis">${words}</span>${indexBar(localize, index.value)}`,
    'wide',
    basis([version(region, index.nutsVersion)]),
  );
}

function category(
  localize: Localize,
  labels: Labels,
  known: DevelopmentCategory | undefined,
): TemplateResult | undefined {
  if (!known) return undefined;
  const how = { computed: localize.t('regionComputed'), legal: localize.t('regionLegal') };
  const told = basis([
    Object.hasOwn(how, known.basis) ? how[known.basis as keyof typeof how] : known.basis,
    known.nutsVersion && `NUTS ${known.nutsVersion}`,
    known.period,
  ]);
  return entry(
    localize.t('regionCategory'),
    labels.of(localize, 'category', known.value),
    'wide category',
    told,
  );
}

function population(localize: Localize, region: Region): TemplateResult | undefined {
  const persons = figure(region, 'population');
  return (
    persons && entry(dated(localize.t('regionPopulation'), [persons]), localize.number(persons.value), 'key')
  );
}

function area(localize: Localize, region: Region): TemplateResult | undefined {
  const size = figure(region, 'area');
  return (
    size &&
    entry(
      dated(localize.t('regionArea'), [size]),
      localize.t('regionSquareKm', { n: Math.round(size.value) }),
    )
  );
}

function interreg(localize: Localize, region: Region): TemplateResult | undefined {
  const projects = figure(region, 'interreg-projects');
  const partners = figure(region, 'interreg-partners');
  const counts = [
    projects && localize.t('regionProjects', { n: projects.value }),
    partners && localize.t('regionPartners', { n: partners.value }),
  ].filter((words) => words !== undefined);
  if (counts.length === 0) return undefined;
  return entry(dated(localize.t('regionInterreg'), [projects, partners]), counts.join(' · '), 'wide');
}

/** The year of a figure belongs to its label: without it a figure cannot be read. */
function dated(label: string, indicators: readonly (Indicator | undefined)[]): string {
  const year = indicators.find((indicator) => indicator?.year)?.year;
  return year ? `${label} (${legible(year)})` : label;
}

/** The NUTS version of a figure, told only when it is not that of the region shown. */
function version(region: Region, of: Indicator['nutsVersion']): string | undefined {
  return of !== undefined && of !== region.nuts?.version ? `NUTS ${of}` : undefined;
}

function basis(parts: readonly (string | undefined)[]): string {
  return legible(parts.filter(Boolean).join(', '));
}

function entry(label: string, value: unknown, className = '', told = ''): TemplateResult {
  return html`<div class=${className} part="item">
    <dt>${label}</dt>
    <dd class="number">${value}${told ? html` <span class="basis">${told}</span>` : nothing}</dd>
  </div>`;
}
