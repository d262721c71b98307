import { AutomatonKernel } from './automaton';
import { DateKernel } from './date';
import { down } from './down';
import { LuhnKernel } from './luhn';
import { MembersKernel } from './members';
import { DecimalKernel, IntegerKernel } from './numbers';
import { LengthKernel, NeverKernel, PlainKernel } from './texts';

// One loop a kernel, all of one shape: `kernel` is the address of its parameters, see `down`.

export function automaton(kernel: usize, empty: i32, cell: usize, rows: i32, stride: i32, word: usize, wordStride: i32, bit: i32): void {
  down(changetype<AutomatonKernel>(kernel), empty, cell, rows, stride, word, wordStride, bit);
}

export function date(kernel: usize, empty: i32, cell: usize, rows: i32, stride: i32, word: usize, wordStride: i32, bit: i32): void {
  down(changetype<DateKernel>(kernel), empty, cell, rows, stride, word, wordStride, bit);
}

export function decimal(kernel: usize, empty: i32, cell: usize, rows: i32, stride: i32, word: usize, wordStride: i32, bit: i32): void {
  down(changetype<DecimalKernel>(kernel), empty, cell, rows, stride, word, wordStride, bit);
}

export function integer(kernel: usize, empty: i32, cell: usize, rows: i32, stride: i32, word: usize, wordStride: i32, bit: i32): void {
  down(changetype<IntegerKernel>(kernel), empty, cell, rows, stride, word, wordStride, bit);
}

export function length(kernel: usize, empty: i32, cell: usize, rows: i32, stride: i32, word: usize, wordStride: i32, bit: i32): void {
  down(changetype<LengthKernel>(kernel), empty, cell, rows, stride, word, wordStride, bit);
}

export function luhn(kernel: usize, empty: i32, cell: usize, rows: i32, stride: i32, word: usize, wordStride: i32, bit: i32): void {
  down(changetype<LuhnKernel>(kernel), empty, cell, rows, stride, word, wordStride, bit);
}

export function members(kernel: usize, empty: i32, cell: usize, rows: i32, stride: i32, word: usize, wordStride: i32, bit: i32): void {
  down(changetype<MembersKernel>(kernel), empty, cell, rows, stride, word, wordStride, bit);
}

export function never(kernel: usize, empty: i32, cell: usize, rows: i32, stride: i32, word: usize, wordStride: i32, bit: i32): void {
  down(changetype<NeverKernel>(kernel), empty, cell, rows, stride, word, wordStride, bit);
}

export function plain(kernel: usize, empty: i32, cell: usize, rows: i32, stride: i32, word: usize, wordStride: i32, bit: i32): void {
  down(changetype<PlainKernel>(kernel), empty, cell, rows, stride, word, wordStride, bit);
}
