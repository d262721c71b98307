// What Node offers and neither ES2023 nor @types/node declares: only what the kernels use.
declare namespace WebAssembly {
  interface Global {
    readonly value: number;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  interface Instance {
    readonly exports: object;
  }
  var Module: new (bytes: Uint8Array) => Module;
  var Memory: new (limits: { readonly initial: number }) => Memory;
  var Instance: new (module: Module, imports: Readonly<Record<string, object>>) => Instance;
  var CompileError: new (message?: string) => Error;
}
