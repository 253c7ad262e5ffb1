import { SearchIcon } from '../icon/act'
import { places } from './places'

/** Find from anywhere: a plain form, posted so that no name ever stands in an address. */
export function FindBox() {
  return (
    <search className="max-wide:hidden">
      <form
        action={places.search}
        method="post"
        className="flex h-10 rounded-control border-2 border-on-band-soft touch:h-11"
      >
        <label htmlFor="find-anywhere" className="sr-only">
          Find a person or family
        </label>
        <input
          id="find-anywhere"
          name="q"
          type="search"
          autoComplete="off"
          placeholder="Find a person or family"
          className="w-40 rounded-s-[0.25rem] bg-on-band px-3 text-body text-band placeholder:text-band/75 forced-colors:bg-paper forced-colors:text-ink min-[85rem]:w-53"
        />
        <button
          type="submit"
          className="inline-flex items-center gap-1.5 rounded-e-[0.25rem] bg-band-2 px-3 text-[0.9375rem] font-link text-on-band hover:bg-band"
        >
          <SearchIcon /> Find
        </button>
      </form>
    </search>
  )
}
