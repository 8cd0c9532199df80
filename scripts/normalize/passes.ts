import { cutBoilerplate } from './cut-boilerplate.ts';
import { cutInvisibleLines } from './cut-invisible-lines.ts';
import { cutLegalNotices } from './cut-legal-notices.ts';
import { cutRelatedLists } from './cut-related-lists.ts';
import { cutRepeatedByline } from './cut-repeated-byline.ts';
import { cutRepeatedLabels } from './cut-repeated-labels.ts';
import { cutRepeatedTitle } from './cut-repeated-title.ts';
import { cutStockTickers } from './cut-stock-tickers.ts';
import type { Pass } from './draft.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { markMissing } from './mark-missing.ts';
import { readByline } from './read-byline.ts';
import { readCredits } from './read-credits.ts';
import { readDateline } from './read-dateline.ts';
import { readLanguage } from './read-language.ts';
import { readNotes } from './read-notes.ts';
import { readSource } from './read-source.ts';
import { readSubtitle } from './read-subtitle.ts';
import { readTitle } from './read-title.ts';
import { readTranslationNotice } from './read-translation-notice.ts';
import { readWireDateline } from './read-wire-dateline.ts';
import { recogniseHeadings } from './recognise-headings.ts';
import { recogniseItems } from './recognise-items.ts';
import { recognisePosts } from './recognise-posts.ts';

/** What normalize does to a draft, in this order. */
export const PASSES: readonly Pass[] = [
  cutInvisibleLines,
  joinWrappedLines,
  recognisePosts, // before items: an attribution may begin with a hyphen
  recogniseItems,
  cutRepeatedLabels,
  cutStockTickers,
  cutBoilerplate,
  cutLegalNotices, // before lists of other articles, which end a page but for such notices
  cutRelatedLists,
  readLanguage, // before the title, which may stand there in two languages
  readTitle, // before whatever else reads the head: the title is its first line
  cutRepeatedTitle,
  cutRepeatedByline,
  readDateline,
  readByline,
  readWireDateline, // after the head, whose dates count for more
  readSource,
  readTranslationNotice,
  readCredits,
  readNotes,
  readSubtitle, // after the lines below it are known
  recogniseHeadings, // last of all, when only the article's own lines are left
  markMissing,
];
