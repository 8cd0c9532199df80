/**
 * What no HTML document may hold, not even as a reference, control characters and code points of no
 * character; and overrides of direction, which would have a reader read other words than stand there.
 */
const NOT_SHOWN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202d\u202e]|\p{Noncharacter_Code_Point}|\p{Cs}/gu;

/**
 * A captured text in HTML with characters alone that HTML can hold (HTML Standard, “Text”) and that do
 * nothing. Each of the others is shown as the sign for one that is missing, so that a reader sees that
 * something stood there.
 */
export function htmlCharacters(html: string): string {
  return html.replace(NOT_SHOWN, '\ufffd');
}
