/** Words with which a sentence of running text begins and a heading as a rule does not. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  (
    'he she it they we you i this that these those there here his her its their our my your ' +
    'and but or so yet nor because since although though while when whenever where if unless until once as after before ' +
    'however meanwhile moreover furthermore additionally also then now still later earlier soon recently today yesterday ' +
    'simultaneously subsequently finally eventually previously currently instead otherwise thus therefore hence perhaps maybe ' +
    'at in on by for from with without under over during among between according despite about around across through to of ' +
    'some many most several few all both each every almost nearly only even just not no none most such another other others ' +
    'likely probably certainly clearly indeed overall last next'
  ).split(' '),
);
