print("cardstock")
