import 'i18next'
import type app from '@/app/en.json'
import type account from '@/features/account/en.json'
import type audit from '@/features/audit/en.json'
import type organization from '@/features/organization/en.json'
import type referral from '@/features/referral/en.json'
import type today from '@/features/today/en.json'
import type form from '@/form/en.json'
import type ui from '@/ui/en.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      account: typeof account
      app: typeof app
      audit: typeof audit
      form: typeof form
      organization: typeof organization
      referral: typeof referral
      today: typeof today
      ui: typeof ui
    }
  }
}
