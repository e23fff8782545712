import CardstockCommands

cardstock.main()
