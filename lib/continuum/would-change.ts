import type { Atom } from './atom'
import type { CaseFacts } from './case'
import { changesDown, changesUp, strengthsToAdd } from './changes'
import { type Outcome, outcomeAt, RUNG, type Rung } from './outcome'
import { pictureOf } from './picture'
import { weigh } from './weigh'
import type { Weighing } from './weighing'

/** A change that would give another outcome. Applying `facts` to the case really gives `to`. */
interface Change {
  /** The change in words, to follow "if". */
  readonly if: string
  readonly facts: Partial<CaseFacts>
  readonly to: Outcome
}

export interface WouldChange {
  /** Null when nothing is above. */
  readonly up: Change | null
  /** Null when nothing is below. */
  readonly down: Change | null
}

/** The smallest change (fewest facts) that would give the next outcome up, and down. Each is tried before it is offered. */
export function wouldChangeOf(w: Weighing): WouldChange {
  return { up: smallestUp(w), down: smallestDown(w) }
}

function smallestUp(w: Weighing): Change | null {
  if (w.rung > RUNG.s17) return null
  const { single, pairs } = changesUp(w)
  const one = nearest(
    w,
    single.map((atom) => [atom]),
    'up',
  )
  if (one !== null && one.rung === w.rung + 1) return one.change
  const two = nearest(w, pairs, 'up')
  if (two !== null && (one === null || two.rung < one.rung)) return two.change
  return one?.change ?? null
}

function smallestDown(w: Weighing): Change | null {
  if (w.rung === 0) return null
  const atoms = changesDown(w)
  const strengths = strengthsToAdd(w)
  const one = nearest(
    w,
    [...atoms, ...strengths].map((atom) => [atom]),
    'down',
  )
  if (one !== null) return one.change
  const minimal = prune(w, atoms)
  if (minimal === null) return null
  if (minimal.length > 2) {
    const two = nearest(w, pairsOf(atoms), 'down')
    if (two !== null) return two.change
  }
  return nearest(w, [minimal], 'down')?.change ?? null
}

/** All atoms together, then each put back if the result stays lower without it: nothing in it is idle. */
function prune(w: Weighing, atoms: readonly Atom[]): readonly Atom[] | null {
  if (rungAfter(w, atoms) >= w.rung) return null
  let kept = [...atoms]
  for (const atom of atoms) {
    const without = kept.filter((each) => each !== atom)
    if (rungAfter(w, without) < w.rung) kept = without
  }
  return kept
}

function pairsOf(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  return atoms.flatMap((first, index) => atoms.slice(index + 1).map((second) => [first, second]))
}

/** Of several changes, the one whose result is next above or below; the first among equals. */
function nearest(
  w: Weighing,
  options: readonly (readonly Atom[])[],
  way: 'up' | 'down',
): { readonly rung: Rung; readonly change: Change } | null {
  let best: { readonly rung: Rung; readonly atoms: readonly Atom[] } | null = null
  for (const atoms of options) {
    const rung = rungAfter(w, atoms)
    const closer =
      way === 'up'
        ? rung > w.rung && (best === null || rung < best.rung)
        : rung < w.rung && (best === null || rung > best.rung)
    if (closer) best = { rung, atoms }
    if (best !== null && Math.abs(best.rung - w.rung) === 1) break
  }
  return best === null ? null : { rung: best.rung, change: changeOf(w, best.atoms, best.rung) }
}

function rungAfter(w: Weighing, atoms: readonly Atom[]): Rung {
  return weigh(pictureOf({ ...w.p.facts, ...patchOf(w.p.facts, atoms) }, w.p.ready)).rung
}

/** The fields that several changes, one after another, leave different. */
function patchOf(facts: CaseFacts, atoms: readonly Atom[]): Partial<CaseFacts> {
  let patch: Partial<CaseFacts> = {}
  for (const atom of atoms) patch = { ...patch, ...atom.patch({ ...facts, ...patch }) }
  return patch
}

function changeOf(w: Weighing, atoms: readonly Atom[], rung: Rung): Change {
  return {
    if: sentence(atoms.map(({ says }) => says)),
    facts: patchOf(w.p.facts, atoms),
    to: outcomeAt(rung),
  }
}

function sentence(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`
}
