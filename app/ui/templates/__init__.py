"""The dialog of templates: house styles, and Word files checked to become one."""
