import { defaultTreeAdapter, type DefaultTreeAdapterMap } from 'parse5';

type Text = DefaultTreeAdapterMap['textNode'];

/** The stretch of the source that a text takes; undefined where it is not as long as there. */
function placeOf({ value, sourceCodeLocation: place }: Text) {
  return place && place.endOffset - place.startOffset === value.length ? place : undefined;
}

/**
 * A tree for parse5 in which texts are not joined with their neighbours, so that each keeps its place,
 * wherever HTML moves it. But the tokenizer parts every word from white space: a word goes on with the words
 * before it across a single space, which makes a few texts of a page's thousands. The place of those words
 * grows; `joined` is told where the space and the word start, which are part of them from then on.
 */
export function joinWords(joined: (start: number) => void): typeof defaultTreeAdapter {
  let words: Text | undefined;

  function join(word: Text): void {
    const place = placeOf(word);
    // White space that is part of a word to the tokenizer is none to a reader.
    if (!place || /\s/.test(word.value)) return;
    const nodes = word.parentNode?.childNodes ?? [];
    const [first, space] = [words, nodes.at(-2)];
    words = word;
    if (!first || nodes.at(-1) !== word || nodes.at(-3) !== first) return;
    if (!space || !defaultTreeAdapter.isTextNode(space) || !/^[ \t\n\f]$/.test(space.value)) return;
    const [grown, gap] = [first.sourceCodeLocation, placeOf(space)];
    if (!grown || grown.endOffset !== gap?.startOffset || gap.endOffset !== place.startOffset) return;
    for (const { startOffset } of [gap, place]) joined(startOffset);
    grown.endOffset = place.endOffset;
    first.value += space.value + word.value;
    nodes.splice(-2);
    words = first;
  }

  return {
    ...defaultTreeAdapter,
    insertText: (parent, text) => {
      defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text));
    },
    insertTextBefore: (parent, text, before) => {
      defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), before);
    },
    setNodeSourceCodeLocation: (node, place) => {
      defaultTreeAdapter.setNodeSourceCodeLocation(node, place);
      if (defaultTreeAdapter.isTextNode(node)) join(node);
    },
  };
}
