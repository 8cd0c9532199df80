import { filterControls } from './filter-controls.ts';
import { findPart } from './find-part.ts';
import { pageIndex } from './page-index.ts';
import { readAddress, tidy, writeAddress } from './search-address.ts';
import { AT_A_TIME, searchArchive, type Answer, type Question } from './search-archive.ts';
import { describeNames, describeResults, type Result } from './search-results.ts';
import { namesAt, titlesAt, wordsAt } from './sources.ts';
import { walkResults } from './walk-results.ts';
import { writeResult, writeSharing } from './write-results.ts';

/** Typing has paused after this, in milliseconds: names are answered at once, pages then. */
const PAUSE = 120;

const sleep = (milliseconds: number) =>
  milliseconds ? new Promise<void>((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();

const parts = () => ({
  form: findPart(document, 'main form[role="search"]', HTMLFormElement),
  input: findPart(document, 'main input[name="q"]', HTMLInputElement),
  list: findPart(document, '[data-search-state]', HTMLOListElement),
  status: findPart(document, '[data-search-status]', HTMLElement),
  failure: findPart(document, '[data-search-failure]', HTMLElement),
  correction: findPart(document, '[data-search-correction]', HTMLElement),
  template: findPart(document, '[data-search-result]', HTMLTemplateElement),
  narrow: findPart(document, '[data-search-narrow]', HTMLDetailsElement),
  more: findPart(document, '[data-search-more]', HTMLButtonElement),
});

/** Makes the search page answer as one types. Without it the page is a form and a list of people. */
export function startSearch(): void {
  const { form, input, list, status, failure, correction, template, narrow, more } = parts();
  const { library = '', root = '/', names = '', titles = '', words = '' } = list.dataset;
  const pages = pageIndex(library, root);
  const sources = { names: namesAt(names), titles: titlesAt(titles), pages, vocabulary: wordsAt(words) };
  const controls = filterControls(narrow, (filters, byDate) => ask({ ...question, filters, byDate }, true));
  const title = document.title;
  let question = readAddress(location.search);
  let latest = 0;

  function enter(state: 'idle' | 'busy' | 'done' | 'failed'): void {
    list.dataset['searchState'] = state;
    list.ariaBusy = state === 'busy' ? 'true' : null;
    failure.hidden = state !== 'failed';
  }

  /** Brings the list up to date from its first difference on, so that what is there already stays. */
  let shown: readonly Result[] = [];
  function show(results: readonly Result[]): void {
    const same = results.findIndex((result, at) => JSON.stringify(result) !== JSON.stringify(shown[at]));
    const keep = same < 0 ? results.length : same;
    for (const item of [...list.children].slice(keep)) item.remove();
    list.append(...results.slice(keep).map((result) => writeResult(template, result, root)));
    shown = results;
  }

  function correct({ reading }: Pick<Answer, 'reading'>): void {
    correction.hidden = reading === null;
    if (reading === null) return correction.replaceChildren();
    const instead = document.createElement('a');
    instead.href = writeAddress({ ...question, literal: true });
    instead.textContent = `Search for ${question.query} instead`;
    const read = document.createElement('strong');
    read.textContent = reading;
    correction.replaceChildren('Showing results for ', read, '. ', instead, '.');
  }

  function offerMore(answer: Answer, from: number, turn: number): void {
    more.hidden = answer.failed || from >= answer.total;
    more.onclick = async () => {
      const next = await answer.load(from, from + AT_A_TIME).catch(() => []);
      if (turn !== latest) return;
      const listed = new Set(shown.map(({ path }) => path));
      const fresh = next.filter(({ path }) => !listed.has(path));
      show([...shown, ...fresh]);
      offerMore({ ...answer, total: next.length < AT_A_TIME ? 0 : answer.total }, from + AT_A_TIME, turn);
      list.querySelectorAll<HTMLAnchorElement>(':scope > li > a')[shown.length - fresh.length]?.focus();
    };
  }

  const write = (remember: boolean) =>
    history[remember ? 'pushState' : 'replaceState'](null, '', writeAddress(question) || location.pathname);

  /** Answers the question: with names at once, with pages when typing has paused for so many milliseconds. */
  async function run(pause = 0): Promise<void> {
    const turn = ++latest;
    const { query, filters } = question;
    const asked = query || Object.keys(filters).length;
    more.hidden = true;
    enter(asked ? 'busy' : 'idle');
    const paused = sleep(pause).then(() => {
      if (turn !== latest) return;
      document.title = query ? `${query} · ${title}` : title;
      if (pause) write(false);
    });
    if (asked) return answer(turn, paused);
    correct({ reading: null });
    show([]);
    status.textContent = '';
  }

  async function answer(turn: number, paused: Promise<void>): Promise<void> {
    const search: typeof pages.search = async (...asked) => {
      await paused;
      if (turn !== latest) throw new Error('another question has been asked since');
      return pages.search(...asked);
    };
    const atOnce = (results: readonly Result[]) => {
      if (turn !== latest) return;
      correct({ reading: null });
      show(results);
    };
    const answer = await searchArchive(question, { ...sources, pages: { search } }, atOnce);
    if (turn !== latest) return;
    correct(answer);
    show(answer.results);
    if (Object.keys(answer.counts).length) controls.offer(answer.counts);
    const { results, total, failed, sharing } = answer;
    const said = failed ? describeNames(results) : describeResults(question.query, results, total);
    status.replaceChildren(...(said ? [said] : []), ...writeSharing(sharing, root));
    offerMore(answer, AT_A_TIME, turn);
    enter(failed ? 'failed' : 'done');
  }

  function ask(next: Question, remember: boolean): void {
    question = next;
    if (tidy(input.value) !== next.query) input.value = next.query;
    controls.set(next.filters, next.byDate);
    write(remember);
    void run();
  }

  const prepare = () => {
    void pages.prepare().catch(() => undefined);
    void sources.names().catch(() => undefined);
  };
  const typed = (): Question => ({ ...question, query: tidy(input.value), literal: false });
  input.addEventListener('focus', prepare, { once: true });
  input.addEventListener('input', () => {
    question = typed();
    void run(PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(typed(), tidy(input.value) !== readAddress(location.search).query);
  });
  narrow.addEventListener('toggle', () => {
    // Where something is chosen, what else there is to choose has come with the answer.
    if (!narrow.open || Object.keys(question.filters).length) return;
    pages.filters().then(
      (counts) => (question.query ? run() : controls.offer(counts)),
      () => undefined,
    );
  });
  addEventListener('popstate', () => {
    question = readAddress(location.search);
    input.value = question.query;
    controls.set(question.filters, question.byDate);
    void run();
  });
  walkResults(input, list);
  if (import.meta.env.DEV) void tellAge(library);

  // What was typed before the script came is not lost.
  if (tidy(input.value)) question = typed();
  input.value = question.query;
  controls.set(question.filters, question.byDate);
  narrow.open = Object.keys(question.filters).length > 0 || question.byDate;
  void run();
}

/** While the site is being written, says where the index is older than what is searched. */
async function tellAge(library: string): Promise<void> {
  const { headers, ok } = await fetch(library, { method: 'HEAD' });
  const age = document.querySelector<HTMLElement>('[data-search-age]');
  if (age) age.hidden = ok && !headers.has('X-Index-Age');
}
