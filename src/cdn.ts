/**
 * Every widget in one file, for pages that pin it with Subresource Integrity. English;
 * `coopkit-all.de.js` and its like add languages. */
import './define/call-banner.ts';
import './define/facet.ts';
import './define/pager.ts';
import './define/partner-profile.ts';
import './define/partner-search.ts';
import './define/practice-feed.ts';
import './define/provider.ts';
import './define/region-card.ts';
import './define/results.ts';
import './define/search-box.ts';
import './define/source.ts';
// Finds placeholders and JSON blocks.
import './loader.ts';
import { takeOutsideTexts } from './components/base/outside-texts.ts';

takeOutsideTexts();
