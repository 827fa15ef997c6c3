import type { LinkNote, RecordEnvelope } from './envelope.ts';
import type { RegionSummary } from './region.ts';
import type { Stage } from './request.ts';
import type { LocalizedText, Open } from './text.ts';

/** Another region that took a practice over. */
export interface Adoption {
  readonly regionId?: string;
  readonly region?: RegionSummary;
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
  readonly topics?: readonly string[];
  readonly objectives?: readonly string[];
  readonly challenges?: readonly string[];
  readonly stage?: Stage;
  /** Ids of the regions it is about; the owner first. */
  readonly regionIds?: readonly string[];
  readonly regions?: readonly RegionSummary[];
  readonly countries?: readonly string[];
  readonly organisations?: readonly string[];
  readonly project?: string;
  readonly network?: Open<'interreg-europe' | 'iurc' | 's3-cop' | 'interact'>;
  /** Year or day it began and ended; no `end` means that it goes on or that the end is not known. */
  readonly start?: string;
  readonly end?: string;
  readonly adoptedBy?: readonly Adoption[];
  readonly links?: readonly LinkNote[];
}
