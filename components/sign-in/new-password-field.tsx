import { TextField } from '../form/text-field/text-field'

/** A new password, with the advice that helps: long, and nothing a stranger would try. Pasting works. */
export function NewPasswordField() {
  return (
    <TextField
      name="password"
      label="New password"
      hint="At least 12 characters: three or four words in a row, say. Capitals, numbers and signs are up to you. A password manager can make and keep one."
      type="password"
      autoComplete="new-password"
    />
  )
}
