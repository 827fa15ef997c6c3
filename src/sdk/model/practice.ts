import type { LinkNote, RecordEnvelope } from './envelope.ts';
import type { RegionSummary } from './region.ts';
import type { Stage } from './request.ts';
import type { LocalizedText, Open } from './text.ts';

/** Another region that took a practice over. */
export interface Adoption {
  /** Id of a region record. */
  readonly regionId?: string;
  readonly region?: RegionSummary;
  /** The year it did so: `2021`. */
  readonly year?: string;
  readonly note?: LocalizedText;
  readonly url?: string;
}

/** An experience worth knowing: a good practice, a pairing of regions, a peer review; also one that failed. */
export interface Practice extends RecordEnvelope<'practices'> {
  readonly form: Open<'good-practice' | 'pairing' | 'peer-review' | 'story'>;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly problem?: LocalizedText;
  /** What shows that it worked, with figures where there are any. */
  readonly evidence?: LocalizedText;
  readonly lessons?: LocalizedText;
  readonly outcome?: Open<'success' | 'partial' | 'failed' | 'ongoing'>;
  /** Who checked it: the project itself, the joint secretariat, or a thematic expert. Absent when not known. */
  readonly validation?: Open<'project' | 'secretariat' | 'expert'>;
  /** Codes of the data set's `topics` vocabulary. */
  readonly topics?: readonly string[];
  /** Specific objectives it belongs to: `RSO1.2`. */
  readonly objectives?: readonly string[];
  readonly challenges?: readonly string[];
  readonly stage?: Stage;
  /** Ids of the regions it is about; the owner first. */
  readonly regionIds?: readonly string[];
  readonly regions?: readonly RegionSummary[];
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  /** Names of those who did it. */
  readonly organisations?: readonly string[];
  /** Name or acronym of the project it comes from. */
  readonly project?: string;
  readonly network?: Open<'interreg-europe' | 'iurc' | 's3-cop' | 'interact'>;
  /** Year or day it began and ended; no `end` means that it goes on or that the end is not known. */
  readonly start?: string;
  readonly end?: string;
  readonly adoptedBy?: readonly Adoption[];
  readonly links?: readonly LinkNote[];
}
