/** How far a long piece of work is. `total` is unknown for standard input. */
export type OnProgress = (done: number, total: number | undefined) => void;
