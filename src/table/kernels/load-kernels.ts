import { Kernels } from './kernels.ts';

/** `null` where they cannot run. */
let loaded: WebAssembly.Module | null | undefined;

/** The kernels, ready to work; `undefined` where WebAssembly or its SIMD instructions are missing. */
export async function loadKernels(): Promise<Kernels | undefined> {
  if (loaded === undefined) loaded = await compileModule();
  return loaded === null ? undefined : new Kernels(loaded);
}

async function compileModule(): Promise<WebAssembly.Module | null> {
  if (typeof WebAssembly === 'undefined') return null;
  const { KERNELS_WASM } = await import('../../generated/kernels-wasm.ts');
  try {
    return new WebAssembly.Module(Buffer.from(KERNELS_WASM, 'base64'));
  } catch (error) {
    if (error instanceof WebAssembly.CompileError) return null;
    throw error;
  }
}
