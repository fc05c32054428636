import { TextInput, type TextInputProps } from '@mantine/core'

/** A wall-clock time at the school as `YYYY-MM-DDTHH:mm`; `lib/dates` turns it into an instant. */
export function DateTimeField(props: Omit<TextInputProps, 'type'>) {
  return <TextInput {...props} type="datetime-local" max={props.max ?? '9999-12-31T23:59'} />
}
