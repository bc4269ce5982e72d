/** What is said of a file that may not be attached, and how to mend it: two whole Vietnamese sentences, the first begins with the file's name. */
export interface Fault {
  readonly fault: string;
  readonly fix: string;
}

/** What a file that may be attached tells of people: ends of a Vietnamese sentence that begins with the file's name. */
export interface Sound {
  readonly notes: readonly string[];
}

export type Inspection = Fault | Sound;
