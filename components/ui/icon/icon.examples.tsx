import {
  CoverIcon,
  MenuIcon,
  MessageIcon,
  PageIcon,
  PeopleIcon,
  PhoneIcon,
  PlusIcon,
  PrintIcon,
  SearchIcon,
  TickIcon,
} from './act'
import { BackIcon, DownIcon, OnwardIcon, SameIcon, UnfoldIcon, UpIcon } from './arrow'
import { QuoteIcon } from './quote'
import {
  ClockIcon,
  DoneIcon,
  HalfIcon,
  LateIcon,
  NoIcon,
  PartIcon,
  PausedIcon,
  ProtectedIcon,
  SoonIcon,
  ToDoIcon,
} from './status'

export const title = 'Small drawings'

export const examples = {
  'how it stands': (
    <p className="flex flex-wrap gap-4">
      <LateIcon /> <SoonIcon /> <ClockIcon /> <DoneIcon /> <ToDoIcon /> <HalfIcon /> <PausedIcon />{' '}
      <ProtectedIcon /> <PartIcon /> <NoIcon />
    </p>
  ),
  'what to do': (
    <p className="flex flex-wrap gap-4">
      <SearchIcon /> <CoverIcon /> <MenuIcon /> <PlusIcon /> <PeopleIcon /> <PrintIcon /> <PageIcon />{' '}
      <PhoneIcon /> <MessageIcon /> <TickIcon /> <QuoteIcon />
    </p>
  ),
  'which way': (
    <p className="flex flex-wrap gap-4">
      <BackIcon /> <OnwardIcon /> <UnfoldIcon /> <UpIcon /> <DownIcon /> <SameIcon />
    </p>
  ),
}
