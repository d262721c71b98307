/** Pages of docs/reference, by name. */
export declare function referencePages(): Record<string, string>;
