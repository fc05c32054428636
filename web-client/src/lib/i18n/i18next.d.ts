import 'i18next'
import type app from '@/app/en.json'
import type account from '@/features/account/en.json'
import type advocate from '@/features/advocate/en.json'
import type agreement from '@/features/agreement/en.json'
import type audit from '@/features/audit/en.json'
import type firststep from '@/features/firststep/en.json'
import type milestone from '@/features/milestone/en.json'
import type organization from '@/features/organization/en.json'
import type peersession from '@/features/peersession/en.json'
import type program from '@/features/program/en.json'
import type referral from '@/features/referral/en.json'
import type supervision from '@/features/supervision/en.json'
import type today from '@/features/today/en.json'
import type training from '@/features/training/en.json'
import type form from '@/form/en.json'
import type ui from '@/ui/en.json'
import type reason from '@/ui/reason/en.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      account: typeof account
      advocate: typeof advocate
      agreement: typeof agreement
      app: typeof app
      audit: typeof audit
      firststep: typeof firststep
      form: typeof form
      milestone: typeof milestone
      organization: typeof organization
      program: typeof program
      peersession: typeof peersession
      reason: typeof reason
      referral: typeof referral
      supervision: typeof supervision
      today: typeof today
      training: typeof training
      ui: typeof ui
    }
  }
}
