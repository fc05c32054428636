import { TextInput, type TextInputProps } from '@mantine/core'

/** A day as `YYYY-MM-DD`, in and out. The device's own picker: typed on a desk, turned on a phone. */
export function DateField(props: Omit<TextInputProps, 'type'>) {
  return <TextInput {...props} type="date" max={props.max ?? '9999-12-31'} />
}
