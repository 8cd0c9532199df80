/** The part of edtf.js that this project uses; the package ships no types. */
declare module 'edtf' {
  interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    readonly edtf: string;
    /** Milliseconds since 1970 UTC of the first instant covered; -Infinity for an open start. */
    readonly min: number;
    /** Milliseconds since 1970 UTC of the last instant covered; Infinity for an open end. */
    readonly max: number;
  }
  /** Parses an EDTF string up to the given level of ISO 8601-2; throws on anything else. */
  export default function edtf(text: string, constraints?: { level?: 0 | 1 | 2 }): EdtfValue;
}
