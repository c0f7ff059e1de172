/** Weights of the English tagger, written by scripts/train-tagger.ts. Do not edit. */
export const TAGGER_DATA = `aADJ	A=B;C:F<GAH=J9K=LGMGN;OJP5QG
aADP	ABB<C:F<G=HDIBJ;K;LDMGN3ONP4QE
aADV	A:B<C<DAEAF<G;J;K8LEMFN7OLPBQB
aAUX	A:B9C=D3G=HDIALDMFN8OFPDQA
aCCONJ	A9B<HBIBK;LCMDN:OIP=
aDET	A7B=C9DCG=J;KALDMDN6OKP;QF
aINTJ	A9BAD<F=GBH8J=ODPFQC
aNOUN	A9B9C:J5K5LEMGOMP<QL
aNUM	A:B<C;D=F:GAHBIDJ=K<LGMDOFP2QF
aPART	A7B9CFD:ECFDH=IAJ=KDLFMEN0OKP7Q=
aPRON	A:B;C<D<EAF:H;I<J<LFMHN:OHQF
aPROPN	A5B<C9D<F=H:J=K9LIMEN<OLP;QL
aPUNCT	A3B=C:EAF:IAK:LCMJN9OLP8QL
aSCONJ	A<B9C=HDJ=K<LGMAN<OGP:
aSYM	A:B;C:F<H;J=K<LBMCN<OJP;QO
aVERB	A8B;C8FAHBJ8LDMJN7OMP9QC
aX	A7C:D=H8IAJ;MAN=OKP<QQ
a^	A8F=H=IAK=LDMBN<OCQB
bADJ ADJ	AACCDAFBHBI<J;KAN:P:
bADJ ADP	A=B=C:FBIAJ=MCN<PD
bADJ ADV	BBCBDAG=H=K8NFOAP8Q=
bADJ AUX	ADCBF;G=H:I=JHL4MAOAPA
bADJ CCONJ	AAH=NC
bADJ DET	C=EAF;IDJ5KDN;OCPA
bADJ INTJ	HAL=
bADJ NOUN	A<D=F=GAHAJ;KBL=MANAP;QA
bADJ NUM	A;B=C;D=H=I=JAK=LGN=PH
bADJ PART	B8FAJEQ=
bADJ PRON	BGDAEAFEGAHCK<L=N8OAP3
bADJ PROPN	A<B<C<H6LCNBPDQC
bADJ PUNCT	A<B=E=F=HBLDN;P<QF
bADJ SCONJ	A<B<HCK=NB
bADJ SYM	AAL=QA
bADJ VERB	ADBCE=F9GAHBJ=LDP9Q=
bADJ X	H<LB
bADJ ^	C=D=HAL=PE
bADP ADJ	AAB=C6EAG=HBI=JBKCN=OB
bADP ADP	CFDBIBJ=K<L;N=OAP;
bADP ADV	CAF9J=KCL<PB
bADP AUX	AABBCCF;GBJ<KAL=N=Q=
bADP CCONJ	ACCFI=KCL<N9P<
bADP DET	BCC;KCN:
bADP INTJ	FAHAN=P=
bADP NOUN	B=F=G;HAI;J:MCNCOCPAQD
bADP NUM	C:GALBN=
bADP PART	C:HA
bADP PRON	A<BBHAIAK:L=MA
bADP PROPN	A;B=C:D<EAF8H;IALHNCQC
bADP PUNCT	ABBCD=FCH=IAK;MAN=O=P=QA
bADP SCONJ	AAB=HAI=K=LA
bADP SYM	A9CBFAK=LC
bADP VERB	BACDE=J<K8LBNAOC
bADP ^	AAB8C;DBFAG=ICJFKBL=P;Q=
bADV ADJ	A<HMJAL=N<P6
bADV ADP	B:DAF=H<JBMANAOCP<
bADV ADV	ABB=CAF=I=K8LCNCP=
bADV AUX	B=CFDBF;IBJ=L8N;OBPD
bADV CCONJ	AABAC<FBH<IAJBK:LBN<OAP<
bADV DET	ABB=CBD=F=HFIBK9L<M=NAO=PA
bADV INTJ	ACH9
bADV NOUN	A<B=FCG=H;KCLAMAQB
bADV NUM	A8C:H<KALCN=PJ
bADV PART	ABDAEAF=H<J=KBL;NBP=
bADV PRON	A8B8C:DCFDHEJCN<PB
bADV PROPN	AABCC:FBH7MAN;PD
bADV PUNCT	AACAF7J9KALCNEP=
bADV SCONJ	A8CCH<LCPB
bADV SYM	A=G=HCLBN=
bADV VERB	ACBDD=GAHAI=J<KAL<MAN;OAP8QA
bADV X	GAP=
bADV ^	BEC<D;FBG=H=I=OAPB
bAUX ADJ	AAB=H<I=J=K=LEQA
bAUX ADP	AABACAD=G=J;L=PE
bAUX ADV	DFEAF;H5NBPC
bAUX AUX	B<C<DBE=FCH=JAKCL=N;OC
bAUX CCONJ	BADAE=F=IBL<PA
bAUX DET	B=C<HHI=JALCN=P7
bAUX INTJ	HAP=
bAUX NOUN	AABBC;DEFBG=H8K9L=MANAPB
bAUX NUM	A6CADBGAHGK=L6PC
bAUX PART	A<B;C8DCEAFBHEJBKDLFMAN7P5
bAUX PRON	AABAC<D;F<HBIBKBL;MCNBP;
bAUX PROPN	CDDBFAH6IAJ=K<N=OAPB
bAUX PUNCT	AACBD,FDH8I=LLN<PG
bAUX SCONJ	A;DAHCK=L;PC
bAUX SYM	B=
bAUX VERB	B;CFD=F:HHJAKALDP/
bAUX ^	B=D1F<HBNBPI
bCCONJ ADJ	AKB<CBF=J;K8L=NEP<
bCCONJ ADP	A9BBFDH=K<N<PE
bCCONJ ADV	B=CEH;JAL<
bCCONJ AUX	CAHCK<NA
bCCONJ CCONJ	IAP=
bCCONJ DET	BBFAJ<K=
bCCONJ NOUN	F9G;HHI=JBKEL<OA
bCCONJ NUM	A;C<D=E=F=HBIEOC
bCCONJ PART	H=IA
bCCONJ PRON	A;CDFCJ=L=N=
bCCONJ PROPN	B=C6DAF=HAJ;LPN=
bCCONJ PUNCT	A=C;D<EAFCI<JAMDN<OBP;
bCCONJ SYM	A=H=PC
bCCONJ VERB	B;C:F9HBI<JAK<NEPE
bCCONJ ^	CADAFBGCH;IAJBKEL;N6P9
bDET ADJ	AAC;HBLBMAP9
bDET ADP	C;EBH:ICJ=KAMANBOAP=Q=
bDET ADV	GAHCI=J=N<P;
bDET AUX	ABB=CCD;E=F;HCI;KCN=PC
bDET CCONJ	A=BHC;D:E=H=IALDN<
bDET DET	BBCAH9L5NAPG
bDET INTJ	HAL=
bDET NOUN	DBG=H;I:JAPAQC
bDET NUM	A8CDH;PF
bDET PART	C9DBE=FCHFI<K6NBOAPA
bDET PRON	A;CCDAFAG=JAKALEN:OAP7
bDET PROPN	A=CBK<LB
bDET PUNCT	B9CBDCH<K<LAP;QB
bDET SCONJ	B=C:IBLC
bDET SYM	HGL8P:QC
bDET VERB	B=C=ECICJ<N<ODP;QA
bDET ^	ADB;C=DAE=F=KEO=PAQ;
bINTJ ADJ	H=
bINTJ NOUN	A<CBGAH<L=OA
bINTJ PRON	H;PC
bINTJ PROPN	A=C=GAHCP;
bINTJ PUNCT	A=C=HCLCM=OAP;
bINTJ VERB	BAHBIAJ=L=P;
bINTJ ^	AACAD<F<H9I=LAMAPAQC
bNOUN ADJ	B=C;DFGAHBI<KDL<N=O=Q<
bNOUN ADP	A<BAD<FAG:HAIALAMAP<
bNOUN ADV	AAB<DAFDH=JBK:NBOAP9Q=
bNOUN AUX	ABCCF<H<J=K<L8NCPD
bNOUN CCONJ	ACB<D=FBHBJ9KALAN=P:QA
bNOUN DET	A;B<CCGAIBKCL<N9PDQ;
bNOUN INTJ	ACBAC=D=J=KCL8QC
bNOUN NOUN	A<C:DAE=IBMAN;OAQB
bNOUN NUM	BEC9D=EAI=JDL<N;ODQ=
bNOUN PART	A;CFF3G=HBI=JCK;NIP<
bNOUN PRON	A=B=CCDAK;L;NCOCPDQ=
bNOUN PROPN	A:B<C=GAH<J9K<LIMBOBP;QG
bNOUN PUNCT	B;CBD<E=G<HCIBLDP9
bNOUN SCONJ	B;C<H:LEPF
bNOUN SYM	ADB;D<FBGAHAI<J<K;LBQA
bNOUN VERB	AABCC;DBF7HCI<K<MAOA
bNOUN X	A<BCCAF=G=H:J=KCLAN=QB
bNOUN ^	BBC<FGJ;K9O;PCQB
bNUM ADJ	C=FAHDK=L<
bNUM ADP	BBD=EAHBJ9K=LFMAP:
bNUM ADV	AAC=HCI=OAP;
bNUM AUX	ABFDGCH<I:K:L8OAPCQA
bNUM CCONJ	A9CADBF=L;PE
bNUM DET	ACB=CAF=G=I9KBL<N=PIQ;
bNUM NOUN	A=C=F=ICJDN=O=
bNUM NUM	ABC;IEN=O=P8QC
bNUM PART	A=B=H=JAPA
bNUM PRON	ADCDP2
bNUM PROPN	A=BAC;F=H:LCNAPD
bNUM PUNCT	A:BEC6D;G=HAI<J9KBLIMAN<OEP<QE
bNUM SCONJ	AAH;LCP=
bNUM SYM	A:B;CAH=IEJAKCL;NAP<QA
bNUM VERB	ACCBE=F=HBK;NCP9
bNUM X	GAH=IBL=
bNUM ^	A;CBF<HFK=Q=
bPART ADJ	AACED8EAH<I=KBL<PA
bPART ADP	A=F=H=LBOBP<
bPART ADV	A;B=CFG=KB
bPART AUX	A9B:C=DHFAH.MEN<O=PVQ=
bPART CCONJ	C=D9HFLAO=PA
bPART DET	ABH:
bPART NOUN	BAD6F=IAJ=KEL=PC
bPART NUM	ADOAP6
bPART PART	A:BAC<HBJAPA
bPART PRON	ADB9CADAFAH7K9LAOD
bPART PROPN	A8EAF=GAJ=KBLDN=
bPART PUNCT	A:BAD=FAHEIAL:N9OAPB
bPART VERB	BAC;D8FALCN<OCPC
bPART ^	AECBDKFCHMK=N;P!
bPRON ADJ	ACB=D=LAP=
bPRON ADP	A=C;D=FDGAJAN;
bPRON ADV	HAJAKALAM=N9QA
bPRON AUX	A9D=EAF=GBH=IBK;LANHP<
bPRON CCONJ	A<C<F=HBN=OAPDQ=
bPRON DET	A;B<F=G=HCLGQ=
bPRON INTJ	H;LC
bPRON NOUN	A;BACAD<EAG=H<I<J:LDMCOA
bPRON NUM	D=HB
bPRON PART	BBHAL<MAN=
bPRON PRON	ABC=DCFAH=K=L<N=
bPRON PROPN	ACF<H8KDLDNCP5QB
bPRON PUNCT	A=B:CBDAF;HBJBMBN<
bPRON SCONJ	A=BADAEAH9L=N=PG
bPRON SYM	ADL<P=
bPRON VERB	AABCD=E:FBHBI=J6K=L=NEODP<QA
bPRON ^	ACB<HAI=JAL7N=PBQA
bPROPN ADJ	A<B;GAHDKCMAP=Q<
bPROPN ADP	BCC=DCF=HAICKALDN7Q9
bPROPN ADV	A:B9DDGBH;JEK=NA
bPROPN AUX	A<GAKBLGN=P8
bPROPN CCONJ	A=B9C<EDFAG=H;I=J<LDNCO=PD
bPROPN DET	CBE=F7JBKFPDQ:
bPROPN INTJ	AAC=HEL9N=OA
bPROPN NOUN	A<B=FBGAJCK<N;OAP<QA
bPROPN NUM	D=OAP;QB
bPROPN PART	ACCCH=I=J=LAN:P=QA
bPROPN PRON	BCC=EAFAJ;N;PB
bPROPN PROPN	A9BCCDD8F;H<I=K9LEOEQG
bPROPN PUNCT	A<BBC:DAFAG;H=IBJ=K8MCNAOBP=QD
bPROPN SCONJ	B=H;IALCPBQ<
bPROPN SYM	B;C;D=FFGAI<KBL;M=NAPBQA
bPROPN VERB	ABBBC=IALAP;Q:
bPROPN X	AAFAG=IAL6NAP;QF
bPROPN ^	AEBCE=F<G=I;J:K7L;MANHPCQC
bPUNCT ADJ	AFCAEBFDG8ICK8L:MAOAQ:
bPUNCT ADP	BCC:DAF=GBHCI;K=QA
bPUNCT ADV	A9B/C6D<E=FEG=HDI=JBK<MANPODPEQ=
bPUNCT AUX	A;CGD=FCG=H<JFL:N:
bPUNCT CCONJ	AHCBF=GAH:L=MANEO=P5
bPUNCT DET	BAD<F=GAIALAN<PAQ=
bPUNCT INTJ	C=EAFCHCK;L=N<QA
bPUNCT NOUN	C<D;F=GCHDJ9L;N<OEPCQA
bPUNCT NUM	D:F9HCIEJ9KDLGN;P=Q<
bPUNCT PART	BEDAFBH7I=J=K<LIN<P:
bPUNCT PRON	C<DIGAHBKEL=M<N=P;
bPUNCT PROPN	A=C;F=G:J<KCLCMAN:OBPAQB
bPUNCT PUNCT	A2CBD<E=F=GCHCI<JDK=L=O=PGQC
bPUNCT SYM	A;GAL=OAP<QD
bPUNCT VERB	BACBDFF7G;K=L:MFN<PCQ<
bPUNCT X	ABC<F=GAH8IAL9P=QM
bPUNCT ^	A=CAH4I=JDKALNP9Q;
bSCONJ ADJ	A:BAC=FDLHN=P9
bSCONJ ADP	ABB=HFL=P9
bSCONJ ADV	A=N=PC
bSCONJ AUX	ACC<
bSCONJ CCONJ	AEB=L<P=
bSCONJ DET	AAC=
bSCONJ NOUN	A7B=CHD<F=H8I=KBLDODPA
bSCONJ NUM	A<LB
bSCONJ PART	AAFAH=K=
bSCONJ PRON	B=C=LAMA
bSCONJ PROPN	A=H:LBN=PE
bSCONJ PUNCT	B=C<DCF=HAKB
bSCONJ SCONJ	HCL;
bSCONJ VERB	AACCF=HBIAJ=K:NAOAP9
bSCONJ ^	A=C<FAHCK=L=PA
bSYM ADJ	AEFBHFI;L9P:
bSYM ADP	H6IEPAQA
bSYM ADV	HAIA
bSYM AUX	H=LCQ=
bSYM CCONJ	HFI;P=
bSYM DET	A:H;IBL;OAPI
bSYM INTJ	I=LB
bSYM NOUN	B=HFI<K=OAP=
bSYM NUM	ADH<IEL;P=
bSYM PART	A;GBH<LDP=
bSYM PRON	AAC=LBP=
bSYM PROPN	A<CCD;G<H<N=OAP<QG
bSYM PUNCT	AAC<F;HAI<K<MBN=OAQD
bSYM SCONJ	AAH=
bSYM SYM	CAF=I8KALBPDQ=
bSYM VERB	D=IAL<QA
bSYM X	A=H;LCP=QB
bSYM ^	A8B;C=DDHAIAJ=L<OCQA
bVERB ADJ	A:C;DAFAHDI=KIMCN1PA
bVERB ADP	AABBC:E=FCG<HAI=KBN5PB
bVERB ADV	DAEAFBH<JAK;L:NEOAP=Q;
bVERB AUX	CEEAF9G<H9JGK:NEOAQ=
bVERB CCONJ	AABACDF<GAH;I:J=KAL=NDOAP:
bVERB DET	BFC6E=HDIAJ<KDLBN7
bVERB INTJ	C=G=L=OA
bVERB NOUN	ACB8CCD=FDG<H<MAN=QA
bVERB NUM	BCC=HFJ=N<P:
bVERB PART	ADB:CDEBF<JAK8NBOCP6
bVERB PRON	AACDD<E=F<I=L=MANGOCP9
bVERB PROPN	B<CEDCF<H9IBK6LFNCP;QD
bVERB PUNCT	B<CDFAGCH=KBL<O<
bVERB SCONJ	A8BAC9E=HDIAJ;PI
bVERB SYM	A;B;C=GAHAJCPB
bVERB VERB	C6D=FAHGL=NAOAP=
bVERB X	C=G=H;LDQC
bVERB ^	A9GDH:IAJ7LCMAN<PFQ=
bX ADJ	GAH:LC
bX ADP	C=LDQ=
bX ADV	ABQ=
bX DET	I=LA
bX NOUN	ADC=HCI;J=N=OAP;QB
bX NUM	ICL;
bX PRON	HBP=
bX PROPN	A9OAQB
bX PUNCT	B=L:OCP=QB
bX SYM	A=D=H=IBJ=LCMAP=QA
bX VERB	A=HCP=
bX X	H8L7ODQJ
bX ^	A;H<LDPA
b^ ^	A8F=H=IAK=LDMBN<OCQB
cADJ )	D=H=MC
cADJ ,	H=MA
cADJ 10	IAO=
cADJ ;	B=MA
cADJ about	BCC=H=
cADJ accounts	H=PA
cADJ act	HDP;
cADJ acts	HBP<
cADJ administration	H<LB
cADJ advanced	A9PE
cADJ affairs	HBL=
cADJ afghanistan	H=LA
cADJ after	BCH=L=
cADJ agricultural	AAL=
cADJ aid	A=HA
cADJ air	A;HEL=
cADJ al	H=LA
cADJ alien	AFC=H:
cADJ aliens	HAP=
cADJ amendment	H;LC
cADJ america	H=LA
cADJ americans	H;LC
cADJ amounts	HCL;
cADJ anthem	HAL=
cADJ areas	C=HB
cADJ army	H=LA
cADJ as	BBH=
cADJ assistance	H=LA
cADJ awards	HBL<
cADJ back	CAH=
cADJ band	H;LD
cADJ bank	HAL=
cADJ behavior	A=HCL=
cADJ benefits	HAL=
cADJ big	AAH=
cADJ bill	HBL<
cADJ bipartisan	AAH=
cADJ birthday	HAP=
cADJ body	HAL=
cADJ branch	A=HA
cADJ brother	F=H=LC
cADJ budget	H=LA
cADJ buildup	B=HA
cADJ burdens	HAP=
cADJ bus	A=
cADJ businesses	HAL=
cADJ but	EAH=
cADJ campaign	A=HFL<P=
cADJ capital	A;HEL=
cADJ card	HAL=
cADJ cause	HBP<
cADJ century	A=HCL=
cADJ chance	LAP=
cADJ civil	ABH<
cADJ class	A=LBP=
cADJ clean	H=LB
cADJ coal	A;HC
cADJ command	HCP=
cADJ commission	H9LE
cADJ commitment	HAL=
cADJ company	HAL=
cADJ competitive	AAH=
cADJ concern	A=HCP=
cADJ concerns	HAP=
cADJ conclusion	HAL=
cADJ conflict	HBL=
cADJ congress	H=LA
cADJ conservation	HBL<
cADJ core	A=B=HDL=
cADJ corner	A=LA
cADJ course	C=HA
cADJ credit	H=LA
cADJ creed	HAP=
cADJ crisis	HAL=
cADJ crude	A=HBL=
cADJ cut	HEP9
cADJ cuts	A=HA
cADJ danger	A=HA
cADJ date	HAP=
cADJ daughter	A=HA
cADJ day	HAL=
cADJ decade	HBP=
cADJ december	H<LC
cADJ decline	HCL=P=
cADJ defense	A=HDL<
cADJ demand	HAL=
cADJ democratic	AAH=
cADJ design	HAL=
cADJ desire	HAL=
cADJ destiny	A<HB
cADJ details	HAP=
cADJ development	H<LB
cADJ differences	HAL=
cADJ direction	HAL=
cADJ division	HAL=
cADJ domestic	A=LA
cADJ drug	HAL=
cADJ drugs	B=HA
cADJ economic	H<LA
cADJ economy	HAL=
cADJ education	HA
cADJ effect	A<HDL=
cADJ emergency	H;LC
cADJ employment	A=HCL=
cADJ end	L<PB
cADJ enemy	A=HA
cADJ energy	H=LA
cADJ enterprise	A=HB
cADJ era	HAL=
cADJ events	H;LC
cADJ exchange	HAL=
cADJ experience	HAL=
cADJ face	H<PB
cADJ family	HBL=
cADJ federal	H<LA
cADJ feel	A=HCP=
cADJ feeling	HCP;
cADJ fighting	HIP5
cADJ financial	AAH=
cADJ first	ADH:
cADJ fiscal	AAH=
cADJ flank	HAP=
cADJ food	A=H=LB
cADJ for	BB
cADJ force	B=LDP=
cADJ forces	H<LDP=
cADJ foreign	ABH<
cADJ forests	LCP<
cADJ formula	HAL=
cADJ friends	A=HB
cADJ fuel	HBP=
cADJ funding	A=HA
cADJ future	AJH6P=
cADJ game	H=LA
cADJ generation	A=HA
cADJ goal	A=HDL<
cADJ good	AFH:L=
cADJ government	H=LA
cADJ governments	HDL:
cADJ grade	HA
cADJ grades	HAL=
cADJ ground	A=HA
cADJ group	B=HA
cADJ growing	A<HFP;
cADJ guy	HAL=
cADJ had	DAH=
cADJ hand	HBL<
cADJ has	DAH=
cADJ have	DAH=
cADJ haven	D=HA
cADJ health	A=LB
cADJ heart	H=LA
cADJ help	HFP8
cADJ hemisphere	C<HA
cADJ here	CCH;
cADJ high	AAH=
cADJ history	A=LA
cADJ home	CBH<
cADJ hope	HDP;
cADJ hopes	HCP;
cADJ hour	HBL<
cADJ house	H<LB
cADJ human	ACH;
cADJ i	A=KA
cADJ immigrant	ADH:
cADJ impact	A;HC
cADJ importance	HAL=
cADJ in	BAH=
cADJ incentives	HBP=
cADJ income	A=HA
cADJ industrial	ACH=L=
cADJ industry	B=HA
cADJ information	HAL=
cADJ infrastructure	A=HA
cADJ initiative	HAL=
cADJ institutions	HEL9
cADJ interest	A=HCP=
cADJ interests	HBP<
cADJ international	ACH=L=
cADJ issue	A=HA
cADJ january	H<LB
cADJ job	HCL=P=
cADJ jobs	A=HCL=
cADJ justice	C=HA
cADJ kid	A=HCL=
cADJ law	HAL=
cADJ leaders	HAL=
cADJ learning	HFP8
cADJ leave	HCL=P<
cADJ legislation	HAL=
cADJ levels	HBL<
cADJ like	BAH=
cADJ line	H=LA
cADJ lines	HAL=
cADJ living	HEP:
cADJ loans	HAL=
cADJ look	HBP<
cADJ loss	A=HA
cADJ luck	HAL=
cADJ management	HAL=
cADJ manager	A=HCL=
cADJ march	H;LC
cADJ marketplace	HAL=
cADJ markets	HAL=
cADJ mass	HBL=
cADJ material	HAL=
cADJ matters	HAP=
cADJ meaning	HBP<
cADJ means	HDL=P<
cADJ media	H=LA
cADJ medicare	H;LC
cADJ medicine	HCL;
cADJ members	H=LA
cADJ men	B=HBL=
cADJ middle	HA
cADJ military	ADH=P=
cADJ minutes	HCL;
cADJ miracle	HAP=
cADJ missile	A=HA
cADJ missiles	HAP=
cADJ mistakes	HAP=
cADJ modernization	HAL=
cADJ monetary	ABH;
cADJ money	HAL=
cADJ month	A;HHL:
cADJ more	AHC8H=
cADJ mortgage	A=HA
cADJ music	A=H=LB
cADJ nation	HBL<
cADJ national	ABH=
cADJ needs	HHP6
cADJ negotiations	H;LE
cADJ neighborhoods	HAP=
cADJ new	ACC<H:LC
cADJ nights	HAL=
cADJ now	CAH=
cADJ nuclear	AHC=H9
cADJ number	A=HCL=
cADJ objective	A=HA
cADJ obligation	HAL=
cADJ oil	H=LCP=
cADJ old	AAL=
cADJ on	BAP=
cADJ one	IAP=
cADJ opportunity	HBL<
cADJ order	H=LA
cADJ out	BAH=
cADJ outside	BBH=
cADJ over	BAH=
cADJ package	HAL=
cADJ parent	A:HD
cADJ part	G=HA
cADJ party	H9LE
cADJ passage	HAP=
cADJ past	ACC=H=
cADJ patients	H:LD
cADJ pay	HHL=P8
cADJ peacetime	A=HA
cADJ period	HCL=P=
cADJ person	HBL<
cADJ petroleum	C=HA
cADJ piece	HAP=
cADJ pillar	A=HA
cADJ place	H6LH
cADJ places	H<LB
cADJ plan	HBL<
cADJ point	HCL=P=
cADJ policy	A=
cADJ political	AAH=
cADJ portion	HAL=
cADJ post	H9LE
cADJ potential	AEH9
cADJ power	A;HA
cADJ pregnancy	HBL<
cADJ prescription	HA
cADJ president	HDL;
cADJ presidents	H8LF
cADJ press	C=HCL=
cADJ pressures	HAP=
cADJ principle	A:HD
cADJ priority	HAL=
cADJ problems	HAQ=
cADJ product	HAL=
cADJ production	HA
cADJ program	HBL<
cADJ progress	A=HB
cADJ project	A;HD
cADJ protection	H=LA
cADJ purpose	G=HCP=
cADJ range	HAL=
cADJ rate	A=HCP=
cADJ reading	H=LC
cADJ records	HAL=
cADJ reform	HBL=
cADJ region	HAM=
cADJ relations	HAL=
cADJ relationship	H<LB
cADJ report	HAP=
cADJ republic	A=LB
cADJ research	HAL=
cADJ resistance	HAL=
cADJ resolve	HEP9
cADJ resources	LBP=
cADJ revenue	HAL=
cADJ review	HAP=
cADJ revolution	H=LA
cADJ right	A=
cADJ role	A=HA
cADJ round	A=HA
cADJ run	HCP;
cADJ scale	A=HA
cADJ school	A=HDP=
cADJ science	H=LA
cADJ season	L=PA
cADJ sector	A;HC
cADJ security	A=H<LD
cADJ sense	A=HCL=
cADJ september	LA
cADJ servants	HAL=
cADJ service	A=HA
cADJ services	H<LB
cADJ set	HBL=
cADJ share	HCJ=L=
cADJ side	L=PB
cADJ since	H:ND
cADJ smoking	HAP=
cADJ so	CAH=
cADJ social	ACH<
cADJ society	HAL=
cADJ son	H<LB
cADJ soul	A;HC
cADJ sources	HCL;
cADJ soviet	ACH=L=
cADJ space	HFL8
cADJ special	A<LB
cADJ spur	HCL=P=
cADJ stand	A=HKI=L=P8
cADJ standards	HAL=
cADJ stars	HAL=
cADJ start	HKL:P8
cADJ states	HFL8
cADJ step	A;HC
cADJ steps	HAL=
cADJ still	A=CA
cADJ stop	HBP<
cADJ strategic	AAH=
cADJ strength	A;HC
cADJ struggle	A=HA
cADJ summit	H<LB
cADJ supply	C=HA
cADJ systems	HAL=
cADJ talent	HBL=
cADJ task	HAP=
cADJ tax	HCL=
cADJ teacher	HAL=
cADJ technologies	H9LE
cADJ terrorist	ABH=L=
cADJ test	A=HA
cADJ than	BFH=J=N;
cADJ that	FAH=L=NB
cADJ thing	F=HCL=
cADJ things	HAL=
cADJ this	FCH=K=
cADJ threat	LBP=
cADJ threats	HAP=
cADJ time	A=HCL<
cADJ title	H=LA
cADJ to	H=
cADJ today	CAH;LA
cADJ tonight	CAL=
cADJ tour	H=LA
cADJ tracks	H=LA
cADJ trade	LBP=
cADJ trading	A=HB
cADJ train	A=HA
cADJ training	H;LC
cADJ trax	H<LB
cADJ treatment	HAL=
cADJ trend	HAP=
cADJ tribute	HAL=
cADJ trust	H=LA
cADJ tv	LA
cADJ u.s.	A=LA
cADJ union	H9I=LG
cADJ unity	H:LD
cADJ until	BAH=
cADJ up	BAH=
cADJ urban	AAL=
cADJ use	A=HCP=
cADJ violence	A<HDL=
cADJ vision	HAL=
cADJ wall	A=HEL<
cADJ war	HBQ=
cADJ waste	HBL<
cADJ water	A=HA
cADJ way	C=HBL=
cADJ ways	HAL=
cADJ wealth	HAL=
cADJ weapons	H<LB
cADJ welfare	A=HA
cADJ well-being	DFH=L=P;
cADJ what	F=KB
cADJ while	HBN<
cADJ will	DCH;
cADJ working	A;HLP6
cADJ world	A9HBLCP=
cADJ x	HAL=
cADJ year	A=C=HC
cADJ years	HAL=
cADJ young	A=LA
cADJ youth	C=HBL=
cADP "	L=MA
cADP ,	B=MA
cADP ...	MAO=
cADP 1980	IAL=
cADP 1987	H=IA
cADP 21st	AAL=
cADP :	F=MA
cADP about	B/CO
cADP access	L=
cADP act	L<PB
cADP action	L=PA
cADP actions	HAP=
cADP addition	HDL:
cADP affordable	AFH:L=
cADP afghanistan	A=I=LC
cADP africa	H<LC
cADP african	AGL7
cADP age	L=
cADP ages	HAL=
cADP aggressive	AAL=
cADP agreement	HBL<
cADP aid	A=LB
cADP aids	HDL:
cADP air	H<LB
cADP al	H=LA
cADP alaska	H=LA
cADP all	C=FHH8
cADP almost	CAL=
cADP alzheimer	H=LA
cADP american	A;H=LE
cADP americans	H=LA
cADP americorps	H=LA
cADP angola	H=LA
cADP another	A=FFH=K=
cADP any	A;FEP=
cADP april	H8LF
cADP arms	HAP=
cADP arsenal	H=LC
cADP arts	HAP=
cADP as	BAC<
cADP asia	H=LA
cADP australia	H;LDP=
cADP average	AAH=
cADP b	LAP=
cADP bad	CBL;
cADP banks	HAP=
cADP bars	HAL=
cADP basic	ACH;
cADP battle	A<HDL=
cADP becoming	A=H=PB
cADP bed	A=HDL=
cADP behalf	A=HB
cADP better	H=L=PC
cADP big	CDH=L<
cADP biological	H=
cADP bipartisan	ABL<
cADP birth	C=PB
cADP black	H;LC
cADP board	A=HCL=
cADP bobick	A=LCP=
cADP bodyboarding	H6PH
cADP border	C=
cADP bosnia	H=LA
cADP both	C=FEK=L=
cADP budget	HAL=
cADP building	HOP1
cADP business	A=HB
cADP buying	H=PA
cADP by	BAD=
cADP camp	H;LC
cADP cancer	HCL;
cADP capital	A:HE
cADP care	PA
cADP case	G=HA
cADP ceos	C=H<LD
cADP certain	AAH=
cADP challenges	HCL=P=
cADP change	A=HFL=P<
cADP channel	HCL;
cADP charge	A=HCL=
cADP chemical	A8HF
cADP chief	AAH=
cADP childhood	A=HCL=
cADP children	HAL=
cADP china	H;LC
cADP church	HBL;
cADP cities	H;LC
cADP citizens	A=HA
cADP civil	A=LA
cADP civilian	ADH=L;
cADP clean	B=PB
cADP climate	A=HA
cADP coal	PB
cADP cold	A=LA
cADP college	HEL=P;
cADP combat	H=PA
cADP commerce	A=HCP=
cADP common	AEH=L;
cADP community	HBL<
cADP complete	H=PA
cADP comprehensive	AAH=
cADP conflict	HEP;
cADP confronting	H<PB
cADP congress	H=LHP8
cADP conjunction	HAL=
cADP consultation	HAL=
cADP consumption	HBL<
cADP control	A=HCL=
cADP cooperation	HAL=
cADP corporate	ABP<
cADP countless	AAL=
cADP countries	HAP=
cADP course	A9HEL;PC
cADP covid-19	I=LA
cADP creating	H<PB
cADP credit	HBL<
cADP crime	HBL=
cADP criminal	ABH=
cADP crisis	HCL;
cADP cubans	H;LC
cADP custody	A=F=HDL=
cADP cutting	A<H=PD
cADP cyber	A=HCL=
cADP darkness	A=HCL=
cADP debate	A=HA
cADP debt	F=HA
cADP decades	HFL;P;
cADP december	H;LC
cADP defense	A;HALCP=
cADP delay	HAP=
cADP democrats	H<LB
cADP desert	H=LA
cADP despair	A=HB
cADP determining	H=PA
cADP developing	A9H;L=PK
cADP different	AA
cADP digital	ABH<
cADP dinner	A=C=HEL=
cADP disabled	AAP=
cADP disadvantaged	AFH=P9
cADP discrimination	H;LC
cADP divar	H<LB
cADP doing	H=PA
cADP domestic	AA
cADP double	ABH=
cADP doubled	A8PF
cADP doubling	H;L=PE
cADP drug	PA
cADP drugs	HAL<PA
cADP each	FEH;L=
cADP early	AAL<
cADP earmarks	H9L=PG
cADP earth	A9HCLA
cADP east	AAL=
cADP eastern	A=LA
cADP economic	ACL=P=
cADP education	HA
cADP effective	AAH=
cADP egypt	H=LA
cADP either	A=EB
cADP eliminating	H=PA
cADP emergency	A;HEL=
cADP employers	HBP=
cADP end	HCL<
cADP ending	H=PA
cADP enough	B=CEH=L=
cADP enterprise	HCL=
cADP entrepreneurs	HBP<
cADP environmental	ACH=L=
cADP equal	ABL<
cADP europe	H=LA
cADP european	A=LA
cADP events	HA
cADP ever	CCH;
cADP evil	ABK=
cADP example	A:HEL=
cADP excellence	HAL=
cADP executive	A7HG
cADP existing	A;L=PE
cADP expanding	H<PB
cADP facebook	HCL<P=
cADP fact	HAL=
cADP failing	A<H<PE
cADP fair	ABH=
cADP fairness	HCP;
cADP faith	A=HA
cADP fame	H<LC
cADP families	H<LB
cADP family	A=C;HF
cADP far	CBH<
cADP favor	A=HA
cADP favour	A=HC
cADP fear	HB
cADP federal	A=H=LEP=
cADP fighting	A=H<PD
cADP financial	ABL<
cADP finding	H<PB
cADP first	ADCAH8
cADP first-time	HCI=P=
cADP fiscal	H=LB
cADP fixing	H:PD
cADP food	HCL=P=
cADP football	HBP=
cADP for	F=NB
cADP force	HBL<
cADP forces	C=HA
cADP foreign	ACF=H;LA
cADP former	ADC=H=
cADP france	H=LA
cADP free	ACH=L;PA
cADP freedom	HBL<
cADP friday	H:LD
cADP friends	HBL<
cADP fuel	A=HA
cADP full	CEE=H=
cADP funding	HDP:
cADP further	A=F=H<PD
cADP future	ABL<
cADP gas	H=PA
cADP gaza	C=LB
cADP general	AHH:L;
cADP generation	HBP<
cADP generations	HAL=
cADP georgia	H=LA
cADP german	AFH;L<
cADP getting	H;PC
cADP global	LCP=
cADP globalization	HAL=
cADP god	H=LA
cADP going	H=PA
cADP good	AHC=H<L=P=
cADP google	A=LB
cADP governing	L=PA
cADP government	HDL;
cADP great	ACH;
cADP greater	AEH9
cADP greatness	A=HEL=P=
cADP greece	H;LC
cADP growth	A=HA
cADP guantanamo	I=LA
cADP half	HDL=P=
cADP hand	HCL;
cADP hard-working	L=PA
cADP have	D=PA
cADP having	H=PA
cADP hayward	H=LA
cADP head	H=LAO=PA
cADP health	C=H<LD
cADP hearing	HHL=P7
cADP heaven	A=HCP=
cADP hell	HBP=
cADP helping	H:PD
cADP her	H;KHL:
cADP here	CAH=
cADP heroes	HAL=
cADP high	ACC=P=
cADP high-speed	HGO=P:
cADP high-tech	A=F=HC
cADP higher	ACK=L=
cADP his	A=F=H;KIL<
cADP historic	ACH=L=
cADP history	A;HHL:
cADP hiv	H=LA
cADP home	A;C=HGP=
cADP homeland	HAL=
cADP honor	HBP=
cADP hope	H5L=PK
cADP housing	HEP9
cADP how	CAH=
cADP human	ACL;
cADP hunger	A=F=HC
cADP ideas	C=HA
cADP ignoring	H<PC
cADP illegal	AAL=
cADP immigration	H=LA
cADP important	AAP=
cADP imported	A;L=PD
cADP improved	A;PC
cADP improvements	HAL=
cADP increased	A;PC
cADP increasing	A=H;PE
cADP independence	A=H<LFP=
cADP individual	AAH=
cADP individuals	A=HEP<
cADP industry	HAL=
cADP innocent	AAH=
cADP innovation	HBL<
cADP insurance	HAL=
cADP interest	PA
cADP international	AFH=L:
cADP investment	HCP;
cADP iowa	H=LCP=
cADP iran	H=K=LC
cADP iraq	H=LA
cADP iraqi	LAP=
cADP isis	H;LC
cADP israel	A=H=LC
cADP january	A=LA
cADP japan	H=LA
cADP jobs	HAL=
cADP john	H=LA
cADP jordan	H<LC
cADP july	LBO=
cADP just	A=CCH=
cADP justice	HEL9
cADP justin	A=H=LC
cADP kentucky	H=LA
cADP key	ACH=L=
cADP killing	H;PC
cADP kosovo	H<LB
cADP la	H9LE
cADP land	F=HB
cADP large	AEH;L=
cADP last	AFC<H=P=
cADP lasting	ABP<
cADP latin	A=C=LC
cADP launching	H;PC
cADP law	A=LA
cADP leaders	HAP=
cADP leading	H=PA
cADP learning	H6PH
cADP least	A9CKH;P=
cADP leaving	H=PA
cADP lebanon	H=LA
cADP less	ACC=K=
cADP liberty	HA
cADP life	A=HCP=
cADP light	ADH;L=
cADP like	AFB=H<P<
cADP limited	ACP<
cADP little	ABH=L=
cADP liverpool	H<LB
cADP lives	HAL=
cADP living	H8PF
cADP local	AA
cADP london	HAP=
cADP long-term	HAL=
cADP los	H<LB
cADP love	HDL<P=
cADP low	C=PB
cADP low-income	A=HCP=
cADP lower	ABH:PA
cADP main	A=LCP=
cADP maine	I=LA
cADP making	H:PD
cADP manufacturing	HEP9
cADP many	AFF=H;P=
cADP march	H<LB
cADP mars	H=LA
cADP mass	A=HCL=
cADP massive	AAH=
cADP math	HAL=
cADP may	D7HML9
cADP medicaid	H=LA
cADP medical	AAL=
cADP medicare	H=LA
cADP medicine	A=HCL=
cADP meeting	HGP7
cADP melbourne	I=LB
cADP members	A=H=LC
cADP mental	AAH=
cADP mexico	H=LA
cADP miami	H;LC
cADP middle	A;HCL=PA
cADP military	ABH=L=
cADP mind	HCP;
cADP minneapolis	H=LA
cADP minority	A=HA
cADP modern	ACH;
cADP modest	ABH<
cADP money	HAL=
cADP more	ACC=P=
cADP most	AACAL=
cADP moving	H=PA
cADP music	A=HB
cADP mutual	AAH=
cADP national	A=LA
cADP nato	B=H=LC
cADP natural	H=
cADP nature	A=HB
cADP nearly	A=CCL=
cADP need	A=H6PJ
cADP new	ADCBF=HBL8P=
cADP newcastle	A=LA
cADP next	AAH=
cADP nigeria	H=LA
cADP none	HB
cADP north	A=CBH=
cADP northern	A=LB
cADP november	H=LA
cADP now	CAH=
cADP nuclear	AAL=
cADP october	H=LA
cADP office	HDL=P<
cADP oil	A=HCL=
cADP old	AAH=
cADP older	AAH=
cADP on	A=BA
cADP once	CAH=
cADP open	AEC=H=P=
cADP opening	A=HKP6
cADP operation	H;LC
cADP opportunity	H<LB
cADP order	HGL7
cADP ordinary	AEH;L=
cADP organized	A;PC
cADP other	ADC<F=
cADP others	HCL;
cADP ours	H;KC
cADP out	BDC=H=L=
cADP outside	A=BCH=
cADP over	A=BDL=
cADP ownership	A=HEL=P=
cADP pain	HBP=
cADP panama	H=LA
cADP parents	HAL=
cADP parliament	H<LB
cADP part	HEL=P=
cADP particular	AFC=H;L=
cADP party	L=PB
cADP past	CBH<P=
cADP peace	HAL=
cADP people	HAL=
cADP peril	HBL<
cADP perspective	A9HE
cADP phone	HCL;
cADP place	F=HHL;P<
cADP policy	HAL=
cADP political	AAL=
cADP poverty	HCL=
cADP power	A<HC
cADP pregnant	ACH=L=
cADP prescription	HAP=
cADP president	A;HFL<
cADP pressing	H=L=PC
cADP preventive	A8HF
cADP previous	AAI=
cADP pride	A=HA
cADP prison	HEL<P=
cADP private	H=LCP=
cADP programs	H=PA
cADP progress	L=PA
cADP promoting	A=H;PE
cADP providing	A=H:PF
cADP public	ACP=
cADP punishing	H=PA
cADP purpose	A=C=HDP=
cADP putting	A=PA
cADP quick	ACH=L=
cADP race	HBL<
cADP radio	A=
cADP raising	H<PB
cADP reach	F=H8PI
cADP reaching	H=PA
cADP reading	HHP5
cADP real	CFH=L;
cADP realism	HAL=
cADP reauthorize	HBP<
cADP rebuilding	H;PC
cADP recent	ACH;
cADP record	A=HDL<
cADP recovery	HAL=
cADP red	ABLAP:
cADP reducing	H<L=PD
cADP reform	L=PA
cADP refugees	H=LCP=
cADP regard	C=HCP=
cADP regulatory	AEH;L=
cADP renewable	AAP=
cADP renewal	HAL=
cADP representatives	H=LB
cADP republicans	H=LA
cADP requiring	H=PA
cADP research	A=HDP=
cADP respect	HAP=
cADP response	HAP=
cADP restoring	H=PB
cADP results	HA
cADP retirement	A=HB
cADP return	A=
cADP revision	H=LA
cADP richard	A=LB
cADP right	A<C<LCPA
cADP rights	H8LGP=
cADP rising	A=H;PD
cADP risk	HCL=P=
cADP running	H=PA
cADP rural	AEH=L;
cADP russia	HDL:
cADP salt	H=LA
cADP san	LAP=
cADP saving	H=PA
cADP schedule	HBL<
cADP school	H;PC
cADP schools	HAL=
cADP scientific	A9LE
cADP second	A<LB
cADP security	HAL=
cADP self	HDL=P=
cADP self-determination	HAP=
cADP senators	H=LCP=
cADP seniors	HAL=
cADP september	H=LA
cADP service	D=PA
cADP setting	H<PB
cADP several	ACL;
cADP sex	F=HCL=
cADP shared	A;PD
cADP short	ADH=L<
cADP side	A=HEP<
cADP siege	HAL=
cADP significant	ABL=
cADP simple	ACH=L=
cADP sky	A=HJL6
cADP small	ABCDF=L;P=
cADP smart	ACH=L=
cADP smiling	H;PD
cADP social	A9LF
cADP society	HAL=
cADP solar	ACL;
cADP some	FCH=L=
cADP songs	LAP=
cADP sound	A;C=HGP=
cADP south	CAH:LDP=
cADP southeast	A=C<LD
cADP soviet	AGL;P;
cADP space	H<PB
cADP special	AAH<LA
cADP spending	HKL=P5
cADP spite	A;HC
cADP spring	LDP;
cADP st.	LAP=
cADP stake	A=HGP<Q=
cADP state	A=HBP=
cADP states	A=LD
cADP staub	H=LA
cADP steel	A=HB
cADP strategic	H=
cADP strengthening	H;PC
cADP student	A;HC
cADP success	HAP=
cADP such	A=CHF=H;L=
cADP summer	C=HB
cADP support	A=PA
cADP supporting	A=H=PC
cADP synthetic	AAH=
cADP taking	H;PC
cADP tax	H=PB
cADP taxes	HAL=
cADP tea	HDL:
cADP teaching	HBP<
cADP technology	A=
cADP television	B=HA
cADP terror	HDK=L<
cADP terrorism	HCL=P=
cADP terrorist	AFH9
cADP texas	H;LC
cADP that	FSK-
cADP there	C;KC
cADP this	FEH=K<
cADP thousands	HDL=P;
cADP threatening	H=L=PC
cADP threats	HBP<
cADP three	A;IFL=
cADP thursday	H=LA
cADP time	L=PB
cADP times	HCL;
cADP to	BDH=J<
cADP today	A=HDL<
cADP tomorrow	A=HBL=
cADP tonight	HCL<
cADP top	AAH=
cADP total	AA
cADP touch	A<C=HE
cADP toxic	ACH=L=
cADP track	HAL=
cADP trade	HBL<
cADP tragic	ABH=L=
cADP training	A=HFP:
cADP trial	A=HCL=
cADP trouble	A6HJL=
cADP trying	H=PA
cADP tucson	H=LA
cADP turn	A=H;PE
cADP twice	CCH;
cADP twitter	A:HFL=
cADP two	IAL=
cADP tyranny	HCL;
cADP u	AEH=L;
cADP u.s.	I=LA
cADP ukraine	H=LA
cADP under	BBP=
cADP uni	HEL9
cADP uniform	C=HEL;
cADP unity	HAL=
cADP until	BAH=
cADP using	H<PB
cADP veterans	HAP=
cADP vice	LAP=
cADP vietnam	H;LC
cADP view	L=PB
cADP vilcapugio	H<LB
cADP violent	AAL=
cADP voluntary	AAP=
cADP vote	HAP=
cADP wall	A=H=LB
cADP war	HEL8
cADP washington	H=LA
cADP waste	HBP=
cADP water	A<C=HBPA
cADP ways	A=HA
cADP welfare	C=F=HC
cADP west	A=HCL=
cADP western	ABH<
cADP what	F5KLN=
cADP when	CAH=
cADP which	A=H<KFL=
cADP will	DCH;
cADP wind	HDL;
cADP wine	L=PA
cADP winning	H;PC
cADP women	A=C=G=H=LHP=
cADP work	HCL<
cADP working	A<H4PM
cADP world	A<HCP=
cADP worship	H;PC
cADP yemen	H<LB
cADP yesterday	H<LB
cADP you	H=KEP<
cADP young	AAH=
cADP youth	A=HB
cADV 's	JAP=
cADV *	C=OA
cADV 4	A=IA
cADV ;	MAP=
cADV ?	L=MB
cADV _	N=
cADV about	BAC=
cADV address	H=PA
cADV afford	H=PA
cADV again	A=CA
cADV ago	CAP=
cADV agree	A=PA
cADV agreed	A=PA
cADV always	CEH=L=P=
cADV annoying	ABP<
cADV appropriate	AEL=P;
cADV as	A=CBP=
cADV attractive	ADH:
cADV away	A<CB
cADV bad	ACH=P=
cADV before	A=BEP;
cADV beginning	HAP=
cADV begun	L=PA
cADV believe	L=PA
cADV best	P=
cADV better	AGC<P;
cADV big	AAC=
cADV black	LBP<
cADV brilliant	AAP=
cADV brought	H=PA
cADV building	A=H9PG
cADV businesses	HAP=
cADV by	BAC=
cADV call	N=PA
cADV cannot	DAP=
cADV capable	AAP=
cADV change	H9PE
cADV changing	A=PA
cADV clear	AFP9
cADV clearly	A<CB
cADV close	AEB=P;
cADV come	H=PA
cADV competitive	AAH=
cADV complex	ACH=P=
cADV comprehensive	ABL=
cADV concerned	AEP9
cADV confident	AAH=
cADV congress	A=LA
cADV contribute	A=H=PC
cADV convinced	A=PA
cADV costly	ADC:
cADV covered	A=PA
cADV creative	AAH=
cADV cut	A=HA
cADV dependent	ACH;
cADV difficult	ACH=P=
cADV diverse	AAH=
cADV do	DCP;
cADV does	DAH=
cADV down	BCH;
cADV dynamic	ACH=L=
cADV early	ADC:
cADV economic	A=LA
cADV effective	AAH=
cADV elected	A;PC
cADV end	H;PC
cADV engaged	A=PA
cADV enjoyed	A=PA
cADV enough	CAH=
cADV established	A=PA
cADV excited	LBP;
cADV expensive	AAP=
cADV face	H:PD
cADV fail	L=PA
cADV fall	H;PE
cADV far	A=CA
cADV fast	A=CEH=P=
cADV feel	L=PA
cADV few	AAC=
cADV first	ACC=H=
cADV for	C=NA
cADV free	AAP=
cADV fucking	A5L;PO
cADV fund	A=B=PD
cADV funded	A;PC
cADV further	AGC;P;
cADV future	ACH;
cADV george	A=H=LDP=
cADV go	J=PA
cADV great	AAH=
cADV greater	AAP=
cADV growing	A8HCPB
cADV had	DEP9
cADV half	C=D=HC
cADV happen	H=PA
cADV happened	A<PB
cADV happy	ACP<
cADV harder	CBH=
cADV has	DAP=
cADV have	A=DEP;
cADV hear	A=PA
cADV high	P=
cADV higher	AAL=
cADV home	H1PN
cADV hope	HCP;
cADV how	A=CCP=
cADV ill	ADC=P<
cADV important	ACJ=P=
cADV importantly	A=CA
cADV improve	A=PA
cADV increasing	A=PA
cADV informed	AIP5
cADV instead	CAP=
cADV know	H=PA
cADV known	A=PA
cADV knows	B=PA
cADV last	AAC=
cADV late	ADP;
cADV lead	D=PA
cADV less	CAH=
cADV like	A=B4PL
cADV likely	ADC:
cADV limited	ABP<
cADV little	A<CDO=
cADV long	ADP=
cADV long-term	HAP=
cADV loud	A;CEH=
cADV low	AAP=
cADV lower	ADP:
cADV many	AAH=
cADV millions	HDI=L=P=
cADV money	A=HA
cADV move	H;PC
cADV much	ACLBN=P:
cADV needy	AAH=
cADV nice	AAC=
cADV no	A=FA
cADV nuclear	LA
cADV often	A=CA
cADV one	IAP=
cADV over	BDC=P=
cADV overdue	ACP;
cADV parents	HCL=P=
cADV part	A=C=H7PK
cADV perfect	AFH=P:
cADV personal	AAL=
cADV poor	AAH=
cADV popular	AAC=
cADV possible	ABH=
cADV powerful	CAH=
cADV precious	A<CB
cADV prepared	A=PA
cADV president	HAL=
cADV pressing	A8C=PH
cADV productive	AAP=
cADV profound	AFP8
cADV propose	H=PA
cADV proud	ACP;
cADV public	AAL=
cADV pursued	A=PA
cADV put	C=PA
cADV ready	AAH=
cADV real	A<CB
cADV reduce	H=PA
cADV reform	D=PB
cADV remember	A=PA
cADV requires	H=PA
cADV right	A=H5PL
cADV risen	A=PA
cADV sad	ADC<L=
cADV saved	A=PA
cADV secure	AEH=P;
cADV seen	A=PA
cADV shared	A=PA
cADV shit	A=H9PG
cADV significant	AAD=
cADV single	AAP=
cADV slow	ADC=P<
cADV small	A=CCLAP<
cADV some	A=FA
cADV soon	A=CCH=
cADV sophisticated	ACP;
cADV sound	A;C=H:PJ
cADV spending	H5PI
cADV spoke	C=PA
cADV stable	AAH=
cADV stand	H=PA
cADV stands	H<PB
cADV started	A=PA
cADV strengthen	B=PA
cADV stronger	ACC=P=
cADV strongly	A=CA
cADV such	ACC=P=
cADV support	H:L=PF
cADV sweet	ACL<P=
cADV term	H9PE
cADV than	BBC=P=
cADV that	C=FDP=
cADV then	CAP=
cADV think	HAP=
cADV though	A;NEP=
cADV through	BAP=
cADV time	A=H9PG
cADV tired	AEH=P:
cADV to	BAP=
cADV together	A=CA
cADV tonight	A;C;HOL;P;
cADV top	AAP=
cADV trained	K=PB
cADV transformed	A=PA
cADV true	ACL=P=
cADV underway	AAP=
cADV united	A8PF
cADV use	H:LFP=
cADV usual	ABL<
cADV violated	A;PC
cADV wanna	A=HDP<
cADV want	H=PA
cADV way	C<HFL=P=
cADV weird	ABP=
cADV welcome	ABP<
cADV well	CBP=
cADV what	A=KA
cADV when	CAP=
cADV while	A=NA
cADV work	H3PK
cADV worse	ABH=
cADV worth	AAK=
cADV young	AAL=
cADV —	B=MA
cAUX "	MAP=
cAUX '	MAP=
cAUX ,	MAN=
cAUX :	MAN=
cAUX ;	K=MA
cAUX able	ADC=P=
cAUX about	CA
cAUX access	C=H5PM
cAUX accomplished	ARP-
cAUX achieved	A=PA
cAUX act	C=PA
cAUX acted	L=PA
cAUX add	A=PA
cAUX adding	H=PA
cAUX address	HFP8
cAUX addressing	A=PA
cAUX affected	A=PA
cAUX afraid	AAC=
cAUX alive	ACC=
cAUX all	FBP=
cAUX allowed	A=PA
cAUX alone	CBP=
cAUX already	A=CCP=
cAUX also	CAP=
cAUX always	CAP=
cAUX amazing	H=LFP:
cAUX announcing	A=PB
cAUX another	A=C=FC
cAUX appreciate	A=PA
cAUX around	BAP=
cAUX as	B=CB
cAUX asking	A=PA
cAUX assure	H=PA
cAUX awesome	ACK=P=
cAUX back	CAP=
cAUX bad	AAC=
cAUX balance	C=H:PG
cAUX become	A=H=PC
cAUX beginning	HDP:
cAUX behind	BAC=
cAUX believed	A=PA
cAUX benefit	D=H=PB
cAUX better	ACCEP6
cAUX big	A=CCP=
cAUX bipartisan	ACL=P=
cAUX blessed	A=PA
cAUX born	A9PE
cAUX borne	A<H=PD
cAUX both	A=FB
cAUX bringing	A=PA
cAUX broadcast	A;C<H=PH
cAUX brought	A=PA
cAUX building	C=H6PJ
cAUX built	H=PA
cAUX business	HEP<
cAUX call	C=F=HA
cAUX called	A=PA
cAUX calling	A=PA
cAUX captured	A=PA
cAUX carry	A=PA
cAUX certain	AAL=
cAUX change	C=H;PE
cAUX changing	A=PA
cAUX clean	AEP9
cAUX clear	AACEH=L=P:
cAUX close	AACAP:
cAUX closed	A=PA
cAUX come	F=H;PF
cAUX coming	A<PC
cAUX complete	AFP8
cAUX concentrated	AML=P3
cAUX concerned	AFP8
cAUX conducted	A=PA
cAUX confidence	HEP:
cAUX confident	AAH=
cAUX confused	AFP8
cAUX considered	A:PD
cAUX contact	H=PA
cAUX continue	H=K=PC
cAUX control	H:PD
cAUX convinced	A<PB
cAUX cost	H<PB
cAUX counted	A<PB
cAUX cover	H=PA
cAUX created	A<PB
cAUX creating	A=PA
cAUX crucial	AAL=
cAUX cut	A<PC
cAUX dead	A<CDP=
cAUX dealt	A=PA
cAUX deeper	AAP=
cAUX deliver	C=H=PC
cAUX demonstrate	A<PB
cAUX designed	A=PA
cAUX destroyed	A<PB
cAUX developed	A:PD
cAUX differences	HGP7
cAUX different	ACH=P=
cAUX discovered	A<H=PD
cAUX do	DAP=
cAUX done	I=J=L=PE
cAUX double	AFCEP2
cAUX doubled	A=PA
cAUX down	A=BCP=
cAUX drawn	H=PA
cAUX drinkin	HAP=
cAUX drinking	HFP8
cAUX driven	A=H=L=PD
cAUX dropped	A<PB
cAUX due	A=CB
cAUX eager	ACH=P=
cAUX earned	A:PD
cAUX easy	AAP=
cAUX either	EAP=
cAUX elected	A;PC
cAUX eliminated	A<PB
cAUX enable	A;PC
cAUX encourage	A=PA
cAUX end	H;J=PE
cAUX endorsed	A=PA
cAUX endure	A=PA
cAUX engaged	A=PA
cAUX enough	A<CB
cAUX equal	AAH=
cAUX essential	AAP=
cAUX established	A=PA
cAUX even	CCP;
cAUX expected	A=PA
cAUX face	H6PH
cAUX fair	ABP=
cAUX fallen	A;PC
cAUX far	CAP=
cAUX fight	H<PB
cAUX fighting	H=PA
cAUX find	B=PA
cAUX finish	A=PA
cAUX finished	A;PC
cAUX first	H=
cAUX for	BCN=P=
cAUX forced	A;PC
cAUX forever	CAP=
cAUX formed	A=PA
cAUX fought	A=PA
cAUX found	A<H<PF
cAUX free	AEP9
cAUX full	AAP=
cAUX fun	C=H7LBPF
cAUX further	A8CIE=
cAUX get	HDP:
cAUX getting	A=PA
cAUX given	H=PA
cAUX glad	AAH=
cAUX going	A;HFP<
cAUX gone	A=PA
cAUX gonna	C=HA
cAUX good	CAL=
cAUX got	C=PB
cAUX gotten	H=PA
cAUX graduate	A=PA
cAUX grateful	AAP=
cAUX great	ABP<
cAUX greatly	A=CA
cAUX growing	PB
cAUX grown	H=PD
cAUX guided	A<PB
cAUX had	A<C=D5PO
cAUX half	A;C<HF
cAUX happened	A=PA
cAUX happy	LAP=
cAUX hard	ABLBN=P<
cAUX have	A=DAH=PC
cAUX health	HBL<
cAUX heard	A;H;L=PI
cAUX held	A=C=H=PE
cAUX helped	A<PB
cAUX helping	H=PA
cAUX her	C=KA
cAUX here	A=CC
cAUX high	CAL=
cAUX hold	A=PA
cAUX home	A9C=H8PN
cAUX honest	ADP;
cAUX honor	A=H;PE
cAUX honored	A<PA
cAUX hurt	L<PB
cAUX improved	A;PC
cAUX in	A=BA
cAUX increase	H=PA
cAUX increased	A<PB
cAUX invest	A=PA
cAUX invited	A=PA
cAUX involved	AIP5
cAUX jobs	HCP;
cAUX joined	A<PB
cAUX just	A<CDP=
cAUX keep	A=PA
cAUX killed	A=PA
cAUX known	A=B=PC
cAUX laid	H=PA
cAUX last	ACK=P=
cAUX later	CAP=
cAUX laugh	A=H<PD
cAUX lead	H=PA
cAUX led	A<PB
cAUX left	A=PA
cAUX less	A<CC
cAUX level	H:PD
cAUX like	A<BEC=HCP9
cAUX limited	AEP9
cAUX live	A=PA
cAUX located	A;PC
cAUX long	A;B=CGP=
cAUX looking	H=PA
cAUX lost	A=PA
cAUX love	H9PF
cAUX low	ACP;
cAUX lower	AHH=L=P:
cAUX made	A;H=PE
cAUX maintain	B=H=PC
cAUX make	C=HA
cAUX married	AIP5
cAUX matched	A=PA
cAUX meant	A=PA
cAUX meet	A=PA
cAUX meeting	A<H;PF
cAUX members	LBP=
cAUX met	A=PA
cAUX more	A9CE
cAUX most	A=CA
cAUX move	H<PB
cAUX moved	H=PA
cAUX much	A=CDH=
cAUX near	A=BA
cAUX needed	A<PB
cAUX negotiate	C=PA
cAUX never	CAP=
cAUX new	CDHDL6
cAUX no	A=FCP=
cAUX nominated	A<PB
cAUX now	CCP;
cAUX off	BAP=
cAUX offer	C<PA
cAUX offered	A=PA
cAUX on	BAP=
cAUX once	CAN=
cAUX one	A=IB
cAUX open	AFP8
cAUX opening	A=H=PC
cAUX organized	A=PA
cAUX otherwise	A=CB
cAUX ours	A=KDP=
cAUX out	BAC=
cAUX outlined	A<PB
cAUX over	BAP=
cAUX own	AJP4
cAUX paid	A=PA
cAUX part	C=H7PI
cAUX particularly	A=CA
cAUX passed	A<PB
cAUX perfect	ADH=P<
cAUX pleased	AKP3
cAUX poised	A=PA
cAUX power	A<PA
cAUX prepared	A=PA
cAUX present	ABP<
cAUX presented	A<PB
cAUX president	A=HGL=P;
cAUX pretty	A=CEF=H=
cAUX prevail	C=PA
cAUX proceeding	HDP;
cAUX projected	A=PA
cAUX proper	ABP=
cAUX proposing	A<PC
cAUX prosper	A=PA
cAUX protected	A9PE
cAUX proud	ACH=P=
cAUX proven	H=PA
cAUX provide	C=H=PC
cAUX provided	A=PA
cAUX pull	A=PA
cAUX put	H=PA
cAUX reached	A9PE
cAUX read	B=PA
cAUX ready	ACC=P=
cAUX real	AAP=
cAUX realistic	AAL=
cAUX reauthorized	A=PA
cAUX rebuilt	H=PA
cAUX recall	H;PC
cAUX recorded	A=PA
cAUX reduce	A=PB
cAUX reflect	A=PA
cAUX reform	H;PC
cAUX released	A=PA
cAUX renewed	A;PC
cAUX report	H:PD
cAUX resolved	A=PA
cAUX respect	H<PD
cAUX respond	A=PA
cAUX responsible	AAP=
cAUX restore	C=PA
cAUX restored	A=PB
cAUX result	H=PA
cAUX return	H=PA
cAUX reward	A=C=PC
cAUX rigged	A=PA
cAUX right	A9C:H;I=PO
cAUX rise	C=H=PC
cAUX rising	A=PA
cAUX running	H=PA
cAUX safe	ADH<P=
cAUX safer	AAP=
cAUX secure	AFH=P:
cAUX seeing	HCP;
cAUX sent	A7PI
cAUX serious	AAD=
cAUX set	A=PA
cAUX several	AAH=
cAUX shape	F=HA
cAUX share	A<PA
cAUX shocking	ALH=P4
cAUX shot	H9L<PI
cAUX show	C=H<PD
cAUX shown	A=PA
cAUX sign	A=H;PE
cAUX signed	A=PA
cAUX simple	AAH=
cAUX since	NAP=
cAUX sitting	A=H=PC
cAUX so	CCH=L=
cAUX sold	A:PD
cAUX some	A=C=FEP=
cAUX sometimes	CCP;
cAUX soon	CAP=
cAUX sound	A<H:PG
cAUX spent	A;H=PE
cAUX spoken	A=C=PC
cAUX standing	H=PA
cAUX step	H<PB
cAUX still	A=B=CHD=P<
cAUX stop	D=PB
cAUX strengthen	C=PA
cAUX strengthened	A=PA
cAUX stronger	ACC;
cAUX struck	A=PA
cAUX submit	H=PA
cAUX submitted	B=PB
cAUX successfully	A=CA
cAUX such	P=
cAUX support	C=PA
cAUX sure	AFH=P:
cAUX surely	CAL=
cAUX taken	A;PC
cAUX taking	H=PA
cAUX talk	H7PG
cAUX talked	A=PA
cAUX talking	A=PA
cAUX tell	H=PA
cAUX telling	H=PA
cAUX tested	A=PA
cAUX that	H=ND
cAUX then	CAP=
cAUX there	C9KE
cAUX things	C=HA
cAUX thinking	H=PA
cAUX this	F1KM
cAUX through	BAP=
cAUX time	A<H0L=PS
cAUX tired	ADP:
cAUX to	A=JBK=
cAUX today	C;HC
cAUX told	A=PA
cAUX tomorrow	HCL=P=
cAUX too	CDP:
cAUX transferred	A;PC
cAUX treated	A<PB
cAUX true	A<CEK=
cAUX trust	A;C=L=PG
cAUX u	C=LA
cAUX under	A=BA
cAUX undertaken	A=PA
cAUX united	A;PC
cAUX unleashed	A=PA
cAUX use	H:PD
cAUX used	A:PD
cAUX very	A=CA
cAUX vital	ABH<
cAUX waiting	A=H=PB
cAUX walk	H=PA
cAUX war	A:H=L=PI
cAUX what	A=FCN=
cAUX whatever	A=C=FC
cAUX willing	AJL=P6
cAUX win	C=PA
cAUX won	A<H=PE
cAUX work	A=H4PL
cAUX worked	A=PA
cAUX working	A<F=PD
cAUX worth	AAP=
cAUX wrong	ADL9
cAUX yet	A=CA
cAUX you	KAM=
cAUX young	AAK=
cCCONJ '	H=MA
cCCONJ above	BAP=
cCCONJ abroad	CDH=I=
cCCONJ achieved	A=PA
cCCONJ address	H=PA
cCCONJ after	A=BCC=
cCCONJ air	A=HCL=
cCCONJ al	HAL=
cCCONJ allies	HDP;
cCCONJ allow	H9PE
cCCONJ another	FAH=
cCCONJ around	BBP<
cCCONJ as	A=CAI=NB
cCCONJ ask	A=PA
cCCONJ attack	HDL=P;
cCCONJ away	CDL:
cCCONJ ben	G=H=LC
cCCONJ benefits	HAP=
cCCONJ best	CBH=
cCCONJ better	AFB=H;
cCCONJ biological	ADH=L<
cCCONJ border	A=C=HC
cCCONJ bridges	HAP=
cCCONJ bring	A;PC
cCCONJ build	H;PC
cCCONJ businesses	HAP=
cCCONJ buy	A=H=PC
cCCONJ by	BAH=
cCCONJ care	HAP=
cCCONJ carried	H=PA
cCCONJ change	HAL=
cCCONJ character	HAP=
cCCONJ clean	ABP=
cCCONJ close	ADF=H=P=
cCCONJ come	L=PB
cCCONJ community	HAL=
cCCONJ competitive	AAH=
cCCONJ confidence	HAP=
cCCONJ construction	A=HDL<
cCCONJ continue	H=PA
cCCONJ continued	A=PA
cCCONJ cooperation	H:LD
cCCONJ cost	A=HBP=
cCCONJ courage	A=HCP=
cCCONJ create	H;PC
cCCONJ credit	HCP;
cCCONJ culture	HBP<
cCCONJ cut	H<PB
cCCONJ dad	A=HB
cCCONJ daring	AFH=L=P;
cCCONJ daughters	HAP=
cCCONJ deeds	HCP;
cCCONJ defeated	H=PA
cCCONJ defend	H;PC
cCCONJ defense	A=HB
cCCONJ democracy	HAL=
cCCONJ democratic	ACL;
cCCONJ democrats	H=LA
cCCONJ despair	HAL=
cCCONJ destroy	H=L=PB
cCCONJ determined	A=PA
cCCONJ develop	H=PA
cCCONJ developing	A;PD
cCCONJ difficult	AAH=
cCCONJ dignity	HAL=
cCCONJ distinguished	A=H=PB
cCCONJ do	DAP=
cCCONJ dreams	HCP=
cCCONJ drug	A;LC
cCCONJ early	A=CA
cCCONJ eastern	LA
cCCONJ egypt	A=H=LC
cCCONJ eliminate	A=H=L=PD
cCCONJ elsewhere	CCH=K=
cCCONJ employment	HAP=
cCCONJ empower	A=H:PF
cCCONJ end	HFP8
cCCONJ energy	LAP=
cCCONJ enforce	A=H7L=PK
cCCONJ engineering	A=HGP;
cCCONJ enhance	H:PD
cCCONJ enough	A=CA
cCCONJ ensure	H:PD
cCCONJ ensuring	A=PA
cCCONJ equal	ABH<
cCCONJ equipment	HBP=
cCCONJ europe	H=LA
cCCONJ even	CAH=
cCCONJ expand	A=H=PC
cCCONJ extend	A=PA
cCCONJ fair	ACH;
cCCONJ faith	HAL=
cCCONJ family	LBP=
cCCONJ far-reaching	H<PC
cCCONJ farm	C=HCP=
cCCONJ fear	HAP=
cCCONJ federal	AAL=
cCCONJ fellow	A;HDP=
cCCONJ finally	A=CA
cCCONJ finish	A=PA
cCCONJ first	AAC;HA
cCCONJ focus	H=PA
cCCONJ food	A=HDL<
cCCONJ for	BBN<
cCCONJ force	HBP<
cCCONJ foreign	AAH=
cCCONJ foremost	A=CB
cCCONJ fought	A=H=PC
cCCONJ found	H<PB
cCCONJ fourth	ADC;
cCCONJ fraud	A=HCL=
cCCONJ free	ACH=P=
cCCONJ freedom	A=HA
cCCONJ friends	LAP=
cCCONJ further	ABC<
cCCONJ gas	D=HCL=
cCCONJ gentlemen	HCP=
cCCONJ germany	A=LA
cCCONJ give	A=PA
cCCONJ god	H=LA
cCCONJ good	CCD=H<
cCCONJ government	HBL<
cCCONJ grow	H;PC
cCCONJ growing	A;H;PF
cCCONJ gt	HAP=
cCCONJ had	DBP<
cCCONJ half	A;C=HHL=P=
cCCONJ hard	AAH=
cCCONJ have	DAP=
cCCONJ having	C=PA
cCCONJ help	H;PC
cCCONJ helping	H:PD
cCCONJ her	A=F=KC
cCCONJ here	CAK=
cCCONJ high	AAH=
cCCONJ higher	AAH=
cCCONJ hire	A=L=PC
cCCONJ his	F=KA
cCCONJ hispanic	A<LB
cCCONJ home	C<HGL:
cCCONJ hope	H<PB
cCCONJ housing	HAP=
cCCONJ how	CAH=
cCCONJ human	H=LCP=
cCCONJ humanities	H=LEP;
cCCONJ i	KAL=
cCCONJ ideas	A=HA
cCCONJ improve	A=H=PB
cCCONJ in	BCP;
cCCONJ increasing	A=PB
cCCONJ independence	HAL=
cCCONJ infrastructure	HAP=
cCCONJ interest	A<HC
cCCONJ invest	H;PD
cCCONJ investment	A=HA
cCCONJ job	HCP;
cCCONJ josefina	H=LA
cCCONJ justice	C=HCL<
cCCONJ keep	H=PA
cCCONJ killed	A=PA
cCCONJ labor	A=HA
cCCONJ lasting	ABP<
cCCONJ later	A=CCH=
cCCONJ law	F=HA
cCCONJ lead	H=PA
cCCONJ leading	H=PA
cCCONJ less	A9CE
cCCONJ let	C=H=PC
cCCONJ like	BAHAN=P=
cCCONJ live	I=PB
cCCONJ lived	A=PA
cCCONJ local	ABK=P=
cCCONJ love	HAP=
cCCONJ low-income	A=HCP=
cCCONJ lt	A=HEL=P=
cCCONJ make	F=H=PC
cCCONJ management	HAL=
cCCONJ many	AAH=
cCCONJ may	DEH9
cCCONJ maybe	CCH;
cCCONJ medicaid	H=LCP=
cCCONJ medical	H=
cCCONJ medicare	A=LA
cCCONJ medicine	H;LC
cCCONJ met	L=PA
cCCONJ military	AAC=
cCCONJ millions	HAI=
cCCONJ more	CCH=P=
cCCONJ move	B=HFP9
cCCONJ much	A=CA
cCCONJ national	ABL<
cCCONJ natural	AAL=
cCCONJ necessary	AAL=
cCCONJ neighborhood	A=HA
cCCONJ neighbors	HAP=
cCCONJ neither	A=C;FJH<L=
cCCONJ new	A;CAH;LD
cCCONJ none	HDK=L<
cCCONJ on	BAH=
cCCONJ once	CAL=
cCCONJ one	H=IA
cCCONJ open	ACP;
cCCONJ other	AFC=H=L<
cCCONJ party	HA
cCCONJ pass	H;PC
cCCONJ pay	H=PA
cCCONJ peaceful	AAH=
cCCONJ play	H;PC
cCCONJ political	ABH=
cCCONJ poor	AAH=
cCCONJ pray	H<PB
cCCONJ present	AAP=
cCCONJ president	HAL=
cCCONJ prevent	A;PC
cCCONJ price	A=HA
cCCONJ private	ACH=P=
cCCONJ progress	HCP<
cCCONJ promise	HCP;
cCCONJ promote	A<PB
cCCONJ protect	H=PA
cCCONJ provide	A=H=PC
cCCONJ public	AAH=
cCCONJ put	H=PA
cCCONJ raise	B=PA
cCCONJ reach	H;PC
cCCONJ reading	HFP8
cCCONJ ready	ABC<
cCCONJ rebuild	H<PB
cCCONJ reduce	H=L=PC
cCCONJ reform	C=HDP<
cCCONJ remember	H<PB
cCCONJ replace	H9PE
cCCONJ resolve	H:PD
cCCONJ respect	HAP=
cCCONJ return	HDP:
cCCONJ reward	PC
cCCONJ rewards	HEP;
cCCONJ right	A=C;HLP8
cCCONJ roll	A=HCP=
cCCONJ rural	A=LA
cCCONJ sacrifice	HAP=
cCCONJ save	H=L=PC
cCCONJ say	G=H9PG
cCCONJ school	HAP=
cCCONJ second	AFC;L<
cCCONJ secure	ABP<
cCCONJ see	H<PB
cCCONJ seek	H=PA
cCCONJ sell	H;PC
cCCONJ senate	LAP=
cCCONJ senior	ABC=H=
cCCONJ serve	H=PA
cCCONJ services	H<PB
cCCONJ share	C=HA
cCCONJ show	C=HCP=
cCCONJ shut	H;PC
cCCONJ small	ABL=
cCCONJ small-business	A=HA
cCCONJ so	A=CA
cCCONJ solar	ADH=P=
cCCONJ some	A=FA
cCCONJ sound	A;HFP;
cCCONJ spending	HAP=
cCCONJ stand	H=PA
cCCONJ started	A=PA
cCCONJ state	A=HGP:
cCCONJ states	H<LB
cCCONJ steadily	A=CDH=
cCCONJ stock	A;HEP=
cCCONJ stop	H<PB
cCCONJ strengthen	A=C;H=PF
cCCONJ strengthened	A;PC
cCCONJ strengthening	A=H=PC
cCCONJ strong	AAH=
cCCONJ support	F=HCP=
cCCONJ take	H<PD
cCCONJ technical	ABL=
cCCONJ technological	A=LB
cCCONJ technology	H=LA
cCCONJ that	FBH;
cCCONJ then	CCP;
cCCONJ thereby	CEF=G=H=
cCCONJ third	AEC=L<P=
cCCONJ this	FAH=
cCCONJ thousands	HAP=
cCCONJ today	B=HB
cCCONJ tomorrow	A=C;HGP<
cCCONJ tonight	A=C<HFP=
cCCONJ train	HCP:
cCCONJ training	HCP:
cCCONJ trust	HDL<P=
cCCONJ turn	H=PA
cCCONJ under	A=BA
cCCONJ united	A<PB
cCCONJ universities	H=LA
cCCONJ use	HBL=
cCCONJ values	PA
cCCONJ verifiable	AAP=
cCCONJ violence	C=HCL=
cCCONJ vital	AAH=
cCCONJ want	H:PD
cCCONJ water	C=H;LE
cCCONJ went	A=H<PD
cCCONJ west	H=LA
cCCONJ what	F;KC
cCCONJ whatever	C=FEH=P=
cCCONJ when	CAH=
cCCONJ which	FDK:
cCCONJ while	NAP=
cCCONJ will	DCH=P=
cCCONJ win	H=PA
cCCONJ work	HDP:
cCCONJ working	A=H<PD
cCCONJ world	A=LBP=
cCCONJ yes	GCH;
cDET "	A=MA
cDET 1-year	H=IA
cDET 100th	KDL;
cDET 104th	A=I=KC
cDET 11th	AHH=I=K;
cDET 139th	H=KCL=
cDET 1980	H=IA
cDET 1990s	HAI=
cDET 1st	ABK=
cDET 20th	ACK=L=
cDET 21st	AFH=I=K=
cDET 21st-century	A<HII=L:
cDET 65th	A<I=KEL=
cDET 96th	I=KA
cDET _	H=L=QC
cDET about	BBCAH:
cDET absolute	AEH:
cDET accident	A8HF
cDET accidental	HCL=
cDET across	BCH=P=
cDET act	A=HJL=P:Q=
cDET action	HAL=
cDET administration	P<
cDET adoption	HAL=
cDET advanced	L=PB
cDET advice	A=HA
cDET affordable	A<LB
cDET african	ACL;
cDET aftermath	HA
cDET afternoon	C=HA
cDET age	A=
cDET agenda	HAL=
cDET aging	HEP8
cDET agree	A=H8PH
cDET ahac	H;LC
cDET aids	B=HCL=
cDET air	HBL<
cDET aisle	A=HA
cDET album	A=HCL=
cDET all-time	HBL=
cDET allies	F=LA
cDET american	A:LFP=
cDET americas	H=LA
cDET amount	A=HB
cDET ancient	ADH:
cDET animal	A<HDL=
cDET annual	AAH=
cDET arab	ADL;
cDET area	A=HCL=
cDET areas	A=HA
cDET armed	ACP;
cDET army	H7LG
cDET around	A=BA
cDET arsenal	A=LA
cDET artificial	ABH=
cDET artist	HA
cDET arts	H:LD
cDET asia-pacific	A8LF
cDET association	H9LE
cDET atlantic	A=H<LD
cDET australian	A=H=LC
cDET average	AIH5
cDET baby	A;HEL=
cDET back	CHH7
cDET background	A;HD
cDET bad	CCH<
cDET balanced	AAH=
cDET ball	A=HA
cDET ban	HAL=
cDET band	A<HJL8
cDET bangladesh	H<LB
cDET basic	ABH<
cDET battle	A=C=LD
cDET beautiful	LA
cDET beginning	A;HJP8
cDET benefits	HCL<
cDET best	A=CDHAL:
cDET better	A8CNH;L<
cDET big	L=
cDET biggest	AEC;H=
cDET bill	A=LB
cDET bipartisan	ABL=
cDET bit	A=HCL=
cDET black	AFH8
cDET blame	A<HC
cDET blue	ABH=
cDET blueprint	A=HCL=
cDET board	HAL=
cDET bold	AAH=
cDET book	HAL=
cDET border	A=HDL<
cDET bottom	AEC=H=L=
cDET boys	H=LCP=
cDET brady	A=LB
cDET brain	LA
cDET brave	AAL;
cDET bridge	HAL=
cDET bright	A;CD
cDET brink	A=HA
cDET british	A=H<LD
cDET broad	AGH9L=
cDET broader	AHH8L=
cDET broken	ACH<L=
cDET brutal	AAC=
cDET budget	A=HDL;
cDET burning	AEH<P<
cDET bus	A=HBL=
cDET call	HAL=
cDET campaign	A=H=LD
cDET canal	A<HHL:
cDET capital	AFH8
cDET capitol	H;LC
cDET career	A=HA
cDET carnegie	H=LA
cDET case	A=HA
cDET cause	C=HAL:PD
cDET causes	HBP<
cDET center	ACH;
cDET centre	ADH:
cDET century	A=LB
cDET ceo	H=LA
cDET certain	AAC=
cDET challenge	A=HCP=
cDET chamber	H=LFP;
cDET chance	AKH8L;
cDET change	HCL=P=
cDET changing	AEH=P;
cDET channel	H:LD
cDET checks	A=HCP=
cDET chemical	H<LA
cDET child	A=HFL:
cDET choice	HAP=
cDET chorus	A=HDL<
cDET church	HAL=
cDET circuit	HDL:
cDET city	HCL;
cDET civil	A<LB
cDET class	H;LD
cDET clear	H=
cDET climate	A=HA
cDET clock	HBL=
cDET close	ABH<
cDET cold	ACHAL9
cDET college	C=HB
cDET come	A=HIP7
cDET comeback	A=HA
cDET coming	AIL<P7
cDET commission	H;LC
cDET common	ACH;I=LB
cDET communist	AIH5
cDET communities	H=LA
cDET companies	HAP=
cDET company	A;HEL=
cDET compassionate	ADH:
cDET comprehensive	A;LC
cDET computer	HAL=
cDET concern	A=HA
cDET condition	HAL=
cDET conference	H:LD
cDET confidence	HAL=
cDET conflict	A=HA
cDET congress	H3LOP;
cDET congressional	A;LC
cDET connecticut	A=C=LC
cDET consensus	HAL=
cDET constant	ADH<L=
cDET constitution	H:LD
cDET constitutional	A:H=LF
cDET constructive	AAH=
cDET consumer	A=H<LD
cDET contest	A7HG
cDET continent	A6HJ
cDET continued	ADH=P<
cDET continuing	ACH;L=PA
cDET control	H=LA
cDET convention	H<LB
cDET corner	A=HA
cDET corporate	AAH=
cDET council	H=LB
cDET couple	A=HA
cDET courage	A=HA
cDET course	A=HA
cDET courts	HAL=
cDET creative	AAH=
cDET crime	A8HF
cDET crisis	HAL=
cDET cross	A;HEL=
cDET crossing	A=HEL=P<
cDET cure	A<HGL<P=
cDET current	AEH;L=
cDET cut	A=HDP<
cDET cynics	HBL<
cDET danger	A=C=HC
cDET dangerous	AAH=
cDET dangers	HCL;
cDET daughter	HAL=
cDET dead	ADH<K=
cDET deal	A=HEP;
cDET debates	A=HA
cDET decade	HCL=P=
cDET decent	CFH7
cDET decline	A<HB
cDET deep	A<CC
cDET defense	A;LB
cDET deficit	HAL=
cDET defining	A;HC
cDET demands	HAP=
cDET democracies	HBP=
cDET democrat	A=H:LF
cDET democratic	AJL5
cDET department	H6LH
cDET design	A<HB
cDET desire	A=HCP=
cDET destiny	HAL=
cDET detailed	ACC=P=
cDET developing	AIH<P9
cDET development	HAL=
cDET dictator	HBL=
cDET did	DAH=
cDET difference	A=HA
cDET different	AAH=
cDET difficult	ABL=
cDET digital	ABH<
cDET direct	AAH=
cDET disabled	ACH=P=
cDET disaster	HAP=
cDET distinguished	A9PE
cDET diverse	AAH=
cDET division	H=LA
cDET doctor	HFL8
cDET dollar	A;HC
cDET domestic	A:LE
cDET down	BCH;
cDET dream	A=LBP=
cDET drug	A;HC
cDET dutch	H=LA
cDET dynamic	H=LC
cDET earliest	A8CF
cDET early	ABL=
cDET earmark	A=HDL<
cDET earth	H=LC
cDET east	AGC<H9LA
cDET economic	AFH;L<
cDET economy	A=HA
cDET education	A:HALB
cDET effective	AAH=
cDET efforts	HAL=
cDET eitc	H=LB
cDET elderly	ABC=HAL<
cDET election	HAL=
cDET electric	AAH=
cDET emergency	A=LA
cDET end	A;HCP=
cDET endeavor	HAL=
cDET endowment	H8LF
cDET enduring	AHH;P:
cDET enemy	HAL=
cDET enormous	AAC=
cDET entire	AJH9L:
cDET entrepreneur	A=HB
cDET environment	HEL9
cDET environmental	A<H=LD
cDET epidemic	A=HA
cDET equal	A;LC
cDET equivalent	ADH<L=
cDET era	A=LA
cDET essential	AAH=
cDET establishment	HBL<
cDET eve	HCL=P=
cDET even	CAH=
cDET evening	A=HJP7
cDET event	A<HB
cDET exact	ABH<
cDET example	A=HA
cDET exclusive	A9LE
cDET executive	A<H;LF
cDET existing	ADH=P<
cDET expanded	AAP=
cDET extraordinary	ACH;
cDET eye	HAL=
cDET face	HAP=
cDET facts	HAP=
cDET failed	A6H=PJ
cDET failing	AGH<P;
cDET fair	ACH;
cDET fairfax	H=LA
cDET fallen	H:PE
cDET false	ACH;
cDET family	A;H:LG
cDET fantastic	ADH:
cDET far	A=CIH=L9
cDET farm	HA
cDET fast	A=CA
cDET fastest	ADC=H<
cDET father	A=C=LD
cDET fault	LA
cDET fbi	H<LB
cDET federal	H=LB
cDET fellow	A=H=I=LE
cDET few	A=HB
cDET field	A<HC
cDET fight	A=C=HC
cDET film	A=HB
cDET final	ADH;K=
cDET financial	AAL=
cDET fine	ADH;L=
cDET finest	AAH=
cDET firm	AEC<H=L=
cDET first	AICEH4L:
cDET floor	A=E=HB
cDET florida	H=LA
cDET flow	A<HEL;
cDET focus	A=HFL=P<
cDET folks	HAL=
cDET follow	A<C=H7L=PN
cDET following	AIHAL=P5
cDET food	H:LD
cDET foreign	ACH=L=
cDET form	HAP=
cDET former	AIC=H8
cDET forms	H=LCP=
cDET foundation	HDL:
cDET founding	A<HBLAP=
cDET fourth	AEC=H=L=
cDET framework	HBL<
cDET free	ADI=L<
cDET freely	CAL=
cDET french	APH:L3
cDET friday	H;LC
cDET friend	A=HCL=
cDET front	AGH;L;
cDET frontier	A:C=HF
cDET fuck	A=HIL7
cDET fucking	AA
cDET full	ADH=L=
cDET fundamental	AAH=
cDET further	AACAH;
cDET future	A=HALA
cDET gallery	C<HEL<
cDET game	AEH;L=
cDET general	AAL=
cDET giant	AFH8
cDET gift	A<HB
cDET girl	A=H<LD
cDET given	ABC=HFP8
cDET global	AAL=
cDET globe	A=HA
cDET glory	A9HCLA
cDET goals	HAL=
cDET golden	H=
cDET good	CAHCL;
cDET government	H9LE
cDET governments	H9LE
cDET grants	HAL=
cDET grassroots	AHH6
cDET gravest	AAH=
cDET great	AGC<H;
cDET greater	AAH=
cDET greatest	AEC=H=L=
cDET gross	AEC=H<L=
cDET ground	A:HD
cDET groups	A=HA
cDET growing	APH=P1
cDET growth	A=HA
cDET gulf	A<HB
cDET guy	A=
cDET gym	A=HB
cDET half	AKC<H7
cDET hallowed	ADP:
cDET handful	A:HFL=
cDET happy	AGH;L<
cDET hard	ADH;L=
cDET harder	B=CCH=
cDET hardest	A5CI
cDET hardworking	ACH=P=
cDET have	DAL=
cDET head	C=HA
cDET health	HCL;
cDET healthy	H9LE
cDET heart	HAL=
cDET heavens	A=HBL=
cDET heavy	A=CEH;
cDET help	A;HHL=P<
cDET hemisphere	C=HEK=L=
cDET hero	HAI=
cDET high	A=CA
cDET higher	AAC=H:LD
cDET highest	AFC=H:
cDET highly	A=CA
cDET historic	AIH9L;
cDET hockey	A<HB
cDET holy	H=LA
cDET home	ANH2L=
cDET homeland	A=H<LC
cDET honest	AAH=
cDET honor	A=HC
cDET hope	HML;P5
cDET hopeful	ABC<
cDET hopes	HCP;
cDET horizon	HAL=
cDET horn	H:LD
cDET horrors	H:LD
cDET hospital	A:HD
cDET hot	A=H<LD
cDET hour	A=HA
cDET house	A;H<I=LJP=
cDET houses	H=LA
cDET housing	A9LE
cDET huge	ADH:
cDET hundred	A8IG
cDET hungry	ADH:
cDET idea	A=HB
cDET ideal	AFH8
cDET immediate	ACH;
cDET inaugural	A:LD
cDET increase	A=HA
cDET increased	AKP3
cDET incredible	AGH7
cDET index	A;HC
cDET indian	A=LA
cDET individual	A:HBLA
cDET initiative	A:HGL<
cDET inner	ACH;
cDET innovative	AAL=
cDET institute	H;LD
cDET intelligence	HAL=
cDET interest	A8HF
cDET international	A9LE
cDET internet	A=H:LF
cDET interstate	H<LB
cDET interview	HAL=
cDET islamic	A<LB
cDET island	A=HA
cDET issue	A=HCL=
cDET jackpot	HAL=
cDET job	A=HB
cDET john	HDI=L=
cDET joint	AAD=H;LB
cDET judges	HAL=
cDET judicial	A<LB
cDET just	A=CA
cDET justice	HDL:
cDET key	AJH9L:
cDET kid	HBL<
cDET kind	H;LC
cDET kinds	HAL=
cDET kitchen	HAL=
cDET know	C=HNP3
cDET knowledge	A=HCL=
cDET lack	A=HA
cDET landmark	A=HB
cDET large	A=CDH<
cDET larger	ACH=L=
cDET largest	ADC<L=
cDET last	A7CMH=L;
cDET late	ACCCH9L=
cDET latest	AAH=
cDET latter	AGC<H;L=
cDET lead	A;C;HLP:
cDET leading	AOH<L<P6
cDET league	A=H=LC
cDET least	CFH:
cDET left	AGL=P:
cDET legacy	HAL=
cDET legislation	HCL;
cDET legislative	AAH=
cDET less	ACCBH:L=
cDET letter	A:B=HF
cDET level	A=HA
cDET liberal	AAH=
cDET liberty	HAL=
cDET light	AAH:LC
cDET lights	HBL<
cDET limit	A=HB
cDET link	HBL=P=
cDET little	A=CKH6
cDET lives	HCP;
cDET living	A=HHP8
cDET local	L=
cDET long	A=CAH=LA
cDET long-term	A=C=HCLAP=
cDET longer	A9COD=H7
cDET longest	A<CB
cDET look	HDP:
cDET lot	A=HDP=
cDET loved	A;PC
cDET lovely	ACC;
cDET low-income	A=HCL=
cDET lower	ACH;
cDET lowest	CIH5
cDET mad	ADH=P=
cDET magic	AAH=
cDET main	ADH<L=
cDET maine	A=LA
cDET major	AHH8L=
cDET make	A=HHP7
cDET making	A<HDP<
cDET man	HAL=
cDET mandate	A;HC
cDET manufacturing	A:HD
cDET marriage	A=HA
cDET mass	AIH6I=
cDET master	ACH;
cDET match	HEP;
cDET matter	A=C=HE
cDET maximum	ACC=H=
cDET may	C=DFH:
cDET meaning	HDP:
cDET meaningful	AB
cDET means	HCP;
cDET measure	HAP=
cDET measures	HAL=
cDET media	A=HA
cDET medical	AAH=
cDET medicare	A=H=LB
cDET meeting	A=HCP=
cDET member	H;LC
cDET members	H;LC
cDET men	HBL=
cDET mentor	HCL<
cDET merit-based	PA
cDET message	A=
cDET middle	AJH4
cDET midst	A=HA
cDET mighty	ADH=L<
cDET military	AAH=
cDET millennium	A=HA
cDET million	H9IE
cDET minimum	ACH=L=
cDET minute	A=HA
cDET mission	HFI=L:
cDET mistake	A=HCP=
cDET model	HCL;
cDET modern	AAH=
cDET money	HBL<
cDET montreal	A<LB
cDET moon	HGL7
cDET moral	ABH=
cDET more	A=CHH8
cDET morning	A;HEP=
cDET most	CFH7
cDET mother	F=HA
cDET move	HAP=
cDET movie	HAL=
cDET much	A=CCH=
cDET murder	C=HCL=
cDET music	A;HD
cDET name	A;HC
cDET nation	A=H;LE
cDET national	A;LD
cDET nations	HBL<
cDET natural	AAH=
cDET nature	HAP=
cDET near	A=BDC=H=
cDET nearest	ADH:
cDET need	A=HPL=P2
cDET needy	AAH=
cDET netherlands	H8LF
cDET new	CBH4LI
cDET news	B=HCL=
cDET next	A<CHH9
cDET nice	ADC=H<
cDET night	A=HCL=
cDET no	FAL=
cDET north	A8CCLC
cDET northern	A<LB
cDET nuclear	A=I=LC
cDET number	HBL<
cDET numbers	HAI=
cDET oath	A=HA
cDET occasion	HBL<
cDET offensive	AA
cDET offer	HBP<
cDET office	HCL;
cDET on	BAH=
cDET one	H9IE
cDET ones	H<LB
cDET only	A=CCH=
cDET ontario	C=H<LD
cDET open	ABH=L=
cDET opposition	HBL<
cDET order	H;LD
cDET orderly	AAC=
cDET organization	H7LG
cDET original	AAH=
cDET other	AIC=H9L=
cDET others	LA
cDET outside	A;BEH<
cDET over	BAH=
cDET overwhelming	ABH<
cDET pain	A=HA
cDET panama	H;LC
cDET pandemic	A;HD
cDET paper	A;HC
cDET parent	A:HFL=
cDET parents	HAL=
cDET part	A=HA
cDET particular	AAH=
cDET parties	HAL=
cDET partisan	AAH=
cDET partnership	H=LA
cDET party	A<LA
cDET past	AAHBL:
cDET path	A=HB
cDET patients	HBL<
cDET pay	A=HHL=P9
cDET peace	HCL;
cDET peaceful	ACH;
cDET penny	A;HFI=L=
cDET pentagon	A=H=LC
cDET people	HHL6
cDET percentage	A=HA
cDET permanent	AEH9
cDET persian	H=LA
cDET person	A=HCL=
cDET personal	AAH=
cDET picture	HCP;
cDET places	HAP=
cDET plan	A;HGL:
cDET plane	AEH<L<
cDET planet	HAN=
cDET planning	A=HA
cDET player	HAL=
cDET playing	HFP:
cDET podium	HAL=
cDET point	A;HEP=
cDET policy	HBL<
cDET polish	A=H<LC
cDET political	AAH=
cDET pool	A<HC
cDET poor	AAL=
cDET poorest	AFH:L=
cDET portuguesa	H;LD
cDET portuguese	H=LA
cDET post	C=HA
cDET potomac	H;LC
cDET poverty	A=HA
cDET power	A=HDL<
cDET powerful	CCH=L<
cDET preexisting	AIH7P=
cDET present	ABH<
cDET president	A=HEL=P=
cDET press	A=HHL8
cDET previous	AAH=
cDET primary	AAH=
cDET principal	ADH:
cDET principle	A<HB
cDET principles	H=LA
cDET prison	A;HC
cDET private	ABH<
cDET problem	HAL=
cDET process	A;HDL=
cDET productive	AAH=
cDET profound	AGH8
cDET programs	HBL=P=
cDET progress	H=L=PC
cDET proliferation	HBL<
cDET proper	A<H=LD
cDET proposal	A<HDL=
cDET public	AEH=L;
cDET quality	AIH7L=
cDET quarter	A9HE
cDET question	HDL:
cDET quiet	CCH:
cDET railroad	A<HB
cDET raise	HCP;
cDET rapidly	CCH=L=
cDET rare	ACH;
cDET rate	A<HB
cDET reading	A:H:LI
cDET real	AACAL<
cDET reason	A=HCL=
cDET recent	AEH;L=
cDET record	A=HCI=
cDET recovery	A<C=HEQ=
cDET red	A<HEL;
cDET reduction	HAL=
cDET regime	A=HA
cDET regimes	C=HA
cDET region	HAI=
cDET regular	ABH<
cDET regulatory	ADH:
cDET relief	A<HB
cDET remaining	AHH7
cDET remarkable	AAH=
cDET reminder	A=HA
cDET republic	A<HCL=
cDET republican	H:LD
cDET request	A=HCL=
cDET rescue	HBL=
cDET respect	HAP=
cDET responsible	AAH=
cDET rest	A8C=HKL=
cDET result	A<HEL=P=
cDET review	H:LD
cDET revolution	H=LA
cDET revolutionary	AAL=
cDET right	AVC9H5L8
cDET ring	A:LD
cDET rise	A=HA
cDET rising	AAHHP5
cDET risks	A=HA
cDET road	A:C=HF
cDET rock	A=HCL=
cDET role	A=HA
cDET room	HDL<
cDET root	A=HCL=
cDET row	HBL=
cDET rubble	A;HEL=
cDET rule	A=HCL=
cDET rules	HBL<
cDET run	HDP:
cDET rural	A=LA
cDET sacred	ACC=P=
cDET safe	A<LA
cDET safer	ABH<
cDET safest	ADC<
cDET safety	A=HA
cDET salt	H=LA
cDET same	AJC=L7
cDET san	ABH;
cDET sanctuary	A=HDL<
cDET sandinistas	H<LB
cDET saturday	C=H<LD
cDET say	A<HLP5
cDET scene	C=HB
cDET seas	HBL<
cDET season	HAL=
cDET second	AACGH9L;
cDET secret	ADH:
cDET secretary	A=H:LF
cDET secure	ACH;
cDET security	A=HDL<
cDET seen	H=PA
cDET senate	A<H:LG
cDET senior	ACH:LA
cDET seniors	HAL=
cDET sense	A=HA
cDET separate	AAL=
cDET series	HCP<
cDET serious	AAH=
cDET set	P=
cDET sets	HAP=
cDET setting	A9HHP;
cDET severe	AAH=
cDET shadow	HAL=
cDET shared	AFH=P9
cDET shit	HEL<P<
cDET shores	HAP=
cDET short	ACH;
cDET show	A=C=HC
cDET sick	ACH;
cDET side	AFH8
cDET sides	HAL=
cDET significant	ACH;
cDET similar	AAL=
cDET simple	AEH9
cDET single	AFL<N=
cDET situation	H=LA
cDET size	HAL=
cDET sky	A=HA
cDET small	AACDH6LA
cDET smaller	ADH<L=
cDET smallest	AAC=
cDET smart	ABH<
cDET smarter	ADC=H;
cDET social	AAH=
cDET socialist	ABH;
cDET society	A<LA
cDET solemn	ABH<
cDET song	A:HALB
cDET sound	ALH5P<
cDET south	A=CGH8
cDET soviet	AFL8
cDET soviets	A=H<LD
cDET space	A=HA
cDET speaker	H=LA
cDET special	AEH=L;
cDET specific	AAL=
cDET speech	A=HA
cDET spending	A;HC
cDET sport	A=HB
cDET spring	HCL;
cDET stand	HBP<
cDET standard	ABC=H9LD
cDET stars	HAL=
cDET start	A=HJL8P<
cDET starter	A=C=HC
cDET state	A9LD
cDET states	LDP;
cDET status	A=HCL=
cDET steady	AGC;H;
cDET steel	HAL=
cDET steps	A=C=HC
cDET stewardship	HAL=
cDET stock	APH/
cDET storm	LBP=
cDET story	A;HC
cDET straits	H9LE
cDET strategic	A;H=LE
cDET strategy	C=HA
cDET street	A=HEL;
cDET strong	ABH=
cDET stronger	ADH<L=
cDET strongest	AAH=
cDET struggle	A<HB
cDET student	A;HC
cDET studio	A=HB
cDET subject	AHH8L=
cDET substantial	AAH=
cDET success	A=HCP=
cDET successful	AAH=
cDET summer	A:HD
cDET sun	HEL9
cDET superfund	H<LB
cDET support	A<HCL=
cDET supreme	A=H=LB
cDET surplus	E=
cDET sustainable	H=LA
cDET sustained	AFL=P:
cDET system	HBL<
cDET tab	H=LA
cDET table	A8HF
cDET taliban	A=LA
cDET task	A=HEL;
cDET tax	HAP<
cDET teacher	A=HA
cDET teenager	A;HC
cDET temporary	AAH=
cDET terrible	AAH=
cDET territory	A<HB
cDET terrorist	ADC=H<
cDET terrorists	HAL=
cDET test	A7HG
cDET thing	A=HB
cDET things	A=F=HALA
cDET third	A=CEH7LC
cDET thought	HFP8
cDET thousand	H9IGL=
cDET threat	A;HEL=
cDET three	H=IA
cDET thriving	AIH9L=
cDET time	HEL=P<
cDET tip	HAL=
cDET title	HCL;
cDET today	CAH=
cDET tools	HBL<
cDET top	AFC=H9
cDET total	AAH=
cDET tough	AFB=C=H<
cDET toughest	ACH;
cDET tour	HBL<
cDET track	C=HB
cDET trade	HAQ=
cDET tragic	ABH=
cDET train	B=
cDET training	HCL=P=
cDET treaty	HA
cDET trillion	H;IC
cDET troubled	AAH=
cDET true	ACH=
cDET truly	CCH=L=
cDET trust	HBL<
cDET truth	A=HB
cDET tv	H<LB
cDET tweet	A=HCP=
cDET two	A=IA
cDET u.s.	H=LA
cDET u.s.a.	H=LA
cDET uk	A=H=LC
cDET ultimate	ACH;
cDET unborn	AFH;L<
cDET unexpected	ABH=L=
cDET union	H3LK
cDET unique	ADH<L=
cDET united	A:H=LHP<
cDET universe	A<HB
cDET university	H;LC
cDET unknown	ACL=P=
cDET unnecessary	AAH=
cDET unprecedented	AAP=
cDET value	A=HA
cDET values	HBL=
cDET vast	AFH:L=
cDET very	CJH8L;
cDET veteran	AAH=
cDET vice	H:LD
cDET victory	A=HA
cDET video	HA
cDET village	HAL=
cDET violence	H;LC
cDET violent	AAH=
cDET virgin	ADH:
cDET vital	AAL=
cDET voices	A=HA
cDET volunteers	HAL=
cDET vote	A=C=HC
cDET voting	A<H;LF
cDET walls	HAP=
cDET want	A<HJP7
cDET war	A=C=HEL=
cDET warm	A=CEH;
cDET wave	A=HALAP=
cDET way	A=C=LB
cDET weak	AIH7P=
cDET wealthiest	ADC=H<
cDET weather	HDL;
cDET week	HBL<
cDET weekend	H;LC
cDET welfare	A<HDL=
cDET well-being	DEH;P=
cDET west	A=C=LC
cDET western	ACH8LB
cDET while	A<HIN9
cDET white	A;LD
cDET whole	ADCFH7L:
cDET wide	A=CA
cDET wild	CBH=
cDET will	A<D5HM
cDET win	A=HBL=
cDET wind	A=HA
cDET withdrawal	A:HD
cDET wonder	A<HDP=
cDET word	HBL<
cDET work	A=HC
cDET worker	HEL;P=
cDET workforce	A=HCL=
cDET working	ALH<P5
cDET world	ALH;L6
cDET worst	A=CEH;
cDET wrong	ABH=
cDET year	HAL=
cDET years	HAL=
cDET young	ACH;
cINTJ to	BAJ=
cNOUN !	L=MA
cNOUN #	L=OA
cNOUN &	EAH=
cNOUN '	F=MA
cNOUN 's	A=B=JEL=
cNOUN *	B=OA
cNOUN +	B=OA
cNOUN ,	A=MA
cNOUN .	A=MA
cNOUN ..	MCO;
cNOUN ....	B=MA
cNOUN :	B=MA
cNOUN about	BFE=H;P=
cNOUN abroad	A<CFH;
cNOUN abuse	HAP=
cNOUN access	HDP;Q=
cNOUN account	A=HCP=
cNOUN accounts	HCP:
cNOUN across	BAP=
cNOUN act	H;PC
cNOUN action	LCP<
cNOUN after	BDC=H;
cNOUN again	CCL=P=
cNOUN age	H=LA
cNOUN agency	H=LA
cNOUN agents	B=HB
cNOUN ago	A=CFH;P=
cNOUN agree	I=PA
cNOUN agreements	HCP;
cNOUN ahead	CHH:P;
cNOUN aid	F=HA
cNOUN albums	HAL=
cNOUN alike	B=CDH=
cNOUN alive	AFH=P9
cNOUN all	FAK=
cNOUN alone	B=CEI=P=
cNOUN along	A;BC
cNOUN already	A=CCL=
cNOUN also	CAH=
cNOUN always	CCH;
cNOUN amendment	HAP=
cNOUN american	ABL<
cNOUN anymore	A=CA
cNOUN anyway	A=CDH<
cNOUN anywhere	CCH=K=
cNOUN approach	HBP=
cNOUN areas	A=HCL=
cNOUN around	BKH9L=P;
cNOUN arrived	H=PA
cNOUN as	CAF=H=
cNOUN aside	B;CHH;P=
cNOUN ask	H=PA
cNOUN asked	A=PA
cNOUN assistance	HCP:
cNOUN attack	HAQ=
cNOUN attacks	HBP<
cNOUN available	ACH;
cNOUN awards	C;LB
cNOUN away	A;CEH=
cNOUN back	CAH=
cNOUN band	HAL=
cNOUN bank	LCP;
cNOUN became	H=PA
cNOUN become	H=PA
cNOUN before	BDC=H=P=
cNOUN began	C=PB
cNOUN begins	H<PB
cNOUN behind	BCH=P=
cNOUN belongs	H:PD
cNOUN below	A=BHP9
cNOUN benefits	HAP=
cNOUN better	ACH;P=
cNOUN big	C<LA
cNOUN bigger	ACH;
cNOUN bill	D=HEP=
cNOUN bills	HDP:
cNOUN boom	HA
cNOUN born	H9PE
cNOUN both	FAP=
cNOUN break	H8PF
cNOUN breaks	HCP;
cNOUN brings	H9L=PG
cNOUN budget	HAP=
cNOUN building	HDP:
cNOUN built	A=H=PC
cNOUN burden	HAP=
cNOUN business	H:LD
cNOUN but	ECH=P=
cNOUN button	HBL<
cNOUN buy	H=PA
cNOUN by	BCJ=P=
cNOUN call	HEP:
cNOUN calls	H<PB
cNOUN came	H=PA
cNOUN camp	HDL<
cNOUN campaign	LDP;
cNOUN camps	HAP=
cNOUN cancer	A=HA
cNOUN cannot	DBH<
cNOUN capabilities	HAP=
cNOUN capital	A=HA
cNOUN care	HIL9P<
cNOUN career	HAL=
cNOUN carrier	A=HBL=
cNOUN caught	D=PA
cNOUN cause	H<PB
cNOUN cells	HCP;
cNOUN center	H=LA
cNOUN challenges	HAP=
cNOUN change	HBL<
cNOUN cheaper	ACC=H=
cNOUN check	HAL=
cNOUN cheney	H=LA
cNOUN citizens	HAP=
cNOUN class	L=N=PC
cNOUN clear	A<C=LD
cNOUN closes	H9L=PG
cNOUN club	A=LA
cNOUN clubs	HAL=
cNOUN code	LCP=Q=
cNOUN collection	HAL=
cNOUN colleges	HAL=
cNOUN come	H:L=PF
cNOUN comes	H8PF
cNOUN coming	A=H:PF
cNOUN company	A=LBP=
cNOUN conditions	A=HA
cNOUN continue	A=H;L=PF
cNOUN continues	H7PG
cNOUN control	G=HALDP:
cNOUN controls	HBL<
cNOUN corps	H=LA
cNOUN cost	A;C=HFL=
cNOUN costs	HFP9
cNOUN countries	HBL<
cNOUN court	HBP=
cNOUN cover	B=H<PD
cNOUN coverage	HAP=
cNOUN created	A=PA
cNOUN creates	H=PA
cNOUN credit	HBP<
cNOUN credits	HAP=
cNOUN crime	LAP=
cNOUN crisis	C=HA
cNOUN cry	HAP=
cNOUN cut	C=H7PI
cNOUN cuts	HCP;
cNOUN david	H;LC
cNOUN de	H=L=QC
cNOUN dead	AEC<H=P=
cNOUN deal	A9HFP=
cNOUN defend	B=H=PC
cNOUN defense	F=H=LC
cNOUN defenses	HBP<
cNOUN deficit	HAP=
cNOUN demand	HEP:
cNOUN demands	HDP:
cNOUN depends	H;PC
cNOUN deserve	H<PB
cNOUN development	A=HCL=
cNOUN di	HBQ=
cNOUN diploma	HAP=
cNOUN director	HEL9
cNOUN discipline	HCP;
cNOUN discrimination	HAL=
cNOUN district	HBP=
cNOUN districts	HAP=
cNOUN do	B=DA
cNOUN does	DAH=
cNOUN done	C=H=L=PE
cNOUN door	C=HDP=
cNOUN down	BCH;
cNOUN draws	G=H:PG
cNOUN drug	HAP=
cNOUN drugs	HCP;
cNOUN due	ADD=H<
cNOUN e	HCL;
cNOUN each	FAP=
cNOUN earlier	A=CBP=
cNOUN earned	A=PA
cNOUN easier	ACH=L=
cNOUN economic	ACH=L=
cNOUN ed	H=PB
cNOUN efficiency	HBL<
cNOUN efficient	ADH:
cNOUN effort	HBP=
cNOUN ends	H9PE
cNOUN enforcement	HEL;P=
cNOUN enjoy	H=PA
cNOUN equipment	HAL=
cNOUN everywhere	CAK=
cNOUN except	A=BCP=
cNOUN expect	A=PB
cNOUN expenditures	HBP<
cNOUN expenses	HAP=
cNOUN export	HBP<
cNOUN exports	HCP;
cNOUN face	HKP3
cNOUN facing	B=H;PE
cNOUN factory	A=HA
cNOUN fails	H9PE
cNOUN families	HAP=
cNOUN family	HCL;
cNOUN far	CAH=
cNOUN faster	A=CCP=
cNOUN feel	H=PA
cNOUN fighters	HAP=
cNOUN fighting	H=PA
cNOUN final	AAH=
cNOUN finance	A=HA
cNOUN find	A=PA
cNOUN firm	C=HDP<
cNOUN first	AECAH8
cNOUN following	A<HB
cNOUN food	HAL=
cNOUN for	A=BEC=H;NEP;
cNOUN force	C=HALCP;
cNOUN forces	A=HDL<
cNOUN forever	A=CA
cNOUN form	HEP:
cNOUN format	HCK=P=
cNOUN forward	B=CCP=
cNOUN found	A=H;PD
cNOUN free	ACH=P=
cNOUN freeze	A=HB
cNOUN fuels	HAL=
cNOUN full	AFC=H:
cNOUN fund	B=HCLCP9
cNOUN funding	HBP<
cNOUN funds	HCL<P=
cNOUN further	AAQ=
cNOUN gains	HCP;
cNOUN game	A=HHL9
cNOUN gap	HAL=
cNOUN garden	H:LFP=
cNOUN gave	H<PB
cNOUN get	H:PD
cNOUN gets	H6PH
cNOUN gives	H<PB
cNOUN go	H:PD
cNOUN god	A=HA
cNOUN goes	H9PE
cNOUN going	H5PI
cNOUN gone	L;PC
cNOUN good	H;LB
cNOUN got	H=PA
cNOUN graduates	HBP<
cNOUN grant	A=H<L=PF
cNOUN grants	LAP=
cNOUN grew	A=K=L=PD
cNOUN grid	A=HCP=
cNOUN grow	C=H=PC
cNOUN grows	H=L=PB
cNOUN growth	HAL=
cNOUN guests	HBL=
cNOUN gun	HAL=
cNOUN had	DAL=
cNOUN haha	GBH<
cNOUN hard	AAH=
cNOUN has	C=DDH=
cNOUN have	DAP=
cNOUN health	A=LB
cNOUN help	H:PD
cNOUN helps	H;PC
cNOUN her	A=KCP=
cNOUN here	CEH=K;
cNOUN hi	GCH=L=
cNOUN high	ACC=H<J=LB
cNOUN his	F=KA
cNOUN hit	H<L=PD
cNOUN hockey	HBL<
cNOUN hold	L=PA
cNOUN holds	H=PA
cNOUN home	HEP9
cNOUN honors	HAP=
cNOUN housing	HAL=
cNOUN human	ACH=L=
cNOUN i	H=KCL=
cNOUN idea	HCL=P=
cNOUN imports	C=HEL=P=
cNOUN in	A=BB
cNOUN incentive	A<HB
cNOUN incentives	HEL=P;
cNOUN include	L=PB
cNOUN includes	H;PC
cNOUN including	H=PA
cNOUN income	HEP9
cNOUN increase	HAP=
cNOUN increased	H=PB
cNOUN increases	HBP<
cNOUN industries	HBP<
cNOUN industry	A=HCP=
cNOUN initiative	A9D=HDLCP=
cNOUN initiatives	HAL=
cNOUN injury	HAL=
cNOUN inside	BAP=
cNOUN instead	CAH=
cNOUN institutions	H<LB
cNOUN insurance	B=HHL;P;
cNOUN internet	C=HCL=
cNOUN investments	HAP=
cNOUN involved	AHP6
cNOUN involving	H=PB
cNOUN issue	HAP=
cNOUN items	HAP=
cNOUN job	C=HCP=
cNOUN just	CAH=
cNOUN keep	B=H<PD
cNOUN know	H:PF
cNOUN lady	C=
cNOUN last	ABC=P=
cNOUN later	A<CFH;
cNOUN laws	HCP=
cNOUN leader	B=C=HD
cNOUN leaders	HAL=
cNOUN leading	H;PC
cNOUN league	C=HDP<
cNOUN leave	H:PD
cNOUN leaves	H<PB
cNOUN left	C=H;PE
cNOUN less	ABH=P=
cNOUN level	HAK=
cNOUN like	BKC;H=NEP4
cNOUN line	HBL<
cNOUN list	C=HB
cNOUN listening	A=H=PC
cNOUN little	AAH=
cNOUN live	H=L<N=PE
cNOUN lives	HBP<
cNOUN loan	C=HA
cNOUN loans	HAL=
cNOUN lobby	HAP=
cNOUN long	AEH<L=
cNOUN loopholes	HAP=
cNOUN lots	HBP=
cNOUN love	HDL<P=
cNOUN low	ACH;
cNOUN made	H=PA
cNOUN magazines	HAP=
cNOUN make	K=
cNOUN makes	H9PE
cNOUN making	H<PB
cNOUN mall	H=LA
cNOUN man	A=B=HFL;
cNOUN marching	H9PE
cNOUN market	HAP=
cNOUN markets	HAP=
cNOUN marks	HBP=
cNOUN match	H=PA
cNOUN may	C=DFH7LB
cNOUN mean	B=H=PC
cNOUN means	H:L=PF
cNOUN meant	A=PA
cNOUN measures	HCP;
cNOUN meeting	HFP8
cNOUN members	HCL;
cNOUN million	H<IB
cNOUN money	HBP=
cNOUN more	AAC=
cNOUN morning	HAL=
cNOUN most	CCH<
cNOUN move	HCP;
cNOUN much	AAB=CAH=
cNOUN murder	HAL=
cNOUN n	HALAQ=
cNOUN na	A=H=JC
cNOUN named	H<PB
cNOUN nation	HBL<
cNOUN near	BCH=P=
cNOUN necessary	AAH=
cNOUN need	HBP<
cNOUN needs	A=H<PD
cNOUN negotiations	H:LD
cNOUN negotiators	HAL=
cNOUN net	ACH;
cNOUN network	HAP=
cNOUN new	C=H<LD
cNOUN news	A=LB
cNOUN no	FAN=
cNOUN now	CBH<
cNOUN number	C=HEL=P=
cNOUN o	HBL<
cNOUN off	BEH;P=
cNOUN offer	HFP9
cNOUN oil	L=PBQ=
cNOUN old	C=LA
cNOUN omg	HAP=
cNOUN on	BCH=L=
cNOUN once	CEH9
cNOUN online	ADH;P=
cNOUN open	ABH=
cNOUN opportunities	HAL=
cNOUN opportunity	C=HA
cNOUN order	C=HB
cNOUN other	AAH=
cNOUN ought	DBH=
cNOUN out	BCH=P=
cNOUN outside	BAH=
cNOUN over	A=BFH;P=
cNOUN overseas	AKB;H9L=
cNOUN owner	A=HA
cNOUN owners	HBP<
cNOUN paid	H=L=PC
cNOUN park	HAP=
cNOUN passed	A=PA
cNOUN past	ACH;
cNOUN pay	H;PC
cNOUN payments	HAP=
cNOUN pays	H=PA
cNOUN penalty	HAL=
cNOUN permanent	ACH=P=
cNOUN personnel	A=HB
cNOUN plan	E=HBLBP:
cNOUN planning	HALCP:
cNOUN plans	HBP=
cNOUN plants	HBP<
cNOUN play	H9L=PF
cNOUN playing	A=H;PE
cNOUN please	GAH=
cNOUN point	HCK=P=
cNOUN points	HDP:
cNOUN policing	H:PD
cNOUN policy	LDQ=
cNOUN pool	A=HA
cNOUN posed	A=PA
cNOUN post	C=HFL=P;
cNOUN power	HAK=
cNOUN premiums	HAL=
cNOUN present	ACH=P=
cNOUN president	A=HA
cNOUN price	C=
cNOUN problem	HAP=
cNOUN process	HAL=
cNOUN production	HCL=P=
cNOUN products	HAL=
cNOUN program	P=
cNOUN programs	HAL=
cNOUN project	HCP<
cNOUN projects	HGP6
cNOUN proposes	H:PD
cNOUN protects	H;PC
cNOUN provide	B=PBQ=
cNOUN provided	A=PA
cNOUN provides	H=PA
cNOUN providing	H;PC
cNOUN quickly	CAH=
cNOUN race	H<LB
cNOUN rail	HAP=
cNOUN railroad	C=LA
cNOUN rain	HAJ=
cNOUN raise	H9PE
cNOUN raising	H=PA
cNOUN rate	A;HHP:
cNOUN rates	HHL=P8
cNOUN re	DAHAL=P=
cNOUN ready	AAH=
cNOUN real	AGH:L<
cNOUN really	CAH=
cNOUN receive	H=PA
cNOUN records	H=LA
cNOUN reflect	H=PA
cNOUN reflects	H=PA
cNOUN reform	A=HDLCP7
cNOUN reforms	HAP=
cNOUN register	C;H9PH
cNOUN related	A=PA
cNOUN relief	A=LA
cNOUN remain	A=H;PE
cNOUN remains	H8PF
cNOUN report	HBP=
cNOUN represents	H8PF
cNOUN request	H=LA
cNOUN requests	HFP8
cNOUN require	D=H=PC
cNOUN requirements	HAP=
cNOUN requires	H=PA
cNOUN requiring	L=PA
cNOUN research	HBP=
cNOUN reserve	HCP;
cNOUN reserves	HEL<P;
cNOUN resources	HAL=
cNOUN responsible	AEL9
cNOUN rests	H8PF
cNOUN retire	A<B=H<PG
cNOUN returns	HCP;
cNOUN revenues	HBP<
cNOUN right	A:C<HPP7
cNOUN rights	HAL=
cNOUN rise	A=HCP=
cNOUN rising	H8PE
cNOUN rock	B=HA
cNOUN room	LAP=
cNOUN rt	H=LA
cNOUN rule	B=HA
cNOUN rules	HAL=
cNOUN run	H;PC
cNOUN safety	A=HA
cNOUN savings	HALAP:
cNOUN saw	H=PA
cNOUN say	H9PE
cNOUN says	L=PB
cNOUN scores	HAP=
cNOUN season	HAP=
cNOUN see	H=PA
cNOUN seems	H;PC
cNOUN sent	A=PB
cNOUN services	HAP=
cNOUN serving	H;PC
cNOUN set	H<PB
cNOUN sharing	A=H9PG
cNOUN shelter	HAP=
cNOUN shoot	H:PD
cNOUN shooting	H=PA
cNOUN shop	HAP=
cNOUN shot	HDL=P<
cNOUN show	HDP:
cNOUN shows	H8PF
cNOUN since	H9NE
cNOUN site	A=HDP;
cNOUN sites	HHP6
cNOUN size	HAP=
cNOUN skills	HBP=Q=
cNOUN sleep	A<G=HDLDP;
cNOUN some	A=FA
cNOUN song	D=HB
cNOUN soon	CCH;
cNOUN sounds	H<L=PD
cNOUN sources	H<LB
cNOUN spend	H=PA
cNOUN spending	HIL=P7
cNOUN spirit	H<LB
cNOUN stamp	H8PF
cNOUN stand	H:PD
cNOUN standards	B=HDL=
cNOUN stands	H<L=PD
cNOUN start	A=H=PC
cNOUN starts	H7PG
cNOUN state	P=
cNOUN states	HEP:
cNOUN station	HCL;
cNOUN status	HBL<
cNOUN stay	H=PA
cNOUN still	B=CGH9
cNOUN stockpile	A=HA
cNOUN stop	A=PA
cNOUN store	HBP<
cNOUN story	HBP=
cNOUN strategies	HAP=
cNOUN strikes	HFP8
cNOUN strong	ABL=
cNOUN stronger	AEH;P=
cNOUN structure	A;HC
cNOUN struggling	A=PA
cNOUN subsidies	HCL=P=
cNOUN summit	HAP<
cNOUN supplies	HAP=
cNOUN supply	C;HC
cNOUN support	A=HA
cNOUN supports	H8PF
cNOUN system	K=LA
cNOUN systems	HAL=
cNOUN take	A=PA
cNOUN takes	H:PD
cNOUN talking	H<PB
cNOUN talks	HBP<
cNOUN tank	HCL;
cNOUN tax	HEL=P=Q=
cNOUN team	A=LB
cNOUN test	HAL=
cNOUN than	A=BEF=K=
cNOUN thank	N=PA
cNOUN thanks	HBP=
cNOUN that	B=C=H=KLL=N;P=
cNOUN then	CCH=K=
cNOUN there	C=H=KEQ=
cNOUN think	H;PD
cNOUN this	FBH=
cNOUN though	H=NA
cNOUN threat	A=HB
cNOUN through	BDC=H=N=
cNOUN till	BCC=L=
cNOUN to	BBH;
cNOUN today	A=CEL<P=
cNOUN together	CCE=F=
cNOUN tonight	CCHAL:
cNOUN took	H;PC
cNOUN tour	HCP;
cNOUN trade	B=HAP=
cNOUN trading	HBP<
cNOUN trafficking	HCP;
cNOUN train	LA
cNOUN training	HEP9
cNOUN transfer	A=H:PF
cNOUN trust	HAP=
cNOUN try	H;PC
cNOUN turn	H<PB
cNOUN tweet	HBP=
cNOUN twitter	HAL=
cNOUN u	ABH=P=
cNOUN una	HAL=
cNOUN under	BEH9
cNOUN underway	ADH;
cNOUN until	A=BGN=P=
cNOUN up	BAC=
cNOUN values	HAP=
cNOUN veto	HCL=Q=
cNOUN video	A=HA
cNOUN vital	ACH=P=
cNOUN waiting	H<PB
cNOUN walk	H:L=PE
cNOUN walking	H=PA
cNOUN want	H;PC
cNOUN war	LBP=
cNOUN watch	H=PA
cNOUN watching	H:PD
cNOUN water	A=B=HC
cNOUN waves	HB
cNOUN weapons	HBP=
cNOUN well	A=CCH=
cNOUN went	A=H;PE
cNOUN what	FCH=P=
cNOUN wherever	CAP=
cNOUN which	B=KDN=
cNOUN while	H;K=ND
cNOUN why	CAP=
cNOUN will	B=C=DC
cNOUN wisely	A=CA
cNOUN won	B=H<PD
cNOUN work	HEP9
cNOUN workers	HAP=
cNOUN works	H9PE
cNOUN worth	AAC=
cNOUN worthy	AAH=
cNOUN y	H8KF
cNOUN ya	A=GDL=
cNOUN yes	GAL=
cNOUN yet	CA
cNOUN zone	C=HCP=
cNOUN zones	H=LA
cNOUN –	MAP=
cNOUN ”	MAQ=
cNOUN …	MAO=
cNOUN 🙌	M=OA
cNUM %	H=L=OC
cNUM 's	H=JA
cNUM )	K=MA
cNUM +	H=OA
cNUM -	I=MA
cNUM 6pr	IAL=
cNUM additional	AAL=
cNUM air	H:LD
cNUM another	FCH=K=
cNUM appearances	HAL=
cNUM billion	H8IIL<
cNUM cents	HBL=P=
cNUM centuries	HAL=
cNUM consecutive	CEH;L=
cNUM different	AAH=
cNUM direction	H:LD
cNUM elected	A<PC
cNUM else	CAH=
cNUM era	H:LD
cNUM eye	HAL=
cNUM feet	A=HA
cNUM followers	A=HA
cNUM g	H<LB
cNUM governors	H<LB
cNUM hand	HAL=
cNUM hours	K=LB
cNUM hpa	G=LA
cNUM hundred	H=ICL=
cNUM iraqi	H=LA
cNUM july	C;LC
cNUM june	H<LB
cNUM key	AA
cNUM kids	HAL=
cNUM km	HBL=
cNUM major	AAH=
cNUM march	H=LA
cNUM miles	I=
cNUM million	H;IC
cNUM mins	HAI=
cNUM minutes	H:LF
cNUM mm	HCL=P=
cNUM months	HAL=
cNUM more	AHB=C<L;
cNUM mph	A=HB
cNUM nation	H:I=LF
cNUM new	AAH9I=LE
cNUM over	BAC=
cNUM people	H9LE
cNUM percent	A5HQL8
cNUM person	HAL=
cNUM piece	C=HA
cNUM pm	HAO=
cNUM pounds	H=LB
cNUM private	H=
cNUM program	HAL=
cNUM season	HBL<
cNUM seconds	H<LB
cNUM september	A=LA
cNUM set	HCP;
cNUM short	AAH=
cNUM simple	ACD=H=
cNUM small	CAH=
cNUM square	ACH=L=
cNUM starts	HDL=P;
cNUM states	H<LB
cNUM straight	ACH;
cNUM tax	C=HB
cNUM that	FAK=
cNUM thing	A=H=LC
cNUM thousand	H=IA
cNUM times	C;HB
cNUM to	BCJ=L=
cNUM tonight	C=HA
cNUM trillion	H=ICL=
cNUM votes	HAP=
cNUM which	F<H=KD
cNUM working	A<HJP7
cNUM world	H<LB
cNUM year	A=HCL=
cNUM °	H=OA
cPART #	OAP=
cPART @	OAP=
cPART abandon	B=PA
cPART about	BDC:
cPART accelerate	H=PA
cPART accept	H=PA
cPART acknowledge	H=PA
cPART address	H=PA
cPART advance	H<N=PC
cPART advisory	ACH:
cPART all	FAP=
cPART announce	H=PA
cPART any	FAP=
cPART armed	AAH=
cPART as	BEC=N;
cPART ask	H=PA
cPART attack	H=PA
cPART attempt	HAP=
cPART attract	H=PA
cPART authorize	H7PG
cPART back	CDP:
cPART balance	H<N=PD
cPART ban	A<PC
cPART bed	H=LB
cPART begin	H:PD
cPART best	A<LD
cPART better	A:C=PF
cPART borrow	H=PA
cPART bring	H=PA
cPART business	HBL<
cPART call	PA
cPART capital	A=H=LC
cPART care	H7PG
cPART celebrate	H<PC
cPART chart	H=PA
cPART cheer	H<PC
cPART cities	H=LA
cPART claim	H=PA
cPART clean	A8N=PG
cPART compete	H=PA
cPART complete	A:PD
cPART confront	H=PA
cPART consider	H=PB
cPART control	H<PC
cPART crack	H=PA
cPART create	L=PA
cPART cut	A=PA
cPART date	HAP=
cPART deal	H;PC
cPART declare	H;PC
cPART defeat	L=PB
cPART deny	A=C=PC
cPART deploy	O=PA
cPART deter	H=PA
cPART develop	H=L=PC
cPART disarm	H;PC
cPART discuss	H=PA
cPART do	C=DDF=H:L<PE
cPART dominate	A=PA
cPART double	H=PB
cPART drive	A=PB
cPART drop	H=LB
cPART drugs	H:PD
cPART eat	H=PA
cPART economic	AAP=
cPART economy	A=HA
cPART empower	A=PB
cPART enable	A=PA
cPART encourage	A=H=PC
cPART energy	HAP=
cPART enough	B=CCP=
cPART enter	H=PA
cPART escape	H=PA
cPART establish	L=PA
cPART even	CAD=
cPART expect	A=PA
cPART extend	A=PA
cPART face	L=PA
cPART fair	A;CDH=
cPART fall	A=PA
cPART father	C=
cPART fear	C=H=PC
cPART feed	H=PA
cPART fight	H:L=PF
cPART finance	HBL=
cPART find	H=PA
cPART first	CHH7
cPART fix	H=PA
cPART flag	H=PA
cPART fly	A=C=PC
cPART for	B=NA
cPART foster	A=PA
cPART free	A6PH
cPART fulfill	F=PA
cPART fully	CCP;
cPART function	H:I=PF
cPART fund	L=PA
cPART further	A;CEP=
cPART future	ACH=P=
cPART gain	C=PA
cPART get	A=H=PC
cPART give	A<H<PD
cPART given	A=PA
cPART go	H9PE
cPART going	H:PF
cPART gon	C=HEL=P=
cPART gonna	HCJ=P=
cPART good	AEB=CAL;P=
cPART got	H=PA
cPART government	H<LB
cPART graduate	H<PB
cPART great	AAP=
cPART grow	A=PA
cPART growing	A=PA
cPART guarantee	HBP<
cPART have	B=PA
cPART having	A=PA
cPART head	C=HAL=PA
cPART health	LBP=
cPART hear	A=PA
cPART help	H;PC
cPART hesitate	H=PB
cPART historic	AAL=
cPART history	HAP=
cPART hit	H=PA
cPART honor	H=L=PB
cPART hope	F=L=PC
cPART hopes	H9PE
cPART house	HAL9PC
cPART important	AAL=
cPART include	H=PA
cPART increase	G=H7PI
cPART infrastructure	A=HA
cPART insist	H=PA
cPART insure	A=PA
cPART interests	HAP=
cPART invest	A<PB
cPART irish	H;LD
cPART just	CCP;
cPART kill	C=PA
cPART know	C=PA
cPART last	A;PC
cPART launch	L=PA
cPART lead	H9PE
cPART leadership	HBP<
cPART leading	H<PB
cPART leave	PA
cPART less	ACC=P=
cPART life	HAP=
cPART lift	H=PA
cPART like	B8HBPC
cPART lives	HAP=
cPART long	A<CB
cPART look	H<PB
cPART love	H9PE
cPART lower	A<PB
cPART maintain	A=PA
cPART make	H=PA
cPART matter	A=
cPART mean	PA
cPART measure	A=PC
cPART meet	H=PA
cPART mention	H=PB
cPART merely	A=CA
cPART military	AAF=
cPART modernize	H=PA
cPART money	HAL=
cPART monitor	H=PA
cPART more	A;CC
cPART most	A;CFP<
cPART move	H:LD
cPART negotiate	H=PA
cPART new	AEH;P;
cPART nuclear	A=LCP=
cPART offer	H;PC
cPART oil	L=
cPART only	A=CA
cPART open	A;L=PE
cPART oppose	A=PA
cPART overcome	A<H<PE
cPART own	A=C=PD
cPART pack	C=PA
cPART party	H;PC
cPART pass	H=PA
cPART play	H=PA
cPART position	H=PA
cPART pretty	CAH=
cPART prevent	A=PA
cPART promote	H=PA
cPART prove	H=PA
cPART pursue	A=PA
cPART quit	K=L<PD
cPART raise	F=H<PD
cPART read	A=HEP;
cPART real	P=
cPART realise	H<PB
cPART reform	H8PF
cPART rely	C;PC
cPART replace	H=PA
cPART report	H<L=PD
cPART rescue	HAP=
cPART respect	H=PA
cPART rest	H<PB
cPART retreat	H=PA
cPART return	H=PA
cPART right	A=C:HDPA
cPART rise	H<PB
cPART run	H=PA
cPART safeguard	PA
cPART say	HCP;
cPART saying	A=H=PC
cPART school	H5PI
cPART secure	A8C=PH
cPART see	L=PB
cPART serve	H=PB
cPART shape	H=PA
cPART share	H<PB
cPART shoulder	D=H=PC
cPART show	L=PB
cPART simplify	A=PA
cPART sit	H=PA
cPART sleep	A=H:L<PI
cPART slow	PA
cPART so	CAP=
cPART some	FAH=
cPART son	HAL=
cPART speak	H=PA
cPART speed	HBL=
cPART stabilize	H=PA
cPART stand	H=PA
cPART standing	H=PA
cPART start	H;PD
cPART step	H<PB
cPART stop	H=PA
cPART story	A=HA
cPART strengthen	H=PA
cPART study	H:PF
cPART success	HDP:
cPART support	H<L<PD
cPART sure	A=CFH<P=
cPART sustain	A=PB
cPART tackle	L=PA
cPART take	H:PD
cPART talk	HAL=
cPART tax	H<PB
cPART that	CJK3P=
cPART there	C=KA
cPART this	FDK:
cPART time	A<HC
cPART top	AAL=
cPART train	H;PD
cPART travel	H:PD
cPART true	A=CCH=
cPART try	H=PA
cPART turn	H<PB
cPART tweet	H=PA
cPART undermine	L=PA
cPART understand	E=PA
cPART up	BAP=
cPART view	A=PA
cPART vital	AAH=
cPART vote	H8PF
cPART wake	HALBP:
cPART waste	H;PC
cPART watch	A=PA
cPART what	C=F;KE
cPART why	A=CCP=
cPART willing	ADP<
cPART work	H7PF
cPART working	A=H<PD
cPART world	HAP=
cPART worry	A=PA
cPART worth	AAH=
cPART yet	CBH=
cPART —	MAP=
cPRON !	MAP=
cPRON &	B=EB
cPRON 's	JFM=P:
cPRON (	MAP=
cPRON ,	MAP=
cPRON .	L=MA
cPRON ...	MAO=
cPRON ?	MAP=
cPRON @	H=OA
cPRON about	CAP=
cPRON accept	H=PA
cPRON active	ABH<
cPRON actually	CAP=
cPRON add	H=PA
cPRON administration	H<LB
cPRON after	BAP=
cPRON again	CCP;
cPRON aim	HDL=P<
cPRON air	A=HA
cPRON all	D=FCP=
cPRON alliances	HAP=
cPRON allows	H=PA
cPRON alone	CAP=
cPRON already	A=CA
cPRON always	CBD=
cPRON america	H=LA
cPRON americans	LAP=
cPRON anniversary	A6HH
cPRON announce	H=PA
cPRON annual	AAH=
cPRON apart	CFH8
cPRON approach	A=F=HEP=
cPRON armed	A<H;LE
cPRON arms	A=HA
cPRON baby	H=O=PE
cPRON back	CBH<
cPRON balanced	AAP=
cPRON basic	AAH=
cPRON beat	N=PA
cPRON beautiful	H=LB
cPRON became	D=PA
cPRON bed	A=HA
cPRON began	H=PA
cPRON begin	H=L=PC
cPRON belief	HAP=
cPRON believed	A=PA
cPRON beloved	AIP5
cPRON best	AAH;PC
cPRON bet	H=PA
cPRON better	A=C:H=PI
cPRON bipartisan	AAH=
cPRON body	C=HCL=
cPRON both	FAH=
cPRON boy	HAP=
cPRON bring	A=H=PC
cPRON brings	H=PA
cPRON broke	H<PB
cPRON brother	A=C=H=LE
cPRON brothers	HAP=
cPRON budget	H<LB
cPRON build	H=PA
cPRON call	B=PB
cPRON called	A=PA
cPRON came	H=PA
cPRON campaign	HBL<
cPRON cannot	DCF=P=
cPRON cant	DAP=
cPRON capital	A;LA
cPRON car	A=HA
cPRON care	HEL=P;
cPRON career	A<HDP=
cPRON carry	H<PB
cPRON cause	H<N=PD
cPRON challenges	D=HA
cPRON chance	A=HA
cPRON change	H=PA
cPRON children	HFL:P=
cPRON choose	A=PA
cPRON citizens	HAP=
cPRON clear	A;C<H<PI
cPRON colleagues	HAL=
cPRON come	H;PC
cPRON comes	H;L=PE
cPRON commit	H:PD
cPRON commitment	A=HA
cPRON common	ABH=
cPRON company	A=HDP=
cPRON concern	HAP=
cPRON concerns	A=HDP<
cPRON confront	D=PA
cPRON congress	H=LA
cPRON constitution	H7LG
cPRON contact	A=HA
cPRON continued	A:PD
cPRON cooperation	HAL=
cPRON costs	H=PA
cPRON country	A=HCP=
cPRON courage	HAP=
cPRON coverage	A=HA
cPRON creates	D=H;PE
cPRON cry	A=PA
cPRON culture	A=HA
cPRON current	ACH;
cPRON dad	A=HCL=
cPRON daily	ACC=H=
cPRON debate	H<PB
cPRON deepest	AAH=
cPRON deficit	A=HCP=
cPRON deficits	HBP<
cPRON demand	H=PA
cPRON democracy	A=HBL=
cPRON democratic	AAH=
cPRON dependence	HAL=
cPRON deserves	H<PB
cPRON desk	HAL=
cPRON destiny	A=HA
cPRON deterrent	A=HA
cPRON did	C=DEP;
cPRON didnt	DCL=P=
cPRON diplomacy	HAP=
cPRON disagree	H<PB
cPRON dnt	D;HCLDP:
cPRON do	DEH=P;
cPRON does	DHP6
cPRON done	F=PA
cPRON dont	DDP:
cPRON double	A<PB
cPRON doubt	A=H;PE
cPRON down	BBC=
cPRON dream	A=HFL=P;
cPRON dreams	HCP;
cPRON drive	HCP=
cPRON duty	HAP=
cPRON earlier	A<CB
cPRON earn	H=PA
cPRON easier	AGC;P;
cPRON economic	AAL=
cPRON economy	A=HEL<
cPRON effort	A=HA
cPRON else	A<CFH=P=
cPRON encourage	H=PA
cPRON encourages	H<PB
cPRON end	HCP;
cPRON enemy	HAL=
cPRON energy	HAL=
cPRON ensures	H;L=PE
cPRON entire	ADH<P=
cPRON example	A;HC
cPRON eyes	HAP=
cPRON face	H;LAPA
cPRON fair	ADC=H=L=
cPRON family	A=C=H<LF
cPRON father	C=HA
cPRON favorite	ADH<P=
cPRON favourite	ACH;
cPRON fears	HAP=
cPRON federal	A<LB
cPRON feel	H<PB
cPRON feels	H=PA
cPRON feet	HAP=
cPRON fellow	A=HGL;P=
cPRON fight	A=HB
cPRON first	ADCIF=H8L=P;
cPRON fiscal	AAL=
cPRON focus	H=PA
cPRON food	A=HA
cPRON for	A=BB
cPRON foreign	AAH=
cPRON former	ABH<
cPRON fought	D=PB
cPRON founders	H7LG
cPRON founding	HHL=P8
cPRON fourth	CFH<L=P=
cPRON free	ACH=I=
cPRON friends	HALAP:
cPRON fucking	L=
cPRON full	A9CE
cPRON fundamental	AAH=
cPRON further	ACC=F=
cPRON future	AFH9
cPRON gather	D=K=PC
cPRON gave	D=H=PC
cPRON gets	H<PB
cPRON girl	A=HGL;P=
cPRON give	H=PA
cPRON gives	H<PB
cPRON global	AAH=
cPRON go	C=PA
cPRON goal	A=HA
cPRON goals	H9LE
cPRON god	HCL;
cPRON god-given	A=LA
cPRON goes	D=PB
cPRON going	A=H=PC
cPRON good	ABC<
cPRON got	H=PA
cPRON government	H3LK
cPRON governments	H:LD
cPRON graduate	A=H=PB
cPRON grasp	A=H;PE
cPRON great	ABP=
cPRON greatest	AAH=
cPRON gross	AFH;P=
cPRON growing	A;H8PJ
cPRON guess	D=PA
cPRON guys	HAP=
cPRON had	DHP6
cPRON hand	A=LB
cPRON hands	HCP;
cPRON happen	A=PA
cPRON happens	D=PB
cPRON happy	ADH=L<
cPRON harder	CCH=P=
cPRON has	DAP=
cPRON have	DIH=P7
cPRON head	A;LE
cPRON heads	H6PH
cPRON health	E=HA
cPRON hear	H=PA
cPRON heart	HAL=
cPRON hearts	HFL<P;
cPRON help	H:PD
cPRON helps	C=PA
cPRON heritage	A=HA
cPRON high	CBH=
cPRON highest	ADH:
cPRON hire	H=PA
cPRON historic	ADH;
cPRON history	A;HC
cPRON home	A<HC
cPRON homeland	D=HCL=
cPRON homes	C=HB
cPRON honor	H<PB
cPRON hope	C=L=PC
cPRON hopes	H5PI
cPRON house	L;PB
cPRON how	CAP=
cPRON husband	HBL=
cPRON ideals	HAL=
cPRON in	BAP=
cPRON include	H=PA
cPRON includes	H=PA
cPRON income	HBP=
cPRON infrastructure	HAP=
cPRON inner	AAH=
cPRON intelligence	C=HA
cPRON intend	D=PA
cPRON invest	A=PA
cPRON job	HAP=
cPRON just	CAP=
cPRON keeps	H;PC
cPRON kids	HAP=
cPRON kind	HCP;
cPRON knew	A=C=L<PE
cPRON know	C=H7PI
cPRON knows	H=PB
cPRON labor	HAL=
cPRON last	A2PK
cPRON laugh	A<G=HFP=
cPRON laws	HAP=
cPRON lead	H;PC
cPRON leaders	HBP=
cPRON leads	H=PA
cPRON left	A=H=PB
cPRON less	A;CC
cPRON like	B=H:PG
cPRON little	AIC;H=L=P<
cPRON living	A<H7PJ
cPRON long	ADC9L=PB
cPRON long-term	C=HCL=
cPRON look	H=PA
cPRON lost	H;PC
cPRON lot	H<L=PD
cPRON love	A=D=H7LIPB
cPRON loved	A9PE
cPRON lowest	ABC=L=
cPRON made	D=PA
cPRON make	H=PA
cPRON makes	H=PA
cPRON married	A=PA
cPRON may	DGH9P=
cPRON mean	H=PA
cPRON means	C=H:L=PH
cPRON medical	AAH=
cPRON medicare	H<LB
cPRON meet	H;PC
cPRON men	LAP=
cPRON middle	A;HC
cPRON military	AFH:L=
cPRON miss	H=PA
cPRON mission	C=HA
cPRON moment	A=HCL=
cPRON monthly	ADC<
cPRON more	A=CCH=
cPRON most	A<CB
cPRON mother	A=E=HC
cPRON move	D=H<PD
cPRON mum	A=HALAP=
cPRON name	HBL<
cPRON nation	H3LK
cPRON national	AAL=
cPRON natural	A=LA
cPRON navy	A<H<LD
cPRON need	H9L=PG
cPRON needs	A=H9PG
cPRON never	CCP;
cPRON new	H8LFP=
cPRON next	A:CD
cPRON now	CAP=
cPRON nuclear	AAH=
cPRON objective	A<HB
cPRON old	AAH=
cPRON once	CAP=
cPRON only	A=CA
cPRON ought	DKP3
cPRON out	BEC;H=
cPRON outline	B=HCK=
cPRON owe	B=PA
cPRON own	AIB=H:L=
cPRON parents	A=HA
cPRON part	C=HGP8
cPRON party	A=HCP=
cPRON passage	HAL=
cPRON pay	H:PD
cPRON personal	ABL<
cPRON phone	D=HB
cPRON place	HFP9
cPRON plan	H=PB
cPRON plans	HAP=
cPRON please	GAH=
cPRON pledge	D=PB
cPRON pledged	A=PA
cPRON politics	HAP=
cPRON position	HAL=
cPRON possible	ABP<
cPRON potential	AAH=
cPRON power	A=HA
cPRON present	ACH;
cPRON presidency	H:LD
cPRON president	HDL:
cPRON prevents	H<PB
cPRON produced	A=PA
cPRON program	HAP=
cPRON progress	A=HA
cPRON promise	H=PB
cPRON promises	H8PF
cPRON proposal	A=HA
cPRON propose	H;PC
cPRON proposed	A=PB
cPRON protects	H=PA
cPRON purpose	HAP=
cPRON raise	A=PA
cPRON raises	H;PC
cPRON ran	A=H<PD
cPRON reach	H<K=PF
cPRON read	C=H;PE
cPRON really	CAL=
cPRON recent	AEH;P=
cPRON relationship	HAL=
cPRON remain	D=PA
cPRON repeat	HCP;
cPRON report	HBP<
cPRON represent	A=D=PC
cPRON republican	H=LA
cPRON request	A<HC
cPRON resolve	HBL<
cPRON respect	D=
cPRON return	HEP9
cPRON rich	ACH=P=
cPRON right	C8H:PL
cPRON rights	HAL=
cPRON rise	HBP<
cPRON run	H8PF
cPRON sacrifice	H=PA
cPRON safe	AAH=
cPRON safer	AB
cPRON said	H<PB
cPRON save	H=PA
cPRON saw	H=PA
cPRON say	H:PD
cPRON school	A=HA
cPRON schools	A=F=HC
cPRON second	CFH<P=
cPRON security	A=HCL=
cPRON seek	H<PB
cPRON seize	A=PA
cPRON senior	ACH=L=
cPRON seniors	HAP=
cPRON sense	A=HA
cPRON serve	H<PB
cPRON service	A=HA
cPRON set	H=PA
cPRON shared	A;PC
cPRON shores	HBP<
cPRON show	A=HB
cPRON showed	A=PA
cPRON side	HBL=
cPRON sights	HAP=
cPRON simply	CBP<
cPRON skills	HAP=
cPRON sleep	L=PA
cPRON social	A=LA
cPRON society	HAL=
cPRON sometimes	CBH=
cPRON speak	H<PB
cPRON special	AAH=
cPRON spirit	HBL=
cPRON stand	H;PC
cPRON start	H;L=PE
cPRON state	H:LFP=
cPRON states	H<LDP=
cPRON still	CDP:
cPRON stop	A=PA
cPRON strategy	A=HA
cPRON streets	HAP=
cPRON strive	A=PB
cPRON strong	AAP=
cPRON strongly	A=CEP;
cPRON struggle	A=HEP;
cPRON students	HAP=
cPRON stupid	AEH;P=
cPRON support	L<PA
cPRON supported	A=PA
cPRON supports	H<PB
cPRON system	HAP=
cPRON take	D=PA
cPRON takes	H=PA
cPRON talk	HBL=P=
cPRON task	H;LC
cPRON taught	H=PA
cPRON taxes	HAP=
cPRON tell	H<PB
cPRON than	BCH=L=
cPRON that	C=FAH=K=ND
cPRON there	C=KA
cPRON thinking	HDP;
cPRON thinks	H8PG
cPRON third	ABCGF=H;L:
cPRON this	KAP=
cPRON thought	D=PA
cPRON threaten	H=PA
cPRON threatens	H=PA
cPRON through	BBN=
cPRON time	HDL=P<
cPRON to	JBP=
cPRON together	CBH=
cPRON tomorrow	HBP=
cPRON tonight	A=HGL=P;
cPRON too	CAP=
cPRON took	A=PA
cPRON total	AAH=
cPRON trade	A<PA
cPRON trading	HBP<
cPRON traditional	AAH=
cPRON training	HAP=
cPRON troops	HAL=
cPRON trust	A=C=PB
cPRON try	D=H=PC
cPRON turn	H=J=L=PF
cPRON union	H:LD
cPRON unite	A=H=PC
cPRON urge	H=PA
cPRON use	C=
cPRON username	A=HCP=
cPRON values	HAP=
cPRON veterans	HCL=P=
cPRON view	HAL=
cPRON views	HAL=
cPRON visited	L=PA
cPRON voices	HAL=
cPRON vote	PA
cPRON voted	A=PA
cPRON wanna	HDP;
cPRON want	D=PB
cPRON wants	H=PB
cPRON war	HBP<
cPRON water	HBL=P=
cPRON way	HAN=
cPRON wear	B=H<PD
cPRON welcome	C=H<PC
cPRON well	CBP<
cPRON when	CAP=
cPRON white	C=H<LAPC
cPRON whole	ACC=H=
cPRON will	DEH=P;
cPRON wish	H;L=PD
cPRON words	HAP=
cPRON work	D=PA
cPRON works	H;PC
cPRON world	A=LA
cPRON worry	H=PA
cPRON you	H=KA
cPRON young	ACL=
cPROPN !	MAN=
cPROPN &	EAN=
cPROPN '	L=MA
cPROPN 's	B=H;JF
cPROPN -	B=MA
cPROPN .	MAO=
cPROPN /	B=OA
cPROPN 17	IAO=
cPROPN 1st	AAI=
cPROPN 6th	AAL=
cPROPN :	L=MA
cPROPN =	L=OA
cPROPN ]	H=MA
cPROPN _	G=H=LHP=Q<
cPROPN about	BAP=
cPROPN academy	H<LB
cPROPN access	HDP:
cPROPN accounts	HAP<
cPROPN act	H:L9PJ
cPROPN action	HBP:
cPROPN adams	H=LA
cPROPN address	L7PG
cPROPN administration	HDL:
cPROPN after	BAH=
cPROPN age	H9LE
cPROPN agencies	HAL=
cPROPN agreement	HKL4P=
cPROPN aid	H=LBP=
cPROPN air	A=H=LC
cPROPN airlines	H=LB
cPROPN alike	B=CEH=P=
cPROPN alliance	HAL=
cPROPN allies	HAP<
cPROPN alone	CCH=L=
cPROPN also	CAL=
cPROPN amendment	HAL=
cPROPN angeles	H=LA
cPROPN anthem	A=HCL=
cPROPN area	H=LA
cPROPN armed	A=LA
cPROPN army	LB
cPROPN as	H=NA
cPROPN assembly	H=LB
cPROPN avenue	H=LA
cPROPN b	H;LC
cPROPN band	LBP=
cPROPN based	H=PB
cPROPN beach	LDP<Q=
cPROPN before	BCC=H=
cPROPN began	H=PB
cPROPN believes	H<L=PC
cPROPN better	AAC=
cPROPN big	AAL=
cPROPN bill	A=D=HD
cPROPN bin	A=HDL=P=
cPROPN bless	A:C=H=PH
cPROPN board	H;LC
cPROPN bowl	H=LA
cPROPN brother	E=HA
cPROPN budget	HAP=
cPROPN building	HGL8
cPROPN cable	A=H=LC
cPROPN came	H<L:PG
cPROPN campaign	LAM=
cPROPN car	B=HBL=
cPROPN carder	H=LA
cPROPN cars	HCL;
cPROPN catholic	A=LA
cPROPN central	ACH;
cPROPN century	H=LA
cPROPN cerberus	A=H=LC
cPROPN challenge	HAL=
cPROPN chiefs	HAL=
cPROPN children	H<LB
cPROPN church	HDL:
cPROPN cities	H9LE
cPROPN citizens	HCL=P=
cPROPN city	HML1
cPROPN class	HBL<
cPROPN club	LB
cPROPN coast	A=HA
cPROPN college	H<LB
cPROPN colleges	H<LB
cPROPN come	H9PE
cPROPN committee	H<LB
cPROPN community	H=LA
cPROPN competitive	AAP=
cPROPN competitiveness	H7LG
cPROPN conference	H=LA
cPROPN confidence	HAL=
cPROPN connector	H;LC
cPROPN conservation	H:LD
cPROPN continues	H=L<PD
cPROPN cooperation	H<LB
cPROPN corps	LAP=
cPROPN countries	HDL<P=
cPROPN court	LBP<
cPROPN covenant	H9LE
cPROPN cup	H=LA
cPROPN dad	H:LD
cPROPN dance	H7LG
cPROPN daniel	H;LC
cPROPN day	HHL6
cPROPN de	H;LPP=Q4
cPROPN deal	A=HA
cPROPN dean	LB
cPROPN decided	A<PB
cPROPN declared	L=PA
cPROPN defense	H9LE
cPROPN deficit	HBL<
cPROPN del	HCL;
cPROPN delta	LBQ=
cPROPN depends	H=PA
cPROPN desert	HAP=
cPROPN deserve	D=L;PE
cPROPN design	LAP=
cPROPN development	LAP=
cPROPN did	DAL=
cPROPN division	H=LA
cPROPN do	D<PB
cPROPN does	DAH=
cPROPN dole	L7PH
cPROPN down	BAL=
cPROPN dream	H<LB
cPROPN e	LB
cPROPN east	A=C=LC
cPROPN economic	A=LA
cPROPN efforts	HAL=
cPROPN employees	HAP=
cPROPN employment	H=LA
cPROPN energy	C=HA
cPROPN established	L=PB
cPROPN europe	LAP=
cPROPN evolution	H=LA
cPROPN experience	HAL=
cPROPN exports	HBP<
cPROPN express	H;L=PE
cPROPN extremists	HCP<
cPROPN f	HAP=
cPROPN families	HDL:
cPROPN family	HHL6
cPROPN farmer	HBL<
cPROPN federation	H=LA
cPROPN fein	B=LDP=
cPROPN festival	A=LB
cPROPN fighting	H<PB
cPROPN finally	CAP=
cPROPN finish	D=PA
cPROPN first	D=HBL=
cPROPN flight	A=HA
cPROPN floyd	H=LA
cPROPN for	J=L=NC
cPROPN force	LBP=
cPROPN forces	LCP=Q=
cPROPN free	A;LD
cPROPN freedom	HAL=
cPROPN friends	HBL<
cPROPN fund	H=LA
cPROPN funds	LBP=
cPROPN game	A=HCP;
cPROPN games	H<LB
cPROPN george	HBL<
cPROPN germany	A=LA
cPROPN get	H<PB
cPROPN gets	H=PA
cPROPN glory	H<LB
cPROPN go	L=PA
cPROPN good	A;CDH=
cPROPN goods	HAL=
cPROPN got	H=PA
cPROPN government	LBP=
cPROPN grant	A=H:L8PM
cPROPN grants	H:LD
cPROPN great	A<LB
cPROPN group	H<LB
cPROPN gulf	H;LC
cPROPN h	H=LA
cPROPN ha	HBQ=
cPROPN had	DBP=
cPROPN haha	GAL=
cPROPN hair	H=LA
cPROPN hall	H=LA
cPROPN happy	A=H=LC
cPROPN has	DAL=
cPROPN have	DCP;
cPROPN hemisphere	C=K=LD
cPROPN heroes	D=HA
cPROPN hey	GAH=
cPROPN highway	H<LB
cPROPN history	HBL<
cPROPN hockey	HALAP=Q=
cPROPN home	CAHEP:Q=
cPROPN hospital	A=HGL9
cPROPN hostages	HAP=
cPROPN hot	ABL<
cPROPN house	H<LB
cPROPN hussein	I=LB
cPROPN i	KBL<
cPROPN ii	H=LCQ=
cPROPN include	B=H=PC
cPROPN income	H=LBP=
cPROPN industry	H=LA
cPROPN initiative	C=H<LD
cPROPN inside	BA
cPROPN institutes	LAP=
cPROPN institutions	LA
cPROPN interests	HAL=
cPROPN ireland	H=LA
cPROPN island	H=LA
cPROPN islands	H=LA
cPROPN jazz	HA
cPROPN jiande	H=LB
cPROPN jobs	H:LD
cPROPN john	H=LA
cPROPN jones	I=LA
cPROPN justice	HCL;
cPROPN kelly	C=LA
cPROPN key	A=H=LC
cPROPN king	H=LB
cPROPN know	HAL=
cPROPN korea	H;LC
cPROPN labor	H;LEP=
cPROPN laboratory	H=LA
cPROPN labour	H<LB
cPROPN lands	LAP=
cPROPN last	ACL=P=
cPROPN laws	HAL=
cPROPN leader	HCL=P=
cPROPN leadership	HAL=
cPROPN leads	H<PB
cPROPN league	H=LBP=
cPROPN leave	L<PA
cPROPN left	H=PA
cPROPN lie	H=L7PI
cPROPN life	HFL8
cPROPN like	BAC=HBP<
cPROPN lincoln	B=H<LD
cPROPN line	HAL=
cPROPN live	H<PB
cPROPN lives	HCP<
cPROPN lol	GAH=
cPROPN looks	H<PB
cPROPN lost	H<PB
cPROPN love	HEL=P<
cPROPN lucas	H=LA
cPROPN luck	HBQ=
cPROPN lumpur	H=LA
cPROPN luther	LAN=
cPROPN made	B=H=PD
cPROPN mai	Q=
cPROPN majority	HBL<
cPROPN make	J=PA
cPROPN man	H;LC
cPROPN manufacturing	HAP=
cPROPN market	HHL6
cPROPN martin	H=LA
cPROPN may	DCH<P=
cPROPN mccaffrey	H=LA
cPROPN means	H;PC
cPROPN members	HDL<P=
cPROPN men	H=LA
cPROPN message	H:LD
cPROPN military	H;LC
cPROPN missile	A=HDL<
cPROPN monetary	ACL;
cPROPN morning	HCP;
cPROPN mp	LAP=
cPROPN museum	H=LA
cPROPN music	H;LC
cPROPN na	H=JB
cPROPN nation	HCL;
cPROPN near	BCL;
cPROPN needs	L:PD
cPROPN negotiations	H=LA
cPROPN new	A<C=H=LF
cPROPN news	H<LB
cPROPN next	AAC=
cPROPN nice	AAH;LA
cPROPN night	HCL=P=
cPROPN no.	HAL=
cPROPN o	LAP=
cPROPN o'neill	LBP<
cPROPN ocean	HLL3P=
cPROPN off	BCL;
cPROPN office	HFL8
cPROPN officer	B=H<LD
cPROPN officers	HCL=P=
cPROPN oh	GBL=
cPROPN order	H;LEP=
cPROPN ortiz	H=LA
cPROPN out	BAH=
cPROPN over	BBL=P=
cPROPN p	H=LA
cPROPN park	HML1
cPROPN partnership	H=LA
cPROPN party	H=LA
cPROPN passed	A=PA
cPROPN passes	H=PA
cPROPN patrol	H<LB
cPROPN penley	H=LA
cPROPN people	HDL:
cPROPN plan	HAP<
cPROPN plane	A=HA
cPROPN planning	HCLDP6
cPROPN played	H=PA
cPROPN player	HBL<
cPROPN players	H=LA
cPROPN playing	L=PB
cPROPN please	GBL=
cPROPN point	H<LB
cPROPN police	H=LA
cPROPN policies	H;LC
cPROPN post	HBP<
cPROPN powell	H;LC
cPROPN president	A=HGL<Q=
cPROPN press	HCP;
cPROPN price	H=LA
cPROPN priest	A;HD
cPROPN probably	CCH=L=
cPROPN program	Q=
cPROPN programs	HAL=
cPROPN project	LBP<
cPROPN protection	H:LD
cPROPN public	A=LA
cPROPN qaida	LAP=
cPROPN railroad	H<LB
cPROPN rays	LAP=
cPROPN receive	A=PB
cPROPN records	H=LCP=
cPROPN reform	HBP<
cPROPN regime	HBL=
cPROPN region	HAL=
cPROPN regulations	HAL=
cPROPN relations	P=
cPROPN remains	PA
cPROPN republic	H=LA
cPROPN research	J=LBP=
cPROPN reserve	H:LFP=
cPROPN resources	LAP=
cPROPN review	HDL;
cPROPN rieman	H<LB
cPROPN right	C<LAPA
cPROPN rights	H=LA
cPROPN river	F=HOL4P<
cPROPN rock	H;LD
cPROPN role	HA
cPROPN room	H;LEP=
cPROPN roosevelt	I=LA
cPROPN ross	G=HB
cPROPN round	A=LB
cPROPN run	HAL8PD
cPROPN s	HBP=
cPROPN said	L;PC
cPROPN sam	H=LA
cPROPN say	H=PB
cPROPN says	C=H=PC
cPROPN school	HIL8P=
cPROPN season	HAL=
cPROPN sector	H=LA
cPROPN security	H9LE
cPROPN see	H=L=PC
cPROPN senate	LAP=
cPROPN sergeant	LAP=
cPROPN service	P=
cPROPN services	HBL<
cPROPN set	H;PC
cPROPN shimin	H=LA
cPROPN show	HBL<
cPROPN since	L=NCP=
cPROPN singer	A=C=HEP=
cPROPN smith	H=LA
cPROPN social	ACL;
cPROPN society	H=LA
cPROPN sorry	H=LA
cPROPN sound	HEP:
cPROPN sounds	H=L<PD
cPROPN sources	HBL=P=
cPROPN special	A:LD
cPROPN spending	A=HHL<P<
cPROPN spirit	HAL=
cPROPN spoke	H;PC
cPROPN spring	HCLBP8
cPROPN stacy	H<LB
cPROPN stands	H;PC
cPROPN star	H=LA
cPROPN start	H<L9PH
cPROPN state	H=LA
cPROPN states	LDP;
cPROPN street	A=H=LGP;
cPROPN strength	A=
cPROPN strong	LAP=
cPROPN summit	P=
cPROPN sunday	H:LD
cPROPN support	HAP=
cPROPN target	HAP=
cPROPN tax	HAL=
cPROPN taxpayer	HCK=L=
cPROPN team	HDL:
cPROPN technology	HAL=
cPROPN territories	H:LD
cPROPN than	BCH=L=
cPROPN thanks	HDL<P=
cPROPN that	F=KFN;
cPROPN then	A=CA
cPROPN there	H=KA
cPROPN this	FFK8
cPROPN though	C=NA
cPROPN thought	H:PD
cPROPN time	A=HALAP=
cPROPN times	LBP=
cPROPN tmro	HCL=Q=
cPROPN to	BAC=JAL=
cPROPN today	H=
cPROPN tomorrow	C=HFL;
cPROPN tonight	HGL;P;
cPROPN took	H<PC
cPROPN town	HAQ=
cPROPN towne	H=LA
cPROPN trade	HCL<
cPROPN train	HDL:
cPROPN training	P=
cPROPN transfer	H:PE
cPROPN transit	H=LA
cPROPN transportation	H=LA
cPROPN treaty	H=LA
cPROPN tried	A<PC
cPROPN trust	H<LEP=
cPROPN u	AAL=
cPROPN under	A=BCH=
cPROPN union	HAL=
cPROPN university	H<LB
cPROPN use	HDP<
cPROPN v	HBL<
cPROPN values	HAL=
cPROPN veteran	H<LB
cPROPN vice	H=LA
cPROPN von	HCL=Q=
cPROPN vs	HAQ=
cPROPN want	G=PA
cPROPN wants	H<L=PD
cPROPN war	LCP<
cPROPN water	H=LA
cPROPN way	CAHAL;
cPROPN weapons	H=LA
cPROPN well	CCL;
cPROPN went	H=PA
cPROPN what	FAK=
cPROPN where	CCK=P=
cPROPN which	HFK<L=P=
cPROPN white	ABH=
cPROPN will	DDH=L<
cPROPN win	B=H=PC
cPROPN wing	H=LFP:
cPROPN wins	H:PD
cPROPN won	L;PA
cPROPN work	HCP;
cPROPN workers	P=
cPROPN working	H=PA
cPROPN works	H9PE
cPROPN wrote	A=H=L=PE
cPROPN x	HA
cPROPN y	KDL<P=
cPROPN year	HEL9
cPROPN york	H=LCP=
cPROPN you	KAL=
cPROPN zealand	H=LA
cPROPN 😂	OAQ=
cPUNCT !	H=MA
cPUNCT "	H=MA
cPUNCT )	L=MA
cPUNCT --	MAO=
cPUNCT 1975	IAK=
cPUNCT 8:3	IAL=
cPUNCT ?	MAO=
cPUNCT ]	L=MA
cPUNCT about	B:CD
cPUNCT according	H:PD
cPUNCT action	LA
cPUNCT adams	H=LB
cPUNCT affordable	AAL=
cPUNCT african	AEI=L;
cPUNCT after	A=BEC=L=
cPUNCT agent	A=HA
cPUNCT along	BCH=P=
cPUNCT also	CCL=P=
cPUNCT amazing	AGL<P:
cPUNCT american	A=LA
cPUNCT another	C;FC
cPUNCT any	FAL=
cPUNCT applause	HCLBP9Q=
cPUNCT arizona	H;LC
cPUNCT as	D=J=L=NGP=
cPUNCT ask	L:PD
cPUNCT august	C=LB
cPUNCT b	C=H=LC
cPUNCT baby	LAP=
cPUNCT back	CBL<
cPUNCT barometer	H;LC
cPUNCT basic	H=
cPUNCT best	ADC=H<LAP=
cPUNCT better	ABD=H<LA
cPUNCT big	H=LAQ=
cPUNCT bill	B=H=LC
cPUNCT black	AAK=
cPUNCT bored	PAQ=
cPUNCT born	PB
cPUNCT both	FAH=
cPUNCT brian	H=LA
cPUNCT build	A=PB
cPUNCT but	A=ECL=
cPUNCT buy	L=PA
cPUNCT by	BAL=
cPUNCT c	HEI=L<
cPUNCT canada	H=LA
cPUNCT change	E=LDP<
cPUNCT check	LEP:
cPUNCT chemical	A9HE
cPUNCT chief	H<LA
cPUNCT china	H=LCP=
cPUNCT civil	ACH=L=
cPUNCT clean	CCP<
cPUNCT clear	ABCAH=P=
cPUNCT coalition	H<LB
cPUNCT com	HFL;P=
cPUNCT come	H=L=PC
cPUNCT communities	HCL;
cPUNCT confidence	HAL=
cPUNCT congrats	HEL:P=
cPUNCT corporate	ACP;
cPUNCT create	H;PC
cPUNCT creating	H=PA
cPUNCT cut	H=PB
cPUNCT d	C=D=HB
cPUNCT david	C=LA
cPUNCT dc	H=LA
cPUNCT dear	CCL;
cPUNCT decent	AAH=I=LA
cPUNCT democrats	H=LA
cPUNCT different	ABH<
cPUNCT distinguished	L=PA
cPUNCT docstart	LCP=Q=
cPUNCT does	DBL<
cPUNCT drug	HBL<
cPUNCT easy	ABL=
cPUNCT economic	AAC=
cPUNCT either	EAF=
cPUNCT el	HAQ=
cPUNCT enough	A=CA
cPUNCT especially	B=CDN=
cPUNCT ethnic	ABH=L=
cPUNCT even	A=CEL=
cPUNCT expand	H=PA
cPUNCT faith	C=HA
cPUNCT family	C=LCQ=
cPUNCT feeling	C=LHP9
cPUNCT few	AAH=
cPUNCT fewer	AAL=
cPUNCT finally	CAL=
cPUNCT find	A=PA
cPUNCT first	C4HNL<
cPUNCT flag	B=HCL=
cPUNCT florida	H=LA
cPUNCT follow	L;PC
cPUNCT food	HAL=
cPUNCT for	L=NA
cPUNCT forget	G=H=L=PE
cPUNCT former	AAB=LAP=
cPUNCT free	A=LDP<
cPUNCT freedom	A=HEL;
cPUNCT full	ACC=P=
cPUNCT further	AGC=F=H=P=
cPUNCT gaa	H=LA
cPUNCT gay	A=LA
cPUNCT germany	A=LA
cPUNCT get	H=L=PC
cPUNCT gi	A=HEJ=L<
cPUNCT girls	H:LGP=
cPUNCT give	A=PA
cPUNCT given	F=H=PC
cPUNCT go	DCH=L=
cPUNCT god	LAP=
cPUNCT good	LC
cPUNCT goodnight	H;LD
cPUNCT governor	H=LA
cPUNCT great	H;LB
cPUNCT h	HA
cPUNCT had	DAP=
cPUNCT haha	GBL=
cPUNCT hard	ACL;
cPUNCT has	DAH=
cPUNCT hate	A=L;PF
cPUNCT have	DBL=
cPUNCT having	A=D=L=PE
cPUNCT head	HBL<
cPUNCT health	HBL<
cPUNCT healthy	C=LBQ=
cPUNCT help	L=PB
cPUNCT here	CDK<L=
cPUNCT herman	H=LA
cPUNCT hi	GAL=
cPUNCT high	C=
cPUNCT higher	AAC=
cPUNCT home	C<HFP;
cPUNCT honored	A=HGP9
cPUNCT hope	H<L=PD
cPUNCT hopefully	CAL=
cPUNCT how	CCL;
cPUNCT however	CBF=
cPUNCT http	HAL=
cPUNCT human	A;LD
cPUNCT humidity	H;LC
cPUNCT i	KAL=
cPUNCT illinois	LBP=
cPUNCT im	LBQ=
cPUNCT important	A<LC
cPUNCT in	BBL<
cPUNCT including	A;H7L=PM
cPUNCT increase	HKL=P5
cPUNCT indeed	A=CFH=P=
cPUNCT infants	HBP=
cPUNCT information	HBL<
cPUNCT international	A=LA
cPUNCT jr.	LBQ=
cPUNCT just	CCH=L=
cPUNCT k	C=HFL<Q=
cPUNCT keep	C=L=PC
cPUNCT keeping	L<PB
cPUNCT kill	F=PC
cPUNCT l	C=HALAQ=
cPUNCT labor	HAL=
cPUNCT langejans	H=LA
cPUNCT last	AGC<L<P=
cPUNCT later	CAL=
cPUNCT laughter	B=HB
cPUNCT law	HAP=
cPUNCT less	A;C=LE
cPUNCT let	H;L<PF
cPUNCT lets	L:PD
cPUNCT liberty	H<LC
cPUNCT life	HCL;
cPUNCT like	A=BCHBNAP8
cPUNCT listen	C=H=PD
cPUNCT little	AAC=
cPUNCT living	HEL<P<
cPUNCT local	ACH=L=
cPUNCT lol	GBL<
cPUNCT long	H<
cPUNCT look	A=H=L=PE
cPUNCT looking	L<PC
cPUNCT lost	L=PB
cPUNCT lots	LBQ=
cPUNCT love	B=HMP3
cPUNCT low	ABL=
cPUNCT m	LAP=
cPUNCT made	L<PB
cPUNCT make	H;PC
cPUNCT makes	H=PA
cPUNCT many	ACL;
cPUNCT mark	HA
cPUNCT may	D<HHL;
cPUNCT maybe	CED=L=N=
cPUNCT meeting	A;HKP7
cPUNCT miss	L;PC
cPUNCT more	AEL9
cPUNCT most	AFC;P=
cPUNCT mr.	E=LA
cPUNCT mt	H<LDQ=
cPUNCT much	ABH=
cPUNCT music	HCL;
cPUNCT n	A=HA
cPUNCT native	A;H=LE
cPUNCT need	L=PA
cPUNCT netherlands	H=LA
cPUNCT never	CCF=L=
cPUNCT new	C=HLL6
cPUNCT next	AGC=L:
cPUNCT nice	AEH;J=
cPUNCT night	HBL<
cPUNCT no	FAH=
cPUNCT none	C=HHP;
cPUNCT north	A=LB
cPUNCT now	CAL=
cPUNCT o	LAQ=
cPUNCT oh	GAL=
cPUNCT ok	GAL=
cPUNCT once	CAH=
cPUNCT one	H=IA
cPUNCT opportunity	HAL=
cPUNCT other	AAL=
cPUNCT others	HAP=
cPUNCT out	BAC=
cPUNCT over	BEH;P=
cPUNCT owned	A<PB
cPUNCT p	G=HDL<
cPUNCT parents	HBL<
cPUNCT part	C<HGL=P=
cPUNCT particularly	A=CCH=
cPUNCT pass	H=PA
cPUNCT pay	H=PA
cPUNCT peace	HAP=
cPUNCT player	H:LD
cPUNCT please	GFH<L=P=
cPUNCT plus	ECH=L=
cPUNCT police	H9LGQ=
cPUNCT poor	B=LC
cPUNCT power	LAP=
cPUNCT president	C=HCP=
cPUNCT private	P=
cPUNCT promote	A;H;PG
cPUNCT protect	H;PC
cPUNCT provide	H=PA
cPUNCT proving	L<PB
cPUNCT put	L=PA
cPUNCT railroads	HBP=
cPUNCT rain	HLL5P<
cPUNCT raising	PA
cPUNCT re	HA
cPUNCT real	A=LC
cPUNCT really	CBL<
cPUNCT reduce	N=PA
cPUNCT regardless	A:CGH=
cPUNCT remember	C=L=PC
cPUNCT resistance	H<LB
cPUNCT respect	A=HHLAP6
cPUNCT responsible	ACH=L=
cPUNCT right	A=CFG=HIL9P7
cPUNCT rising	L=PA
cPUNCT rt	C=PAQ=
cPUNCT russia	H<LB
cPUNCT ryan	H=LA
cPUNCT s	A=HC
cPUNCT sad	A=LA
cPUNCT safe	AAL=
cPUNCT safer	AAH=
cPUNCT save	H<PB
cPUNCT saving	L=PA
cPUNCT say	H<PD
cPUNCT saying	H=PA
cPUNCT second	ACL=P=
cPUNCT secure	AAP=
cPUNCT security	HBL<
cPUNCT see	L=PB
cPUNCT send	L<PB
cPUNCT senior	AAP=
cPUNCT sent	K=PA
cPUNCT set	H=PA
cPUNCT show	C=LC
cPUNCT sir	G=HC
cPUNCT sometimes	CEG=L;
cPUNCT song	A=HCL=
cPUNCT sorry	AHL9P<
cPUNCT south	CAH=
cPUNCT southbound	ADH=P;
cPUNCT soviet	A<H=LC
cPUNCT space	H;LC
cPUNCT start	H<PB
cPUNCT state	LAP=
cPUNCT stay	H=L9PG
cPUNCT steve	LBP<
cPUNCT still	CBL<
cPUNCT stop	H=L=PC
cPUNCT strengthen	A<PDQ=
cPUNCT such	AFC=K=L<
cPUNCT support	HGP9
cPUNCT supporting	A=PA
cPUNCT surely	A=CA
cPUNCT t	P=
cPUNCT take	L=PA
cPUNCT tax	P=
cPUNCT technology	HBL=
cPUNCT tell	L=PA
cPUNCT temperature	H=LCQ=
cPUNCT terrorist	C=H=LDQ=
cPUNCT thank	K=L;PE
cPUNCT thanks	G=HHL;P<
cPUNCT that	A=KBNAQ=
cPUNCT then	CAL=
cPUNCT there	C=H=KEP=
cPUNCT things	H=LA
cPUNCT this	FAKBL:
cPUNCT though	B;C=L=NG
cPUNCT through	A=BCN=
cPUNCT tight-knit	B=HCL=
cPUNCT time	G=HBLBP;
cPUNCT to	A=BBJBL<
cPUNCT today	C;HKL7
cPUNCT together	A;CC
cPUNCT tonight	C;LFN=
cPUNCT too	CAL=
cPUNCT training	LBP=
cPUNCT transportation	HBL<
cPUNCT truly	A=CA
cPUNCT tweet	HCLGP5Q=
cPUNCT ukraine	LAP=
cPUNCT under	BBP=
cPUNCT united	C=LAPA
cPUNCT until	BCC=L=
cPUNCT up	BAH=
cPUNCT using	A=H=PC
cPUNCT very	CBL<
cPUNCT waiting	H=PB
cPUNCT want	L=PA
cPUNCT watch	H=PA
cPUNCT watching	L=PA
cPUNCT welfare	H:LD
cPUNCT well	CAL=
cPUNCT what	FBH=L=
cPUNCT whatever	B=C=FEH=
cPUNCT when	CEL;N=
cPUNCT where	B=CB
cPUNCT which	C=FAH=KEL=Q=
cPUNCT while	A=B=C=H=L<NI
cPUNCT white	ACH=K=LBP<
cPUNCT why	CAH=
cPUNCT will	DCL;
cPUNCT work	HDP:
cPUNCT working	A=H;PE
cPUNCT wtf	C=GCH=
cPUNCT x	G=LA
cPUNCT xx	H:LD
cPUNCT yeah	GDL<P=
cPUNCT yes	GAP=
cPUNCT yet	CAP=
cPUNCT you	H=KA
cPUNCT young	AAL=
cPUNCT |	OBQ=
cPUNCT —	MAP=
cPUNCT ”	L=MA
cPUNCT …	G=MB
cPUNCT 😘	M=OA
cSCONJ #	A=OA
cSCONJ any	C=FA
cSCONJ goal	HAL=
cSCONJ granted	A<PB
cSCONJ january	H=LA
cSCONJ last	A=CA
cSCONJ leaving	L=PA
cSCONJ more	AAC=
cSCONJ most	AACAH=P=
cSCONJ much	A=CA
cSCONJ necessary	ADH;
cSCONJ new	ACC<H;LB
cSCONJ saddam	H=LA
cSCONJ same	AAH=
cSCONJ taking	H<PB
cSCONJ tax	HAP=
cSCONJ that	FFK:N=
cSCONJ to	BCJ;
cSCONJ u	ADH=L<
cSCONJ ur	HAL=
cSCONJ what	F=KA
cSCONJ working	A:H<PG
cSYM #	H=OA
cSYM 2	H=IA
cSYM 23	IAO=
cSYM _	L6QH
cSYM ahronyoung	H=LA
cSYM aids	HAL=
cSYM auspol	HDL<O=
cSYM austinmahone	H=LA
cSYM bbcqt	HAP=
cSYM breaking	L;PC
cSYM c	H=LA
cSYM calum5sos	I=LA
cSYM cbb	LA
cSYM confused	LAP=
cSYM david	HCL;
cSYM earth	H=LA
cSYM fb	HBL<
cSYM ff	HAJ=
cSYM follow	L<PB
cSYM h	HEL;Q=
cSYM harry	H<LA
cSYM howiemandel	HDL:
cSYM independent	A;H9LI
cSYM justinbieber	HCL;
cSYM justsaying	H=PB
cSYM kevchat	LB
cSYM lfc	HAL=
cSYM liamdelaneyecon	H;LC
cSYM lipporocks	HCL;
cSYM luke5sos	I;LC
cSYM masterchef	H=LA
cSYM mh17	I=LA
cSYM mufc	A=
cSYM niallofficial	H=LA
cSYM nowplaying	H;PD
cSYM paynewere	C=HA
cSYM qpr	HBP=
cSYM reuterslive	H<LDP=
cSYM rt	H=
cSYM simolove	H:LD
cSYM t	HAQ=
cSYM theindynews	H=LA
cSYM timhudak	HCL;
cSYM tonyabbottmhr	H=LA
cSYM towie	H;LC
cSYM wendywings	H:LD
cSYM xb	H:LD
cVERB &	EAL=
cVERB 's	JAK=
cVERB (	H=MA
cVERB -	H=MA
cVERB --	H=MA
cVERB .	MAN=
cVERB 25	IAO=
cVERB ;	I=MA
cVERB ?	C=MA
cVERB _	LAQ=
cVERB about	BIC7N=
cVERB above	BBH<
cVERB abroad	A<CD
cVERB access	A=HAPA
cVERB across	A=BEH;
cVERB action	A=
cVERB adequate	ABP=
cVERB advanced	AJL=P6
cVERB after	BBH<
cVERB again	CCH=L=
cVERB ahead	A=CGH;L=
cVERB aid	G=HA
cVERB al	A=H=LB
cVERB album	HAL=
cVERB all	A=FDH=
cVERB almost	A=CBH=
cVERB alone	CCH=P=
cVERB along	A=BB
cVERB amazing	ACB=L=
cVERB american	A<LB
cVERB americans	H;LC
cVERB anew	A;CC
cVERB another	A=E=FFP=
cVERB any	FBH=
cVERB apart	A=CCH=
cVERB around	BDC=H=
cVERB as	BAH=
cVERB aside	B;CFP=
cVERB asleep	AEC=H;
cVERB atlantic	A<LB
cVERB available	ABH=
cVERB away	B=CCH=
cVERB back	CAH=
cVERB bad	ABC<
cVERB barriers	HAL=
cVERB basic	ACL;
cVERB before	BCI=N=
cVERB behind	BEK=L=P=
cVERB better	ADCBH=L=P;
cVERB big	ACC=L=
cVERB billions	C=HA
cVERB birth	A=C=HEL=
cVERB boldly	A=CCF=
cVERB border	LAP=
cVERB both	FBH<
cVERB bring	A<PB
cVERB broadcasting	HAP;
cVERB building	HCP;
cVERB burdens	A=HBP=
cVERB business	A=HA
cVERB businesses	HCL=P=
cVERB by	A=BCH=
cVERB capital	A;HC
cVERB carbon	A=HCL=
cVERB care	A=HEL=P=
cVERB carefully	CAH=
cVERB certain	ABH=
cVERB change	A=HCP=
cVERB changes	HAP=
cVERB chemical	A8HHL=
cVERB children	H<LC
cVERB class	HAP=
cVERB clear	ACB=C=
cVERB close	ACH=P=
cVERB closer	CAH=
cVERB college	HA
cVERB combat	A=HCP=
cVERB come	A=H<PD
cVERB committed	A=PA
cVERB common	ACH=P=
cVERB commonsense	AFC=H:
cVERB companies	HAP=
cVERB conflict	C=HCP=
cVERB conservation	HAL=
cVERB consumer	A=HCL=
cVERB continued	AEP9
cVERB control	HDP<
cVERB countless	ACC=H=
cVERB countries	C=HBP=
cVERB coverage	HCP<
cVERB crime	A<HB
cVERB danger	C=HA
cVERB dangerous	AAC=
cVERB dear	CDH=L=P=
cVERB deeper	ABH<
cVERB defense	HCL=P=
cVERB demand	A=HA
cVERB developing	AJP5
cVERB development	A=H=LC
cVERB difficult	AAH=
cVERB directly	CAH=
cVERB diseases	HAP=
cVERB doing	A=PA
cVERB domestic	AAH=
cVERB done	H=PA
cVERB down	A=BEH=P=
cVERB drug	A=HA
cVERB each	A=FCH=
cVERB earlier	A=CA
cVERB early	AIC6
cVERB effect	A<HB
cVERB effort	A=HA
cVERB efforts	HAP=
cVERB either	B=EDH=
cVERB ends	H=PA
cVERB energy	HAL=
cVERB enough	A<B=CD
cVERB ensure	A;H=PE
cVERB environmental	ABL=
cVERB exports	HAP=
cVERB extra	ACH=L<
cVERB fair	AAH=
cVERB families	HBP=
cVERB family	C=HFL:
cVERB fast	A<CB
cVERB faster	A;CGH;
cVERB field	A=HCL=
cVERB fighting	ACH;
cVERB financial	AAH=
cVERB firm	A<CJH:P=
cVERB first	CAH;
cVERB folks	HBP<
cVERB following	ACH;
cVERB for	BBH<
cVERB forth	A;CD
cVERB forward	A=B=CGH=L=
cVERB free	AAH=
cVERB full	AAC=
cVERB fun	HAP=
cVERB funding	A=HLP5
cVERB funds	HAP=
cVERB further	AEC9
cVERB future	AAC=
cVERB genes	HEL<P=
cVERB get	H<PC
cVERB giving	A=H=PC
cVERB global	AA
cVERB going	H<PB
cVERB good	AAG=H;LB
cVERB government	A=LB
cVERB great	ACH=L=
cVERB greater	AAH=
cVERB ground	HAP=
cVERB guns	HDL=P<
cVERB hands	C=HA
cVERB happy	A8LF
cVERB hard	ADC8LCP=
cVERB harder	A=CEH=L=
cVERB health	A;HD
cVERB help	C=PB
cVERB her	A=C=H=KE
cVERB here	CCH=K=
cVERB high	AAH=
cVERB higher	ACC=L=
cVERB his	C=KA
cVERB historic	C=H=LC
cVERB hold	H=PB
cVERB home	A<B=CYH.P;
cVERB hope	H7PG
cVERB housing	A=HA
cVERB how	CCD=N=
cVERB human	AAL=
cVERB hundreds	HAP=
cVERB illegal	AAH=
cVERB in	BBC=H=
cVERB income	HAP=
cVERB increasing	AAP=
cVERB individual	AAC=
cVERB inside	BFC=H9
cVERB interests	HBQ=
cVERB job	HAP=
cVERB jobs	HAL=
cVERB john	H=LA
cVERB last	AAC=
cVERB legal	AAH=
cVERB lending	A=HGL=P:
cVERB less	AEC9
cVERB light	C=LC
cVERB like	A;BGC<P<
cVERB little	AAC=
cVERB lives	HAP=
cVERB living	ACH<
cVERB lobbyists	A=HA
cVERB lol	E=GA
cVERB long	CAL=
cVERB long-term	A=B=HC
cVERB longer	A<CCH=
cVERB love	HAP=
cVERB low-income	A=HEP<
cVERB made	AAP=
cVERB make	H=PB
cVERB making	A=H<PD
cVERB mandatory	ACH;
cVERB medicare	H;LC
cVERB medicine	A=HB
cVERB meet	L=PB
cVERB members	H<LB
cVERB money	HAL=
cVERB more	AFH9K=
cVERB most	A=CA
cVERB move	B=HC
cVERB much	AEC<K=
cVERB na	H=JCL=
cVERB national	ABL<
cVERB natural	AAL=
cVERB nearly	A=CB
cVERB need	H=PA
cVERB needed	AIP5
cVERB needs	H8PF
cVERB negotiations	HCL<
cVERB new	ACCBG=H<
cVERB nicola	H=LA
cVERB night	C=HA
cVERB no	FAH=
cVERB nuclear	AAP=
cVERB numerous	AAL=
cVERB off	BAH=
cVERB office	C=HA
cVERB oil	A=HB
cVERB old	AAD=
cVERB on	BCC;
cVERB once	A=CA
cVERB one	H=IA
cVERB online	ACH;
cVERB open	AAP=
cVERB opportunities	HAP=
cVERB other	ADC<F=
cVERB others	HAP=
cVERB out	A=B<CMH:K=P=
cVERB outside	A=BCC=
cVERB over	A=BB
cVERB part	CJH5
cVERB partisanship	C=HA
cVERB passenger	A=C;HD
cVERB passing	A=H<PD
cVERB patients	HAL=
cVERB pay	C=H:PF
cVERB paying	ADH=P<
cVERB peace	A=HA
cVERB people	A=H<LD
cVERB permanent	ACH=P=
cVERB personal	A=LA
cVERB plan	HBL<
cVERB playing	H<PB
cVERB poor	AAL=
cVERB poverty	HAL=
cVERB power	C=HEL=P=
cVERB prescription	C=HB
cVERB president	C=G=HEL<
cVERB prevent	A=H=PC
cVERB price	A<C=HD
cVERB products	HAP=
cVERB program	C=LA
cVERB progress	B=C=HDL=
cVERB promises	H<PB
cVERB promote	L=PB
cVERB proposals	HAL=
cVERB public	AAH=
cVERB put	A=H=PC
cVERB quality	A=HA
cVERB radio	H<LC
cVERB rapidly	A<CB
cVERB rates	HAL=
cVERB ready	ADC=H<
cVERB real	CCH=L=
cVERB recovery	HAL=
cVERB red	ADH=L<
cVERB reform	HDP:
cVERB reforms	HBP<
cVERB relief	A=C=HC
cVERB research	A=HA
cVERB respect	HAP=
cVERB results	C=HDP<
cVERB rid	A;H;L=PI
cVERB right	A:CUH3P;
cVERB roads	HCL=P=
cVERB root	C=HA
cVERB round	A:B=CNH7
cVERB rural	AAH=
cVERB russia	H=LA
cVERB school	A=HEL<P=
cVERB schools	HAP=
cVERB science	HAL=
cVERB scientific	ABL<
cVERB security	HAL=
cVERB see	A=PD
cVERB sense	A=HB
cVERB set	H=PA
cVERB several	AAP=
cVERB sex	A=HCL=
cVERB sick	ABH=
cVERB side	B=C=HEP=
cVERB significant	AAP=
cVERB since	B=C=NC
cVERB social	A<LC
cVERB solve	B=PA
cVERB some	A=C;FFH=
cVERB soon	CCH=L=
cVERB sound	A;C=HIP;
cVERB soviet	ABL<
cVERB special	ACH=L=
cVERB specific	AAH=
cVERB spending	HEP9
cVERB spreading	H:PD
cVERB standards	C<HDP=
cVERB state	HA
cVERB strong	ACC=P=
cVERB stronger	ADH:
cVERB strongly	A=CA
cVERB student	A:HFL=
cVERB such	A;CE
cVERB supporting	A=H<PD
cVERB sure	AGB=CFH8L=N=P=
cVERB talented	ACP;
cVERB tax	A;HFL=
cVERB teachers	HAL=
cVERB teaching	HCP;
cVERB tens	HAP=
cVERB terror	C=HB
cVERB terrorist	AAH=
cVERB than	A=BA
cVERB that	B=C<F0NT
cVERB then	CAH=
cVERB there	C9H=KG
cVERB this	B=C=FAKA
cVERB threat	C=HB
cVERB three	H=IA
cVERB through	BAH=
cVERB to	BCC=
cVERB today	COH*LD
cVERB together	A=CHH;K=
cVERB tomorrow	B=CRH0L<
cVERB tonight	B=CZH)L;
cVERB tough	ACH=
cVERB trade	HA
cVERB train	B=H=LEP=
cVERB transportation	H<LB
cVERB true	ABP=
cVERB twice	CEH9
cVERB u	H=LB
cVERB under	BDC=H=
cVERB unemployment	A<HB
cVERB unfair	AAL=
cVERB united	A:PD
cVERB unnecessary	AAB=
cVERB unprecedented	AAP=
cVERB until	BAH=
cVERB up	BFH<L=P=
cVERB used	A=H=PC
cVERB very	CAJ=
cVERB violent	ACH<P=
cVERB w	A=B=HC
cVERB war	HBP<
cVERB washington	H=LA
cVERB wasteful	AAH=
cVERB watching	H<PC
cVERB way	CNH3L=P=
cVERB ways	C;HC
cVERB weapons	HBL=
cVERB welfare	A=C=HC
cVERB what	B=FGKAN8
cVERB whatever	C=FA
cVERB when	CBL=
cVERB which	A=FA
cVERB will	A=DA
cVERB women	H=LB
cVERB work	HDP;
cVERB working	AHH;P:
cVERB world	A=C=HB
cVERB worse	CDH;P=
cVERB x	C=HA
cVERB ya	C=GB
cVERB yes	GCH;
cVERB yesterday	CFH9L=
cVERB you	A=KEL=P=
cVERB young	AAP=
cX _	L;QC
cX payne	LAP=
cX в	H=QA
c^ (	C=L=MC
c^ *	G=OA
c^ -	L=MA
c^ 6pr	IAL=
c^ @	L=OA
c^ [	L=MA
c^ aabenraa	C=LA
c^ about	BCL;
c^ according	H=L;PE
c^ accordingly	CBL<
c^ after	BAL=
c^ all	FAL=
c^ along	BCL=N=
c^ also	CAL=
c^ america	A=B=LC
c^ american	AEL;Q=
c^ another	FAL=
c^ any	FAL=
c^ as	BACBL7NB
c^ based	A=L=PC
c^ before	BCL;
c^ breaking	L:PD
c^ building	HNI=P2
c^ but	B=EEL;
c^ by	BCL=P=
c^ carter	H<LB
c^ citrone	H=LA
c^ city	HBL<
c^ come	L:PD
c^ common	A=LA
c^ did	DAL=
c^ do	DAL=
c^ dr.	LAP=
c^ drug	G=H<LE
c^ due	LAQ=
c^ each	FBL<
c^ earlier	CDL<P=
c^ economic	A;C=LE
c^ education	H=LA
c^ even	CCL;
c^ ez2dj	I=LBQ=
c^ families	H=LA
c^ feel	H<L=PD
c^ finally	CAL=
c^ first	A5C3HYL=Q=
c^ flat	K=LA
c^ follow	G=L=PDQ=
c^ following	L=PA
c^ for	BEL<N=
c^ former	A=I=LC
c^ fourth	C<G=LD
c^ fuck	HBLCP9
c^ get	L=PB
c^ give	C=L=PC
c^ go	L<PB
c^ going	L=PB
c^ good	A<C=LFP=
c^ great	A;LFP=
c^ had	DAL=
c^ happy	C=LCP=
c^ has	DAL=
c^ hate	A=L=PC
c^ health	H:LD
c^ hello	GFL8
c^ here	CDK=L;
c^ hey	GCL=Q=
c^ hi	GAL=
c^ his	KCL;
c^ history	H;K=LE
c^ home	C;F;HPI=L9
c^ how	CAL=
c^ i	F=KEO=
c^ im	C=HA
c^ imagine	H;K=L:PJ
c^ in	BCL;
c^ inflation	H=LA
c^ instead	CEL9
c^ join	B=L;PE
c^ just	CAL=
c^ keeping	L=PA
c^ ladies	K=LA
c^ last	ANC;H=L9P<
c^ later	CCL;
c^ let	F=L:PF
c^ like	BCL;
c^ live	L;PC
c^ look	G=L<PE
c^ looking	L=PA
c^ love	B=HJL5
c^ loving	LDP:
c^ lower	A;LC
c^ manchester	A=C=LDP=
c^ many	AJL6Q=
c^ may	D0HPL=
c^ medicare	H=LA
c^ middle	LBP=Q=
c^ milepost	A=LCQ=
c^ millions	H<LB
c^ more	AKC9L;Q=
c^ morning	G=HLL9P:
c^ most	ASC3L8
c^ much	C;LE
c^ need	L=PA
c^ new	A;C<H[L+O=
c^ next	AGL:P=
c^ nice	A=LCQ=
c^ no	FBL<
c^ none	H=I;LE
c^ north	B=CDL<
c^ now	CCL;
c^ oh	GEH=L=P=
c^ ok	GAL=
c^ omg	HCL=Q=
c^ on	BCL;
c^ once	CDL<P=
c^ one	IEK=L;
c^ only	CAL=
c^ other	AIC=F=L<Q=
c^ others	J=LB
c^ parents	H8LF
c^ pass	L=PA
c^ people	HBL<
c^ please	GBH=
c^ protecting	L;PC
c^ reading	H9LIP<
c^ real	A=C=LFQ=
c^ really	CAL=
c^ recent	C=LC
c^ remember	E=L8PH
c^ right	A=CSH;I=L7P:
c^ rt	LAP=
c^ saddam	B=LA
c^ say	L;PC
c^ second	A;C<E=LI
c^ see	L;PC
c^ send	L=PA
c^ since	L;NC
c^ sitting	L<PB
c^ so	CCL;
c^ some	C=FGH=L;
c^ sometimes	CCL;
c^ soon	CEI=L;
c^ stand	L=M=PC
c^ starting	L9PE
c^ states	LAP=
c^ such	AMB=C;K=L8
c^ taken	L<PB
c^ talk	H=LCP<
c^ tell	L;PC
c^ thank	L=N=PC
c^ thanks	B=HHI=L:
c^ that	C=F-K]L=N5
c^ then	CBL<
c^ there	KCL;
c^ think	L8O=PJQ=
c^ third	A=C:LGP=
c^ this	A=FDKBL9
c^ though	B=G=L;NG
c^ through	BAL=
c^ to	B-JQ
c^ today	C6HKL<
c^ together	CCL;
c^ tomorrow	C;H<LG
c^ tonight	C4F=H3LX
c^ under	BEL;P=
c^ unemployment	H=LCP=
c^ unfortunately	CAL=
c^ up	BAL=
c^ violent	A=LA
c^ watching	L9PE
c^ well	CDL:
c^ what	FLK4L=
c^ whatever	FCL;
c^ when	CAK=
c^ while	C=L=NC
c^ why	CEH=L;
c^ wind	G=HJL9P;
c^ wish	L9PE
c^ wow	C=GHH=L=P<
c^ yeah	GAL=
c^ yes	GAL=
c^ yet	CGF=K=L=P=
c^ you	KAL=
c^ “	L=MA
dADJ )	D=H=MC
dADJ ,	H=MA
dADJ 9	O=QA
dADJ 9x	F=HAI<LB
dADJ ;	B=MA
dADJ XX	B=G=HDJAN=P;QA
dADJ Xx	A=D=GAH8IAKALE
dADJ Xx-	A=B<CCH8LH
dADJ c	BDDBHJI=J<KAN=P6Q;
dADJ c-	ABD=FAH:LA
dADJ tXX	H=LCP=
dADJ tXx	AABBC=DAF<G=HLK6NAP9QA
dADJ tXx-	A=DCEAH9L=PE
dADJ x	A=GAHIIAJ=K=L:M=P9
dADJ x-	ADC<H4IAJ<KBL=N=PK
dADP "	L=MA
dADP ,	B=MA
dADP .	MAO=
dADP 9	C;H=IHL<
dADP 9x	C=IHK:LAP:
dADP :	F=MA
dADP XX	CCDCFBG=H9K;LEN=
dADP Xx	A;BAC;LEN=O;PBQC
dADP Xx-	AHE=HDI;L=P<
dADP c	CBF:GAHAI=LDO=PBQ=
dADP c-	C<KALDO=
dADP tXX	A;B=H:I=LJPA
dADP tXx	B=CAD=FBI=J<KCLBN=PA
dADP tXx-	ACF=HHI=J<L=N=O=P:QE
dADP tx	HBP<
dADP x	B:CBHCI=KEL4O;PF
dADP x-	BFC<HDI=JAK=N<O=P=
dADV *	C=OA
dADV .	OAP=
dADV 9	A=IB
dADV 9x	HAK;LDM=
dADV ;	MAP=
dADV ?	L=MB
dADV XX	PA
dADV Xx	A7HBLD
dADV _	N=
dADV c	ADB<H9ICJ9K;NAPF
dADV c-	ABB=CAHBO=P<
dADV tXx	AABAH:IBJAL:PA
dADV tXx-	C=HBI=
dADV x	ACDAEAH:I<KAL;N=O=PF
dADV x-	A:F=HII<K=LDN;P<
dADV —	B=MA
dAUX "	MAP=
dAUX '	MAP=
dAUX ,	MAN=
dAUX 9	B=IA
dAUX 9x	ACC=K=LBM=
dAUX :	MAN=
dAUX ;	K=MA
dAUX XX	A;LEP=
dAUX Xx	AAD9G=HHLAP:
dAUX c	ABB=D<FAGAH<L=N:PIQ=
dAUX c-	C=DAHDL<NAP<
dAUX tXX	A:LD
dAUX tXx	ACBACBD;F:H9J<KAL;NBPH
dAUX tXx-	HEL;P<
dAUX tx	H9PE
dAUX x	ABBAF=G=H6KAM=N<PIQA
dAUX x-	A7B9FCHBJELDP8
dCCONJ '	H=MA
dCCONJ 9	H=IA
dCCONJ XX	A<F=H=LJP;
dCCONJ Xx	C;F=KALCPA
dCCONJ Xx-	A=D<H=LGP=
dCCONJ c	B;CEFCIBK:L=N;
dCCONJ c-	CAHEI=L=P;
dCCONJ tXX	H=LCP=
dCCONJ tXx	C9EAFAHBJC
dCCONJ tXx-	B=HCI=L;O=PD
dCCONJ tx	BAJ=O=PA
dCCONJ x	CBF<GAIBJ<K<L9PA
dCCONJ x-	BAG=HCIAKAL:P;
dDET "	A=MA
dDET 9	A=H=IEL=
dDET 9x	A=F=IAKJO8P=
dDET XX	ABB=C<O=PAQA
dDET Xx	C9DAFAHAK=LFP<
dDET Xx-	A6C<FCHBID
dDET _	H=L=QC
dDET c	AIB8CDE=F=HDKBN<P7
dDET c-	A2BBCAHAK=LDO=PC
dDET tXX	A=H;LD
dDET tXx	AGFBHGK=LAN;P3
dDET tXx-	B=DAEAF=JAL:O=PE
dDET tx	ACL=
dDET x	AHBACED;F:HEJ<K8P9QA
dDET x-	A=BFC:DDG=I6J<L;O=PO
dINTJ .	OBP<
dINTJ XX	A=H:LF
dINTJ Xx	LAP=
dINTJ c	AAH9L<PCQA
dINTJ tXx	GAL:PA
dINTJ x	A8BAD<F=GAHFJ=L=PBQA
dNOUN !	L=MA
dNOUN #	L=OA
dNOUN &	EAH=
dNOUN '	F=MA
dNOUN *	B=OA
dNOUN +	B=OA
dNOUN ,	A=MA
dNOUN .	A=B=MAOA
dNOUN 9	H=OB
dNOUN 9x	ABBAD=H=IAK;L:PD
dNOUN :	B=MA
dNOUN XX	GCH=K=L=PA
dNOUN Xx	CCD=F=IBKAN=Q=
dNOUN Xx-	FBP;
dNOUN c	A=BAD;E=F=HEI=JAKAO=
dNOUN c-	AAB=C<H=I=LIP<
dNOUN tXX	F<HDK<LBP=
dNOUN tXx	B<C;DFEAHFJ9KCM=N;Q=
dNOUN tXx-	BACBFCH;J=K<PAQ=
dNOUN tx	BAHCJ=L=P=
dNOUN x	A:BADBE<F9HBI=LGNA
dNOUN x-	BAC:D=FGH<J=K:LEM=NDO=P=
dNOUN –	MAP=
dNOUN ”	MAQ=
dNOUN …	MAO=
dNUM %	H=L=OC
dNUM )	K=MA
dNUM +	H=OA
dNUM -	I=MA
dNUM 9	QA
dNUM 9x	A8HHK=LAQ=
dNUM XX	CA
dNUM Xx	D=HCIAK=O=
dNUM c	D=F;HCI=J<KCNAP7QH
dNUM tXx	BAD=HCJ;LANAP=
dNUM tx	A=BAHCN=O=
dNUM x	A;DBFBG=H=IAJCK=LDP6QA
dNUM x-	AAB9C=F<GCH=IBJAK=L;N=PG
dNUM °	H=OA
dPART #	OAP=
dPART .	MBO=
dPART 9	IAP=
dPART 9x	A9IBKGL=O<
dPART @	OAP=
dPART XX	AAC=FAK=LDN<O=
dPART Xx	ADB=DFH=LAP7
dPART c	BACAF9G=HBI=J;KBL:PJQ=
dPART c-	A:EAHEI=KAL=
dPART tXx	B=CDD;FDK:L;N:O=PL
dPART tXx-	A=LCP=
dPART x	B=D4FBGAI=JALEN:O=PM
dPART x-	B=CBDBEAIBLAP2
dPART —	MAP=
dPRON !	MAP=
dPRON &	B=EB
dPRON (	MAP=
dPRON ,	MAP=
dPRON .	L=MAOAP=
dPRON 9	J=OB
dPRON 9x	ABC=F=KCL<
dPRON ?	MAP=
dPRON @	H=OA
dPRON XX	A=H7LJ
dPRON Xx	A8C;D<HBJ=LHPC
dPRON Xx-	A=LCP=
dPRON c	ACD;G=HDJBK;N=
dPRON c-	A=BAEAH<L;PD
dPRON tXX	A=LDP=
dPRON tXx	ACB;CADBE=F<HFL;N<O=PA
dPRON tXx-	A:HDI=PB
dPRON tx	BAM=
dPRON x	ABDDE<GBHBI=K:L<N:PAQA
dPRON x-	AAB=CBD;EAH3KFL=NC
dPROPN !	MAN=
dPROPN &	EAN=
dPROPN '	L=MA
dPROPN -	B=MA
dPROPN .	MAQ=
dPROPN /	B=OA
dPROPN 9	G=H=IEL=
dPROPN 9x	AJB=H9K<PA
dPROPN :	L=MA
dPROPN =	L=OA
dPROPN XX	A9B=C=F<GCH4JIKALIN=O=P=QC
dPROPN Xx	A6CEFBGAHCI=J=K<M=N<PG
dPROPN Xx-	C9FDJ=LDN=PB
dPROPN ]	H=MA
dPROPN _	G=H=LHP=Q<
dPROPN c	A:DAF;HCIAJ6LBNBQB
dPROPN c-	ABBBEAG=I=KAM=P<
dPROPN tXX	B;FAJEK8LE
dPROPN tXx	C=F=HDI=J;LENA
dPROPN tXx-	A=C<D<I=KALGP=Q=
dPROPN tx	A=C=HGJ=L=
dPROPN x	A<C=DCHDI=L:M=NCQ;
dPROPN x-	ABBDCED<L;M=NBP:Q=
dPUNCT !	H=MA
dPUNCT "	H=MA
dPUNCT )	L=MA
dPUNCT .	M=OA
dPUNCT 9	IEK=O=Q<
dPUNCT 9x	A=B=G=KFL=M=OB
dPUNCT ?	MAO=
dPUNCT XX	A9C=DDFDG<HJJ=K8N<PDQ:
dPUNCT Xx	ADB8CFD6EAGAJDKAL<M=N;PHQ9
dPUNCT Xx-	A=BDH=IDLBP5
dPUNCT ]	L=MA
dPUNCT c	A=CBEAF;GBH7I;KCLHM=NA
dPUNCT c-	A=HAIAK=LCP;
dPUNCT tXX	F=G=HALCO=Q=
dPUNCT tXx	C9D<E=F<GDH:I;JALKM;PDQB
dPUNCT tXx-	C;HEICLCP9Q=
dPUNCT tx	HCI=
dPUNCT x	DEEAH<I;J7K;LHM=NAO=
dPUNCT x-	A=HDIAJCK=N;P<
dPUNCT |	OBQ=
dPUNCT —	MAP=
dPUNCT ”	L=MA
dPUNCT …	G=MB
dSCONJ #	A=OA
dSCONJ .	B=MA
dSCONJ XX	H=K=LC
dSCONJ Xx	HBP=
dSCONJ c	B=C:FBHEK<
dSCONJ tXx	A=B=CBDAFAH;IALAN=
dSCONJ x	BAJ;KALB
dSCONJ x-	B=F;HC
dSYM #	H=OA
dSYM .	L=OCP=
dSYM 9	H=IA
dSYM 9x	ABH5IFK:LJN=P<Q=
dSYM XX	CCD=HCJ=L6PFQ=
dSYM Xx	C=DFH2K;LGQB
dSYM _	L6QH
dSYM c	AAC6HFLHO=P9Q=
dSYM tXX	A=H<L=PF
dSYM tXx	A;F=HBI=LGP=
dSYM tx	A=B=D=HHL:
dSYM x	B;D;HGI=KELCN=P<Q=
dVERB &	EAL=
dVERB (	H=MA
dVERB -	H=MA
dVERB .	H=N=OC
dVERB 9	ICL=O=
dVERB 9x	A=IBK<LAP=
dVERB ;	I=MA
dVERB ?	C=MA
dVERB XX	A=B;F=GEHEKAO=P<
dVERB Xx	A;BBF;I:KCLCN<PBQD
dVERB Xx-	A=FBG=H<PD
dVERB _	LAQ=
dVERB c	AAB<DAE=FHHAJGK:LAM=N;O=P8
dVERB c-	B=DAE=HCJ=L;N=PE
dVERB tXX	C=LDO=
dVERB tXx	BAD=G=HEIAJ8LANBP:
dVERB tXx-	C=FBI=N=
dVERB tx	BBJ<
dVERB x	AACBD;HAICL=P7
dVERB x-	B=DAF;G=HAI<J=KALBO=PF
dX 9	IAL=
dX 9x	G=IALCN=
dX XX	HBL:PA
dX Xx	AAC=D=H9QE
dX _	L;QC
dX c	A=BBH=J=QC
dX tXx	A=H<LEP:QB
dX tx	L=QB
dX x	A;B=C;GAHAI=J=LCQE
d^ (	C=L=MC
d^ *	G=OA
d^ -	L=MA
d^ .	M;OC
d^ 9	IAL=
d^ 9x	AFL<O=Q=
d^ @	L=OA
d^ [	L=MA
d^ ^XX	A8B;CAK=LNM=O;
d^ ^XX-	A=F=H=LHO=P=
d^ ^Xx	A8BAC=D=GBHBI9K=LOM=N=O:PE
d^ ^Xx-	AAF=H<IDLFM=O=P8
d^ c	A3BCFCG=H7IALCO<PDQD
d^ tXX	GAHEL3PC
d^ tXx	A6BBCBD=F=GCH6JCLFO=PB
d^ tXx-	ACH;LFO=P:
d^ x	APB:DDG=HGI=J;L4Q;
d^ “	L=MA
e!	H=L=MGN=P=
e"	A=H=L=MGP=
e#	A=H=L=OGP=
e%	H=L=OC
e&	B=EHH=L=N=
e'	F=H=L=MHP<
e'a	H;LC
e's	A=B;H9JYK=L=M=P8
e(	C=H=L=MFP=
e)	D=H=K=L=MG
e*	B=C=G=OE
e+	B=H=OC
e,	A=B=H=MIN=P=
e-	B=H=I=L=MG
e--	B=H=MIO9
e-0	A;IGL;
e-1	A<LA
e-2	A=IEL;
e-a	A;B=C=D:F]H4J<O=P<
e-i	D=F<H6KOP=
e-k	A=B=H:LKP=
e.	A=L=MGN=O=
e..	B=MMO5
e.6	IAO=
e/	B=C=H=OF
e00	C;ICLCP=
e01	A=B=IBLA
e02	G=IA
e03	B=LB
e05	H=LA
e08	A=IB
e09	H=I;LD
e0m	IGL9O=
e0s	A:H]I3K<L3M=O=
e1	H=IA
e10	I<LFO;
e11	I;L;OG
e12	I;LFO<
e13	A=LC
e14	A=I;LF
e15	A;H=LGO=
e17	I7K=LKO=
e18	I<LB
e19	H=I;LE
e2	H=IA
e20	A=H;I<K=LI
e21	I<LB
e22	I=LB
e23	O=
e24	LA
e25	A=LEO=Q=
e26	I=LA
e27	ICL=P=
e2d	A:IML7O=
e3	IAJ=
e30	K=LCQ=
e35	I=LA
e36	I;LD
e37	I=LA
e38	H=I:LF
e4	A=IA
e40	A=LA
e41	I=LA
e43	I=LB
e45	LAO=
e47	A=LA
e48	I=LA
e52	I=LCO=
e53	I=LA
e58	IAL=
e59	I<LD
e60	IAO=
e62	H=LA
e64	H=IA
e68	C=IA
e69	I;LC
e70	B=I;LHO=
e71	I:LD
e72	I=LA
e74	I=LA
e75	IAK=
e77	H;I=LD
e78	IBL<
e8	IAL=
e80	H=IB
e82	H=I<LE
e83	I=LA
e84	I<LB
e85	H=LA
e86	I=LA
e87	H=LA
e88	I<LB
e90	IBL=
e92	IAQ=
e94	LAO=
e96	I=LA
e97	H=LA
e:	B=F=L=MHN=
e:3	G=IHL:O=
e;	B=I=K=MGP=
e<	H=L=OEQ=
e=	L=OB
e>	L=OCQ=
e?	C=L=MGO=P=
e@	H=L=OEP=
e[	H=L=MFO=
e]	H=L=MFP=
e^	H=L=OEP=
e_	G=H;N=P=QH
ea.	H=LB
ea1	G=LB
eaa	C=HBLB
eab	AKH;L+POQ=
eac	C=FAHFP8
ead	ALB=CEDHE=F=H=I=J=K;N;O=Q:
eae	HEL<P<
eaf	B=HALDP;
eag	B=C<D=G=HJL<
eah	A=FIGFH=K=LAP9Q:
eai	A=C;DDPA
eak	ACC=I=L=PDQ;
eal	A]B;C9D<E=HBK;LAP6Q7
eam	A6B=C;HCIDKELEOJP0Q;
ean	AJBFC9DBE=FCG;HBI9J=K9LIM=N:PAQ6
eao	A=C=GMH6L=
eap	B=CJG=HAI=K=L1PHQ<
eaq	H;K=LE
ear	AABCCHG;HAIBJ=K=L=N=O=PDQ5
eas	A:BIDKE=F;G=IBJ<K=NIP2Q9
eat	ADB:C=FDKIL4NDO=Q9
eau	F=LIO=P=Q:
eav	AJH:Q:
eaw	A:C=F=GGIAL7PGQ=
eax	A7B=C=HCLDPDQ=
eay	B9CCDFF<GCIDK=L=N=O=PCQ6
eaz	A=HA
eaë	H=LA
eb	C=HDLFP5
eb4	BFI;K=L=
eba	A=HALBP;
ebb	A=HA
ebc	A=CIHAL<P9
ebe	A8B=CMD=HBN=P;
ebf	A=HA
ebh	HEL9
ebi	H8LHP=
ebm	H;LE
ebo	HAP<
ebs	A;HJP8
ebt	A=BHC=F=HAL;Q=
eby	AFBTCED;E=F=G<H=J=K<L=N=O=P9Q9
ebz	H:LD
ec	HAI=
ec.	A;H9K=LBQH
eca	A6BBFAHAP=QE
ecc	G=HA
ecd	A=
ece	A:B8CID<F<G<HJJ<K=L;NIPDQ9
ech	ADB9CDD=E=FHGEI=J=KBL9N8O=PGQ9
ecj	LAO=
eck	AAB<CDF=G<HEK;L;O=PLQ8
eco	A:C=D=LKP=
ecp	H;LE
ecr	A=HIL9P=
ecs	A<C=HELFP8
ect	APB;C;D<HBK<L0PLQ<
ecu	HCL=O=
ecy	ABC=F=HLJ=LAP5Q=
ed	C=D=HBLCP<
eda	A:B=CEFMI=LBP4Q<
edc	H=LA
edd	ABC;HAIBL;PA
ede	BDCBD;F=G=HDK=L7N=PIQ<
edi	D=HBK=LBQ=
edj	H;I=L;PKQ=
edk	G=LA
edm	A=HFP8
edo	A9B=C=DOF=I=Q=
edr	A=HEI=Q<
eds	A3B;HOI;K:L;PMQ=
edu	H<LB
edy	AMB=CDD=F<G<H=KEN=P9Q;
ee	C=LA
ee1	C<I=K=LF
eea	A9GAHAIDK=LCP;
eeb	A=LA
eec	A=C=G=HD
eed	AUB7C<E=F9H)IAJ;K;L5M=N9O;P]Q;
eee	ABB<C<G;HFIFJ=K=M=O=PA
eef	AGC<G;HCP<Q=
eeg	A=H<PC
eeh	A:HHLAP:
eej	H<LB
eek	A=HB
eel	A<C9D<G=HEI=K=LCPIQ:
eem	A9C;F=HFK=PFQ<
een	AFB9CHD:F:GCIIJ=K:L<N;O=PMQ6
eeo	A:HFLDP9
eep	ABB=D=GFHCI=L:O=
eer	AJBACED7EBFBGDHEIAJ;L;M;N9Q2
ees	A&B6C9FBGBHKIKKBPQQ4
eet	AGB=CEF;G;HBK;L8N=PJQ;
eeu	HCL=Q=
eev	A;H=LG
eew	ACCCF=G=H8I=K=LAO=PKQ;
eex	F=G=P;QE
eey	A;C=D<GCHELDN=Q;
eez	HALAP=Q=
ef	A=HEP=Q=
efa	A;C=HALEP<
efb	HBL<
efc	A=HKL=P8
efe	ALHCIEL7N=P7Q<
eff	BPE=HBJ<P7Q<
efi	HEK=P=Q=
efl	H:LE
efm	C=HAI<LB
efo	HHP6
efp	G=LA
efs	A<B=HHLAP<Q=
eft	AEB<C=H=IAK=L9PIQ<
efy	AEB=C=H2LAPH
eg	LDP=Q=
ega	C=LDQ<
ege	ACB=C<D=E=F=HJI<L;O=PJQ9
egg	A<H9LI
egh	AEBGCHD=F=H6J=L9NIP;Q8
egi	AEHCJ=L8
egn	AEC=F=I=M=N=PC
ego	A8CLDAH=J;L5PLQ<
egp	A=H:LF
egs	A7B=C=F=HJI=PG
egt	P=
egy	C;HIP9
eh	HDQ<
eha	GDHFL=P;Q;
ehd	C=DHH4LD
ehe	A<B<D=FKGEH8J<KBLCN=P=Q<
ehh	B=C<G=HJJ=LAP=Q<
ehi	A=GFHEI=L9P<
ehl	A=H;LG
ehm	H;LFQ<
ehn	H=I=LFQ=
eho	A=H;IAKKL=N=P=
ehq	HAP=
ehr	H=IB
ehs	A;C=HCIBJ=N=PD
eht	AAB<CBDEF=G<ICL;N;PHQ9
ehx	C=LA
ehy	ANB=CMH6K=L9P7Q=
ei	A=F=H=KRL6O=
eia	A8C9D;F=G=HHIDLPP5
eib	HHL7
eic	A]C7F=G=H<J=K<LAM=P4Q<
eid	ARC6DJE=F;G=H:K<L<M=PAQ<
eie	A:G=HJJ=PAQ=
eif	C=F=H9K=LCNJP=
eig	ADCDH:IBK;LBP<Q=
eih	A=D=LB
eii	LDO=Q;
eik	A:HALD
eil	BHC9G=K=LFN=Q<
eim	AGC;H9L:PIQ<
ein	ACBNC:D=E;F<G;HEIBJ;K=N=O=PAQ;
eio	A=C;F=G=HCLJN=Q=
eip	AAC<HEL<PAQ<
eir	AAF=G=J=KELCP:Q<
eis	A9B=C9DIFEJ=KOP2Q=
eit	A5C9D;F:G=HIJ=KLPFQ=
eiv	HAP=
eix	A<H;ILL9PAQ=
eiz	A=C=HFL<
eja	F=HGI=P=Q=
eje	HBL<
ejg	G=LB
eji	LBQ=
ejr	H;LC
ek	AAC=LAQ=
eka	A<LEQ=
ekd	HCL<
eke	A<BHD=F=G=HAJ=K=L7NCPMQ8
eki	A;H9LJ
ekk	LAQ=
ekm	HBL=
ekn	HCL<
eko	H9LGP=
eks	A4B;C=GAHMI=L6PNQ=
eku	HDL;
eky	AZC<H.L<P=
el	C=HBLCP=Q;
ela	A:C=HJK=LPP2Q:
eld	AIB;C;D;HAI:K;O=PK
ele	ALB9CCD=F;G=HEJ=K;L=NHO;PCQ6
elf	A:B=CED=HDKBLDP6
eli	ACC;LDP<
elk	A9HCL=PE
ell	CFDHE=FEG;IAJ<L8N;PCQ7
elm	AFL=P;
eln	B=LA
elo	C=GDI=LCP=
elp	A;C=H:L=PL
els	A2C9E=F=GGHML9PLQ8
elt	ACB=C=HAL8PHQ<
elu	A=HJL=P:Q=
ely	AEB9C]F=G=H*J=L3N=O=P3Q:
elz	GLH8L;P=
em	A=HALAP=
ema	A9HELEP;Q<
emb	HDP<
emd	B<HEP=
eme	AMB:C=D;FFG9HGJ=KAL8O=PAQ:
emf	HDL<Q=
emg	HCP<Q=
emh	A=B=HBLA
emi	A=HML8O;
emm	D=HEICLAN=P:Q<
emn	AACGG=L;P;
emo	A9HAICLDO=P<
emp	A;F=PIQ=
emr	A=HCLAP;
ems	A3B=C=G=HPJ=PDQ<
emt	H=L<PEQ=
emy	ACG=HBLBP9
en	A<HCLAQ=
en.	G=H7LH
ena	A6C;D=G=HKJHLKP0Q=
enb	LDP<
end	AFBCC:D;EGF;G=IEJ=K:L;M=PKQ8
ene	AFB;CAD=F<IKJ=LAO;PBQ8
enf	HAL=
eng	AJE=F;IAJ:K9L:N=O<POQ:
eni	C=HDLDP9
enk	ADB=C=K=L<N;O=PKQ<
enn	G=H:K=LJP=
eno	C8FOK=LIN=P1
enp	H0LPP=
ens	A5B4C9D=HJIFK:LDO=PPQ;
ent	AOB;C6DOF<G:H<IDJKK9L8N=P=Q7
enu	A=H<LGP=
enw	C=HA
enx	A;H2LO
eny	AEC5FLH=I=LCP<Q:
enz	A=H7LKQ=
eo	HBLAP<Q=
eo.	HFL;N=
eo1	I=K=LC
eoa	P=
eob	A7C=HHL9PG
eoc	A<LIP<
eod	A=B;CBD=G=HEIAPAQ=
eoe	A:HELCP;Q=
eof	A;BGCEH9K=
eog	C=HHL9Q=
eoh	C=GHL6PC
eoi	A=G=H9I=L=QL
eok	A;B<GHH=L9PGQ=
eol	A=B=C;D=E=GOHHJ=K=L<O=Q;
eom	A<BHCJF=HEI=K;L;P:Q9
eon	A<BKC=D=F=G=HBIIJ=K;LEM=N<Q6
eoo	A8GBHEN=O=PEQ=
eop	A:BCD=HCK;PHQ;
eor	BFC:D;EMF;HAJ;K<M=NHP;Q8
eos	A5C=HGIDKDLIP3Q;
eot	A9C7DEF=JMK;L1PP
eou	A=D=HDJ=KOM=P7Q=
eov	A=HALAQ=
eow	A<BCCOD=F;GFH:I=J=L5N;PHQ;
eox	HFLAP9
eoy	A=C=G<HEL8O=PK
eoz	A=G=LDP=
ep	A=G=HB
epa	A=G=HCLDP<Q=
epc	K=LA
epe	A=B<C=FJHFK=L5PCQ=
epf	LA
eph	A=H=IALCQ=
epi	F=H<LFP=
epl	HDL=P<
epm	HDI1K=L7OQ
epo	A;LDP=Q=
epp	HCL<
epr	A=F=HDIGL;P:
eps	A3B=CHF=GEHHICJ=L9N=Q=
ept	AFBFC:H2K=L<PNQ9
epy	AMC;H:L=P<
eq	A=LDQ=
eqi	A=H=LEP=
eqt	HAP=
er	HALCP:
er.	E=H<LJP;Q<
er1	I=LB
era	CALHP6Q=
erb	AFC=H=P=
erc	HAP=
erd	AJCEF9HAI9K=L=N=PDQ;
ere	AEBCCFDDE=F;G;IAJ=KAL9M=N;O=PFQ9
erf	HAP=
erg	A;HCLAP=
eri	A=C=LD
erk	A9B=C:D=HCIBLAPF
erl	A9K=LG
erm	A:B<D=F=HDL<PM
ern	AEB=C:E=H;J=L;PNQ=
ero	A9C;HGIIJ=P6QB
erp	ACC<HDJ=L;Q=
err	A8HDM=PB
ers	A1B=C8F=G=HNIAJ=KEODPCQ=
ert	AAB<D=F=G=HCLCPEQ8
eru	H<LB
ery	AMB:D=FCHFI:J=K;LCP=Q:
erz	C<H:LIP=
erú	H<J=LD
es	A=HCLBP=Q<
es.	A=H;I=LG
esa	A:B=C=F=H;LJP;QF
ese	B;CCFHHBI=K;L6PDQ<
esf	HAL=
esh	AGB=C<D=F=H<K=L<PKQ=
esi	HIL7Q=
esk	B=C=HALAPB
esm	A;C=F=HLJ=LDP9
esn	H=LCP=
eso	A=B=C]G=H8K=L9N=P6
esp	AIH1L=PE
esr	H=LA
ess	A<BFCAD;F=HDI;J=K=L:N<O=PPQ:
est	APB;CRDAF;G:HEI8L8N:PBQ3
esu	H<LB
esy	AOB=C=LAP3
esí	H:LE
et	A=HBLAP=Q=
et.	H=LEP;
et1	I=LA
eta	A=B=C<F=G<HILNP4Q=
etc	H:LBP<QD
ete	ALB8E=F=G;HCI<K=L=PJQ:
etf	C=GHH8
eth	APBFCFD=E=FHG=HEI2KOL2N<O:P,Q<
eti	A7HELDP=
etl	H7LG
etm	HCN=
eto	A2BJD<F=JUK<LCN;P8Q:
etp	HDL=P<
ets	A2B9C;D=FIG<HNL=M=PMQ:
ett	A<HBLBP<
etu	A7HFLB
etv	H=LEO=P=
etw	GML8N=P=Q=
ety	AFD=F=G=HFINK=L<P0Q;
etz	H;LC
eu	ALC<H8K=LAP<
eua	A=LC
eub	A9HELBQ=
eud	AHB=CAHHL<P0
eue	AGB=CBD<F=K;L<N=PGQ<
eug	A<C=G=PJQ<
euh	GML9P:Q<
eui	HBP=
euk	A=LFP:
eul	ANCED=F=H6LFP2Q=
eum	BAC9HGL<Q=
eun	A8B=C:HCPJ
eup	A<BZC=G<HFK=L7M=N=P3
eur	A:B=C9F<HAIFKFL=PEQ:
eus	AGB;CAD=EPF=G;HCI=L9N=P8Q;
eut	A;BGC;EMH6I=K=N;O=PIQ:
eux	G=HDL<
euy	A;L:PG
euz	H3LANJ
ev	HCL=P=
ev2	I:K=LF
eva	A=HB
eve	BAC6DME=F=G<H8IEKDL7N;POQ8
evi	H<LB
evo	LDP;
evs	A:HHL<Q=
evy	AMCBF=H2P=
ew	A=B=HB
ewa	H<LFP=Q=
ewe	A;B=C9I=KOL;PC
ewf	H<LB
ewi	F=LB
ewl	A=GEH=L<PA
ewn	AABHC;H8J=L<PIQ<
ewo	A=F=H8IPL;P=
ews	A5B;G=HDL<PM
eww	C=GCQ=
ex	C=G=HFP=
exb	H:LD
exd	H8LF
exi	H=LB
exo	GIH<IEL2
ext	AJCCHAL;P4Q=
exx	G=IBLBM=Q=
exy	AGH:P<
ey	A=KKL9P<
eya	A<C=GFH;KGLAP=Q:
eyc	ILL3
eyd	LC
eye	A=GFHFI<L8
eyl	K=LA
eym	A=HDQ=
eyn	A<HCLAP=
eyo	A;HDIFK=L=P=
eyr	HFL:Q=
eys	A5CFD=E=HDICL:PC
eyt	G<H<LE
eyu	H=LA
eyy	HFP;
eza	A9C=HBLF
eze	A<B=C=F=HBI=L8PO
ezo	A=LA
ezy	AMG=H9I=LAP=Q=
ezz	A=PB
e|	OBQ=
e}	H=MCQ=
e~	B=OCQ=
e£	L=OB
e«	L=N=P=QE
e°	A=H=OC
eão	A;H2LP
eça	H;LEQ=
eαι	L:QD
eαν	A=H=QC
eв	H=L<QD
eих	H:L=QF
e–	L=MDP=
e—	B=MFP;
e“	A=H=L=ME
e”	L=MEN=Q=
e•	H=L=QC
e…	G=L=MEO=
e€	B=OA
e☀	L=OA
e♡	M=N=OB
e❤	N=OA
e、	M=QA
e🌈	L=M=OC
e👌	OAP=
e💜	M=OA
e💯	M=OA
e😂	OAQ=
e😒	M=OA
e😘	M=OA
e😳	M=OA
e🙌	M=OA
e️	A=M=QC
f!	H=L=MGN=P=
f"	A=H=L=MGP=
f#	A=H=L=OGP=
f%	H=L=OC
f&	B=EHH=L=N=
f'	F=H=L=MHP<
f's	A=B;H9JYK=L=M=P8
f(	C=H=L=MFP=
f)	D=H=K=L=MG
f*	B=C=G=OE
f+	B=H=OC
f,	A=B=H=MIN=P=
f,000	C=IA
f-	B=H=I=L=MG
f--	B=H=MEO=
f---	MCO;
f-aid	E=HGM=P:
f-air	F=HEJ=L=
f-all	FMH9K;P;
f-and	B=ESH6K=LBP4
f-but	A=EEH<
f-day	A=C=HMICK=L4O=
f-end	HFP8
f-for	BEE=H;
f-let	B=K=PD
f-not	C=H=JKK=P9
f-off	BHE=H9
f-old	AVH9I;K;L9O=P=
f-one	A=C=H6INP=
f-our	F<H9KIP=
f-out	BJC=H9L=
f-the	A=D=FOH:J=LAN=P=
f-two	F=H:IF
f.	A=L=MGN=O=
f..	MDO;
f...	MDO;
f....	B=MCO=
f/	B=C=H=OF
f00	IAL=
f00th	A<F=I=KJL;
f04th	A=I=KC
f1	H=IA
f10	IAO=
f10th	AGH=I=K;
f11	IAL=
f11th	AHH=I=K;
f12th	ADH=IDK<L;
f13th	ADL;
f16th	ADH=K<
f17	IAO=
f1896	IAL=
f18th	ACI=L=
f1939	IBL<
f1960	IAO=
f1968	C=IA
f1975	IAK=
f1980	H=ICL=
f1987	H=LA
f1988	I=LA
f1990	IAL=
f1st	ALI:K=L:
f2	H=IA
f2005	H=IA
f2009	IAL=
f2012	I=LA
f2013	A=LA
f2014	I=LA
f20th	ACK=L=
f21st	AIH=I;K=L=
f23	IAO=
f25	IAO=
f27	IAP=
f2nd	AGI:L;
f3	IAJ=
f39th	H=KCL=
f3rd	AEI=L;
f4	A=IA
f4th	AFI=K=L=O=
f50th	A9F=KHL=
f52	IAO=
f5sos	IDL:
f65th	A<I=KEL=
f6pm	I=OA
f6pr	A=IGL9
f6th	ACI=L=
f7th	ACK=L=
f8	IAL=
f8:3	IAL=
f8th	ADH=K=
f96th	A:I=KF
f990s	HCI;
f:	B=F=L=MHN=
f;	B=I=K=MGP=
f<	H=L=OEQ=
f=	L=OB
f>	L=OCQ=
f?	C=L=MGO=P=
f@	H=L=OEP=
f[	H=L=MFO=
f]	H=L=MFP=
f^	H=L=OEP=
f_	G=H;N=P=QH
faaay	C;HELAP<
fabit	H=L=PC
fable	AUC:H7P9
fably	A:CHH;
fabor	A=B=HDP=
fabra	LAP=
fabre	H=LA
facco	A<HDP=
faced	A=I=PC
faces	C=H<PE
fache	HCL<
facks	HHP7
facle	HBP=
facon	C=HCL=
fact	A<C=HGL2PLQ=
facts	H9L=PG
fad	A=HCP=
fadam	A=LA
fadd	A<H=L;PH
fadds	C=H8PH
faddy	A:HELAP=
faded	AJH<L=P9
faden	A<H<LD
fader	AOB=C=F=HEL4P:
fades	HHP4
fadio	C=HA
fadly	ACP;
fador	H<LB
fadow	A=HAL=PA
fads	A=HCP=
faels	HAP=
fafer	ANH7L=P:
fagan	ABG=
fage	A=C=LB
faged	AEC=H=L:PA
fager	A=HCP=
fages	H=LA
fagic	AIH7P=
fago	A=CNH9L=P;
fagon	A=H=LC
fagua	A=LA
fague	A9C=LKP:
fah	GIH;L8
fahac	H;LC
faham	H<LB
fahh	HBJ=LAQ=
fahhh	B=HFL<P=
fai	DDL7PDQ=
faid	A;F=G=HDLC
faida	H=LCP=
faide	H=LB
faids	B=HMK=L5
faign	A;HCLDM=P<
faily	ALC<H6
faim	A<HHL=P;
faims	A=H8PH
faine	A=C=I;LOP6
fains	B=C=HBL7PH
faint	ABDEHIJ=L3P;
fair	A6HGLA
faire	C=HCP=
fairs	A=PB
fairy	A:HDLAP=
faise	A=B=F=H;PK
faith	A;C=HKL;P<
faits	H:LD
fajor	ALD=H5
faked	AFLCP5
faken	A=H8L<PK
faker	ACH2LIP=
fakes	H;L<PF
fal	A;HB
faled	A;HFL=
falem	H=LA
fales	L;PB
falex	HAQ=
falia	H;LGP;
falks	H<PEQ=
fall	A=C=D=F[H4K=L<P9
falle	H<LB
falls	H=L9PG
fally	A7B=CPHBL<N=P:
falog	HCP;
faloi	A=H=LD
falon	A=HA
falor	H<LC
false	AHC=H;P<
falsh	A=LBP=
falso	CKH=L9P;
falth	A4C=E=HIK=LGP=
falty	C=HFL:
falue	A8HG
faman	HBL=P=
famba	H=LA
famed	ACH8PC
fames	B=LDP;
famic	H9LD
famie	HBQ=
famin	H=LA
famme	LAP=
famos	H=LDP<
famps	PA
famy	G=LA
fanal	A:HGL<
fance	AAB=C8HJLCN9
fanch	A=HDL=
fancy	AJH8L<
fanda	LC
fande	H;LD
fando	HCI=LBP<
fands	C=HALAP<
fandy	C=H;LIP:
faner	AMH1LDP;
fanes	H=IJK=L8
fanet	HCN=
fanew	A;CGH=
fange	AFC=E=HCI=LAP;Q=
fangs	A=HCL=
fanic	A:H;LGPA
fanks	B=G=HNI=P7
fanna	A=D=HIP9
fanny	A=HA
fanon	H=LA
fanta	C=H=LB
fanti	A<HGL:
fants	F=HBL<PA
fanup	B=HA
fany	A;C<FRH;L;P;
fap	HBL<
fapan	H<LD
faped	ALP2
faper	AEC;HHK;L<P;
fapes	HCP;
faphy	A<C;HE
fapid	ADH=P=
fapon	HDL=P<
fapp	HCL<
fappy	AGC=H;LDP8
fapse	HBL<
faqis	H<LB
farab	AFHCL7P<
farby	AGB;H;
farc	HAL=
farca	H<LB
farce	AFH8
farch	A;J=LG
farde	HBL<
fards	A=B=CJH:LBP9
farea	A=HEL;
fared	A9H4LCPL
farer	AAH=
fares	H;L=PF
farez	H;LC
farge	AHCCH=L=P7
fargo	A=HCP=
faria	HFL8
farie	A=HA
fario	C=LB
faris	H=LC
farks	H8LBPC
farly	AJC;H:LBP:
farm	A=HDL<
farms	A=L:PF
farmy	LB
farns	H3PK
faron	LBP=Q=
farry	A9C=H8PM
farse	ABP=
farsh	AJH=L=P8
farta	H;LC
farth	A6C;LHPC
farts	H:PF
farty	A:C=HALCPA
fas	A:BNCHD=F=H6I=J=L5NJP;
fased	ACH9I;K=PG
faser	A;HEP=
fases	HLLAP1
fasia	H=LA
fasic	ALH4L=
fasin	H=LA
fasis	HCL=P=
fask	A=B=H;L:PM
faska	H=LA
fasks	H=L<PC
fason	ABB=C=HCIBL1PG
fass	HBLBP9
fassy	A:LF
fasta	HAP=
faste	A:G=HE
fasts	H:PD
fasty	ADH:
fatal	AAH=
fatch	A7H<L6PS
fate	H9PHQ=
fated	C;HBPA
faten	B=C<H9PK
fater	ADB;CKH:I=P8
fates	A;B=D=LBPC
fathe	F=PD
faths	HAJ=LBN=
fathy	A9C=HELDP;
fatic	AUH=L-
fatin	A=C=LC
fatly	A;CC
fator	A9LIP=
fatre	A=C=HHL6QC
fatus	A;HD
fauce	HBP<
fauge	A=HB
faugh	A8C=G=HCPE
fault	A=HDP=
fause	A=C=H:NBPGQ=
faust	A<LC
fauto	A=HDQ=
fauty	HFL8
faval	AGH8
faved	HMP3
favel	A=L=PB
faven	A=D=HHIBLBP3
faver	C=LCQ=
faves	L;PB
favid	ABC=H=LBP=
favor	A=HCL=
faw	GGH=L9
fawal	A:HD
faway	ACB=CQD=H3P:
faww	C=GIH=L9
fawww	G=
faxed	H<L<PD
faxes	HCL=P=
faxis	HCK=L=
faybe	A<CPD=H9L:N=
fayed	A;H=L<PH
fayer	A:HCK=LB
fayin	F=HDP<
fayla	K=LA
fayne	HBP=
fayor	C=HAQ=
fazed	A:LD
fb	C=HDLFP5
fb4	BFI;K=L=
fbabe	C=HB
fbaby	A;HFL:O=PB
fback	A:CSH;LBO=P4
fbad	AHCDH6L<P=
fbae	HCL<P=
fball	A9C;F;HL
fbama	H;LC
fban	A<HBL:PD
fband	AME<I=L9P;
fbane	A;I=LE
fbang	HDP:
fbank	A:HCLA
fbans	H=LCP=
fbar	A<HB
fbara	H=LA
fbare	AEH3LF
fbars	HAL=
fbase	A=G=HDP=
fbate	A;HLL=P8
fbay	H;LC
fbb	A=HB
fbbc	A=HB
fbbed	L<PB
fbber	AAH=
fbble	A5HIL=PA
fbc	CIH9L=P=
fbcit	B=LCP=
fbcqt	HAP=
fbean	A=H;LE
fbear	HBLAP<
fbeat	A=H7N=PK
fbed	A9HILAP8
fbeef	L=PA
fbell	B=LA
fben	G=H<J=LF
fberg	A=H;LE
fbers	A=H<IBLCP=
fbert	LDP=Q=
fbery	A=HB
fbest	ACCCH;P<
fbet	A=G=LA
fbeth	F=H=LC
fbets	HDP:
fbian	A;HC
fbick	A<LGP;
fbies	HAP=
fbig	ADCDH9P=Q=
fbile	ACC=P=
fbill	A;B=D;HGLEP<
fbin	A=C=HCL=PA
fbine	HBL=
fbing	ADH8
fbish	AGH;L=P<
fbit	A=C=HILBP6
fbits	HCL=P=
fbled	H;PA
fblem	A=HEP<
fbles	H<L<PE
fblic	AKH9M=P;
fblin	G=LB
fblog	L=
fblow	HBP<
fblue	AJC=H3LDP<
fbmit	H=PA
fbob	HBL=
fbody	A;C=HGKFL;N=P<
fbola	A=LA
fbold	AFH<L=P=
fbomb	HEL=P;
fbond	A=B=HEP=
fbook	HJLBP2
fboom	A=LA
fborn	AGH9L6PF
fbors	HAP=
fboss	B=HB
fboth	A;C=FVH6K=L=P;
fbour	H=I;LH
fbout	BDCME=H;N=P5
fbove	A=BRH5L=P;
fbowl	H<LB
fboy	C=HALBP;
fboys	C=HCLCP:
fbric	A:HD
fbro	HFP;Q=
fbson	HBI=
fbtw	HEL=P=Q=
fbulk	A=HBL=
fbull	C=HA
fbums	HCL=P=
fburg	A=H;LE
fburn	H:LD
fbus	A:HE
fbuse	HDL=P;
fbust	ABC;
fbusy	AFC=H:
fbut	A=B=EPH;L8P=
fbute	A7L<PL
fbuy	A=H9L<PJ
fbway	A<C=HF
fbwf	H<LB
fby	A=BSC=D=H;J=L;P;
fbyan	H;LC
fbye	HDL=
fc	HAI=
fcade	HHL<P9
fcago	C=LB
fcaid	H;LEP=
fcake	P=
fcal	A<LB
fcale	A4B=HML=
fcall	A=B=C=F;HGL:N=PH
fcalm	AHH8P<
fcals	LAP=
fcame	D;H1L8PW
fcamp	A=HDP;
fcane	A=HC
fcans	AJH2I=K;LJP;
fcant	AJDIH8L;P6
fcap	H=PA
fcape	H;PC
fcar	A=B=HGL;
fcard	HIL:P9
fcare	A0HCK=LL
fcars	HCL=P=
fcary	H=LBP=
fcase	A=G;HDPA
fcash	HCL<
fcast	A1C<HML<PF
fcat	HKL5
fcate	A;H;L=PI
fcats	P=
fcave	D=HCP=
fcbb	LA
fcbs	H=LA
fccan	A=LA
fccer	HBL<
fccur	H:L=PF
fcd	A=LA
fcean	A<HML6P=
fceed	A<H;PF
fcell	C=HBLAP=
fcene	C=HDL<
fcent	ADCCH:IGL<P6
fceo	H=LA
fceos	C=H<LD
fcept	A:BMHCK=L=P8Q=
fcere	ABH<
fcern	A7HLL;
fcers	HEL;P<
fcert	A;HHL=P<
fcess	C=HLL9P<Q=
fchap	HIL8P<
fchat	A<HAK9LBN=PF
fched	AEH;L;PA
fchef	G=HB
fchel	A=LCP=
fchen	C=HEL=P=
fcher	A=C<HIP;
fches	HCK=L;PB
fchik	H=LA
fchin	HALBP;
fchip	A=HA
fcial	AIH5LDP<Q=
fcian	A9HLL;P<
fcide	C:PD
fcies	HIP6
fcine	A;HEK=
fcing	A:B;HCPD
fcion	HAL=
fcise	ADC=HAL<P<
fcism	A;HHL<P=
fcist	ALG=H:L<P<
fcits	HFP:
fcity	HLL2
fcj	LAO=
fcked	AEH<L;N=PB
fcken	A=HFI;P=
fcker	AFC<H5LEPA
fcket	A=C=LGP<
fckey	A<HCLDP;Q=
fckie	H<LB
fckin	AOC=H7L;P=
fckle	H9L=PG
fckly	CDH=P<
fclad	AIH8L<
fclay	H<LC
fcles	HHL<P9
fclub	A=HC
fco	D=HB
fco.	H:LF
fcoal	A9HEL<PB
fcode	H=LFP=Q=
fcola	H=LA
fcold	AOH:L;P7
fcole	A=LBP=
fcoln	B=H<LD
fcom	HFL=P;
fcome	A<B=C7F6HHO=PNQ=
fcomo	HCP<
fcond	AMCFE=H2P:
fcook	B=HB
fcool	ADH2L6PQ
fcope	A=HCL<PA
fcord	A9HKI=P9
fcore	A5B;G=HJLDPA
fcork	H<LB
fcorn	A7HKP<
fcory	H=LA
fcos	HFL=P:
fcost	A6C:HJPB
fcott	A=H:LF
fcout	B=HGL3PE
fcoz	G=HB
fcrap	A=H;PD
fcrat	A=H:LF
fcred	AFC=HDP5
fcret	AKH6P<
fcrew	A=HCLBP:
fcrop	A=C=HCIAP=
fcry	A=HAL=PA
fcson	H=LA
fcted	A;CCHAP=
fcter	HCL=P=
fctim	A=HDL<
fctly	A<CJH=L9
fctor	A9C=HNL;P;
fcuit	A=HDP=
fcult	APH5P:
fcup	LAP=
fcupy	A;H=PE
fcure	ANC=D=H3L7PG
fcuro	H<J=LC
fcuse	A=HA
fcuss	A=H=PC
fcut	A:C=H<PJ
fcute	AHG=H9L<PA
fcuts	A=HFP:
fczar	HBL<
fd	C=D=HBLCP<
fd-19	H=I=LC
fda	C=FMH:L;P;
fdad	A;HBLA
fdadi	D=H;LE
fdals	H;L<PF
fdame	A=H<LEP=
fdamn	A<CHHDL8P;
fdams	H;LE
fdant	ADH:
fdard	ASC=H.P=
fdare	A;D=HCPA
fdark	AGH7
fdat	HALBN=P;
fdata	HEL;P=
fdate	A8HCL;PH
fdave	A=D=LC
fdawn	A=HA
fday	C=HML3
fdays	A=E=HEICP9
fdc	H;LC
fddam	B=H:LF
fdded	A7PG
fdden	ANH8L3O=PGQ=
fdder	A=C=LC
fddle	A9C=F=HFLFP=Q=
fde	A=H7P=QK
fdead	AOH5K=P;
fdeal	ACL;
fdean	H=LB
fdear	A<CVH<L6P;Q<
fdeas	A<C=D=E=HI
fdebt	F=HCL=
fdeed	A:CSH;L<P7
fdeep	AICBD=H9P9
fdel	HEL;P=
fdely	A=CA
fdemo	A9HCLA
fdemy	A=LB
fdens	A=HEP;
fdent	ANC;D=G=HTI=L8N=P.Q=
fdeny	A=C=H<PG
fdeos	HEL;P=
fdern	AEH7LA
fders	B=HILEP1
fdesh	H<LB
fdesk	A=C=HFP<
fdest	CGH7LAP=
fdful	HBL=
fdged	A:PD
fdges	HCL;
fdget	A=HGP8
fdi	HBQ=
fdian	AAB=H=LA
fdick	A=HDP<
fdics	HBL<
fdict	A<HDP=
fdid	C=DNH;L:P;
fdie	H6PH
fdied	A7HF
fdier	A<C<HF
fdies	K=
fdigo	HCL=P=
fdily	A=HA
fding	A=C:HHI=K=LC
fdino	F=
fdiot	HA
fdits	HCP;
fdity	A=H=LC
fdium	HCL=P=
fdive	A6HOL<P=
fdize	H;PC
fdj	H:L7PL
fdled	AGP8
fdley	H<LB
fdm	A=HDLBP8
fdmit	H6L=PJ
fdney	H=LA
fdnt	A=D;HELDP:
fdo	A=B=C=DSF=H8L8PA
fdock	HAP<
fdoes	DOH4L<P=
fdog	HGL;P=Q=
fdogs	H;LC
fdoin	B=H=PE
fdole	H;L7PK
fdoms	H=LA
fdon	C=L3PM
fdone	C=F=H8I=J=L;PT
fdont	A=DKH=L=P8
fdoor	AIB=C=HFL3P=
fdopt	L=PA
fdose	A=C=H;PG
fdour	H<LB
fdous	AFH;L<
fdown	A7BUC=HBL;P4
fdows	HAP=
fdr	I=LC
fdr.	LEP;
fdraw	A=H<L=PF
fdred	A8H=INL=P;
fdren	A=C=HKL<P:
fdrew	HAL=PA
fdrid	A<LDP=
fdrop	I=K=LD
fdrug	G=HD
fdrum	H7L:PMQ=
fdry	AHH:P=
fdson	LCP=
fdual	ADC=H=L=
fduce	A=B=C=H:L=N=PN
fduct	A:HDL8PF
fdude	HBQ=
fdue	AHCBD=H8Q=
fdule	HAL=
fdult	HAQ=
fdump	H<PB
fdure	A<H9L=PJ
fduro	H=LA
fduty	HEL=P;
fe	C=LA
fe-to	JAL=
feace	A=HML;P7
feach	A9FMH6K=L=PHQ<
feads	H8L9PL
feady	AJCIH:L5P;
feaks	H;PD
feals	HBL9PB
fealt	A=C=H:PH
feams	C=HALAP=
feans	C=H9L<PK
feant	A1H;LGPK
feard	A:C=H3L=PT
fearn	A=H5PI
fears	A=H;I<L;PM
feart	A:HLLAP7
fease	A;GLHCK=L3PD
feash	H:PE
feast	CHF=H3LJP:
feasy	AGL<P;
feat	F=H8L<PL
feate	A;B=H=L;PK
feath	A=BDF=H=LDN=P=
feats	F=L8PG
featy	A<LA
feave	A8HEL9PH
feavy	AHCDH7L:
feber	HCL;
febra	A=H=LC
febut	C=E=HGL<
fecca	H:LD
feces	HAL=
fecks	A=HML<P6
fecon	H;LC
fects	A=B=H7L:PP
fed	H=LDP<
feday	CHH8L<
feddy	L3PPQ=
feded	AAM=
fedge	A;D=HHL8O=PE
fedia	A=C=HHL<P=
fedic	A;HGK=L<
fedit	PB
fedly	CBH<
fedom	A:HYK=L0P;
fedon	HBL=P=
feece	H9LE
feech	A=HFL=P<
feeds	A;H:L<PK
feedy	AOD=H3P=
feeee	C=H<LC
feels	C=H:PF
feely	CBL=
feems	H5J=PK
feens	A=HALAP=
feeps	C=H:L<PJ
feepy	AJH:P9
feers	LBP;
feese	HDL<P=
feeth	A;HC
feets	H=LA
feeve	HBLAP;
feeze	A=HEL=P=
fefit	D=L=PC
fefly	C<LE
feful	ARC<H6L:P=
fegal	AEH8
fegan	B=C=H8LAPI
feged	AGLCP2
fegel	H=LA
feges	HBP<
fegic	AAH8LD
fegie	H8LF
fegin	H8L<PI
fegon	H=LA
fegun	H:L=PF
fehow	CAF=
feigh	A;B=H<L=PJ
feign	ATF=H3L=P:
feill	D=H=LFP<
feine	A=HA
feing	A;CDDNH5IALBP5
feird	ACHDL8P=
feitc	H=LB
feive	A9H<PG
feize	A=PD
fel	LBP=Q=
felan	HCL;
felay	HEP;
felds	HFP8
feled	I=L=PC
fella	HALBP<
felle	A<HALEN=P<
felli	H=LA
fello	GGH:L;
fells	E=H<PD
felly	A=C:HALD
felop	A=H:L=PIQ=
felow	A=BKH<P9
felps	C=H8J=L<PM
felse	A:CMH8P=
felta	LBQ=
feman	A;LEP=Q=
femed	A<PB
femen	LAP=
femic	A;HD
femil	H=LA
fempt	AHB=C=HEP3
fen	A=C=HFP=
fenal	A6HDLEP=
fenas	C=HA
fence	A:C:G=HQK=LFN;P:
fench	ATC=HCL0P8
fency	A8C=F=HGLFP:
fend	A;HLJ=LCP4
fenda	HHL<P;
fends	A;C=H9PL
fened	ABC:PB
fenes	HEL<P=
fenew	A=H=PC
feney	H<LB
fenge	A=HCP=
fenna	A<LB
fenny	A;HFI=L=
fenry	H=LA
fense	AGC=F=LBP8
fenth	C=H=LC
fento	C=HDL=
fents	A;B=D=G=HILEP:
fenty	A;CDG=ICL<
fenue	A<HIN=P;
fenvy	A=HA
feory	HCL;
feout	B=HDL=Q=
feper	ADB=H<LAP=
fepic	LA
feply	A=C=HDLAP<
fepth	HBL=
fera	A=HBP=
feral	C=H;LHP;
feran	HHL;P:
ferce	AGH;P:
fered	C=F=H9L9PM
ferer	C=HA
feres	FHH;L:
ferge	H7L=PI
fergy	A<C=HGP;
feria	H:LGP=
feric	A<LA
feril	A=B=HHL<P=
ferim	AIC=H<L:
ferit	L<PDQ=
ferly	AGC7H=LB
ferms	A=HB
ferns	A=HGP9
feron	IAL=
ferry	A8HILAP:
ferse	AFC:F=H<L=PC
ferth	H=K=LD
ferto	H=LA
ferts	HBLBP;
ferty	AAHFI=L;P=
ferus	A=H;LE
ferve	A;C=D=L=PH
fesha	H<LB
fesse	HAP=
fests	C=HDQ=
festy	A8HGL=
fesus	H=LA
fetal	A:HFL=
fetch	A=PB
feted	A1PN
feter	A6C=H:IBLCPG
fetes	G=PA
fetic	A=HBL=
feton	HEL=P<
fetro	HDL;
fetry	H=LA
fette	A;F=LD
fetti	H<LB
fetty	CNF=H5L=
feu	H;LC
feurs	HGK=L<P;
feve	HEL=P;
feved	A8J=PH
fevel	A=HKK=L5PB
feven	A<CMD=IJL6P3
fever	B:C]FNG=H2L5P2
fevil	AKH:K=P;
fevin	H:LE
fevor	B=H:LF
fewal	A;HDL=
fewed	A:H=PF
fewer	AJH8L=P=
fex	H:L9QI
fexas	A=H:LF
feye	A=HA
feyed	ABP=
feyes	LAP=
ff	A=HEP=Q=
ffa	LAP=
fface	HBICL8PBQ=
ffact	A<HLP7
ffail	H4L<PPQ=
ffair	AXCAH*L=P;
ffake	AGH9P=
ffall	A:C=HLL;Q=
ffame	H9LF
ffan	A;HBLBP=
ffans	HCL;
ffant	A9HMK=P=Q=
ffar	A;CQH9L9P=
ffare	A8C8D=F=HUP;
ffarm	C<HFP=
ffast	A=CIH<L=P<
ffat	AJH6LAP;
ffate	A<HB
ffb	HBL<
ffbi	H<LB
ffear	A;C=HEI=LB
ffeat	B=F=HGL=P=
ffect	ADH=L=
ffeed	HHLAN=P6
ffeel	A=H7L7PP
ffeet	A=HEP;
ffein	B=HAP=
ffell	C=F=H7PJ
ffelt	AGH/PG
ffely	A:CD
ffend	B=H6PJ
ffers	H/L<PS
ffest	AIC<H;P=
ffety	A:LE
ffew	AJC=H9P<
fff	HAJ=LBP=
fffed	A8HELEP<
fffee	A=HCP=
fffer	A:B=C;HBLAPE
fffic	A3F=HJPC
fffs	B=LBQ=
ffice	A=C=HNL1PA
ffied	ABE=H:PD
ffies	H+PS
ffile	A9HALAN=PC
ffill	B;C=D=F=L:PL
ffilm	A=HHL:P=
ffina	H=LA
ffind	A<B=F=H8PM
ffine	AMCDH/
ffing	A=HQP1
ffire	HDLFP2
ffirm	A;CDH9L<PH
ffish	HIL6P=
ffit	HAL=
ffits	ADH<L9PB
ffive	A8E=H9ISL<P=
ffix	H=L;PE
fflag	B=C=HDL:PB
fflat	AGH6K=LA
ffled	AAHFLCP4
fflew	A=H<L<PG
fflow	A<B=HGL:
fflux	HAL=
ffly	A=C;L;PJ
ffm	C=HA
ffold	H=LC
ffood	A9HILAP:
ffoot	D=HFIBK=L;P=
ffor	A:BVC;F=H8J=L8NHP9
fford	A<H5L=PP
ffore	A=BWCEH:I=K=L5N<P9
fform	A;C;D=HFL=PE
ffort	A;HFP=
ffour	B=H9IOL:P<
ffree	AWCCH5I8K=P7
ffrey	H=LA
ffron	A<LA
ffset	H9PE
ffted	AAH=
fften	A=CLH=L<P9
ffter	A4BZCFF=H7K=L5P=
ffuck	A9HAL=PF
ffuel	A:HGP=
ffull	ANCAE=H6P9Q=
ffun	C=HALA
ffund	A9B;HCLF
ffuse	H8PD
ffy	H=LA
fg	LDP=Q=
fg-ho	I=LA
fgaa	H=LA
fgacy	HBL=
fgade	LCP=
fgage	A<LA
fgain	A;CPHBL4N=P=
fgame	HBIALBP8
fgang	A<HEL<
fgap	HBL=
fgaps	HBL=
fgard	C=HHP:
fgary	A=LA
fgas	D=HCL;PB
fgate	A<HCLDP9
fgave	D;H:PH
fgay	C=HEP;
fgaza	C=LB
fgear	B=HALEP:
fgedy	A;HDP=
fgees	LCP;
fgela	H=LA
fgelo	I=LA
fgely	A;CC
fgend	HCL=P=
fgent	AFC=H<LDP9
fgers	H:K=PG
fgery	A<HB
fgest	AOB=C:G=H9
fget	A<H;L;PJ
fgets	L8PH
fgful	ADH<
fgged	A:PE
fgger	AEP:
fggin	A;B=HGP;
fggle	A4HGPB
fgham	H<LB
fgher	ASB=C8H5J=K=LB
fghly	A<CC
fghth	AEH9
fghts	HBLCP8
fghty	AFC=L<Q=
fgi	AGHBJ=L5
fgies	LAP=
fgift	A<HEP<
fgile	AFH8
fgime	A<HEL=
fgine	A;H<K=L8PP
fging	ABH1IFPG
fgins	L=PB
fgion	HEI=M=P<
fgirl	A;HEK=P=
fgist	A8HHL=
fgive	A8C=F=L;PN
fglad	AFH;LBN=P=
fgled	AFH=P:
fgles	H6L<PMQ=
fgnal	A8HD
fgned	A6PI
fgner	HDL;
fgnty	A=HCI=
fgo	C<DCH=J=L8PH
fgoa	HBP=
fgoal	A:HC
fgod	A=H=LGP;
fgoes	D=H:PH
fgola	H=LA
fgold	A9HDLEP:
fgon	C=HDP;
fgone	A=H7L9O=PR
fgood	AZB=CCD=G=H.P9
fgot	C=H3PN
fgots	H:LD
fgov	A=HEL;
fgovt	HDL<
fgrab	A=H:PF
fgram	C=HOL:P8Q=
fgree	A8C=H9I=PO
fgrew	A;H<K=L=PJ
fgrey	ADH<
fgrid	A=HDL=P=
fgrit	C=HBL=
fgrow	A=C;H7PL
fgt	HAP=
fgton	H3LMQ=
fguay	H9LE
fgues	P=
fgulf	A<H=LD
fgun	A=HEL=P=
fguns	HAL<
fgure	A<HBIAP=
fgust	C=LB
fgut	H=LCP=
fguy	A=HCP=
fguys	HDP;
fgym	A=HDQ=
fgypt	A=H;LE
fh	HDQ<
fha	LDP=Q=
fhad	A:C=DOH:L:PA
fhael	G=HCP=
fhaha	GJL6
fhail	A=B=HA
fhain	A=HCP=
fhair	A9C=HCLBPA
fhake	A=LA
fhale	HCP;
fhalf	B=CFD=HHK=L8P;
fhall	A;F:H=LMP=
fhalt	A=HB
fhame	A:HALFP<
fhand	A=E=HHP<
fhank	H6K=N;PO
fhans	H=LA
fhant	A=HIL8
fhape	F=HA
fhaps	CJH<L=P:
fhard	ASC7H5LFN=P8
fhare	A;C=HIJ=L=
fharm	A=C=HKP7
fharp	AHC=H=J=L=P=
fhart	C=H;LGP<
fhas	C=DPH9L9P;
fhase	H=LC
fhate	A7HCL7PL
fhats	B=FMH9L=P;
fhaul	A;HDL<
fhave	A9B<DVH5LAP9
fhay	H=LA
fhaze	HCL;
fhdad	H<LB
fhday	C=HBP=
fhead	A4CDE=HHJ=LGO=P:
fheal	A<L<PE
fheap	AHH8K=
fhear	A;H6L<PO
fheat	A9C=LG
fheck	A=HJLBP5
fheer	AEH5PC
fheft	HBP<
fhehe	GEH;L=
fheld	ABC=H4L9PP
fhell	HLLAP1
fhelp	A;C=H=L:PL
fheme	A=HEK<L=
fhens	CCH8PB
fher	A9C;F;H7K]L:P;
fhere	A5B;CUE=H:KLL5Q=
fhern	ALC=H6LGP5
fhero	HAI=
fhers	A<F=J=LBPD
fhest	CDH=L=
fhey	GLH=L6Q=
fhful	A,C=HRLDP<
fhi	GIH<L7
fhi'a	H;LC
fhich	A;B=C=D=FJH=KVL7N:P8Q=
fhick	ALH5P<
fhide	H=L<PD
fhief	AKH2LBQ=
fhier	AKC=H7
fhies	HA
fhift	B=HBP=
fhigh	AKCEH4J=P;
fhild	A;HOL4
fhile	A4B=CIH6K=L:NVP;
fhill	A<C=D=HBLDP=
fhina	H8LHP=
fhind	A=BVC=H4K=L=P;
fhine	A9HDL<PE
fhing	A:C=F=IBKD
fhink	H2L=O=PQQ=
fhip	ABH:LA
fhips	A=F=HJL<N=P<
fhird	AKCDF;H3K=LBP;
fhire	A:H=PE
fhirt	HBL<
fhis	A=C=F9H9KWL9P=
fhist	A<HALCQ=
fhit	H8L=PH
fhite	AHC=H7K=LFP<
fhits	HDP;
fhiv	H=LA
fhlee	H=LA
fhlin	HBP=
fhman	A=HEL;
fhmas	H=LA
fhmmm	N=
fhner	H8LF
fhnic	AAL=
fhock	A=H=LE
fhold	A+C=HGPK
fhole	ABCCHEL;O=P9
fholy	AGC8G=H=LB
fhoma	H=LA
fhome	A<B=CKF;HGI=L3PCQ=
fhone	A;C=D=HII;L=PC
fhong	H=LA
fhony	ACL;
fhood	A6HQL8
fhook	PA
fhool	AKB=C=HCL2PB
fhoot	H7PG
fhop	LAP;
fhope	C=F<HEK=L/PP
fhore	A6CIL9PC
fhorn	C<H<LE
fhors	HAL=
fhort	AUH/L<P<
fhose	FIH8K=
fhost	A;HC
fhot	AIC=H5LDP=
fhoto	A=HGL:
fhots	H=LCP=
fhour	A=HLI<L9P=
fhout	H=I=L<O=PF
fhow	A=CSD=H;L9N=P;
fhown	A;B=H;PJ
fhows	H8L;PJ
fhpa	G=LA
fhq	HAP=
fhrax	A;HFP=
fhree	A;H;IQL=M=O=P<
fhrew	H<PB
fhrow	PA
fhted	ASLCP'
fhter	AFB;C:HALEP9
fhtly	AEC;
fhttp	HAL=
fhuge	AJH7I=P=
fhugh	HEL<Q<
fhuh	G=HALA
fhunt	H=LA
fhurt	B=H:L<PK
fhwar	H=LA
fhway	A<C<G=HJP=Q=
fi	A=F=H=KRL6O=
fiage	A=HJP8
fials	HAP=
fiami	H;LC
fiams	H<LB
fiano	ACH<
fians	HDLBP8
fiant	ABC=HAP:
fiary	A9HFL=
fiate	ARC=F=H3L;
fiban	A=LA
fibed	H9PF
fibes	H=L=PC
fibit	PA
fible	AWH1LEP1Q=
fibly	A=CFP;
fical	AJC=E=H8
fican	AKB<FAH7I=LDP;Q=
ficas	H=LA
fice	H<LAPA
ficed	ACH=P=
ficer	B=C=H<LG
fices	A=C=HIP:
ficit	AFHCL;P7
ficks	H<L<PF
ficky	H;LC
ficon	A=HHL9
ficts	HIL=P6
ficut	A=C=LC
fid	HDP<
fiday	A:H1LPPC
fidea	A=HDP=
fided	H<L=PC
fiden	A<L=PC
fideo	A<HCLAP=
fider	B=C;H<IDL:PIQ=
fides	H=K=L=PE
fidge	B=H8LKP<
fidk	G=LA
fidly	A<CFH=L=
fidnt	DCL=P=
fidol	A=HA
fidst	A;HC
fiece	A=CEL=P=
fiego	C=LB
field	A7HKP<
fiend	A=HNL9P8
fiens	HAP=
fient	AKD=HBL=P5
fiers	HALAP:
fiest	A=CEL<
fiets	A=H<LD
fiety	A<HGP;
fieve	B=H7L;N=PP
fiews	A=HGL<P<
fiffs	A=HA
fific	AMH2J=LBP=
fifth	AFH8
fiful	ADD=H9LDP=
figer	H9LE
figga	C=
figgy	H=LA
fighs	C=H=L;PI
fight	AJB<CHD<F=G<HLIFLAN=P*Q9
figns	A=HCLAP;
figor	A=HA
fii	H=LCQ=
fiked	LCP;
fiker	A=HB
fikes	LAP<
filar	ADH<L=
filds	H7PF
filed	C;H=PE
filer	C=HKL;P9
files	HII=P7
filey	D<HALB
fill	ANC;H8P<
fille	H;LC
fills	PBQ<
filly	AIC8H=LBP;
films	HAP=
filot	LAP=
filst	A=C=HDK=LA
fim	A<C=HDLEP;Q=
fima	A=HCP=
fimal	A:HLL8
fimed	H<
fimer	H=LA
fimes	CKD=G=HDP2
fimin	H=LA
fimit	A=HEL=
fimmy	H<LB
fimor	H<LB
fimum	AKC=H9L=
fin	A;BVC=H:L8P9
final	AFH=K=P=
fince	B=C;H6L8NXP<
finch	A<HA
finct	AFH;P;
finda	CJH=L6
finds	H;PC
findu	H;LC
findy	ABH<
fined	ADF=K=
finee	HDL:
finer	HAL=
finet	A=HALBP<
finfo	HCP<
finge	A=H7PJ
fings	A=C=F=HGLEP:
fink	A=HCP=
finks	H7PI
finor	AKB=C=H9L=
finth	AFH=L;
fints	HDP<
finty	A;C=HF
finue	A=H6K=L=PM
finum	H=LA
fiods	HAP=
fions	A;B=C=HQIFL=P1
fiors	HHL8P=
fiots	HCL=P=
fious	AJCGD=H4I=LBN=P:
fiowa	H=LCP=
fipad	H<LB
fipes	HEL=P;
fiple	AIH=L;P=
fipod	A;LEP=
fippi	H=LCP=
fipts	HAL=
fique	AHB=H<P<
fira	H=LA
firan	H=K=LC
firaq	H;K=LE
fired	ADH4I;LAPF
firer	AHH6
fires	A=H8K=LBPH
firit	HDL=P<
firls	C=LCP=
firly	A:CIH=L=P=
firms	B=L=PB
first	ALCED=F=HFL0P;Q=
firth	A:C;HKL:PB
firty	ABH4IEPB
firus	A=HDL<
fisan	AHHAK=L:P;
fisby	H=LA
fisco	H=LA
fised	AAH=LAP=
fisen	A=PB
fiser	AFH:
fises	H6L9PO
fisha	H;LEQ=
fisis	C=HFJ=K=
fisit	HBL<
fisks	A=HCP=
fisky	ABL=P=
fisle	A=HA
fison	A:HE
fisor	HAL=
fissy	HBL<
fista	G=HA
fists	A;HFP;
fital	HHL9P<
fitar	A<HFL<P=
fitch	F=HHP<
fited	AAC=H9LLP8
fitem	HAL=
fiter	A=C=G=HELAP=
fites	H:PC
fitia	A=D=HDL=
fitle	A=HC
fitol	H8LF
fitor	A=B=L<PD
fitty	AEC<H=
fiums	HFL=P:
fiv	HAL=
fival	A;HBLAQ=
fivan	HA
fivar	H<LB
fived	H9PD
fiven	A<C:F=H;I;LAPP
fiver	A=B=CAF=HBL6PH
fives	C=HMP3
fivid	ACH<L=
fivil	ADH8
fivor	HAL=
fixed	AEJ=P;
fixth	ABH:LA
fized	ADB=L=
fizen	A=HNL8P9
fizes	H8L:PK
fizon	HAL=
fizza	A=HA
fja	HAP=
fjack	C=HALAP=
fjail	A=HFL=P<
fjana	H<LB
fjans	H=LA
fjay	P=
fjazz	A=HCL:PB
fject	AFH<LBP9
fjeff	HA
fjet	A=C=HD
fjews	H=LA
fjill	D=G=H=LF
fjob	A;C=HAPA
fjobs	A;HKL;P;
fjody	C=H=LC
fjoe	LA
fjohn	H=I=LE
fjoin	B=H=L8PJ
fjoke	HBP<
fjose	LEP9
fjr.	LBQ=
fjuly	C8LHO=
fjune	H<LDQ=
fjunk	A=HB
fjury	A=HCL=
fjust	AGCUH3K=L:P5
fk	AAC=LAQ=
fkage	HAL=
fkeep	A;B=C=H:L<PP
fkely	ANB=C5H<
fkend	C=HALAP=
fkept	AAH9L=PE
fkers	AFC=HFL;P7
fkets	A=HGL:
fkey	AOC=H5L;
fkeys	A=HA
fkfc	H;LC
fkick	A=H9L=PI
fkid	A;HD
fkids	HEP9
fkies	HAP=
fkill	B=C=D<F=HFL7PK
fkind	A:C=HOP7
fking	A<CDD=F=HCI<K=L;PF
fkins	H<LFP<Q=
fkiss	B=HBL=
fkles	H8L<PI
fkley	HFL8
fklin	H=LA
fklog	C=HA
fkm	HBL=
fknee	A=HA
fknew	A=C=H;L<PI
fknit	B=HCL=
fknow	C6HFJ=L:PI
fko	H=LCP=
fkout	A=B=C=HELFP9
fkpot	HFI=L:
fkson	H;LD
fl	C=HBLCP=Q;
fla	A=HEP;
flabs	HCL<
flace	F=H;PE
flack	AJC<H3K=LIP<
flad	A=HEL=Q=
flady	A=C=G=LF
flage	HHL7
flaid	A<H:PF
flaim	HCL:PA
flain	AICEH2L<
flake	LDP;
flame	H9L:PI
fland	A4D=E;F=H<L]P5
flane	ABHBL;P=
flank	HBP=
flans	HEL<P=
flant	C=D=HFL<
flard	H;LD
flare	A=PA
flark	H=LDP=
flarm	HA
flaro	H;LE
flars	HDL=P;
flary	A6HDLC
flash	HAP=
flass	A9B=HKJ=LDN=P:
flast	AKH:K=L6PC
flate	AACAH8L=PD
flaud	H9PE
flaw	A=F=HHP9
flaws	HHP8
flay	C=H;PE
flays	H;L<PG
flazy	AEH=P=
flbum	A=HDL<
flden	ABH9LCP=
flder	AIB=C;D=F=J=L=PA
fldly	A=CCF=
fldup	B=HA
fle	A=HAP=
flead	A:C:D=H;PO
fleak	AIL<P9
flean	ANB=CBH6L<N=P<
flear	AYB;H/I=LBP8
flect	A<C=HDL;PD
fled	A<PB
flee	ADH9LA
fleen	P=
fleep	ACC=G=H=LBP=
fleet	HDL=P<
fleft	C=H9L8PN
fleg	A=HBP=
flege	A<C=HHP9
flegs	A=H=LC
flely	A<CB
flemn	ADH:
flems	HGL=P:Q=
flent	ACHAL:
flept	L;PD
flers	C=HALAP=
flert	ANC=H9L8
flery	C<HC
fles	LAP=Q=
fless	A]CRG=H!K=L4P2Q=
flest	AIC;H9
flet	C=F=H<L7PO
flete	AOH8P5
flets	H9L=PG
fleum	A=C=HC
flfc	HAL=
fli	H=LA
fliam	C=HDP=
flian	AGH9LAP;
fliar	AFH:P=
flice	LBP=Q=
flick	C=F=HGL;
flict	A9C=HCL<PE
flicy	A<HEQ=
flie	H=J=L7PK
flied	AEB=L5PG
flief	A8C=G=HOP;
flien	AFC=H:
flier	A1CXH6P<
flies	F;H:PF
flife	HGL=P;
flift	A=H9L=PI
flify	A=PA
flike	A=BMCDH3L8NDP:
flil	A=HA
flims	H=LA
flina	H8LF
flind	ANB=H7P:
fline	A:B=HHI=K<LBO=PC
fling	CDG=Q=
flink	HEL=P<
flins	H;LC
flion	A=H,I[L8
flips	H9LHP<
flise	A=C=H<PE
flish	AEH5LAPA
flism	A=C=HBLA
flist	C=HEL;
flite	AFC=H<LAP<
flity	AAHCI=L<
flive	AEC=H<I=L7N=PK
flize	B=H7PI
flked	A=PA
flkin	HDL<P=
fllah	G=LCP=
fllan	G=LA
fllar	A6B=HMJ=P=
fllas	H;ID
flled	A;C=H:PI
fllel	ALH5L=
fllen	H<PD
fller	AAP=Q=
fllet	H8LF
fllie	H;LEP=
fllon	HFL8
fllor	A=HA
fllot	A=HA
fllow	A9B<C;F=G=HFI=L=PNQ=
flman	H9LE
flmao	A=GHH=L:
flmed	H=PA
fload	C;H=L9PJ
floan	A=C=HEQ=
float	AGH8P=
flobe	A=HEP;
flock	A9CIH;L3PK
flode	H<PB
floff	H=LB
flogo	HAL=
flogy	A;HDLAP=
flol	E=GNH8L:
floma	HAP=
flone	B=CRH8I=P8
flong	AIBKCBH/I=J=L9N=PA
flons	HAL=
flook	A=G=HAL8PI
flool	G=HCLAP;
floor	A;E=HCLA
flord	C=H;LAPC
flore	C=H=LAPA
flory	A7HBLD
flos	A=LBP=
flose	ANB=F=H3LBQ=
floss	A=B=HHP9
flost	AEC;H2L=PL
flot	A=HBL<PA
flots	CDLAP9Q=
floud	B=CDH=
flour	C=HDL<
flous	AAH=LAP=
flove	A=B;D=HRI=L;P;Q=
flow	ALC=H7L=
flown	A;HC
flows	A9HGL=
floyd	LA
flped	A<PB
flson	B=LA
flt	A=HEL=P=
flted	A<PB
flter	A;C=HGL;PA
flthy	AFC=H6LDQ=
fltic	ADH:
flton	H=LA
flubs	HBL<
fluck	HIL=P:Q=
flude	A;B=H6L=PP
flues	G=HEL<P=
fluke	LBP=Q=
flure	A=HGL=P;
flute	AHH:I=LAP;
flved	AKL=P7
flver	A=C:LI
flves	B=L<PD
flvin	H=LA
flway	A=C=H<LF
flynn	HBL<
flyst	A=HA
flyze	L=PA
fm	A=HALAP=
fmac	C=HGL;P=
fmacy	HDL<P=
fmad	AKC;H<K=LCN=P:
fmade	AHB=D=H1L9PN
fmage	HAL<PB
fmai	Q=
fmail	C=HBL9PC
fmain	AFB=D=H2LEPEQ=
fmake	A=C=F=H=J=K=L=PM
fmale	ANH3L=
fmali	ACC;
fmall	AGCHF;H5LBP:
fmama	HFL:Q=
fman	A;B=C=HRL2PA
fmana	G=
fmand	A<C=HLL;P;
fmann	H:LD
fmans	A<PB
fmany	AZC=F:H6L9P=Q=
fmap	L:PF
fmara	H=LA
fmark	A6C=HFLB
fmars	H:LFP=
fmart	ANC:H8L;
fmary	AHH6
fmask	HBLAP:
fmass	ACHBI=L=P<
fmate	AJC=HHP.Q=
fmath	A=HALA
fmats	HAP=
fmatt	H=LDP<
fmay	C;DOHGL1P:
fmaze	H;PE
fmbat	A:HGP<
fmbed	ABH=
fmber	A3C;E=LIPH
fmbia	H:LD
fmble	A4HDPG
fmbly	A<C4HJLB
fmeal	A;HEP=
fmean	A=B=H8PK
fmedy	A<C=HHL=P=
fmeet	A<H5L=PN
fmell	HDP;
fmely	AFC3HD
fmen	B=HML:P9
fmend	A=
fment	A!H]LNP9
fmenu	A=HBP=
fmera	HAL=
fmers	HGK=P9
fmese	H<LB
fmess	A:H=PF
fmest	ADC=H<
fmet	A=H9L=PI
fmful	AAH=
fmh17	I=K=LC
fmi	A=HA
fmick	H=LA
fmics	HEL9
fmiel	H=LA
fmier	ABH7LD
fmike	LCN=P=Q=
fmile	A9HDIAL=N<PC
fmilk	HBL=
fmill	ICK=L=
fmily	A8C2HULDP;Q=
fmin	A;LCP=
fmind	A;B;LBPE
fmine	A6HCI=KLL3PE
fming	AHH;LAP;
fmini	HA
fmins	HAIAL<O=
fmise	A=C=HQL;P4
fmism	A=HEL;
fmiss	H1L<PP
fmist	A=HCL=
fmith	H6LJQ=
fmits	A=H5PK
fmix	H=
fmize	H<PB
fmm	HCL=P=
fmmed	A;LE
fmmer	A:B=C=HFPB
fmmit	A=LCP;
fmmon	AQH1I=
fmoan	A=H=PD
fmode	A=HDL=P=
fmoil	HBL=P=
fmoke	HAL=
fmom	H=LA
fmoms	LAP=
fmond	Q=
fmons	H<LC
fmont	D<LGP<
fmony	A9C=HJL;
fmoon	HJK=L6
fmore	AUB;COH/K=L<P6Q<
fmory	A=HEL:
fmost	ADCXH<L1P4
fmote	AHH9L;PA
fmous	AFC;H=L=
fmove	B;C=D=HDLC
fmp	LAP=
fmped	A=PA
fmper	H=PB
fmph	A=HB
fmpic	A=HEL;
fmple	AGD=HAL;Q;
fmply	A<CHL=P;
fmpts	HA
fmpty	AHH8L=
fmpur	H=LA
fmpus	HBP<
fmr	HALAP;
fmr.	E=LA
fmson	AEC=H9LA
fmt	HAQ=
fmtv	H=LA
fmuch	AGB=CGF=H7K=LFN=P8
fmufc	A=LC
fmug	A<C=HF
fmula	HAL=
fmum	A=HALAP=
fn	A<HCLAQ=
fn-to	F=H=LD
fna	A=H9JNL8
fnact	H9PE
fnada	H<LB
fnage	AIH*LBPF
fnah	FJG=H;L<Q=
fnail	B=HCL=
fnald	A=HDP;
fnals	HCLAP9
fnama	H8LF
fname	A9HKP9
fnami	LAO=
fnamo	I=LA
fnant	H<LJP8
fnap	H<LB
fnary	ANH:L:P;Q=
fnate	AFH7LGP9
fnato	A<B=H=LJP=
fnavy	A9F=HF
fnced	AIH;L;P<
fncer	A;HKL9P=
fnces	HAP=
fncil	A;HCLBP<
fncor	A=HBL=
fndar	A<HC
fnday	D=H3LM
fndby	AEB=H;
fnded	A;HC
fndel	HAL=
fnder	A7BPC<H;
fndes	HALAP<
fndex	A;HD
fndia	H:LD
fndid	AFD=L;P=
fndle	A=H8L7PO
fndly	ADC8LC
fndom	AIC<H7LBP=Q=
fndon	B=H;LE
fndow	C<HA
fndra	H=LA
fndum	HCL=P=
fnear	A;BTC=H;L;P8
fneck	A=HB
fnect	A<H=L<PG
fnedy	A=LB
fneed	A;HAL7PH
fneer	A:C=HG
fnees	HDL<P=
fneil	H=LA
fnels	HGL=P9
fnely	ANC2P=
fnema	A=HEL;
fnemy	A=HEL;
fnent	AIP7
fners	LFP9
fnery	A=HB
fnese	A:H=LG
fness	A-F=HWLKP0
fnest	AHC<P9
fnet	ALC=H4
fneur	A<C=HHL=P=
fnew	ANCCF=G=I=O=P5
fnews	A=B=LD
fnext	AOCEH6L5P=
fneys	A=HA
fnful	ABH=
fnged	A;H=LDPA
fnger	A:CFD=F=HDL:PB
fnges	D=HELEP5
fngin	A<HALDO=
fngle	ANH5J=LAN=P<
fngly	A8CIH=LBP;
fngry	AMH1
fngth	A7HJL<
fnhs	H;LC
fnial	A0C=HP
fnian	H<LB
fnica	HLL4P=
fnice	AQC9H0J=LFQ=
fnich	A=K=LC
fnick	A=HFP<Q=
fnied	A<HDP=
fniel	H<LB
fnies	HFL=P:
fnify	AEH8PA
fnine	C=IGL;P<
fning	A9GGHGL7O=
fnion	AAH;I=LC
fnior	AJC:E=P;
fnise	H6PH
fnish	A6C=D=H<LHPF
fnism	ACF=P=
fnist	H<LFP<
fnite	B=C;HBL:PF
fnits	HBP<
fnity	A=C=HCLEP;
fnium	A;B=HC
fnius	A=H=LD
fnize	F=H7L;PM
fnjoy	H;L:PH
fnked	A:L=PF
fnken	AGH;LAP9
fnker	HFL8
fnkie	HBP=
fnkin	H=IDP=
fnkly	CDL;
fnned	L=PB
fnnel	A=HFI=L<
fnner	AFC:
fnnie	HAP=
fnnnn	HBK=
fnnot	DJF=H:JAL=P;
fno	A;C=FTH:L9N=P=
fno.	HLL4N=
fnock	H:PD
fnois	LBP=
fnome	HAP=
fnomy	A9HGL=
fnone	A7HQI:K=LDP8
fnoon	B9C=HFLA
fnore	A=B=C=PE
fnors	H9LIP=
fnose	C=HCP=
fnote	A=HDLAP;
fnout	B;C=HGP<
fnow	CRH8L9P9
fnown	B:H8L<PN
fnows	B=H:PG
fnp	P=
fnraa	C=LA
fnrl	H<LB
fnsel	HBP=
fnses	HGP6
fnsit	A=HBLAP<
fnson	H7LG
fnsor	A=
fnsus	HDL;
fntal	AGH6LB
fntas	H;LC
fnted	AEH;L9PC
fntee	A=C=HEL<
fnter	A=C;H7LCPI
fnths	HCL;
fntic	A<H:LG
fntil	A=BVC=H6L<N=P;
fntle	H9LBPB
fntly	A:B=CMH=J=L<
fnton	LBP;
fntor	LB
fntre	H=LEP;
fntry	A=HJP6
fntum	A=HA
fnual	AEH9
fnued	H=L=PB
fnuel	H<LB
fnues	H<L:PG
fnufc	HBP=
fnute	A8HJL<
fnuts	A=HDL<
fny	LA
fnz	H;LEQ=
fo	HBLAP<Q=
foach	A=F;HHP=
foads	HAQ=
foaks	HCP;
foals	H=LA
foans	HDL:
foard	A8BFC;F=HJP:
foast	A:C<HAPD
foath	A=HA
foats	PA
fobal	AGH8P=
fobby	A=HBLAN=
fobel	H=LA
fober	AJH2LA
foble	AGH;L=P=
focal	ACHAK=P<
focks	H=L:PE
focus	A;B=G=L:PM
fodan	H=LA
foday	A:B=CFHNL6P;
fodd	AJC=H:I=P=
foded	AIP5
fodel	H9LF
fodes	H=PA
foff	A=BRH9L7P;
foffs	HBP<
fofit	AEH=L=P=
fogic	A9HE
fogle	A=LB
fogue	ADF=HDL:P=
foh	GJH<L9P=
fohio	H=LA
fohoo	A=GBH<LCP=
foi	HAQ=
foice	C=HALDP:
foil	A;HCL<PDQ=
foing	A<H<L=PG
foint	ADD=H6IAK=LIP=Q=
foise	A<G=HC
foism	HAL=
fok	GJH;L9P=
fokay	D=GMH:L:P=
foked	AEH<P;
foken	C=H8L<PK
foker	A<HFL<
fokes	HBL:PB
fokyo	H=LA
folar	ADH5LEP=
fold	AHC=D=H<LAP;
folds	HCI;K=L7PI
foled	A=PC
foles	HBLAP9
folic	A:HALB
folid	ABF=P=
folis	H=LA
folks	A=HHLDP3
folla	HGL;P;
follo	C=LB
folls	A=HGL=P;
folor	A=HCJ=
folve	A<B=H;L<PK
fomac	H;LC
foman	A=
fomas	C=H=LC
fombo	HBP<
fomed	A=H=PC
fomen	A=C=G<HELBP=
fomer	HAL=
fomes	C;H<L;PI
fomg	HCP<Q=
fomic	AMC;H5LCP;
fompt	A=C=L;PIQ=
fon	A=BVC;H9L8P;
fonal	AVB=C<H*LFP<
fonce	A=CUH6L;N<P:
fonds	C=
fone	A=H3IYK=L;P:
foned	H;PC
fonel	H:LD
foner	A<CHH;P=
fones	A=C<HHI;LBP<
foney	A9G=HEK=PB
fongs	H9I=L;PK
fonic	AHH;L9
fonly	A9CIH=L=
fonna	C=HAJ=LBP=
fonor	A7HEL=PEQ=
fonry	A=HCL=
fonse	HGL:P=
fonth	A:HFIBL:
fonto	B=CGHAL9
fonts	H<LA
fonus	A<HEL<
foods	HBLBP:
foody	ACCFH7P;
fooks	L=PB
fools	A=C=F=HG
fooms	A=H=L=PE
foooh	C=G=HBLCP=
foool	A9GJHDP3
foooo	C;HIL=N=P=
foops	GEL<
foore	LBP<
foort	H9LE
foose	A<LB
foost	A<C=H9N=PL
foots	ADL:
foped	ACK=P=
fopen	ARC<H7L=P9
foper	AIH:L;
fopes	H6PH
fophy	A=HA
fople	A<F=HLL<P;
foral	A<LA
force	A8B=C:HALAPH
fords	HELAP7
forea	H9LE
fored	A4B=HKL:PFQ=
fores	B=G=HBLDP;
forge	A:LAPC
foric	ADC=H<
forks	A:L8PJ
forld	A9B=C<HJLFP7
forly	A;CC
forms	LAP=
forne	ADH;L9PD
forns	H<PA
forps	H=LCP=
forry	AJH9L:PAQ=
forse	AHCAG=H:LAP:
forst	AFCCH5
forth	B;COH2K=LDP=
forts	C=HBLAM=
forus	A=LB
fosal	A8HLL;P=
fosby	H<LB
fosed	A1PL
fosen	C=H9L=PI
foser	A7COH<L=P;
foses	H3PK
fosts	HEP:
fotal	AJH6Q=
foted	A=HAL9PE
fotel	C=HB
foths	H;LC
fotic	A:HE
fotos	H=LB
fotta	HEP:
fotto	J=LA
foubt	A=B=C=HEL=PB
fouch	A3C=GFHDL;PE
fough	AGBKCFF=G:H4L<NIP3Q<
fouis	H=LA
fouls	HBL<
found	ACBHC<H<K=L7PDQ=
foung	AOH6J=K=LBP:
fount	AAC=D=HALAP=
foups	A=HA
fours	A<H8I<KPL9ODP<
fourt	HBLCP8
fouse	A:HAI=LIP;
fout	A=BUCBH1K=L<P;
foute	HGP7
fouth	A4CMH;K:LJP:
fouts	H9LAPC
foval	A5HK
foved	H:L<PG
fovel	ACP=
foven	C=H6LBPJ
fover	A9BQC2F9HBL<N=PG
foves	H6LDPC
fovie	HDL<P=
fowds	HDP:
fowe	B=C=H:PJ
fowed	A=HBL<PB
fower	A=C;H<K=LAPH
fowie	H<LB
fowly	A=CCH=
fown	AUB=C=H8L<P7
fowne	H=LA
fowns	A=L=PB
fowth	A9C=D=HKK=P=
foxer	B=HA
foxic	ADH<L=
foyal	ADH;LAP<
foyed	AEL;P=
foz	A=H=LEP=
fozen	A=C=H9PJ
fp	A=G=HB
fpace	A=H=LBPA
fpack	C=HEL9PA
fpact	A=HFLCP5
fpage	IA
fpaid	A9H;L;PM
fpain	A;C=HDLEP:
fpair	A=HHL:P=
fpand	A=H;L=PG
fpany	A6F<HHLBPAQ=
fpare	AEH1L9PL
fpark	A:HIL6PB
fpart	A8COD=G=L=
fpass	H7L7PP
fpast	ANH5P:
fpate	A=PA
fpath	A=LA
fpaul	A=LCP<
fpay	A;C=H;L;PM
fpays	H<L:PH
fpc	K=LA
fpeak	H;L=PGQ=
fpeal	A=HDP<
fpean	A=LA
fpear	A:C=H7PM
fpeat	A=HDP<
fpect	A4B=D=HMK=LC
fpeed	HRO=P0
fpell	C=H<LD
fpend	A;H9L<PL
fpens	A=D=H8PL
fpent	A1H5L=PY
fperb	AHC=H:P=
fpers	H<L:PG
fpert	HBP<
fperu	H<LB
fpest	AKH3
fpete	A3HIPE
fpful	AEH;P=
fph	LBP=
fphen	C9HCLCP=
fpher	A<F=HAL=PE
fphic	AHH<L9
fpic	A;HC
fpick	A;H<L=PG
fpics	H;LC
fpied	A=PA
fpier	AAC=HAP=
fpies	HAL=
fpile	A=HA
fping	H=PA
fpink	AEH7LFP:
fpion	HBL<
fpire	A:C<H;LAPI
fpiss	HCL=P=
fpita	HAL=
fpite	A:HD
fplan	A;E=HCPB
fplay	A<C=L<PH
fplea	A=HDL<
fples	HIP6
fplex	AMH4P<
fplot	HAP=
fploy	L<O=PD
fpls	GJH8L=P=
fplus	A;B=EHL=
fpm	HAO<
fpoet	C=HBL=
fpoke	C=L=PA
fpole	A<HEL<
fpoli	H=LA
fpoll	HBL<
fpond	A<PB
fpons	A<HBLBP<
fpool	A:G;HBLHP<
fpoor	AMB=H6LCP<Q<
fpop	A<CEH=
fpope	H<LDP=
fport	A6C=F=HLLBP=Q=
fpose	A9C=G=HDL:PJ
fpost	A:C;HFLJP8Q=
fpour	H<L:PI
fpped	A6C=HCL=PI
fppen	A;H<PE
fpper	A;G=LAPC
fppl	HDL=P<
fpple	A7HCLA
fpply	A=C3HFPF
fpray	A=C;L<PI
fpril	G=H8IALF
fprix	H=LA
fpro	A;C=H8L<QP
fpset	A=H<PB
fptcy	HAL=
fpted	A;PC
fpter	HBL=
fptly	CAH=
fpton	H=LA
fpub	A=HCL=
fpull	A:L<PI
fpump	HAL7PF
fpunk	HB
fpurs	H<L7O=PK
fpush	H=L9PF
fput	A=C=L;PG
fputs	H;PC
fq	A=LDQ=
fqld	LAP=
fqpr	P=
fquad	A<HCP=
fqual	AAH=
fques	H<LDP=
fquip	H;PC
fquit	H:K=L<PI
fquiz	A=C=HFL<
fr	HALCP:
frace	H:LFP=
frack	A<C9HKIAL8PA
fract	A<H=PE
fracy	A;HGL=P=
frade	A9B=HCLDQ=
frado	LAP=
frady	A=LB
frael	A=H:LF
fraft	A=HCK=
frage	ADH8L<PD
fraid	AEC=HEL<P9
frail	ABH:LDP=
frain	A6B;C;HNJ=PB
frald	H<LA
frall	AKH:L:Q=
frals	H:LD
frame	A;G=HE
frams	A=HFL:
fran	A<H7PJ
frand	ABB=I;LA
frang	A;PC
frank	AFHAL=P8
frano	H=LDP=
frans	B=HFP:
frant	A:HAL6PM
frape	H=LA
fraps	HCL;
frapy	A;C=HE
fraqi	A=H=LEP=
frard	C=
frare	AFH;P<
frary	HBL<
frase	HAP=
frash	A:HALC
frasp	A=H;PE
frate	AGE=H:L<PC
frats	H9LIP;
fraud	C=HDL=P=
frave	AXD=H4L;P8
fraw	AGH:LAP<Q=
frawn	H;PD
fraws	G=H:PG
frays	C=LDP<
frazy	AJH6Q=
frban	ALH7L<P=
frbed	AAH=
frbon	A<HDL=
frbor	HA
frced	A9PE
frces	A=C=HILFP4Q=
frchy	A:HC
frcle	C=H<LD
frcut	ALB:HAP5
frdam	H=LA
frdan	H<LFP<
frday	A=CCD=G=LEP;
frded	AAC=
frden	A7C=HLLBP9
frder	A/B;CPHBK=LCP<
frdue	ACP;
fre	DFHHL7P8
fre-k	A=B=H:LKP=
fread	B=C5F=HHL<PE
freak	A.HDL<PN
freal	AKCGD<H4LEP4Q=
fream	AAH:L=PF
frean	H=LA
freas	A9C=HBLFQ=
freat	AHC:H6LD
freby	A=CHF=G=H=
frect	AMCCH3LBP6
fred	AIHBLAP0
freds	HFLAP6
freed	A;C;HCPC
freef	A=HA
freek	H8LF
freen	A<HB
freer	AHL;P<
frees	H:L=PG
freet	A8LGP=
frein	E=H;L<PH
frely	A8CDL:PF
freme	AHF=H7LEP9
frena	HCL;
frend	HDLCP6
frent	ANDDF=H:L;P6
frers	HBL=
fresh	ADH9LCP<
fress	A4B=C4LMO=PJ
frest	A6C;D=HPL=PAQ=
frete	AJH8L=P=
frets	H6LAPG
frfax	H;LD
frful	AECHF=H7L<Q=
frgan	LBP;
frged	ABH<
frger	AGB=C=L;
frges	C=H:L;PJ
frget	A=G=HDL9PD
frgia	H=LA
frgin	AFH<L=P=
frgot	I=L9PF
frgue	H7PG
frial	A<HIIAL8P=
frian	ACF=HBL9
frias	H6LI
fribe	B=C=H=PF
frica	A8B=FBH2LR
frice	A:C;HELA
frich	AOF;H7K:
frick	A;C=HFLAP<
frict	ABH:LDP<
frid	A:H;L=PI
frida	H<LB
fride	A8B=C=HILEN=P<
fried	AIP7
frief	ACH;
frier	A=HDL<
fries	C=PCQ=
frife	AA
friff	ABB=L=
frift	A=HC
frike	A<B=PC
frily	A=CHH9L=
frime	AAB=H<LEP<
frims	H=LA
frine	AGH:LFP6
fring	CDD=G<LFP9
frink	A;HC
frint	A:HBPB
friod	HCL=P=
frior	CPH8L:P<
frips	B=H;PE
frise	A=C:HALC
frish	A9F=H<LDPE
frisk	ADH=L=
frism	ACL=P=
frist	AKC;H=LBP7Q=
frite	AFH5PC
frits	H<PB
frity	A3HDLHP=
frium	AAH=
frius	G=HB
frive	A8C<HCI;LBPF
frize	AAHKI=LDP.
frked	A9H=LCPC
frker	F=HHK=L:P=
frket	HPL3P;
frkey	H<LDP=
frles	H<LDP=
frmal	AJH7L<
frman	ACH3LG
frmat	HCK=P=
frmed	AAHDLBP5
frmen	H9LFP=
frmer	ANB=C;H:I=P=
frmit	H;J=PE
frmly	CCH;
frn	HBL<
frnal	ABL=
frned	AHHAL=P6
frner	A;HKL8M=
frnet	A;C=HDLEP:
frnor	A=H=LC
froad	ACCFH<I=P8
frob	A=L:PG
frock	A8B=C=HDLD
froes	D:HJL<P=
froic	ADC=H;
froid	A<HB
froin	C=HDP=
froke	A;B=H=PH
frole	A:HE
froll	A:C=F=HCLD
frols	HAP=
frone	AJH8I=LFP6
frong	APB=CCH6P4
froni	H<LDP=
frons	HAL=
front	D<HBL8PH
froof	A;HB
froom	A:B=HE
froot	A=C=HFL=P=
frope	H:LHP<
frops	HEP9
frors	H=LA
frose	HBL2PI
fross	ADBOC;D=G=H3L=PA
frote	A9H;L=PK
froud	AQC=H4LAP7
froup	B=HA
frous	ALC:H=L=P;
frove	A<H5L=PO
frow	HEP<
frown	ADH7J=LAPB
frows	H=L;PE
frple	ABH5LG
frray	HAQ=
frred	AAH<PA
frrel	A<C;HBLD
frris	HDL<
frror	A<C=HDK=L9PG
frrow	AFB=HDL;P:
frrrr	LAM=
frsal	AFH:L=
frsed	A<H=PD
frses	HBL<
frson	A=HGP9
frsue	A=H;PD
frt	A=C=H:LDPEQ=
frted	ADHCL:O=P<
frten	L:PC
frter	B=C:HEK=PA
frthy	AHH;L:
frtin	G=LCP=
frtiz	H;LC
frton	B=HFL;
frtue	A<HDL=
fruce	H<LB
fruck	A=H<PD
frude	AHL<P<
fruel	AKH6P=
frugs	B=HCL<PA
fruin	C=H:PF
fruit	A=H7LJ
frule	A=B=L=PD
fruly	A=CEH=L=
frun	A=H=L8PJ
frunk	AIH9L<
fruns	H9PE
frupt	AKB;H8L=
frush	A=HGP9
frust	A9C7HDLBPF
fruth	A=C=HD
frved	A9H=LE
frves	B=H6LBPG
frvey	LA
frvin	HHL8P=
frway	AKC<H9P=
frwin	HA
fryan	A=LBQ=
frzan	A=LA
fs	A=HCLBP=Q<
fs-13	I9LF
fs-in	BBH=
fs-on	BLH6L;
fs-or	EEH=M=P=
fs-to	B=JALAP=
fs.a.	H=LA
fsad	AHC<H:
fsade	HAP<
fsafe	ANH9N=P<Q=
fsage	A;HALEP;
fsaid	A=H8L<PK
fsake	A=HEL=P<
fsale	HAL=
fsals	HBLCP8
fsalt	H<LEP=
fsam	H=LA
fsame	AQC=H;J=L9P:
fsan	ABH;LAP=
fsand	B=H7IML=P=
fsane	ADC=H7LFP=
fsant	ADB=D=H=
fsara	HBL=Q=
fsarm	C=H7PI
fsary	AFB=L:
fsat	H7L:PL
fsave	A;H<L<PH
fsaw	C=H;PE
fsay	A<G=H=L9PL
fsays	C=H9L=PJ
fscal	ACH:LA
fscue	HCP=
fscum	HAP=
fsday	C;H;LKP;
fsden	LAP=
fsdi	K=LA
fsdom	A<HC
fse	A=G=H=L8QK
fsea	H=LA
fseas	AMB;CCH9L:P=
fseat	HAL=
fsee	A=HAL6PJ
fseek	H9PE
fseem	C=H;PE
fseen	A;C=F=H;L<PN
fsein	I=LB
fself	A=HAKDLBP:
fsell	B=C;PG
fsely	A;CC
fsend	H9L;PI
fsent	D9H<I=K=LAPJ
fseph	H<LB
fsert	A<LBP=
fsess	A;L=PD
fsest	ACCAH:
fset	H8L<PI
fsets	HFLCP4
fseum	H=LA
fsex	A9F=HH
fsexy	AGH:P<
fsfer	A=H6PL
fsful	ACH=P=
fshaw	H=LA
fshed	HCL8PB
fsher	A=F=PC
fshes	A=G=H;KJL8PC
fship	A<C<HJP:
fshit	A;C=LB
fshop	A=LDP=
fshot	A:D=HF
fshow	C5HELD
fshut	C=H9L<PK
fsial	AFH<L=P=
fsian	H8I=LG
fsick	ASH3L;P;
fsics	HDP<
fside	BQCFH9K=L7P9Q=
fsier	AJC;H=L=P;
fsign	A7C=HEN=PG
fsile	A7HML=P;
fsily	A<CDH=
fsing	AAB=C=G=HCJ=LA
fsion	A=B=C;HLI;P<
fsir	G=HA
fsire	A<HFL=P=
fsist	A=H3L<PQ
fsit	H7PG
fsite	A<HELBP:
fsits	H=PA
fsity	H=LEP=
fsive	A]D=H3I=LGP+
fsize	HDP<
fsked	A=L=PB
fskin	A=HA
fsky	A;HJL7PA
fsler	H=LA
fsley	G=LA
fslim	ABH;LAP=
fslow	AIH;P9
fsman	A;HC
fsmen	LCP;
fsmh	A=B=HC
fsnia	H=LA
fsnow	A=C=PC
fso	A=CNH:L9P=
fsode	HBL<
fsoft	AAH9LC
fsohn	LAQ=
fsold	A7H:PL
fsolo	AA
fsome	AJC7FWH,K=LAP7
fson	HFL8
fsong	A8D=HHLAP=
fsons	L=PB
fsoon	A=CUH6I=L8P=
fsooo	C:HCLCP=
fsors	HAP=
fsort	A;HA
fsory	AKC=H3LCP=
fsoul	A8HG
fsovo	H<LB
fspan	HA
fspel	HCL<
fsper	A:H:PI
fspol	HDL<O=
fspot	A=PA
fspur	A=I=L=PE
fssay	B=HCP=
fssed	AGK=N=P:
fssee	H9LGP=
fssel	HBL=
fsses	A=HDP;
fssia	H=LA
fssic	ABG=H7LF
fssil	A=HEL;
fssly	A=CA
fsson	HDL;
fssor	A=HCLAP=
fssss	LA
fssue	A;HEP=
fst.	LCP;
fstan	A<H=I=LJM=Q=
fstar	A;C=HAI=LCPCQ=
fstay	H=L8PJ
fstaë	H=LA
fsted	AEH:
fstem	HAK=PA
fsten	C=D=H9I<LAPI
fstep	A:HD
fster	A6B;CEH<LCN=PG
fstes	H<PB
fstic	AHH<P;
fstin	A=H9LHP=
fstle	A;HB
fstly	AMC4H<
fstom	HFK=L=P<
fston	H:J=LF
fstop	C=D=H8L=PN
fstro	HDL=Q<
fstry	A;B=HIL=P=
fsual	ADH;
fsuch	ATB=CEE=F=H:K;L;P7
fsue	A=H=L:PH
fsued	A=L=PC
fsues	H=K=PC
fsuit	HBLAP:
fsula	H=LA
fsult	A<HFL=P=
fsum	HBL<
fsume	H<PB
fsun	A=HJL6
fsun.	H:LD
fsung	AAH=L9PF
fsure	B=CDG=HIL:N=P:
fsury	H=LB
fswap	C=G=LFP;
fswat	HJL5O=
fswer	A=C=HFP=
ft	A=HBLAP=Q=
ft-in	BFE=H<K=
ft-to	B<H=J=PF
ft-up	BBM=
ftab	H=LA
ftack	A=HAL=PDQ=
ftact	ADH<
ftacy	H<LB
ftaff	B=HALBP=
ftage	A=CCLAP<
ftail	AEH=L=P=
ftain	AEB;C:H:LBPF
ftake	A7D=HGL;PGQ=
ftale	AAH;LB
ftalk	A;HD
ftall	AKF=H9K<L=
ftals	H<LEP<
ftamp	H9L9PK
ftana	H<LB
ftand	A<E=H9IAL1M=PY
ftank	A=B=HFL<
ftant	ALH8J=LBP8
ftape	A;B=HJP9
ftard	A=HEP;
ftars	HAK=P=
ftart	ABH;L-PSQ=
ftary	AMC<F<H;P;
ftask	A=HDLBP;
ftate	A,FDHELH
ftaub	H<LB
ftax	A;C=HBPCQ=
ftays	H7PG
fte	HBP=
ftead	A=CVD=H8L8P9
fteal	A9B=L=PJ
fteam	A=HGL;
ftear	H=L=PC
ftech	A;F=HAK=LE
ftecs	H;LC
ftect	A9B=H<L=PL
fteed	H:LAPC
fteel	A<HCLAP=Q=
fteen	AIH;IBL<P9
fteer	B=F=HDL=
ftees	HEP9
ftegy	A=C=HE
ftein	B=LCQ=
ftell	A=H9K=L9PN
ftels	HDP:
ftely	A:CNH:L=P<
ftemp	HDLAP:Q=
ftems	HDL<P=
ftend	AHD=H-L=PL
ftens	B=H:PF
ftent	AHHBL;P8
fteps	A=C=HHL=P<
ftera	A=H;LE
fterm	A9B=C;F=HOL=
ftern	ABB=HDL;P<
fters	G=HCIAL7PC
ftery	A:HD
ftest	A:C3HHLCPC
fteur	AIH6L=
fteve	LEP9
ftext	A:C=HJLDP6
fthal	ADH;
fthan	A;BYC=F=H7J=K=L=N;P=
fthat	A=B;C<FHH1KHL:NUP6Q=
fthea	K=LA
fthem	A;HGL:
fthen	B=COH6K<L8N=PGQ=
fther	A:CPD=EDFNH;K2L;M=N<Q<
fthew	LBP;
fthey	G=H9KG
fthic	A:HD
fthin	AKH9I=J=
fthis	A=B=C=FRH8KDL7P=
fthly	AGC:H<
ftho	A=HGN=P=
fthom	H;LC
fthon	HBL<
fthx	C=HB
ftial	AFH3LFP=
ftice	C9HPL0PC
ftick	A9C;L=PJ
ftics	A=C=LCP=
ftide	C=HC
ftie	HBP=
ftied	H<PC
ftier	A;C=HGP=
fties	A=HLLAP2
ftify	A=B=C=H=PF
ftil	A=B7HJ
ftile	ANH6N=P;
ftill	A;BRCUD;H4I=L8N=P4
ftim	H8LF
ftime	A=CCF=G=HGI=K=L:PB
ftims	HAL=
ftina	H;LC
ftine	AGC=H3LFQ=
fting	AFC:K<L9PE
ftiny	HCL<
ftion	A9B;C;D=HRI8LD
ftip	LAQ=
ftire	AJB=H;L8PA
ftish	A=H:LGP=
ftism	H3LM
ftist	H;LC
ftive	ATB=CED=G=HII;LBP"
ftlaw	A<H<PF
ftled	A;I=PE
ftler	I=LB
ftles	F=LA
ftley	G=LA
ftmas	D=G=LB
ftmhr	H=LA
ftmro	HCL=Q=
ftnam	H;LC
ftner	A9HBPA
ftnik	H<LC
fto	A;BMC;H7JOK=L8P:
ftock	AGHCP4
ftody	A;F=HFL=
ftold	B=H<L<PG
ftom	H:LD
ftoms	HDP:
ftone	A=HEI;LAP<
ftons	HBL=
ftony	H;LC
ftoo	CPH:L;P8
ftood	A<B=H1PP
ftook	A=H5PL
ftool	G=HC
ftop	ANC=H5
ftops	HBP<
ftore	A=C9HF
ftorm	H9LGP=
ftorn	H=PA
ftors	A=C=HELFP7
ftory	AHC=HFK;P6
ftour	A;HCK=LBP=
ftous	AAF=
ftout	B=LCP=
ftown	A8B<HLLDP:Q=
ftput	HBQ=
ftral	ACH;
ftrap	LA
ftrax	H<LB
ftred	A<HOP3
ftrey	HFL;N=
ftric	AEH9
ftrip	A<
ftrol	A<D=G=HHJ=
ftroy	H9L=PF
ftrue	AJCCH9K=L:P<
ftrum	H=LC
ftry	A=D=H4L<PQ
ftsin	LAQ=
ftson	H:LD
ftted	A8B=HCPC
fttee	A<LD
ftten	A=C;HEI=PA
ftter	AIB;D=L=
fttes	HDP:
fttie	H=LA
fttle	CBI=K=O=
fttom	AAC=F=H=L=PD
ftton	HCL=P=
ftu	A;HC
ftual	A<LB
ftube	A=HA
ftuck	ADC=H3PH
ftude	A<HKLAP7
ftudy	A8B=F=HCPD
ftuff	A=HFL:
ftune	A=HALAP=
fture	A6C;HLK=M=PDQ=
fturn	A9HDJ=L;PG
ftury	A8HJI=L=
ftute	A9HBLFP;
ftv	LDO=P=
ftwo	A=H=IJL:P=
ftyle	A<HJL:P=
ftype	B=HFL7PA
fu	ALC<H8K=LAP<
fu.n.	G=H=LC
fu.s.	A=H=I=LE
fuals	A=HBL9PD
fuard	A;H=PE
fuare	AICDH6L;P=Q=
fuary	A8H<LI
fuate	F=HDL=P=
fuban	A=LA
fuble	A6CEH<L=PG
fucas	H=LCP=
fuced	A;PC
fuces	H2PL
fucks	B=C=GCH1LHPE
fucky	ABC=H;LDP=
fucts	HIL=P7
fudak	HCL;
fuded	A8L=PH
fudes	A=H=L:PG
fudge	A=HAL:PEQ=
fudio	A=F=HD
fudly	CAP=
fueen	A=HAI=LDP<
fuela	LAQ=
fuels	HAL=
fuent	ADH9
fuesa	H;LD
fuese	ADH:LBP=Q=
fuess	D=H=L;PG
fuest	A1HP
fugal	C=LB
fugby	D=HCQ=
fugee	A<HC
fugh	B=C=GIH=L;
fughs	HAP=
fught	A7C9DHH4I<L6N=P]
fugio	H<LB
fugly	AKC7H=L=
fuick	AGCCH7P:
fuide	A;D=HD
fuiet	ACCAH:
fuild	A;H:PI
fuilt	A:B=H9PL
fuine	AJH8P;
fuing	ACC=H6L;PJ
fuins	H=LA
fuire	D=H7PK
fuise	A;C=LBPDQ=
fuish	HEL9
fuite	A<CNH=L;P;
fuits	HDL=P=
fuity	P=
fujah	LA
fuk	A=H6LMP<
fular	APC:H<L<P;
fuled	PC
fules	HCLDP8
fulie	LAP=
fulls	H<PB
fully	A<CGL9PA
fults	A=C=HD
fulty	C=D=LC
fulus	A;HC
fuman	AMH4P=
fumed	L=PA
fumer	A6HGLB
fun	HAP=
funa	A=HCL=
funal	A:HD
funce	H4PK
funch	A8H;LFO=PE
funct	AKC=L:P;
fundo	H:LBPB
funds	C<HE
funed	A=PA
funes	H7LH
funi	HCP;
funit	A=D=HC
funni	H=LA
funny	AKH0LC
funts	H8PE
funty	A=H<LC
fuote	HAP=
fuous	AAP=
fup	BPC=H8L;P;
fuper	A9CELAP<
fupid	AEH;P=
fuple	A<HB
fups	HFL8
fur	A=HELAP9
fural	AFH=L<P=
furas	H=LA
furce	A<C=HLL<P9
furch	A=HIL4PB
fured	AFC=H9L8PG
furen	H9LE
furer	A8HKL:
fures	A=HIL<P;
furge	A=HAL9PE
furgh	A<D=G=HELA
furne	I=LB
furns	H=
furos	H:LD
furry	C=H=PC
furse	A8CCHEL=
furth	ANG=H5IEK;L;P=
furts	H;PD
fusa	H=LBQ=
fuse	A=C=HFLCP9
fused	AHH<P8
fuser	A=HDL<
fuses	A=HC
fushi	A=G=HDLAP<
fusic	A2HRK=L;
fusly	A;CGH=L=
fuson	H;LC
fusto	HBL<
futal	AEC=H;
futch	H6I=LJ
futed	H<
futer	ACB=HHL8P;
futes	HBL=
futme	ADH=IBL9
futor	L<PB
fv	HCL=P=
fvacy	A=J=LC
fvada	I=LB
fvade	H=PA
fvage	AEP<
fvail	C=H;PD
fvals	A=HA
fvan	A=HB
fvans	H=LA
fvant	AED=H=
fvast	ALC;H8L=
fvate	AMB=H7LAP8
fvels	A=LA
fvelt	H=I=LC
fvely	ABCAH;LBP;
fvens	A=H<LD
fvent	A2H=PM
fvere	AFC=H;K=
fvern	A=H<L;PG
fvers	A=H0K=LCPN
fvert	A;H=L=PG
fvery	A6COFEI=J=P;Q=
fvest	A2H=K=PR
fveto	HCL=N=PAQ=
fvial	ADI=L=
fvice	A9C<D=HBLIP=
fvich	LA
fvide	A:B=C=H:POQ=
fviet	APL2P;
fview	A9HKL=P;
fvile	AGC=H;N=
fvily	A=CCH=
fvina	HEL9
fvine	A:HHL=P=
fving	ABB=C;D;H9LHPD
fvior	A=B=HEP=
fvise	H8PF
fvite	A9HAL;PG
fvity	A=K=LC
fvive	A;PC
fvoid	ACH7L=PG
fvoir	A=HA
fvolt	A=HCL<
fvon	HCL=Q=
fvors	H<L<PF
fvote	A;C=HALB
fvour	A=C=HC
fvous	ABH=
fvs	HCL<Q=
fw	A=B=HB
fwage	A:HBLAPA
fwait	H5L<PL
fwake	AJH=LBP3
fwalk	H8L;PJ
fwall	A:HCLA
fwan	A=
fwang	LDP;
fwant	A:D=G=HAL8PM
fwar	A6C=HGPDQ=
fward	A5B:CVH5L:PG
fware	AFHAK=L<P;
fwarm	ANCGH.P;
fwars	HBL=
fwart	LAP=
fwath	HBL<
fwave	A;HFP=
fway	A=HIL<N=P;
fways	A=CKD=HLL<P-
fweak	ANC=H6P;
fwear	A;B=C:L<PN
fweb	A=HA
fwee	AAH=
fweed	LEP:
fweek	HLL4P=
fweep	A<HALDO=P=
fweet	AFC=H;L;PCQ=
fwell	B=COH9J=L9
fwent	A4H5L8P[
fwept	A=B=H9PH
fwere	A=C=HALCP=
fwers	A<HFL=
fwest	A6CJLFP8
fwful	CCH=
fwhat	A:B=CFFCH:KPL=N4P<
fwhen	CQH;K=L:N=P;
fwhy	A=CQH;L8P;
fwic	A=H=LC
fwice	CUH-L=P=
fwide	ATB<CEH4P4
fwife	A=HCL=
fwift	AGH7
fwild	AHCDD=H8P<
fwill	A:B=C=DXL7P9
fwin	A=B=C=H;L9PO
fwind	A=G=HOL5P=
fwine	HDL:
fwing	A;E=I=PF
fwins	H:L=PF
fwire	A=C=HBLBP=
fwise	AGCTH3L<P2
fwish	A;H=L=PJQ=
fwith	BFH8
fwley	K=LA
fwned	A7H=PI
fwner	A<B=HD
fwoke	H:PD
fwon	B=H;L:PI
fwoo	H;L7O=PM
fwood	A:LE
fword	B=HJP9Q=
fwore	A:C=PG
fwork	A9B=D=HQIBL8P:
fworn	AEH;P=
fwow	C=GKH;L<P<
fwrap	HAL=
fwski	H=LA
fwtf	C=GHH:L=
fwyer	A=HA
fx	C=G=HFP=
fxact	ALH4P=
fxams	G=HDL<
fxb	H:LD
fxd	H8LF
fxico	H:LD
fxing	A:HKL<P<
fxist	H:PE
fxo	GHL8
fxton	H<LB
fxtra	AHCAH8L<P=
fxx	G=HDL<
fxxx	HCM=Q=
fy	A=KKL9P<
fy-to	BAH8JELAP=
fya	A=C=GGH;KGL8
fyang	H=LCP=
fyard	A:HFP=
fyay	C=G=HD
fyber	A;HHL=P<
fycle	A=HDL<
fycon	LA
fyday	AOC;F=H:P<Q=
fyeah	GJH:K=L=P=
fyear	A1B:C9HXIHL;P:
fyees	HAP;
fyell	LBP=
fyep	GHH;L<P=
fyers	HBP;
fyes	GNH7L9P=
fyet	A=CQF=H:K=L<P:
fying	ADD=H4L7PP
fyles	H:IC
fylie	G=HEL;
fyman	H=LA
fyo	HBI=
fyork	H9LGP=
fyors	HAL=
fyou	A=H9KTL9M=P:
fyu	H=LA
fyup	G=HA
fyway	A=CKH9L;
fyyyy	HGL<P;
fyzed	AIC=H=LAP6
fz2dj	I=LBQ=
fzens	AGB<HGL=P4
fzero	H7INL;P<
fzine	HFL:P=
fzing	AAB=HFL:
fzona	H;LC
fzone	C=HDI=LBP;
f|	OBQ=
f}	H=MCQ=
f~	B=OCQ=
f£	L=OB
f«	L=N=P=QE
f°	A=H=OC
fκαι	L:QD
fв	H=L<QD
f–	L=MDP=
f—	B=MFP;
f“	A=H=L=ME
f”	L=MEN=Q=
f•	H=L=QC
f…	G=L=MEO=
f€	B=OA
f☀	L=OA
f♡	M=N=OB
f❤	N=OA
f、	M=QA
f🌈	L=M=OC
f👌	OAP=
f💜	M=OA
f💯	M=OA
f😂	OAQ=
f😒	M=OA
f😘	M=OA
f😳	M=OA
f🙌	M=OA
f️	A=M=QC
gADJ )	D=H=MC
gADJ ,	H=MA
gADJ -in	BAH=
gADJ -up	BBK=
gADJ -we	H=KB
gADJ .s.	A=LA
gADJ 10	IAO=
gADJ ;	B=MA
gADJ ace	H<PB
gADJ ach	A=HCL<
gADJ ack	A=PA
gADJ act	ACP;
gADJ ade	LAP<
gADJ ael	H<LB
gADJ aft	HAL=
gADJ age	ACL;P=
gADJ aid	A=E=HEL=
gADJ ail	ABH7L=PF
gADJ ain	A;LA
gADJ air	A=HB
gADJ al	H=LA
gADJ ale	H<LB
gADJ alf	H=
gADJ alk	HEP9
gADJ all	HDL=
gADJ als	PA
gADJ ame	A9HELAP=
gADJ and	A;EBHCL;PA
gADJ ank	B=HBL=
gADJ ans	LDP<
gADJ ant	ABLAP:
gADJ any	AAC=FAL=
gADJ ape	A=B=HC
gADJ ard	ACC=F=HFL8
gADJ are	A<HCJ=
gADJ arm	LAP=
gADJ ars	HAL;PA
gADJ art	CAG=HEL<P<
gADJ ary	H=LBP=
gADJ as	BBH=
gADJ ase	GA
gADJ ask	HAP=
gADJ ass	A<HFP;
gADJ ast	ACC<H=LA
gADJ ate	A;H<PE
gADJ ato	A<LC
gADJ ats	H9PF
gADJ aul	A=HB
gADJ ave	A;D=HJL=P<
gADJ ays	CAH<
gADJ ban	H=
gADJ ber	AEH:LBP;
gADJ big	AAH=
gADJ ble	A=HB
gADJ boy	HAL=
gADJ bus	A=H=LC
gADJ but	EBH<
gADJ cal	AFH:L=
gADJ can	A;B=LD
gADJ ced	A9H=PG
gADJ ces	P=
gADJ che	H=LB
gADJ cit	AAH=
gADJ cle	A<LBP=
gADJ con	H<LA
gADJ cts	HAP=
gADJ cus	A=HDP;
gADJ cut	HEP9
gADJ day	CBH=LAP=
gADJ ded	A=H;PE
gADJ den	P=
gADJ der	A=B=CAHEL=
gADJ des	L:PC
gADJ dge	HAP=
gADJ dia	H=LA
gADJ dit	H=LA
gADJ dle	HA
gADJ don	H;LC
gADJ dup	B=HA
gADJ eak	A=PB
gADJ eal	ABC=
gADJ ean	H7LEPA
gADJ ear	AEB=C;H<LB
gADJ eas	C=HB
gADJ ece	CAP=
gADJ ect	B=HAL<PC
gADJ eds	HHP6
gADJ edy	A=HDL<
gADJ eed	CAP<
gADJ eel	A=HCP=
gADJ eep	AAHAL=P=
gADJ ees	L=PB
gADJ eet	A=LA
gADJ ell	B=CCH<
gADJ elp	HFP8
gADJ els	C=L;PE
gADJ ely	AAH<
gADJ ems	HCL=Q=
gADJ emy	A=HA
gADJ end	H<L<PE
gADJ ens	HBP<
gADJ ent	D=IALBN=
gADJ eps	HAL=
gADJ era	HDL<
gADJ ere	AAH=
gADJ ern	ADL=P=
gADJ ers	C=LA
gADJ ese	A=C=FAH=LB
gADJ ess	A=C;G=HGL:PC
gADJ est	A8HGLBP=
gADJ ets	H8PG
gADJ eum	C=HA
gADJ ews	A=HB
gADJ fer	A:PC
gADJ fic	ACH=L=
gADJ for	BCE=
gADJ ful	ABH<
gADJ ger	A=HEL;
gADJ ges	H<LA
gADJ get	HDLAP7
gADJ ght	ADP<
gADJ gic	AAH=
gADJ gle	ADH<J=
gADJ gth	A;HC
gADJ gun	H=PA
gADJ guy	HAL=
gADJ had	DAH=
gADJ han	BFH;J=LAN;
gADJ has	DAH=
gADJ hat	L=NB
gADJ hem	HAL=
gADJ hen	CAN=
gADJ her	AACCE=F<LAP=
gADJ hes	HAP=
gADJ hip	A<
gADJ his	FAH=
gADJ hit	HAP=
gADJ hot	AEC=H;
gADJ how	ACH<
gADJ i	A=KA
gADJ ial	AAI=
gADJ ian	A=HA
gADJ ica	H<LB
gADJ ich	H=K=LB
gADJ ics	A=LA
gADJ icy	A=
gADJ ide	AABAHBL9P=
gADJ ief	AEH9
gADJ ien	AFC=H:
gADJ ier	A:CAHB
gADJ ies	HGP8
gADJ iet	ACH=L=
gADJ iew	HAP=
gADJ ife	HCL<
gADJ igh	AAH=
gADJ ign	HEL:P=
gADJ ike	H5PI
gADJ ile	HCL=N<
gADJ ill	AAB<CBDCH=L<
gADJ ils	HCP<
gADJ ily	CBL=
gADJ ime	HFL9
gADJ in	BAH=
gADJ ind	AAH<
gADJ ine	HBP=
gADJ ing	A<B=DCF=HLL5
gADJ ink	HAP=
gADJ ins	HCL;
gADJ int	HBL=P=
gADJ iny	A<HB
gADJ iod	HCL=P=
gADJ ion	ACB=I=LAM=
gADJ ior	A;CBHAL=
gADJ ips	N=
gADJ ire	A=HFL:
gADJ irs	H:L=PF
gADJ ise	A=HCP=
gADJ ish	ACH=LAP;
gADJ ism	A=LB
gADJ ist	AAL=
gADJ ite	ABL=
gADJ ith	H=LA
gADJ its	L<PB
gADJ ity	A<HALA
gADJ ive	ABH8IAL<PD
gADJ ize	L=PA
gADJ job	A=HFL=P=
gADJ ker	K=
gADJ key	AAC=H=LA
gADJ kid	A=HCL=
gADJ lan	HBL<
gADJ lar	ACH;
gADJ law	HAL=
gADJ lay	HCP;
gADJ led	AA
gADJ les	HBP=
gADJ lic	A=LB
gADJ lls	H8LAPD
gADJ lly	C<HA
gADJ lot	HA
gADJ low	B=PA
gADJ lth	A=
gADJ lve	HEP9
gADJ man	AAH:IB
gADJ men	B=H=LC
gADJ mer	A=B=HALA
gADJ mic	H:LC
gADJ mit	H<LB
gADJ nal	AEH<L<
gADJ nce	A;LANBP=
gADJ nch	A=PA
gADJ ncy	ACC=F=H=
gADJ nda	CBH<
gADJ nds	A=HA
gADJ ner	A<LA
gADJ nes	L=PA
gADJ net	H<LB
gADJ new	ACH:LA
gADJ ney	HAL=
gADJ nge	HFL8
gADJ ngs	L<PD
gADJ nia	H=LA
gADJ nks	LAP=
gADJ nny	ABH=
gADJ nor	HAP=
gADJ now	CAH=
gADJ nse	AAHBL:
gADJ nth	A:HHL:
gADJ nts	H5LEPC
gADJ nue	A=HCL=
gADJ oad	C=LA
gADJ oal	A9HHL<
gADJ obs	A=HCL=
gADJ ock	A=H:PF
gADJ ode	A=HA
gADJ ods	HAP=
gADJ ody	HAL=
gADJ oes	H=PA
gADJ oil	LAP=
gADJ oke	A=HDP<
gADJ old	ABB=HAI=L=
gADJ ome	AACBH=P<
gADJ omy	HAL=
gADJ on	BAP=
gADJ one	A=H;IDLA
gADJ ong	H<LB
gADJ ons	HDL;
gADJ ont	PA
gADJ ood	AEH9
gADJ ook	HBL=
gADJ ool	AEGAH:P=
gADJ oom	H=LA
gADJ oor	ADH<L=
gADJ ope	HCP;
gADJ ord	HA
gADJ ore	AAB=L<PB
gADJ ork	A=LB
gADJ orm	HBL=
gADJ ors	H=LA
gADJ ort	HCL;
gADJ ory	H=
gADJ ose	AEG=HAP;
gADJ oss	A=LA
gADJ ost	A8C;HCLE
gADJ ots	HBL<
gADJ oul	A;HC
gADJ oup	B=HA
gADJ our	H9KCLA
gADJ ous	ABF=
gADJ out	BDC=L=
gADJ ove	A=BCC=H=PA
gADJ own	A<B=HBL=PB
gADJ ows	A=HB
gADJ pay	HHL=P8
gADJ ped	ABH8PC
gADJ per	A9HD
gADJ pes	HEL=P;
gADJ ple	A=HA
gADJ ply	C=HA
gADJ pur	HCL=P=
gADJ ran	H=LA
gADJ rax	H<LB
gADJ rce	B=LDP=
gADJ rch	LAP=
gADJ rds	CAHCL8
gADJ red	H7IAPD
gADJ ree	AAH=IAL=
gADJ res	B=G=HBL=PB
gADJ rge	AAH=
gADJ rgy	H=LA
gADJ ric	AAH;LB
gADJ rld	A9HBLCP=
gADJ rly	ACCAH<L=
gADJ rmy	H=LA
gADJ rse	C=HDL=
gADJ rst	ADH:
gADJ rth	ADH;
gADJ rts	HFP9
gADJ rty	ACH6LE
gADJ rug	AGH<L:
gADJ run	HCP;
gADJ sal	A;HC
gADJ sed	AAH=L=PA
gADJ ses	A=HBP=
gADJ set	HBL=
gADJ sic	H;LB
gADJ sis	HAL=
gADJ so	CAH=
gADJ son	ACB=H;PA
gADJ ste	HDL<
gADJ sts	H2LBPI
gADJ sue	A=HA
gADJ tal	ACH=L<
gADJ tan	AGH6
gADJ tax	HCL=
gADJ tch	A=HALAP=
gADJ ted	A:CCH9L<PH
gADJ tep	A;HC
gADJ ter	A<BCCAHBK=L=P=
gADJ tes	G=HEL:
gADJ the	FB
gADJ ths	HBL=
gADJ tic	AAH<
gADJ til	BAH=
gADJ tle	AAH<
gADJ to	H=
gADJ too	CCH<
gADJ top	HBP<
gADJ tor	A;LB
gADJ try	B=PA
gADJ tv	LA
gADJ ual	ACH;
gADJ uck	HAL=
gADJ uct	HFL=P:
gADJ ude	A=HDL=Q=
gADJ udy	A=F=HB
gADJ uel	HBP=
gADJ ues	H:LAPB
gADJ ugh	BAH;NA
gADJ ugs	B=HA
gADJ ula	HAL=
gADJ und	A<HIL=P:
gADJ ung	A:HCLA
gADJ uns	HAL=
gADJ up	BAH=
gADJ ure	L=
gADJ urn	HAP=
gADJ urs	HDK=L<
gADJ ury	A=HCL=
gADJ use	A=HBLCP;
gADJ ust	CAH;LA
gADJ ute	ABH;
gADJ uth	C=HBL=
gADJ uts	A=HA
gADJ val	A=HCL=
gADJ ved	A=PA
gADJ vel	HB
gADJ ven	D=HDIAP;
gADJ ver	F=HALBN=
gADJ ves	B=H<LB
gADJ vil	ABH<
gADJ wal	A=HA
gADJ war	HBQ=
gADJ way	L=
gADJ wer	A<C=HD
gADJ wns	HAL=
gADJ x	HAL=
gADJ zed	A<PA
gADJ zen	A;HC
gADP "	L=MA
gADP ,	B=MA
gADP -19	I=LA
gADP -to	F=H;K=LH
gADP ...	MAO=
gADP .s.	I=LA
gADP 000	C=IA
gADP 010	IAL=
gADP 1st	AAL=
gADP 5pm	L=OA
gADP 939	IBL<
gADP 980	IAL=
gADP 987	H=IA
gADP 988	I=LA
gADP :	F=MA
gADP :30	IBK=
gADP ace	F=HEL8PB
gADP ach	FCH2PG
gADP ack	LAP=
gADP act	HEL:
gADP acy	A=HDL<
gADP ade	HDL<
gADP ado	LAP=
gADP ael	A=H=LC
gADP afe	A=HA
gADP age	A;CCHGL:P=
gADP ago	LBQ=
gADP aid	A=H<LD
gADP ail	ABL;
gADP ain	ABCAH=LAP<
gADP air	L=
gADP ake	HDL=Q=
gADP al	H=LA
gADP alf	A<HGL<P=
gADP all	CBFKH9K<L;P=
gADP als	A=HBLEP8
gADP alt	H=LA
gADP ama	H=LA
gADP ame	H9LE
gADP ami	H;LC
gADP amo	I=LA
gADP amp	H;LC
gADP ams	G=HBL<PA
gADP ana	H<LB
gADP and	A=F=HCLDP:
gADP ane	HBP=
gADP ans	AGP9
gADP ant	A<DAH=L;PG
gADP any	ABFCH;P;
gADP aqi	LAP=
gADP ard	C;H=LBPC
gADP are	C=F=HBPA
gADP ark	H;PD
gADP ars	H:PD
gADP art	ACL=
gADP ary	ACH<LAP;
gADP as	BAC<
gADP ase	G=HB
gADP ass	A=HEL;
gADP ast	A5CGHBLAP;
gADP ate	ACB=C=LA
gADP ath	HCP=
gADP ato	B=H=LEP=
gADP ats	LBP:
gADP aub	H=LA
gADP ave	A=D=HBLA
gADP ays	A=IALBP=
gADP aza	C=LB
gADP b	LAP=
gADP bad	CBL;
gADP bal	LCP=
gADP bat	H=PA
gADP bed	A=HDL=
gADP ber	A=B=H;LG
gADP big	CDH=L<
gADP ble	AFHBL6
gADP bra	A=LA
gADP by	BAD=
gADP cal	AAH<LBP=
gADP can	ADH=L<
gADP cco	A=H<LC
gADP ced	A9PE
gADP cer	HCL;
gADP ces	C=HBLBP;
gADP cks	L=
gADP cky	H=LA
gADP dam	H=LA
gADP dan	H<LC
gADP day	A=C=HFI=
gADP ddy	L9PF
gADP den	H;L=PE
gADP der	BBC=HFL8
gADP des	HIL;P9
gADP dge	LA
gADP dia	HBL<
gADP dio	A=F=HB
gADP dit	HBL<
gADP dle	A;HAL=PC
gADP dom	AAHAL<
gADP don	HA
gADP ead	AACAH:O=PA
gADP eal	A<CFD=L9PB
gADP ean	B=PB
gADP ear	A=HAL<PB
gADP eas	C=HB
gADP eat	ABB=
gADP ebt	F=HA
gADP ece	H;LC
gADP ech	A=F=HAK=LC
gADP eck	H<LDP=
gADP ect	A:CC
gADP eds	H<LA
gADP edy	AAP=
gADP eed	A=LCO=
gADP eel	A=HB
gADP een	LAP=
gADP eer	ACH=
gADP ees	LCP;
gADP ege	HGL;P;
gADP elf	A=KDL=P=
gADP ell	A=B=C=PE
gADP els	HAP=
gADP end	HCL;
gADP ens	AGH:P<
gADP ent	ADB=L7PC
gADP eos	C=LB
gADP ere	ABB=E=KALAP=
gADP erm	HAL=
gADP ern	ACH9LBP=
gADP ers	A=HFLBP8
gADP ert	H;LD
gADP ery	A=HDL<
gADP ese	A=FAH=
gADP ess	ANC=F=HAK=L6
gADP est	A;C=HEL<PA
gADP ety	HCL=P=
gADP ews	H=LA
gADP ext	AAH=
gADP far	CBH<
gADP fic	J=LAPA
gADP for	F=NB
gADP ful	CBHBL:
gADP gas	H=PA
gADP ged	H<PA
gADP ger	F=HB
gADP ges	HGL9P=
gADP get	HAL=
gADP ght	AEC;LAP=
gADP gia	H=LA
gADP gic	ACH;
gADP gio	H<LB
gADP gle	A=LB
gADP gly	A=CB
gADP god	H=LA
gADP gue	A:HBLA
gADP gun	H:LD
gADP hat	CBFIK6N<
gADP hed	L=PA
gADP hen	AIC9P<
gADP her	A;CCEBF9H<KBL<PD
gADP hes	HDL<P=
gADP hic	ADH<L=
gADP hip	A<HCL=
gADP his	A=FCH:KALA
gADP hiv	H=LA
gADP how	CAH=
gADP hts	H<LDP=
gADP ial	A<HC
gADP ian	F=HDL=
gADP ica	H<LC
gADP ice	CCD=HDL9
gADP ich	H:KFL=
gADP ick	ABH:LEP;
gADP ico	H=LA
gADP ics	HCL;
gADP ict	ABHAP;
gADP icy	AFH;L;
gADP ide	A9BACC
gADP ids	HDL:
gADP ied	A;L:PI
gADP ier	AAH=
gADP ies	A=HFP;
gADP iet	AGL;P;
gADP iew	H<L=PD
gADP ife	P=
gADP igh	ACC=P=
gADP ign	ACF=H9LAPA
gADP ike	AKB=H9P<
gADP ild	AAH=
gADP ile	A=CAH6LFNBP=
gADP ill	DAH;LA
gADP ily	A;C=HF
gADP ime	A:HGI=L<PA
gADP ims	H=LA
gADP ina	H;LC
gADP ind	BCHEL;P;
gADP ine	A;IBKIL3PB
gADP ing	A8L;PK
gADP ins	H8ICO=PB
gADP int	D=HFL=P=
gADP ion	B=HDL;
gADP ior	A<HB
gADP ips	HDP:
gADP ird	ACF=H=I=K=LB
gADP ise	L8PF
gADP ish	AFL7
gADP isk	HCL=P=
gADP ism	HEL<P=
gADP ist	HEL;
gADP ita	HAL=
gADP ite	A=HGL;P=
gADP ith	A=BDH;K=LB
gADP its	HAP=
gADP ity	A;HEL=
gADP ive	ABHCIBL5
gADP ize	L;PC
gADP ken	A=H;I=PF
gADP ker	PA
gADP ket	HAP=
gADP key	ACH=L=
gADP kie	HCL=
gADP la	H9LE
gADP lan	H9LAPC
gADP lar	AKC=H<L8
gADP law	A;HALA
gADP lay	A=H9LBPC
gADP led	A=I=L=PD
gADP ler	HAI=
gADP les	A=
gADP lia	H;LDP=
gADP lic	ACP=
gADP lid	ACF=H=
gADP lis	H=LA
gADP lla	H<LB
gADP lle	H:LD
gADP lls	A=HEL<
gADP lly	LA
gADP los	H<LB
gADP low	C;HC
gADP lth	C=HBK=
gADP lts	A=HDP=
gADP lue	A=H=LB
gADP man	AGH:L<
gADP mas	H<LB
gADP may	D7HML9
gADP mba	H=LA
gADP med	H<PC
gADP men	A=C=G=H=LHP=
gADP mer	C;HB
gADP mes	L;PD
gADP mic	ADL=P=
gADP mon	AEH=L;
gADP nal	HDL;
gADP nam	H;LC
gADP nce	A<HA
gADP nch	A6HFLEO=P=
gADP ncy	A<HIL:P=
gADP ndo	L=PB
gADP nds	HIL:P:
gADP ndy	AAC=H;LEP=
gADP ned	A<H;PF
gADP nel	HAL=
gADP ner	AAC=HCL;
gADP nes	HAL=
gADP net	HCL=P=
gADP new	ADCBF=HBL8P=
gADP ney	A;HA
gADP nge	A;HIL=P<
gADP ngs	HBP=
gADP nic	ADH;L=
gADP nks	HAP=
gADP nna	H<LB
gADP nny	HCL;
gADP non	H=LA
gADP nor	HAP<
gADP now	CAH=
gADP nse	AAHCL=P;
gADP nts	F=HHLAP8
gADP nty	A;HD
gADP oad	ACH<L=
gADP oal	H7LEPB
gADP obs	HAL=
gADP ock	A9H<LG
gADP ods	HBP=
gADP ody	A=F=HAKDL=P=
gADP oes	L=
gADP ogy	A=LA
gADP ohn	H=LA
gADP oil	A=HEL=P=
gADP ola	A=H<LD
gADP old	AAH<PA
gADP ole	HDO=P<
gADP ols	HAL=
gADP oma	A=HA
gADP ome	A6C=FAHLL<
gADP oms	LAP=
gADP on	A=BA
gADP ona	H=LA
gADP ond	A<LB
gADP one	A<HA
gADP ong	AAH=
gADP ons	HEL<P;
gADP ont	A<
gADP ony	A=HEP=
gADP ood	ABC=HDL:P=
gADP ook	HBL<
gADP ool	G=H:LBPC
gADP oor	H9L=PG
gADP ope	FAH4PH
gADP ord	A=HDP<
gADP ore	H9PD
gADP ork	HA
gADP orm	C=HGL9
gADP ors	HCL=P=
gADP ort	ABL<PA
gADP ory	AGHEL5P;
gADP ose	A=C=HBLGP8
gADP oss	ACC=L=
gADP ost	CCH;L;PB
gADP ote	ACHAP9
gADP oth	C=FEHAK=L=P=
gADP ots	HEL<P<
gADP ott	H9LE
gADP our	A=HAIBK=
gADP ous	ACI=P=
gADP out	B7CMH=L=P=
gADP ove	HDL<P=
gADP ovo	H<LB
gADP owa	H=LCP=
gADP own	A;B=HBLDP=
gADP pan	H=LA
gADP pen	AEC=H=P=
gADP per	HCK=L=P=
gADP ple	ABHCL:P=
gADP ral	AEH4LFP=
gADP ram	LA
gADP ran	H=K=LC
gADP raq	H=LA
gADP ray	AEL;
gADP rce	AAHBL<
gADP rch	A=HCL=
gADP rds	H=LCP=
gADP red	A=HC
gADP ree	ADH9IBL:PA
gADP rel	L9PD
gADP ren	H=LA
gADP res	HGL8
gADP rge	ACL;PA
gADP rgy	HBL=
gADP ric	AFH9
gADP rid	AAH;LB
gADP ril	H;LC
gADP rks	H7L=PI
gADP rld	A<HCP=
gADP rms	HBP<
gADP rne	I=LB
gADP rol	A=HDL<
gADP ror	HDK=L<
gADP row	HCL=P=
gADP rps	H=LA
gADP rry	A=
gADP rse	F=HBL;PC
gADP rst	ADCAH8
gADP rth	A=HBI=K=PB
gADP rts	PA
gADP rty	A=HEI=L;PB
gADP rug	H=PA
gADP san	ADH=P=
gADP sat	F=H=PC
gADP sed	A<I=LAPB
gADP ses	HBP=
gADP sex	A=F=HE
gADP sia	HAL=
gADP sis	HAL=
gADP ska	H=LA
gADP sky	AAHFL6
gADP son	I=LDP=
gADP st.	LAP=
gADP ste	A=HFL=P<
gADP sts	HBL;
gADP tal	ACH;
gADP tan	A=I=LC
gADP tar	A<HC
gADP tax	H=PB
gADP tch	AFF=H=L<
gADP tea	HDL:
gADP ted	C=H;LAPD
gADP ten	H;IBLAP=
gADP ter	ACC;H<IBLBN=
gADP tes	A=HFP9
gADP the	FAH=
gADP thy	C=HB
gADP tic	HA
gADP til	BAH=
gADP tin	A;C=H=LG
gADP tle	A9I=LF
gADP tly	AAL=
gADP to	BDH=J<
gADP tom	H<PA
gADP ton	H=LDP;
gADP top	AAH=L=PA
gADP tor	HDL<P=
gADP try	A=HCL=
gADP two	H<IDL=
gADP u	AEH=L;
gADP ual	AGH<L:
gADP uch	A:CGF=HAL<
gADP uct	A=H;L:PJ
gADP ude	A=HDP<
gADP uel	A;HEL=
gADP ues	H9LD
gADP ugh	AAB=CCF=L=NA
gADP ugs	HAL<PA
gADP uit	H;LC
gADP ule	L<PB
gADP ull	CCE=
gADP uly	LBO=
gADP ums	HAP=
gADP und	C<HB
gADP ung	AAH;LB
gADP uni	HEL9
gADP ure	PC
gADP urg	H;LC
gADP urn	A;H<LCPC
gADP urs	H8I<KDL=OBPC
gADP use	A8HAL;PH
gADP ust	DBH=
gADP ute	ABH=I=
gADP uth	A<HALCO=P=
gADP val	ABL=
gADP var	H<LB
gADP ved	HBP<
gADP ven	A;C;HDI=LFP=
gADP ver	A;BECAFAH<L=
gADP ves	H=LA
gADP vic	AAL=
gADP vil	AAK=LA
gADP vor	A=HCL=
gADP wal	HAL=
gADP war	ABHCL8
gADP way	A=LCP=
gADP wth	A=C=HC
gADP xas	H;LC
gADP xes	HAL=
gADP xic	ACH=L=
gADP yan	A=HDL<
gADP yed	AAL=
gADP yer	A=
gADP you	H=KEP<
gADP ypt	H=LA
gADP zed	A;PE
gADV 's	JAP=
gADV *	C=OA
gADV ...	MAO=
gADV 4	A=IA
gADV ;	MAP=
gADV ?	L=MB
gADV _	N=
gADV ace	H7PH
gADV ack	A<CAO=
gADV ade	A=L=PD
gADV ady	H=LA
gADV ago	CAP=
gADV ail	A=H;PE
gADV ain	ADCEH=L=P7
gADV air	A=HAPA
gADV ake	AAH<
gADV alf	B=C=D=HF
gADV alk	A=H:PF
gADV all	A;CAF=H9LAN=PH
gADV ame	HAP=
gADV and	H;PC
gADV ank	HDP:
gADV ans	HAP=
gADV ant	AFH<J=LAP:
gADV any	H=LA
gADV are	CDD=H6IAL=PD
gADV art	A=C:HCLA
gADV ary	H=
gADV as	A=CBP=
gADV ase	GAH:PB
gADV ask	H<PB
gADV ast	CDH:
gADV ate	C<HDL=
gADV ats	FCHAL=P;
gADV ave	DEP8
gADV ays	A=CEL=P=
gADV azy	ABP=
gADV bad	ACH=P=
gADV ber	A=H=PC
gADV big	AAC=
gADV ble	AAP<
gADV bly	A=CCH=
gADV by	BAC=
gADV can	F=LA
gADV ced	A9PE
gADV ces	H<PC
gADV cky	AAC=
gADV cut	A=HA
gADV day	D=LB
gADV der	B=H=LA
gADV did	AAH=
gADV dly	A;CDLAP=
gADV do	DCP;
gADV dom	AAK=
gADV due	ACP;
gADV ead	A=D=HF
gADV eal	A=PC
gADV ean	AAP=
gADV ear	AAC=H<I=LAPB
gADV eat	AAF=H=PA
gADV ect	ABP=
gADV eds	HBP<
gADV edy	AAH=
gADV eed	A=PB
gADV eel	L=PA
gADV een	A=HAL=PA
gADV eep	H:LB
gADV eet	ACH:L<PB
gADV ell	LAP;
gADV ely	A=CA
gADV end	H=LC
gADV ent	ADL<P<
gADV erm	H=PA
gADV ers	ADH=L<
gADV ess	LBP=
gADV est	A7C=D=HEPE
gADV ets	A=HA
gADV eve	HAL=
gADV ext	A=HCL=
gADV far	A=CA
gADV few	AAC=
gADV for	C=NA
gADV ful	ADF=H=P<
gADV ged	AAP=
gADV ger	H:PE
gADV ght	A:C<HFL9PF
gADV gic	A=HA
gADV gle	A=H:PG
gADV gly	A=CA
gADV go	J=PA
gADV gry	ABH=
gADV gun	A=HAL=PA
gADV had	DEP9
gADV han	BBC=P=
gADV has	HAP=
gADV hat	A=CBFBP=
gADV hed	ACHAP9
gADV hen	B=CA
gADV her	CCEAF=L;
gADV hes	H7KF
gADV hin	H;LGP<
gADV hit	A=H9PG
gADV hly	A:CD
gADV how	A=CC
gADV ial	ACL:
gADV ian	HAP=
gADV ica	A<LB
gADV ice	C=H:L=PG
gADV ick	F=H;PD
gADV ide	A=H=LC
gADV ied	HDP:
gADV ies	HDP:
gADV igh	P=
gADV ign	H=PA
gADV ike	A=B4PL
gADV ild	ABP<
gADV ile	A<HANA
gADV ill	ADC=HIP2
gADV ime	A=H9PG
gADV ind	L=
gADV ine	A=C;HALC
gADV ing	AHC<L<P=
gADV ink	HAP=
gADV ins	LA
gADV ion	A=L9PF
gADV ird	ADI=P=
gADV ire	C=HA
gADV ise	A=PA
gADV ish	LBP=
gADV ist	A9HBLB
gADV ite	AAP=
gADV ity	A:HD
gADV ive	ACC=P<
gADV ize	H;PC
gADV kes	HBP<
gADV lar	C<HDP=
gADV les	HAL=
gADV lex	ACH=P=
gADV lic	AAL=
gADV lly	A=HA
gADV low	AAC=
gADV lse	AAP=
gADV man	L;PD
gADV med	AFP8
gADV mes	C<D=HGP<
gADV mic	AAH=
gADV nal	ABL<
gADV nce	A;PA
gADV nds	H<PC
gADV ned	AIK=P7
gADV new	PA
gADV ney	A=HCL=
gADV nge	H9PE
gADV nic	AAL=
gADV nna	A=HDP<
gADV no	A=FA
gADV not	DAP=
gADV now	A=H=PC
gADV nts	L<PC
gADV oad	AAC=HAP=
gADV oes	DAH=
gADV off	A;LD
gADV oke	B=C=HAPA
gADV old	ABP<
gADV ome	FAH3PH
gADV ond	AAC=
gADV one	C=HBIAL<
gADV ong	ABHAP=
gADV ons	HJI=L;P9
gADV ood	B=HC
gADV ook	H<LA
gADV ool	A<G=LAPB
gADV oon	A=CCH=
gADV oor	AAHAL<
gADV ope	HCP;
gADV ord	H9LBPB
gADV ore	A;BEH=
gADV ork	H3PK
gADV orm	D=H:PF
gADV ort	A=H;L=PG
gADV ory	AAL=
gADV ose	ACB=LDP9
gADV ost	H<PB
gADV ote	H<PB
gADV oud	A=CEP;
gADV ous	A=CB
gADV out	BAC=
gADV ove	A=H7PH
gADV own	AABCH:
gADV ows	B=HB
gADV ped	ABP<
gADV pen	H=PA
gADV per	H=PA
gADV ply	C=LD
gADV ppy	ACP<
gADV put	C=PA
gADV ral	A<LA
gADV ran	HEL;
gADV ray	ABH<
gADV rds	P=
gADV red	AEP:
gADV res	H:PE
gADV rge	H;LD
gADV row	C;HAPB
gADV rse	ABH:PB
gADV rst	AAC=
gADV rth	K=
gADV rts	H9L=PG
gADV rue	ACL=P=
gADV rve	H=LA
gADV sad	ADC<L=
gADV san	ABP=
gADV sed	A=HCK=LFP8
gADV sen	A=PA
gADV ses	HGP7
gADV sly	A=CA
gADV son	H:PF
gADV sts	HHP7
gADV ted	A:CAHMP5
gADV ten	A=CAIDP:
gADV ter	ADB=CCH:K=
gADV tes	HDL=P;
gADV tic	ABH=
gADV tle	A<CDO=
gADV tly	A=CA
gADV to	BAP=
gADV ton	B=HALBP=
gADV top	AAP=
gADV try	L=
gADV tty	AEH9
gADV ual	AEL:P=
gADV uce	H=PA
gADV uch	ADH9LAN=PA
gADV uck	A;PD
gADV ued	A<PB
gADV ugh	A=BAH<NB
gADV ult	ACH=P=
gADV und	AAB=C=PB
gADV ung	AAL=
gADV ure	HDP<
gADV use	H9LGP=
gADV ute	A=H=PC
gADV ved	A:PD
gADV ver	ABBDC9
gADV ves	H9PE
gADV way	C=HFP;
gADV wer	ADH:
gADV why	CDH<K=
gADV yed	A9PE
gADV zed	A;LC
gADV —	B=MA
gAUX "	MAP=
gAUX '	MAP=
gAUX ,	MAN=
gAUX :	MAN=
gAUX ;	K=MA
gAUX ace	H:LBPB
gAUX ach	H=PA
gAUX ack	A<CAH=LFP;
gAUX act	AAC=H=PA
gAUX add	A=PA
gAUX ady	AACAP;
gAUX afe	ADH<P=
gAUX age	AA
gAUX aid	A;C=HE
gAUX ail	C=PA
gAUX aim	HCP;
gAUX ain	ABB=H9PF
gAUX air	H<LD
gAUX ake	ABC=P=
gAUX alf	A;C<HF
gAUX alk	H5PI
gAUX all	C=PA
gAUX alt	A=PA
gAUX and	C=EAHCL;
gAUX ans	H;PC
gAUX ant	AJC=P7
gAUX ape	F=HEP;
gAUX ard	H;N=PC
gAUX are	AADBHDK;L=P;
gAUX ark	A=H;PE
gAUX ars	HGP7
gAUX art	C=H7PI
gAUX ary	ABP=
gAUX as	B=CB
gAUX ash	H<LC
gAUX ass	J=PA
gAUX ast	C<HBK=L=PC
gAUX asy	AAP=
gAUX ate	AACAH8
gAUX ave	A=DAH=PC
gAUX awn	H=PA
gAUX ays	CAP=
gAUX azy	A;G=HE
gAUX bad	AAC=
gAUX ber	A=H<PD
gAUX big	A=CCP=
gAUX ble	AGCCH9L=P;
gAUX bly	CBP=
gAUX can	A=LB
gAUX ces	H<PB
gAUX cut	A<PC
gAUX day	A=C;F=HIP<
gAUX ded	A<H=PD
gAUX den	A=HBLAP<
gAUX der	A9B=PE
gAUX dly	A;CC
gAUX do	DAP=
gAUX dom	ABP=
gAUX due	A=CB
gAUX ead	A<B=CEH;PC
gAUX eal	AAHBP:
gAUX ean	AIL=P7
gAUX ear	ACCEH:P9
gAUX ect	AEC=HAL=P<
gAUX eed	CA
gAUX eel	HHP6
gAUX een	AAC=H<PA
gAUX eet	A=LB
gAUX eft	A=PA
gAUX eld	A=C=H=PE
gAUX ell	HCP=
gAUX elt	HCP;
gAUX ely	A<CDL=
gAUX end	ACHIJ=P3
gAUX ent	ADDDH9L=P=
gAUX ept	A=
gAUX ere	A:KD
gAUX ers	HCLBP8
gAUX ery	A=CA
gAUX ess	AGC;H7PE
gAUX est	H=PB
gAUX ete	AFHCP6
gAUX eve	LBP<
gAUX far	CAP=
gAUX fed	A<PB
gAUX fer	AAC<
gAUX fit	D=H=PB
gAUX for	BCN=P=
gAUX ful	AAC=LDP:
gAUX fun	C=H7LBPF
gAUX ger	AAC;HDP:
gAUX get	HCP;
gAUX ght	A8C;H=PK
gAUX gin	A;B=LAPB
gAUX got	C=PB
gAUX gue	HAP=
gAUX had	A<C=D5PO
gAUX hat	A=FAH=NB
gAUX hed	ABH<
gAUX her	A6CCFBH;KAPA
gAUX his	F1KM
gAUX hit	H<PC
gAUX hot	H9L<PI
gAUX how	C=H<PD
gAUX ial	ACL=P=
gAUX ian	A;HFL=
gAUX ice	C=H=LA
gAUX ick	AAH=
gAUX ict	H=PA
gAUX ide	A=C=H<PF
gAUX ied	E=HDP;
gAUX ier	ACC=P=
gAUX ies	HFP8
gAUX ift	AAH=
gAUX ify	H=PB
gAUX igh	CAL=
gAUX ign	A:C=HCPC
gAUX ike	A<BEC=HCP9
gAUX ill	A<B=CED=H:PE
gAUX ilt	H;PC
gAUX ily	CCH=P=
gAUX ime	AAH5L=PI
gAUX in	A=BA
gAUX ind	C;HAPA
gAUX ine	AAC=H=ICP=
gAUX ing	C;F=H8J=LFPF
gAUX int	H8PG
gAUX ion	C=PB
gAUX ire	AEH=P;
gAUX ise	A=CA
gAUX ish	ADP;
gAUX ist	LDP<
gAUX ite	A=CA
gAUX ity	HDI=P=
gAUX ive	C=HEP<
gAUX ked	A8PF
gAUX ken	A=C=PC
gAUX key	A=HA
gAUX kin	HAP=
gAUX lad	A<HC
gAUX lar	A=HA
gAUX law	A;PE
gAUX lay	PA
gAUX led	C=PB
gAUX len	A;PD
gAUX lly	A=CA
gAUX low	AFCBHCP0
gAUX lso	CAP=
gAUX lth	HBL<
gAUX med	A:L=PE
gAUX mes	CCHAP9
gAUX met	A=PA
gAUX mit	H<PC
gAUX mon	AAH=LAP=
gAUX nal	A<HB
gAUX nce	A<C=L;PF
gAUX nct	AEL<P<
gAUX nds	A=C=HFL=P=
gAUX ned	ACP<
gAUX ner	H=PA
gAUX new	CDHDL6
gAUX nge	AAC=H8PG
gAUX ngs	C=HFP:
gAUX nna	C=HA
gAUX no	A=FCP=
gAUX nor	A=H;PE
gAUX now	CCP;
gAUX nts	HGP8
gAUX nty	A;HD
gAUX nue	H=K=PC
gAUX obs	HCP;
gAUX ock	H<PB
gAUX oes	HGP8
gAUX off	BAP=
gAUX oin	HA
gAUX old	A:PD
gAUX ome	AAC;FBH8K=PG
gAUX on	BAP=
gAUX ond	C=PA
gAUX one	CBH<J=L=PA
gAUX ong	B=CHL9
gAUX ons	HBP=
gAUX ood	CAL=
gAUX ook	HEP9
gAUX oon	B=CAHAP=
gAUX ooo	C9HGP=
gAUX ore	A9CCH<PD
gAUX ork	A=B=PE
gAUX orm	H;PC
gAUX orn	AAH=
gAUX ors	HAL=
gAUX ort	C=H;PE
gAUX ose	CAP<
gAUX ost	A:PE
gAUX ote	H=PA
gAUX oth	A=FB
gAUX oud	ACH=P=
gAUX ous	AEC<D=
gAUX out	HBP;
gAUX ove	H6PI
gAUX own	AAB=PA
gAUX ped	AGC=P;
gAUX pen	AFP8
gAUX per	ACHDP8
gAUX ple	ADP:
gAUX ply	A=PC
gAUX ppy	LAP=
gAUX put	H=PA
gAUX ral	AAH=
gAUX rce	H=PA
gAUX rds	CCH<
gAUX red	A<H9LFPA
gAUX ree	AEP9
gAUX rly	A8CHP=
gAUX rne	A<H=PD
gAUX rol	H:PD
gAUX row	HCL=P=
gAUX rry	L=PA
gAUX rst	H=
gAUX rth	AAK=LBP=
gAUX rue	A<CEK=
gAUX run	H=PA
gAUX san	ACL=P=
gAUX sed	LDP:
gAUX sen	H=PA
gAUX set	A;PC
gAUX sit	H=PA
gAUX so	CCH=L=
gAUX tal	HB
gAUX ted	AEB=H;L:PD
gAUX ten	CAHAP;
gAUX tep	H<PB
gAUX ter	ABCCH=P;
gAUX the	FAL=
gAUX tic	AAL=
gAUX tly	A=CA
gAUX to	A=JBK=
gAUX too	CDP:
gAUX top	D=PB
gAUX tty	A=CEF=H=
gAUX u	C=LA
gAUX ual	AAH=
gAUX uce	A=HJP6
gAUX uch	A=CHF=H=P<
gAUX uck	A<C=PE
gAUX ude	ADH=P=
gAUX ugh	A<BACBH<
gAUX ult	H;PC
gAUX und	A9BAPC
gAUX ung	ADJ=K=P=
gAUX unk	ADH8PC
gAUX unt	AHH6
gAUX ure	AHC=P8
gAUX urn	H=PA
gAUX urs	A=KDP=
gAUX urt	L<PB
gAUX use	H:PD
gAUX ust	AAC=L:PD
gAUX ute	ABG=HDP9
gAUX ved	A;H=PE
gAUX vel	H:PD
gAUX ven	CBH:I=LA
gAUX ver	A;BAFCH:LC
gAUX war	A:H=L=PI
gAUX way	ACC:HCP=
gAUX wed	A;PC
gAUX wer	AFL=P:
gAUX win	C=PA
gAUX won	A<H=PE
gAUX xed	H<PD
gAUX yed	ACP;
gAUX yet	A=CA
gAUX you	KAM=
gCCONJ '	H=MA
gCCONJ -to	H=JA
gCCONJ ace	H=PA
gCCONJ ach	F;PB
gCCONJ ack	HIL;P:
gCCONJ act	H=PB
gCCONJ acy	HAL=
gCCONJ ada	I=LB
gCCONJ ads	H:PC
gCCONJ ady	AA
gCCONJ ael	HCL;
gCCONJ age	A=H;PC
gCCONJ aid	A;H<LAPD
gCCONJ ail	H<PB
gCCONJ ain	B=C=L;N=PF
gCCONJ air	AAHAL;
gCCONJ ake	F=H<PE
gCCONJ al	HAL=
gCCONJ ale	H=LAP=
gCCONJ alf	A;C=HHL=P=
gCCONJ alk	A=
gCCONJ all	C<F=HELBP;
gCCONJ als	A=HEL=P=
gCCONJ ama	H<LB
gCCONJ ams	HAP=
gCCONJ and	A;B=EAHAIA
gCCONJ ank	ACH;
gCCONJ ans	HAI=LBP<
gCCONJ ant	ADH8
gCCONJ any	H=LA
gCCONJ ard	HBL<
gCCONJ are	A=C=HB
gCCONJ arm	C=HCP=
gCCONJ ars	HCLAP9
gCCONJ art	H<PA
gCCONJ ary	ABC=HDL:
gCCONJ as	A=CAI=NB
gCCONJ ask	A=PA
gCCONJ ass	L=PD
gCCONJ ast	ADC=H=
gCCONJ ate	A:B=HBL:PI
gCCONJ ath	HBL=
gCCONJ ats	LA
gCCONJ aud	A=H=L=PE
gCCONJ ave	ACH;
gCCONJ ays	CAH:LB
gCCONJ bal	AAH=
gCCONJ ben	G=H=LC
gCCONJ ber	A=HDP=
gCCONJ ble	C=H9PF
gCCONJ bly	A=CA
gCCONJ bor	A=HA
gCCONJ buy	A=H=PC
gCCONJ by	BAH=
gCCONJ cal	AAHCK=L=P=
gCCONJ can	A=HFL<P=
gCCONJ ces	H<PB
gCCONJ cts	HBL=
gCCONJ cus	H=PA
gCCONJ cut	H<PB
gCCONJ dad	A=HB
gCCONJ day	B=HD
gCCONJ ded	A<PB
gCCONJ den	A:H=L<O=PK
gCCONJ der	ADH8PC
gCCONJ des	HEP9
gCCONJ did	H=
gCCONJ dit	HCP;
gCCONJ dle	A=
gCCONJ dly	AAC8HHL=
gCCONJ do	DAP=
gCCONJ dom	A;CB
gCCONJ don	LAP=
gCCONJ ead	A<C=HD
gCCONJ eal	A8HHL=
gCCONJ eam	ADH=L=
gCCONJ ean	LAP=
gCCONJ ear	AAL=
gCCONJ eat	A=F=HIP;
gCCONJ eby	CEF=G=H=
gCCONJ eds	HFP8
gCCONJ eed	A:HBLEP:
gCCONJ eek	H=PA
gCCONJ eep	ABP<
gCCONJ ees	HAP=
gCCONJ ell	B=H7PJ
gCCONJ elp	H;PC
gCCONJ end	A:H<PG
gCCONJ ent	AJD=HBL:P9
gCCONJ ere	CEH=K;
gCCONJ ern	ABH=LAP<
gCCONJ ers	A<G=HAPC
gCCONJ ery	A:C=HGP=
gCCONJ ese	HAP=
gCCONJ ess	A;HBP=
gCCONJ est	AAH=LA
gCCONJ ets	H;PC
gCCONJ fer	A=B=LD
gCCONJ fic	ABH=L=
gCCONJ for	BCN<
gCCONJ ful	AACBD=H=
gCCONJ gas	D=HCL=
gCCONJ ged	LFP9
gCCONJ ger	H=LB
gCCONJ ges	HFL=P:
gCCONJ get	P=
gCCONJ ght	H=IAL=PA
gCCONJ god	H=LA
gCCONJ gt	HAP=
gCCONJ gue	H;PC
gCCONJ had	DBP<
gCCONJ hat	H;KC
gCCONJ hed	A9H=KEPA
gCCONJ hen	A=CCH=L=
gCCONJ her	ABC6FJH;KCL;
gCCONJ hes	H;PC
gCCONJ hip	H;LC
gCCONJ his	H=KA
gCCONJ hot	AAHBL<P<
gCCONJ how	HAP=
gCCONJ hut	H;PC
gCCONJ i	KAL=
gCCONJ ial	AAHBI=L<
gCCONJ ian	ACB=HAL;
gCCONJ ica	LBP=
gCCONJ ice	A=C=HIL;P=
gCCONJ ich	FDK8PA
gCCONJ ick	C=H<PC
gCCONJ ict	A=HCP=
gCCONJ ide	BAH=
gCCONJ ied	A=HDP<
gCCONJ ier	ABC=
gCCONJ ies	HBLAP:
gCCONJ ife	AEH9
gCCONJ ift	HBP<
gCCONJ igh	AAH=
gCCONJ ign	AAH=
gCCONJ ike	BCHAN=P;
gCCONJ ild	HBL=
gCCONJ ile	HANAP=
gCCONJ ill	DAH8PD
gCCONJ ily	A<HCLBP=
gCCONJ ime	HAL=
gCCONJ in	BCP;
gCCONJ ina	H<LB
gCCONJ ind	H<PC
gCCONJ ine	A;CDHAI=L<O=PF
gCCONJ ing	CHH<LAP:
gCCONJ ink	A=
gCCONJ ins	HAP=
gCCONJ int	A=HBP=
gCCONJ ion	A=B=HML9P;
gCCONJ ior	ABC;
gCCONJ ird	AEC=L<P=
gCCONJ ire	A9H<LCPC
gCCONJ ise	ACB=CAH:
gCCONJ ish	A;H=LAPC
gCCONJ ism	HCL;
gCCONJ ist	A<PB
gCCONJ ite	A<H;LAPD
gCCONJ ith	HAL=
gCCONJ its	HEP9
gCCONJ ity	A=HIL9P=
gCCONJ ive	E=I=PG
gCCONJ ize	F=
gCCONJ job	HCP;
gCCONJ ked	H=PB
gCCONJ ken	AEP9
gCCONJ kes	L=PA
gCCONJ lar	HAP=
gCCONJ law	F=HA
gCCONJ led	AFH=P:
gCCONJ ler	ABH<
gCCONJ les	HBP<
gCCONJ let	C=H=PC
gCCONJ ley	H=LA
gCCONJ lic	AAH=
gCCONJ lly	A=C<LD
gCCONJ lop	H=PA
gCCONJ low	A<PA
gCCONJ lt	A=HEL=P=
gCCONJ lty	AFC=H=L<
gCCONJ lue	AEC=H;
gCCONJ lve	H:PD
gCCONJ man	A=HALAP=
gCCONJ may	DEH9
gCCONJ men	HDL=P=
gCCONJ mes	CCH<L=
gCCONJ met	L=PA
gCCONJ mic	A=HA
gCCONJ mon	HDK=L=
gCCONJ nal	A;HEL<
gCCONJ nce	AFC=L:P=
gCCONJ nds	HALAP;
gCCONJ ned	AAP=
gCCONJ ner	A=LAP=
gCCONJ nes	C<HBP=
gCCONJ new	A;CAH;LD
gCCONJ nge	HCL=
gCCONJ ngs	HAL=
gCCONJ nic	A<LB
gCCONJ nor	H<PA
gCCONJ nse	A=HB
gCCONJ nts	HHL:P;
gCCONJ nty	HAI=
gCCONJ nue	A=PA
gCCONJ oad	CDI=L9PB
gCCONJ ock	A;HKP8
gCCONJ oes	HAP=
gCCONJ ogy	H=LA
gCCONJ old	H;PB
gCCONJ oll	A=HCP=
gCCONJ ome	AAC<FAHFL8
gCCONJ on	BAH=
gCCONJ ond	AEC;H=L<PB
gCCONJ one	IAK=L<
gCCONJ ong	ABH=
gCCONJ ons	IEL:
gCCONJ ood	AACCD=HBL8
gCCONJ ook	H;LC
gCCONJ ool	A=HCP=
gCCONJ oon	H<LD
gCCONJ oor	AAH=
gCCONJ ope	H:LAPB
gCCONJ ore	B=CDHEP7
gCCONJ ork	HIL;P9
gCCONJ orm	C=HDP<
gCCONJ ors	HAP=
gCCONJ ort	A=F=HGP;
gCCONJ ory	LAP=
gCCONJ ose	ACH:
gCCONJ ost	A<CB
gCCONJ ote	ABHAL=P<
gCCONJ ous	AAP=
gCCONJ ove	A=HEP:
gCCONJ own	J=PA
gCCONJ pay	H=PA
gCCONJ ped	A=HB
gCCONJ pen	ACP;
gCCONJ per	ABH<
gCCONJ ply	C=HCP=
gCCONJ put	H=PA
gCCONJ que	A=LA
gCCONJ ral	ACHAL9
gCCONJ ray	H<PB
gCCONJ rce	A<HAL=PB
gCCONJ rds	HALAP;
gCCONJ red	ACHCLAP5
gCCONJ ree	AECAH9P=
gCCONJ ren	HBL<
gCCONJ res	HAP=
gCCONJ rew	A=
gCCONJ rge	A=H=LFP=
gCCONJ rgy	LAP=
gCCONJ ria	HAL=
gCCONJ rld	A=LBP=
gCCONJ rly	A;CBH=LDP=
gCCONJ rms	HAP=
gCCONJ row	C;HAPA
gCCONJ roy	H=L=PB
gCCONJ rse	ADH:
gCCONJ rst	AAC;HA
gCCONJ rth	AAC;HA
gCCONJ rts	HAP=
gCCONJ rty	HAICL<P=
gCCONJ rug	A;LC
gCCONJ rve	H;PA
gCCONJ say	G=H9PG
gCCONJ see	H<PB
gCCONJ ser	ABH=P=
gCCONJ ses	HDP:
gCCONJ sit	HBL=
gCCONJ so	A=CA
gCCONJ son	H:LE
gCCONJ sts	HDL;
gCCONJ tal	A9HALC
gCCONJ tan	H<LB
gCCONJ tch	H<L9PH
gCCONJ ted	AFH;L=
gCCONJ ter	B=CB
gCCONJ tes	HBLCP7
gCCONJ thy	P=
gCCONJ tic	AEH=L;
gCCONJ ton	H;LC
gCCONJ top	BDH9
gCCONJ tor	C=HCP=
gCCONJ try	A=H=PC
gCCONJ uce	H;L=PE
gCCONJ uch	A=CA
gCCONJ ued	A=PA
gCCONJ ues	HB
gCCONJ ugh	CAN=
gCCONJ ugs	HAP=
gCCONJ ull	AFB=P<
gCCONJ ult	AAHBP<
gCCONJ und	A=BAL=
gCCONJ ure	CBH8PC
gCCONJ urg	A=LA
gCCONJ use	HBL=
gCCONJ ust	ACC<HAP=
gCCONJ ved	A9HDLAP=
gCCONJ ven	C<H;I=PH
gCCONJ ver	A;FEH9PB
gCCONJ way	CDL:
gCCONJ wer	ADH8L=PD
gCCONJ win	H=PA
gCCONJ ybe	CCH;
gCCONJ yed	A<PB
gCCONJ yes	GCH;
gCCONJ ypt	A=H=LC
gCCONJ zed	AAP=
gDET "	A=MA
gDET .a.	H=LA
gDET .s.	H=LA
gDET 0th	I=KFL9
gDET 1st	H<I=KE
gDET 1th	AHH=I=K;
gDET 4th	AAI=KDL:
gDET 5th	AKH;I=L:
gDET 6th	H=I<KE
gDET 70s	HFI=K<L=
gDET 7th	ADF=H=KAL=
gDET 90s	HAI=
gDET 980	H=IA
gDET 9th	ABH=KCL:
gDET _	H=L=QC
gDET aby	A;HEL=
gDET ace	A=HJL:P<
gDET ach	A=HGP9
gDET ack	HEIAL7PA
gDET act	HHL=P:Q=
gDET acy	HAL=
gDET ade	AAHCL<P=Q=
gDET ads	H;LC
gDET ady	AEC;H:LB
gDET afe	A<LA
gDET aft	A=HB
gDET age	L;PD
gDET ags	HAL=
gDET aid	H<PD
gDET ail	B=HCLAP<
gDET ain	ABB=C=HB
gDET air	ACC=F=HCL<
gDET ake	HHLBP4
gDET ale	A:HF
gDET alf	AKC<H8K=
gDET all	A9CCF=HFP=
gDET als	L9PF
gDET alt	A=LA
gDET ama	H;LC
gDET ame	AEC=HBL8
gDET amp	A=HB
gDET ams	HBL=P=
gDET and	A7EDHDIDK=L;
gDET ane	I=LC
gDET ang	A;HALA
gDET ank	A:HCL=PB
gDET ano	ADH:
gDET ans	H;LHP;
gDET ant	AHD=HEK=L=P7
gDET any	A;FBHCL=
gDET ard	A;HALC
gDET are	AHB=DCH<L<P:
gDET ark	ADH:
gDET arm	A<CD
gDET art	A:HSL6P:
gDET ary	A=HFL;
gDET ase	A;HEP=
gDET ash	A<HB
gDET ask	A=B=HEL;PA
gDET ass	ADH=I=LCP:
gDET ast	AACJF=H=L6
gDET ate	AECCE=L<P;
gDET ath	A9HIL=
gDET ats	FBL=
gDET aty	A=HB
gDET ave	AADDL<P<
gDET avy	A=CEH;
gDET bad	CCH<
gDET bal	AAL=
gDET ban	A=HA
gDET bar	A<HB
gDET ber	ACH7LFP=
gDET big	L=
gDET bin	A=H<LC
gDET bit	A=HCL=
gDET ble	A;LE
gDET bly	ADC7HGL;
gDET bow	A<H=LE
gDET bum	A=HCL=
gDET bus	A=C=HALA
gDET but	E=HDL<
gDET cal	ACC=H9LC
gDET can	H9LGP=
gDET cas	H=LA
gDET ced	ABH=I=L=PB
gDET ceo	H=LA
gDET cer	A=HA
gDET ces	A=H7LBPG
gDET cil	A=LB
gDET cit	HAL=
gDET cks	A=HCP=
gDET cts	HBL=
gDET cue	HBL=
gDET cus	A=HFL=P<
gDET cut	B=C=HCLCP<
gDET dar	A<LB
gDET day	C=H4IEK=LNO=P=
gDET dds	H8PF
gDET dea	A=HB
gDET ded	ADHAL=P:
gDET del	HCL;
gDET den	ACL<
gDET deo	HA
gDET der	A<IDLBP=
gDET des	L=PA
gDET dex	A;HC
gDET dge	A;HGL;
gDET dia	A=HA
gDET did	DAH=
gDET dio	ACL;
gDET dle	AFC=H2L;PK
gDET dly	CDH=L=
gDET dog	HAL=
gDET dow	HAL=
gDET dst	A=HA
gDET ead	C:HGK=
gDET eak	AEL<P<
gDET eal	CAP=
gDET eam	A=HAP=
gDET ean	A=LB
gDET ear	A5HGIBLAP=Q=
gDET eas	A7CEHEL;
gDET eat	C<HDL9PD
gDET ece	HA
gDET ech	A<HB
gDET eck	A=HDL<
gDET ect	ADH<L=
gDET eds	HBP<
gDET edy	AEH9
gDET eed	A<HBL=PA
gDET eek	HBL<
gDET eel	HCL<
gDET een	A=PA
gDET eep	A:CCHA
gDET eer	ADB=F=
gDET ees	PA
gDET eet	HFL;P=
gDET eft	AGL=P:
gDET ege	C=
gDET egy	C=HA
gDET eld	H<L:PE
gDET ell	CEJ=
gDET elp	A;HHL=P<
gDET els	A=HA
gDET ely	AHB=C;L=
gDET eme	A=LB
gDET emn	ABH<
gDET emy	HAL=
gDET end	A<LB
gDET ene	C=HCL<
gDET ens	A;HCL<PB
gDET ent	A:CCH;IFL<
gDET eps	A=C=HC
gDET ept	BCK=
gDET era	A=LA
gDET ere	ACK=L=
gDET erm	A;C=LAPD
gDET ern	A=LA
gDET ers	H<I=K=LAPE
gDET ert	A=HDP;
gDET ery	CCQ=
gDET esa	H;LD
gDET ese	A;H=LE
gDET esh	AAH:LB
gDET ess	ACHAL<
gDET est	AOB=CAH8K=L5PB
gDET ete	ABH<
gDET ets	A=H;LIP;
gDET ety	A:HBLA
gDET eur	A=HB
gDET eve	H;L=PE
gDET ews	B=HCL=
gDET ext	A:CHH;
gDET eye	HAL=
gDET far	A=CIH=L9
gDET fax	H=LA
gDET fbi	H<LB
gDET fer	HBP<
gDET few	A=HB
gDET fic	A=H:LE
gDET fit	ACH;
gDET for	BCH;
gDET ful	ACCCH:L=
gDET gan	HFL9
gDET ged	AAH<
gDET ger	B=CGD=L<
gDET ges	HCL:
gDET get	A;HIL;P<
gDET ghs	HAL=
gDET ght	AJC<D=L=P9
gDET gic	H:LC
gDET gie	H=LA
gDET gin	ADH:
gDET gle	HCL<N=
gDET gly	AAL=
gDET gon	A=H=LC
gDET gry	ADH:
gDET gue	A<HA
gDET guy	A=
gDET gym	A=HB
gDET hac	H;LC
gDET hat	A<HB
gDET hed	AAP<
gDET hen	HAL=
gDET her	F=KA
gDET hes	H8LE
gDET hip	ACH<
gDET his	H<KB
gDET hit	HCL;
gDET hly	A=CA
gDET hot	A=H<LD
gDET how	A=CGH<P<
gDET hts	HBL<
gDET hty	ADH=L<
gDET ial	AEH1LF
gDET ian	H5LJ
gDET ias	A=
gDET ice	AAC=HCL<P=
gDET ich	A<KALA
gDET ick	A6CCHIL<P=
gDET ics	H6LH
gDET ict	A<H7LEPC
gDET icy	HBL<
gDET ida	H=LA
gDET ide	A=HEL<
gDET ids	B=H9LCPB
gDET ied	ALHAL8P8
gDET ief	HA
gDET ier	H<LB
gDET ies	F=L9PH
gDET iet	AGCCH:L8
gDET ife	A=HA
gDET ift	ABH:PA
gDET igh	A=CAH;PD
gDET ign	A=LB
gDET ike	A<B9PI
gDET ild	A<CBHDL:
gDET ile	AKC<H<IAL=N9
gDET ill	A8D5HWL:
gDET ilm	A=HB
gDET ily	A<H:LG
gDET ime	A=HKL;P<
gDET ims	HBL<
gDET ind	A:HCLCP=
gDET ine	H=LC
gDET ing	AHC;DBHDL7O=P=
gDET ink	HAP=
gDET ins	C=
gDET int	D=HAICL=P=
gDET iny	ACH<L=
gDET ion	A=C=HAIBP<
gDET ior	A=H<LC
gDET ips	H;LC
gDET ird	A=CEH7LC
gDET ire	ABH<L;PB
gDET irl	A=H<LD
gDET irm	AEC<H<L=
gDET irs	A=H=LB
gDET ise	AGC8HHL;P9
gDET ish	A/C=HHLFPA
gDET ism	ACH=L=
gDET iss	L<PB
gDET ist	A9C=H;LHPDQ=
gDET itc	H=LB
gDET ite	AGC;H9LA
gDET ith	BAH=
gDET its	A<H7LAPH
gDET ity	ADL:
gDET ium	A;HEL=
gDET ive	AIH5IDLDP5
gDET ize	AAH=L=PA
gDET job	A=HB
gDET jor	AHH8L=
gDET ked	A<H=PD
gDET ken	ACH<L=
gDET ker	ABC=HEL:P=
gDET kes	HDP:
gDET ket	C=HB
gDET key	AEL:
gDET kid	HBL<
gDET lad	ADH=L<
gDET lan	A;HEL<
gDET lar	AAB=HCJ=L=
gDET law	AFH8
gDET lay	C=HEP<
gDET lds	HAI=
gDET led	AHC;H:
gDET lem	HAL=
gDET len	H:PE
gDET ler	A<HCL=
gDET les	Q=
gDET let	A<HEP<
gDET ley	H=LA
gDET lic	AEL:
gDET lks	HAL=
gDET lly	A=HB
gDET lon	A=HA
gDET lor	A=H=LC
gDET lot	A=HDP=
gDET low	ABC9H5I=PL
gDET lse	AACCH9
gDET lth	H=LA
gDET lue	A=HB
gDET lus	A<
gDET mac	H;LC
gDET mad	ADH=P=
gDET mal	AAHAL;
gDET man	A6LH
gDET may	C=DFH:
gDET med	HDL<
gDET men	HA
gDET mer	A;C=HALB
gDET mes	C=PA
gDET mic	A;LB
gDET mit	A=PA
gDET mmy	H=LA
gDET mon	ACH;I=LB
gDET mpt	A=C=HEQ=
gDET mum	AJC=H9L=
gDET nal	C<H<K=LI
gDET nap	HAL=
gDET nce	AFH<L6PE
gDET nch	AML3
gDET ncy	A9HBLB
gDET nda	HAL=
gDET nds	HEL;
gDET ned	AFC<H<L<PA
gDET nel	H:LD
gDET ner	A;CGH=L=
gDET nes	K=LA
gDET net	AAC=LBN=
gDET new	CBH4LI
gDET ney	HAL=
gDET nge	HDL=P;
gDET ngs	A=F=H;LEPA
gDET nic	A=HA
gDET nly	A=CCH=
gDET nny	A;HFI=L=
gDET no	FAL=
gDET nor	ACC=
gDET now	C=HNP3
gDET nse	ACH:
gDET nth	AFH8
gDET nts	A=HBL9PD
gDET nty	A=HDL<
gDET oad	C=HBL=
gDET oal	A=HB
gDET obe	A=HA
gDET obs	H7LG
gDET ock	AJC=H<L;P=
gDET ode	HAL=
gDET ody	ABCAH:
gDET off	BGE=H9
gDET ogy	A=HA
gDET ohn	HDI=L=
gDET oid	A8HF
gDET oir	A=HC
gDET oke	A<H<LD
gDET old	AEI<K=
gDET ole	CDL:
gDET oll	A=H<LD
gDET ols	H:LD
gDET oly	A=C<HD
gDET ome	AFF=HDP5
gDET omy	A=HA
gDET on	BAH=
gDET ond	CGH9L<
gDET one	A;IDL=
gDET ong	AKB=H8I=J=LA
gDET ont	AEL;P;
gDET ony	ABH:LA
gDET ood	A;PA
gDET ook	HBLAP:
gDET ool	AAH=L=PB
gDET oom	HEL<
gDET oon	C=HJL6
gDET oor	ABE=
gDET oot	A=HHI<K=L=
gDET ope	HML;P5
gDET ops	L=
gDET ord	A;I=L:PK
gDET ore	CBLBP=
gDET ork	A=L:PG
gDET orm	LBP;
gDET orn	AGH6
gDET ors	H:LE
gDET ort	HCL<
gDET ose	AAFCHAK=L9
gDET oss	AABCC=L<P=
gDET ost	A7CEHCP<
gDET ote	C=HA
gDET ots	AHH1LD
gDET oud	A9HE
gDET our	A=H=KBLBP=
gDET ous	AIH9L<
gDET out	BFCAHDL4O=
gDET ove	BCHAL=P<
gDET own	HAL=
gDET ows	A=L=PC
gDET oys	LAP=
gDET pal	A=HA
gDET pay	A=HHL=P9
gDET ped	A8PG
gDET pen	L=PA
gDET per	ACC=H4LEPA
gDET pes	HCP;
gDET pet	ABH9LA
gDET phy	A=LA
gDET ple	A;HHL:
gDET ply	C=HA
gDET pot	HAL=
gDET ppy	AHH:L<
gDET que	L=
gDET rab	ADL;
gDET ral	AAH8LD
gDET ran	AAH=
gDET rat	A=H:LF
gDET rby	ADB=H=
gDET rce	AC
gDET rch	HEL9
gDET rds	CDH<
gDET rea	A=HCL=
gDET red	AAC=F=H9IELCP=
gDET ree	A8HFI=L8PH
gDET rer	A;C=HE
gDET ret	ADH:
gDET rew	HB
gDET rge	A<CDHDL;P=
gDET rgo	HEL9
gDET ric	A<HHL:
gDET rio	C=H<LD
gDET rit	P=
gDET rks	A=HCL9PC
gDET rld	ALB=L6
gDET rly	ADC7LB
gDET rms	A=H8LCPE
gDET rmy	H7LG
gDET rns	HAP<
gDET rol	D=J=LA
gDET ror	A=HCL=
gDET ros	H=LA
gDET row	HAL=
gDET rry	A9HE
gDET rse	ABC:HA
gDET rst	CGH=L:
gDET rth	A=H9IGK=LA
gDET rty	A:HE
gDET rue	ACH=
gDET rug	A;HC
gDET rum	A=HA
gDET run	HDP:
gDET rus	A;HGL;
gDET rve	HA
gDET sal	A<HDL=
gDET san	ADH=K=L=
gDET saw	A=HBP=
gDET say	A<HNP3
gDET sed	ADHAI=L:
gDET ses	H<LB
gDET set	HAL=P=
gDET sis	HAL=
gDET sks	A=HA
gDET sky	A=HA
gDET sle	A=HA
gDET son	HFL9
gDET sor	H=LA
gDET sts	HBL;
gDET sty	AFH8
gDET sue	A=HCL=
gDET sun	HEL9
gDET sus	HAL=
gDET tab	H=LA
gDET tal	AFC=H5LE
gDET tas	H8LF
gDET tax	HAP<
gDET tch	A9HBLHP:
gDET ted	AAC=H8LAPF
gDET tem	HDL<
gDET ten	A=H;I=PG
gDET ter	AEB<HFL6P<
gDET tes	A=B=L<PE
gDET ths	A=HCL=
gDET thy	ABH8LC
gDET tic	A7HBLHP=
gDET tip	HAL=
gDET tle	A;CIH<L=
gDET tly	A=CA
gDET tol	H;LC
gDET tom	ACC=L=
gDET ton	H<LB
gDET top	ABC=HAP=
gDET tor	AEH:
gDET tre	AB
gDET try	A=HA
gDET tte	HBL<
gDET tty	ABH=
gDET tue	A<HB
gDET tus	A=HCL=
gDET tv	H<LB
gDET two	A=IA
gDET ual	H;LC
gDET uch	A=CCH=
gDET uck	A=HIL7
gDET ude	AEH5L=PE
gDET ued	ADH=P<
gDET ues	L=
gDET uge	ADH:
gDET ugh	A9C:HJ
gDET uit	L:PD
gDET uk	A=H=LC
gDET ule	A=HCL=
gDET ulf	A<HB
gDET ull	ADH=L=
gDET ult	HBL=P=
gDET uly	CCH=L=
gDET und	BAC;H=PC
gDET ung	ACH;
gDET unt	A=HB
gDET ups	A=HA
gDET ure	A3HDIAL:PJ
gDET urn	HDP:
gDET urs	K=L=PC
gDET urt	HA
gDET ury	A:HHI=L=
gDET use	AAC=H=I=PC
gDET ust	A<CCP=
gDET ute	A=LBP=
gDET uth	A8CGK=
gDET uts	HAL<
gDET val	A9HFL=
gDET ved	ADH:
gDET vel	HAL<
gDET ven	AAHAL=P<
gDET ver	A;B;CFG=PD
gDET ves	PA
gDET vie	HAL=
gDET vil	A:LC
gDET vor	HAL=
gDET wal	A:HD
gDET war	AIC=K=L=O=P<
gDET way	A:C;HELB
gDET wed	AEHAP7
gDET wer	AFH<L;
gDET win	A=HBL=
gDET wth	A=HA
gDET yed	A=
gDET yer	A=HDL<
gDET ype	A=HA
gDET yst	A=HA
gDET zed	A8H=L=PJ
gDET zen	ACH7PE
gDET zon	HAL=
gINTJ to	BAJ=
gNOUN !	L=MA
gNOUN #	L=OA
gNOUN &	EAH=
gNOUN '	F=MA
gNOUN 's	A=B=JEL=
gNOUN *	B=OA
gNOUN +	B=OA
gNOUN ,	A=MA
gNOUN .	A=MA
gNOUN ..	MCO;
gNOUN ...	B=MA
gNOUN :	B=MA
gNOUN ace	HHLBP3
gNOUN ach	HBP=
gNOUN ack	AGC<HCL<P=Q=
gNOUN act	PB
gNOUN acy	LA
gNOUN ade	B=HB
gNOUN ady	A=LC
gNOUN age	AAH=
gNOUN ago	A=CFH;P=
gNOUN aha	GAH=
gNOUN aid	F=HAL;PC
gNOUN ail	A=HDP<
gNOUN ain	A<CAHBJ=
gNOUN air	ADP;
gNOUN ake	A=K=PD
gNOUN ale	P=
gNOUN alk	L=
gNOUN all	HDKALCP4
gNOUN als	H=L=PC
gNOUN ame	A;HAIAL:PD
gNOUN amp	L<PB
gNOUN ams	LBP=
gNOUN ana	G=HAQ=
gNOUN and	AGEAH:P;
gNOUN ang	H;L<PF
gNOUN ank	A=N=PD
gNOUN ans	HAK=L<PC
gNOUN ant	D=H8PH
gNOUN any	F<H<LBPC
gNOUN aps	A=CEH;
gNOUN ara	HBQ=
gNOUN ard	A<BBLDP8
gNOUN are	HEL=P<
gNOUN ari	A=C=HB
gNOUN ark	HAP=
gNOUN arm	ABHAL<P=
gNOUN ars	H:K=PF
gNOUN art	A=H=LB
gNOUN ary	A<HA
gNOUN as	CAF=H=
gNOUN ase	HCP;
gNOUN ash	HAP=
gNOUN ass	B=H<N=PE
gNOUN ast	C<HBLDP9
gNOUN ate	AAH=L<PDQ=
gNOUN ats	B=FCL;PB
gNOUN ave	A=DAH<PB
gNOUN aws	G=L=PE
gNOUN ays	L=PA
gNOUN bby	HAP=
gNOUN ber	C=HEL;
gNOUN big	C<LD
gNOUN ble	AAHAL<
gNOUN but	ECH=P=
gNOUN buy	H=PA
gNOUN by	BCJ=P=
gNOUN cal	ABE=
gNOUN can	ABFAL:
gNOUN ced	ADH=P;
gNOUN cer	A=C=HALA
gNOUN ces	A=HEP=
gNOUN cit	HAP=
gNOUN cry	HAP=
gNOUN cts	B=HAL=PA
gNOUN cut	C=H7PI
gNOUN day	CBH8IB
gNOUN de	H=L=QC
gNOUN dea	HCL=P=
gNOUN ded	A;H=PE
gNOUN den	A=LCP;
gNOUN deo	A=HA
gNOUN der	ABBAC9F=HBL<PA
gNOUN des	H:PD
gNOUN di	HBQ=
gNOUN dit	H<PB
gNOUN dly	ABH=
gNOUN do	B=DA
gNOUN dom	ABCBH:
gNOUN due	ADD=H<
gNOUN e	HCL;
gNOUN ead	ADCEH<J=P:
gNOUN eak	A=HA
gNOUN eal	HAL8PE
gNOUN eam	A=LB
gNOUN ean	ADB=H<L=PA
gNOUN ear	ABBCH8
gNOUN eas	AHB;D=E=HBL;
gNOUN eat	A;C=HCLA
gNOUN eck	HBL<
gNOUN ect	AAP<
gNOUN ed	H=PB
gNOUN eds	A=H;PE
gNOUN edy	P=
gNOUN eed	A=HCP=
gNOUN eel	H=PA
gNOUN een	F=HBL<
gNOUN eep	ACB=G=HALAO=P<
gNOUN eer	AAL=
gNOUN eet	LA
gNOUN eft	C=PB
gNOUN ell	C9HDLCP<
gNOUN elp	H:PD
gNOUN els	A=HBL;PA
gNOUN ely	ABC<PA
gNOUN eme	ACF=K<
gNOUN ems	L=PA
gNOUN end	B=H=PD
gNOUN ens	A=B=H;PG
gNOUN ent	D=HCI=
gNOUN eps	HA
gNOUN ept	BCH=L=
gNOUN ere	CDK=Q=
gNOUN ern	A<HDL<
gNOUN ers	B=H=PD
gNOUN ert	H=LBP=
gNOUN ery	CAP=
gNOUN ess	A8CCHALCQ=
gNOUN est	A9CFHCP9
gNOUN ete	ABH:PA
gNOUN eto	HCL=Q=
gNOUN ety	A=
gNOUN ews	A=LBP=
gNOUN ext	H=LA
gNOUN eze	A=HEP<
gNOUN far	CAH=
gNOUN fer	A=H9PH
gNOUN fit	AAHCP9
gNOUN for	A=BEC=H;NEP;
gNOUN ful	CAH=
gNOUN gan	C=LB
gNOUN gap	HAL=
gNOUN ged	A;PC
gNOUN ger	ACCDH<L;P=
gNOUN ges	HHL<P9
gNOUN get	H<PB
gNOUN ght	ADH<L=P=
gNOUN gin	A=HB
gNOUN gle	A=HDP<
gNOUN go	H:PD
gNOUN god	A=HA
gNOUN got	H=PA
gNOUN gue	C=HDP<
gNOUN gun	HAL=
gNOUN had	DAL=
gNOUN han	A=BBF=HBK=
gNOUN has	C=DBL=
gNOUN hat	B=C=FDKGL=P;
gNOUN hed	ABH;
gNOUN hen	CAK=
gNOUN her	AFF=H7KCQ=
gNOUN hes	HBL=
gNOUN hi	GCH=L=
gNOUN hic	A:HHL;
gNOUN his	H=
gNOUN hit	A=PC
gNOUN hop	HBP=
gNOUN hot	HBP<
gNOUN how	HCLAP:
gNOUN hts	HAL=
gNOUN i	H=KCL=
gNOUN ial	AA
gNOUN ian	AAHAL=P=
gNOUN ica	FAHAL;
gNOUN ice	AACBP<
gNOUN ich	ACB=KCN=
gNOUN ick	AA
gNOUN ics	HCL=P=
gNOUN ict	HDP=
gNOUN icy	LDQ=
gNOUN ide	ABCEP9Q=
gNOUN ied	H<PB
gNOUN ief	ABH<LAP=
gNOUN ier	ADH;P=
gNOUN ies	H=L7PI
gNOUN iew	A=HCLCP:
gNOUN igh	B=C=H<J=LBPE
gNOUN ign	A=H=I=LAPB
gNOUN igo	HCL=P=
gNOUN ike	BIHANCP.
gNOUN ile	H8K=LBNCPC
gNOUN ill	AACAD=HAP;
gNOUN ils	H:PE
gNOUN ilt	A=H=PC
gNOUN ily	AAHBL;
gNOUN ime	B=CBLAP<
gNOUN ims	HDL;
gNOUN in	A=BB
gNOUN ind	BAP=
gNOUN ine	AFH;KAP:
gNOUN ing	B;LC
gNOUN ink	A=H8PH
gNOUN ins	H<PA
gNOUN int	HCK=P=
gNOUN ion	HCL<P<
gNOUN ips	B=
gNOUN ire	A=B=C=D=H;PK
gNOUN irm	C=HB
gNOUN ise	A:HELCP;
gNOUN ish	AAF=
gNOUN ism	H=LA
gNOUN ist	AAC=G=L=PC
gNOUN ite	AAHBL<P=
gNOUN its	L=PA
gNOUN ity	A=C=HALA
gNOUN ive	CDD=H;IAKCN=P=
gNOUN ize	H=LA
gNOUN job	C=HCP=
gNOUN joy	H=PA
gNOUN ken	C=H<LAPC
gNOUN ker	P<
gNOUN kes	H<PB
gNOUN ket	H;LEP=
gNOUN key	A;HD
gNOUN kly	CAH=
gNOUN lan	E=HBLBP:
gNOUN lay	H=L=PC
gNOUN lds	H7PE
gNOUN led	HBP=
gNOUN lem	HAP=
gNOUN ler	A=LCQ=
gNOUN les	L=PB
gNOUN let	B=HA
gNOUN lin	G=H<LD
gNOUN lls	HAL=PAQ=
gNOUN lly	CDH;P=
gNOUN low	A=BFP9
gNOUN lps	H;PC
gNOUN lso	CAH=
gNOUN lth	A=LB
gNOUN lty	D=HBL=
gNOUN lub	A=LA
gNOUN lue	HALAP;
gNOUN lus	B=EA
gNOUN man	AAB=HBL=
gNOUN mat	HCK=P=
gNOUN may	C=DFH7LB
gNOUN med	A;HJP7
gNOUN men	GAL=
gNOUN mes	H9LBPB
gNOUN mic	ADH=L;
gNOUN mit	HAJ=P=
gNOUN mps	HAP=
gNOUN n	HALAQ=
gNOUN na	A=H=JC
gNOUN nal	B=H=LC
gNOUN nce	A=B=CEL=NCP<
gNOUN nch	HAL=
gNOUN ncy	AEH<L<
gNOUN nda	CAL=
gNOUN nds	C=HA
gNOUN ned	A9C=F=PI
gNOUN nel	A=HB
gNOUN ner	A<H=LD
gNOUN nes	HFP7
gNOUN net	AAC=H<LB
gNOUN new	C=H<LD
gNOUN ney	H=LCP=
gNOUN nge	HBP<
gNOUN ngs	H=L<PD
gNOUN nks	H:PC
gNOUN no	FAN=
gNOUN not	DBH<
gNOUN now	CAH;PC
gNOUN nse	AAF=H<LCP=
gNOUN nts	B=H8PH
gNOUN nue	A=H=L=PE
gNOUN o	HBL<
gNOUN oad	A<CB
gNOUN oal	HAL=
gNOUN oan	C=HA
gNOUN ock	B=HBL<PB
gNOUN ode	LCP=Q=
gNOUN oes	H9PE
gNOUN off	BFH;P=
gNOUN ohn	LAQ=
gNOUN oil	L=PBQ=
gNOUN oks	HAP=
gNOUN old	ABC=H<K=PA
gNOUN ole	H9LBPB
gNOUN oll	C=PC
gNOUN ols	HA
gNOUN oma	HAP=
gNOUN ome	C=FAPA
gNOUN omg	HAP=
gNOUN oms	HAL=
gNOUN on	BCH=L=
gNOUN ond	A=B=CBHAP=
gNOUN one	ACB=CAHCI<L9
gNOUN ong	BBD=HBL;
gNOUN ons	A=B=HAPB
gNOUN ont	DBH;
gNOUN ood	H<
gNOUN ook	H6LAPG
gNOUN ool	AEC=G;HBP<
gNOUN oom	H<PB
gNOUN oon	B=CCH=
gNOUN ooo	HAL=
gNOUN oor	C=HCP=
gNOUN oot	D=H:IAPD
gNOUN ope	H:PD
gNOUN ops	H:PD
gNOUN ord	HCLAP9
gNOUN ore	BAG=H=LC
gNOUN ork	C=HEP:
gNOUN orm	A=HALEP:
gNOUN orn	A;H;PG
gNOUN ors	HEL=P;
gNOUN ort	ACHDP7
gNOUN ory	AAP=
gNOUN ose	C=FAH8PG
gNOUN oss	BAP=
gNOUN ost	A<HHL:P=
gNOUN ote	HBP=
gNOUN oth	FAP=
gNOUN ots	HDL=P<
gNOUN oup	HAL=
gNOUN our	PA
gNOUN out	BAC=E=LA
gNOUN ove	HDL<P<
gNOUN own	LAP=
gNOUN ows	H9L=PG
gNOUN pan	HAL=
gNOUN pay	H;PC
gNOUN pen	H=
gNOUN per	ABB=C=HAK=
gNOUN ple	ACH=
gNOUN ply	C=HCL=
gNOUN ppy	A=HA
gNOUN ral	H<LA
gNOUN ram	P=
gNOUN ran	L=PB
gNOUN rap	HEL=P;
gNOUN rce	C;HCLCP;
gNOUN rch	HFL;P<
gNOUN rds	B=C<HE
gNOUN re	DAHAL=P=
gNOUN red	HAI=LBP<
gNOUN ree	ACC=HBP<Q=
gNOUN rel	H=LBP=
gNOUN rer	AAH=
gNOUN res	FCLBP9
gNOUN rew	A=H<K=L=PG
gNOUN rge	AAL=
gNOUN rid	A=HCP=
gNOUN ris	LB
gNOUN rit	H6LDPD
gNOUN rks	HAP=
gNOUN rms	H=PA
gNOUN rns	H<PB
gNOUN rol	G=HALDP:
gNOUN row	AAC=HA
gNOUN rps	H=LA
gNOUN rry	H7LFPA
gNOUN rse	ABP<
gNOUN rst	CAH<
gNOUN rt	H=LA
gNOUN rth	B=CBH<
gNOUN rts	C=H;M=PE
gNOUN rty	I=LB
gNOUN rug	HAP=
gNOUN run	H;PC
gNOUN sal	A<HB
gNOUN saw	H<PB
gNOUN say	H9PE
gNOUN sed	L=PB
gNOUN see	G=PA
gNOUN ser	AAC=
gNOUN ses	A=PD
gNOUN set	H<PB
gNOUN sic	G=LB
gNOUN sin	LAQ=
gNOUN sis	C=HA
gNOUN sks	L=PB
gNOUN sly	A=CA
gNOUN son	LDP;
gNOUN sor	HAP=
gNOUN sts	C=HBL9PC
gNOUN sue	HAP=
gNOUN tal	ADHAL;P=
gNOUN tar	HBL=
gNOUN tax	HEL=P=Q=
gNOUN tay	H=PA
gNOUN tch	A;H=LAPE
gNOUN ted	HCP<
gNOUN tee	LB
gNOUN tem	K=LA
gNOUN ten	B=C=HEP=
gNOUN ter	A<L=PC
gNOUN tes	H8L:PJ
gNOUN the	D=FEH=
gNOUN thy	AAH=
gNOUN tic	A;HD
gNOUN til	A=BCHCN=P=
gNOUN tle	A<HFK=L=
gNOUN tly	A=CEH=J=
gNOUN to	BBH;
gNOUN tom	F=
gNOUN ton	LAQ=
gNOUN top	C=
gNOUN tor	A=HDP=
gNOUN tre	A:HALB
gNOUN try	A=HA
gNOUN tty	A=C=HEL=
gNOUN tus	HBL<
gNOUN u	ABH=P=
gNOUN ubs	HAL=
gNOUN uce	LAP=
gNOUN uch	B=CAGDH=L<
gNOUN ude	L=PB
gNOUN ued	L=PA
gNOUN uel	H<LB
gNOUN ues	H=PA
gNOUN ugh	BDC=H=P=
gNOUN ugs	HCP;
gNOUN ule	B=HA
gNOUN ull	AAC=H:KBPA
gNOUN ums	HBL<
gNOUN una	HAL=
gNOUN und	AABCC=H=P<
gNOUN ung	HAP=
gNOUN unt	A=HCP=
gNOUN up	BAC=
gNOUN ure	AGD=HCL:P:
gNOUN urt	B=HB
gNOUN ury	HAL=
gNOUN use	L;PB
gNOUN ust	B=DCP=
gNOUN ute	A=PB
gNOUN uth	CAH=
gNOUN uts	H=PB
gNOUN val	A=HCL<
gNOUN ved	ADH9L=PB
gNOUN vel	HCK=P=
gNOUN ven	H<PC
gNOUN ver	A:BAH=PC
gNOUN ves	B=HA
gNOUN vid	H;LC
gNOUN vin	PA
gNOUN war	LBP=
gNOUN way	A=CGG=H=P=
gNOUN wer	K=
gNOUN why	CAP=
gNOUN won	B=H<PD
gNOUN wth	HAL=
gNOUN y	H8KF
gNOUN ya	A=GDL=
gNOUN yed	AEP9
gNOUN yer	A=C=HB
gNOUN yet	CA
gNOUN zed	A=B=HDP=
gNOUN –	MAP=
gNOUN ”	MAQ=
gNOUN …	MAO=
gNOUN 🙌	M=OA
gNUM %	H=L=OC
gNUM 's	H=JA
gNUM )	K=MA
gNUM +	H=OA
gNUM -	I=MA
gNUM 6pr	IAL=
gNUM age	F=HBP=
gNUM air	H:LD
gNUM all	ADCAF=H<L=
gNUM ame	PA
gNUM and	AEHAL=P9
gNUM aqi	H=LA
gNUM are	ACH=L=
gNUM ars	A=H=PD
gNUM ary	A7HELA
gNUM ase	G=HFL<
gNUM ate	ABHCL=P:
gNUM ays	HBI=
gNUM ber	A=
gNUM cal	ABH=
gNUM can	AAH=
gNUM ced	A:PD
gNUM ces	HDL:
gNUM cks	B=HDL:
gNUM ded	A<HBL=PA
gNUM des	H<PC
gNUM ear	A<HFL:
gNUM eat	H=PA
gNUM ece	CDH:
gNUM eet	A<C=HE
gNUM els	HAL=
gNUM ent	A=LAPA
gNUM era	H:LD
gNUM ers	A=HDL=
gNUM est	CAH;
gNUM ets	H:LD
gNUM eye	HAL=
gNUM g	H<LB
gNUM ght	ACC=HBP:
gNUM her	A8FCHDK=
gNUM hes	KAP=
gNUM hpa	G=LA
gNUM ial	IBQ=
gNUM ice	C=LB
gNUM ich	F<H=KD
gNUM ick	AAH=
gNUM ids	HAL=
gNUM ies	HAL=
gNUM ile	A=
gNUM ill	BDC=H<
gNUM ime	HA
gNUM ine	H=LB
gNUM ing	A6E=HILBP<
gNUM ins	HCI=K=
gNUM ion	H6IKL;
gNUM ive	A:CD
gNUM jor	AAH=
gNUM key	AA
gNUM km	HBL=
gNUM led	AAH=
gNUM les	HEI=L=P=
gNUM lls	HCP;
gNUM low	BAH=
gNUM lse	CAH=
gNUM man	ACL;
gNUM men	HAL=
gNUM mes	C;HDK=
gNUM mm	HCL=P=
gNUM mph	A=HB
gNUM nal	ACL<
gNUM nds	H7LDPB
gNUM new	AAH8I=LEPA
gNUM ngs	HCI=L=
gNUM nit	A=H=LC
gNUM nts	L=PB
gNUM ome	HDP:
gNUM ong	A=
gNUM ore	AAC<HDL;
gNUM ors	H<LB
gNUM ort	AAH=
gNUM out	B=HA
gNUM own	PA
gNUM ple	D=H7LG
gNUM pm	HAO=
gNUM ral	HDL;
gNUM ram	HAL=
gNUM rch	H=LA
gNUM rds	HAL=
gNUM red	A;B=H=ICL=PE
gNUM ren	A=C=HC
gNUM rld	H<LB
gNUM rly	ABC<
gNUM rts	HDL=P;
gNUM sed	LAN=
gNUM set	HCP;
gNUM sic	AAH=
gNUM son	HDL:
gNUM sts	H=L=PC
gNUM tal	A<HB
gNUM tax	C=HB
gNUM tch	HBI=LAP<
gNUM ted	A6HDPD
gNUM ter	A<LB
gNUM tes	H=LDP=
gNUM ths	HAL=
gNUM tic	AGH9L<
gNUM to	BCJ=L=
gNUM uly	C;LC
gNUM und	AFB;P<
gNUM une	H<LB
gNUM urs	HEK=O=P=
gNUM use	HAP=
gNUM ust	H=LA
gNUM ver	BAC=
gNUM °	H=OA
gPART #	OAP=
gPART @	OAP=
gPART ace	L<PC
gPART ach	FDP8
gPART ack	CBH8PC
gPART act	HDP:
gPART acy	HAP=
gPART ade	ADH9
gPART age	IA
gPART aid	AA
gPART ail	H=PB
gPART aim	H:PD
gPART ain	A9C=LHP=
gPART air	A;CDH=PA
gPART ake	H=LA
gPART alk	HAL=
gPART all	A<PA
gPART ame	H<LBP=
gPART and	H;PC
gPART ans	HAP=
gPART ant	A9HAPC
gPART any	FAP=
gPART ape	H:PD
gPART ard	CAP=
gPART are	AAH;PB
gPART ark	HBL=
gPART arm	AAC=H=PA
gPART art	ADC=H=
gPART ary	ACF=H=
gPART as	BEC=N;
gPART ase	H;PB
gPART ask	HAP=
gPART ass	HBP<
gPART ast	H;PC
gPART ate	A9HALF
gPART ave	B=PC
gPART ban	H<PC
gPART bed	H=LB
gPART ber	HBP<
gPART ble	H<PC
gPART bly	HAP=
gPART can	LAP=
gPART ces	HBP<
gPART cue	HAP=
gPART cut	ABC=
gPART day	A=C=HD
gPART ded	AAH=
gPART den	A=C=HAL:PG
gPART der	D=H=L=PE
gPART dge	H;PC
gPART do	C=DDF=H:L<PE
gPART don	B=
gPART ead	A=C=HAL=PC
gPART eak	H=PA
gPART eal	A<H;PE
gPART eam	H9PE
gPART ean	A8N=PI
gPART ear	A=C=LAPA
gPART eat	AAH:L=PD
gPART ect	H=PA
gPART eed	L=
gPART eek	H8LF
gPART een	AFH=P9
gPART eep	A=H:L<PI
gPART eer	A;C=HCL=PC
gPART eet	H;PC
gPART ell	HBP<
gPART elp	H;PC
gPART ely	ADC<
gPART end	A=PA
gPART ent	H=I=LD
gPART eny	A=C=PC
gPART ept	H=PA
gPART ere	H=LA
gPART ern	ACP;
gPART ers	HGP7
gPART ert	A=PA
gPART ess	AAC=P<
gPART est	AIC<H2LD
gPART ete	A8HF
gPART eto	HAP=
gPART ext	HAP=
gPART fer	H;PC
gPART fit	H;L=PE
gPART fix	H=PA
gPART fly	A=C;LAPC
gPART for	B=NA
gPART ful	AB
gPART ger	A=H;LGP=
gPART get	A=H7PI
gPART ght	A6C:HFL;PJ
gPART gin	H<LBO=
gPART go	H9PE
gPART gon	C=HEL=P=
gPART got	H=PA
gPART hat	CHF=K9
gPART hen	H=PA
gPART her	A=CAEAF=HAP<
gPART hip	L=
gPART his	FDK<P=
gPART hit	H=PA
gPART how	L=PB
gPART ial	A=HCP=
gPART ick	ABP<
gPART ide	N=
gPART ies	HCLAP8
gPART iew	A=H<PF
gPART ife	HAP=
gPART ify	A=PA
gPART ign	ABH=
gPART ike	B8HBPC
gPART ill	BAC=F=H=PC
gPART ime	HDP;
gPART ind	A=HAL=PA
gPART ine	AAH<LDP;
gPART ing	ABI=L;PF
gPART ink	H7PG
gPART int	PA
gPART ion	HAI=L:PD
gPART ire	HIP5
gPART ise	ABF=
gPART ish	H;LEP=
gPART ist	ACH=P=
gPART ite	A;B=CEHBP=
gPART its	LDP;
gPART ity	HEL=P;
gPART ive	ACC=HAP:
gPART ize	HDP:
gPART ken	HAL=
gPART kle	L=PA
gPART lag	H=PA
gPART lar	H=LCP=
gPART lay	H=PA
gPART led	HFI=P;
gPART lly	AFL<P:
gPART lop	H=L=PC
gPART low	A;HB
gPART loy	O=PA
gPART lth	LBP=
gPART man	HBP<
gPART med	A9H=PG
gPART mic	AAP=
gPART mon	AAH=
gPART mpt	HAP=
gPART nal	AAHBP9
gPART nce	HDN<
gPART nch	A<L=PD
gPART nds	HCP;
gPART ner	AFH:L=
gPART new	AEH;P;
gPART ney	HAL=
gPART nge	H<PA
gPART ngs	HAP=
gPART nly	A=CA
gPART nna	HCJ=P=
gPART nor	H<PB
gPART now	CBP<
gPART nse	A=HCP=
gPART nts	HDP:
gPART oil	L=
gPART oin	A=H;L=PG
gPART ome	FBH:PB
gPART omy	A=HA
gPART one	H;IDP=
gPART ong	CBP=
gPART ont	H=PA
gPART ood	AEB=CAHAL:P=
gPART ook	HDL<P=
gPART ool	AAH5PG
gPART ope	F=L=PC
gPART ord	PB
gPART ore	A:CCPA
gPART ork	H7PF
gPART orm	H:PD
gPART ors	HEP9
gPART ort	H9PD
gPART ory	HCP<
gPART ose	A<HA
gPART ost	A;CDH=L=N=PC
gPART ote	H6PH
gPART ous	CEP9
gPART out	BDC:
gPART ove	H2LDPF
gPART own	A=C=LAPA
gPART pen	A;L=PE
gPART per	AAL=
gPART pes	H9PE
gPART ple	HDL=P<
gPART ply	L=PA
gPART ral	A<HEP=
gPART rce	ABH=
gPART rch	H<LDP=
gPART red	A=LA
gPART ree	A6HAPF
gPART ren	HBP=
gPART res	HAP=
gPART rge	ABH=
gPART rgy	HAP=
gPART ric	AAL=
gPART rld	HAP=
gPART rly	AEC=P<
gPART rol	H<PC
gPART rop	H=LB
gPART row	A=C=PC
gPART rry	A=HEL7PC
gPART rse	HDP:
gPART rst	CHH7
gPART rth	AAC=H=L=PC
gPART rts	L=PA
gPART rty	H;PC
gPART rue	A=CCH=
gPART run	H=PA
gPART rve	HHP7
gPART say	HCP;
gPART sed	A=PA
gPART see	L=PB
gPART ses	HAP=
gPART sic	HAL=
gPART sit	H=PA
gPART so	CAP=
gPART ste	H;PC
gPART sts	HCP;
gPART sue	A=H=PC
gPART tal	H;LC
gPART tax	H<PB
gPART tch	A=LA
gPART ted	AEH=P:
gPART tee	HBP<
gPART tep	H<PB
gPART ter	A:L:PH
gPART tes	HBLCP7
gPART tle	A=HA
gPART tly	ACH=P=
gPART top	AAH=L=PB
gPART tor	H=L=PC
gPART try	HAP=
gPART tty	CAH=
gPART uce	H<PB
gPART uck	H8LF
gPART ude	HBP<
gPART udy	H:PF
gPART ugh	ADB=CAL<P=
gPART ugs	H:PD
gPART uit	K=L<PD
gPART und	L=PA
gPART ung	H=
gPART unt	D=PB
gPART up	BAP=
gPART upt	ACP;
gPART ure	A<CC
gPART urn	H:PD
gPART use	A=L9PE
gPART uss	H=PA
gPART ust	A;HD
gPART ute	AAH=L=PA
gPART uth	CAHAK<P=
gPART vel	HAL=
gPART ven	A=CAD=LBP=
gPART ver	HBLAP;
gPART ves	HAP=
gPART wer	A:PD
gPART why	A=CCP=
gPART yet	CBH=
gPART —	MAP=
gPRON !	MAP=
gPRON &	B=EB
gPRON 's	JFM=P:
gPRON (	MAP=
gPRON ,	MAP=
gPRON .	L=MA
gPRON ...	MAO=
gPRON 0th	ABF=H=I=KCL=
gPRON ?	MAP=
gPRON @	H=OA
gPRON aby	H=O=PE
gPRON ace	H<LFP;
gPRON ach	A=HBK=PB
gPRON ack	CBH=
gPRON act	A=HBP=
gPRON acy	A=HDL=P=
gPRON add	H=PA
gPRON ade	A<D=PD
gPRON ads	H5PI
gPRON ady	AAH=LA
gPRON afe	AFH;N=
gPRON age	A;HFL<
gPRON aid	H=PA
gPRON aim	H<L=PD
gPRON ain	ACCAD=LCP:Q=
gPRON air	AAC=HAL=
gPRON ake	D=PB
gPRON alk	HBL=P=
gPRON all	AAB=C=D=FFH<KAP=
gPRON als	H<LB
gPRON ame	A=D;HBPC
gPRON ams	A=HEP;
gPRON and	A<D=LC
gPRON ank	A=HIP7
gPRON ans	C=H=PD
gPRON ant	A;C=HD
gPRON any	HBP=
gPRON aps	HCP;
gPRON ard	CCH=
gPRON are	A<C=PC
gPRON arm	HBP=
gPRON arn	H:PD
gPRON ars	HAP=
gPRON art	CDD=HEL;P;
gPRON ary	HCL=P=
gPRON ase	A=GA
gPRON ask	H;LC
gPRON asp	A=H;PE
gPRON ass	H=PA
gPRON ast	A8PG
gPRON ate	ACC=LCP9
gPRON ats	FAHAP;
gPRON aud	HAP=
gPRON ave	AEDEH:P8
gPRON avy	H:LD
gPRON aws	HCP;
gPRON ays	C<D=HAPB
gPRON bal	AAH=
gPRON bed	A=HA
gPRON ber	LB
gPRON bet	H=PA
gPRON bit	HFL;P;
gPRON ble	ACP=
gPRON bor	HFL=P;
gPRON boy	HAP=
gPRON but	C<H7LJ
gPRON cal	AEH;L=
gPRON can	H=LA
gPRON car	A=HA
gPRON ced	AEP9
gPRON ces	HAL9PC
gPRON cit	A=HCP=
gPRON cks	C=PA
gPRON cry	A=PA
gPRON cts	H7PG
gPRON cus	H=PA
gPRON cut	ABP=
gPRON dad	A=HCL=
gPRON day	ADC:HDP9
gPRON ded	HCP<
gPRON der	ABB=CCH<P=
gPRON dge	D=PA
gPRON did	C=DEP;
gPRON dle	A;HGP;
gPRON dly	A=CDP<
gPRON dnt	HCLBP8
gPRON do	DEH=P;
gPRON ead	D=F=H:LEPC
gPRON eak	H<PB
gPRON eal	AEP9
gPRON eam	A=HFL=P;
gPRON ean	A=H;LAPC
gPRON ear	A7BBHB
gPRON eat	H=N=PC
gPRON ect	A:D=H<PI
gPRON eds	A=H9PH
gPRON eed	HBL=
gPRON eel	H<PB
gPRON een	A=HA
gPRON eep	AAH=L=PA
gPRON eer	A<HDP=
gPRON eft	A=H=PB
gPRON egy	A=HA
gPRON ell	F=H<K=PE
gPRON elp	H:PD
gPRON els	LDP;
gPRON elt	A=HA
gPRON ely	A<HEL=
gPRON ems	H=J=PC
gPRON emy	HCL;
gPRON end	AAD=HAL<
gPRON ens	D=H=PD
gPRON ent	D=H8PG
gPRON eps	PA
gPRON ere	C=HAKAL=
gPRON erm	C=HCL=
gPRON ern	L=PA
gPRON ers	F=H:K=LDPD
gPRON ery	FCH=I=
gPRON esk	HAL=
gPRON ess	CCD=H:LD
gPRON est	AFCDH4L8PD
gPRON ete	ACH=P=
gPRON ets	HFP8
gPRON ety	HAL=
gPRON ews	HAL=
gPRON ext	A:CBHFP:
gPRON fer	ABH=
gPRON fit	HCP<
gPRON for	A=BB
gPRON ful	H=LBP=
gPRON gan	G=HCL<PA
gPRON ged	A<PB
gPRON ger	ACH<
gPRON ges	D=PA
gPRON get	H<LB
gPRON ght	A8C8DHHEL<PA
gPRON gin	H:PC
gPRON gle	A=HEP;
gPRON gly	ABP;
gPRON go	C=PA
gPRON god	HCL;
gPRON got	H=PA
gPRON gue	A=H<PC
gPRON had	DHP6
gPRON han	BCH=L=
gPRON has	DAP=
gPRON hat	C=FAH;K;LDNDP<
gPRON hed	AGP7
gPRON hen	CCH=P=
gPRON her	A=C;D=EAHBK;LDPA
gPRON hes	A=H=K=PD
gPRON hip	HAL=
gPRON his	KAP=
gPRON hly	ADC<
gPRON how	A=CAHBP<
gPRON hts	HCL=P=
gPRON ial	H<LC
gPRON ian	A=LA
gPRON ica	A=H;LD
gPRON ice	A=CA
gPRON ich	ACH=P=
gPRON ick	A<C=PC
gPRON ics	C=HDP=
gPRON ide	D=LFP;
gPRON ids	HAP=
gPRON ied	A=H<PD
gPRON ief	A;HEP=
gPRON ier	ABHBL=P;
gPRON ies	L=PB
gPRON iew	HAL=
gPRON igh	CBH=
gPRON ign	AAL<
gPRON ike	B=H:PF
gPRON ild	H=PA
gPRON ile	AAH<PA
gPRON ill	CBDEH4PA
gPRON ily	AAC;H:LF
gPRON ime	AHCEH:L=P8
gPRON in	BAP=
gPRON ind	BAHAP<
gPRON ine	AAB=H<K:LBPD
gPRON ing	L;PDQ=
gPRON ink	AAHAP;
gPRON ins	HBL;
gPRON int	AA
gPRON iny	A=HA
gPRON ion	A=C=D=H=LLP:
gPRON ior	AEH;L=
gPRON ird	ABCGF=H;L:
gPRON ire	ADH=L=
gPRON irl	A=HGL;P=
gPRON irm	A=
gPRON ise	A=CAH<LAPA
gPRON ish	ACH7L=PD
gPRON ism	AFH:L=
gPRON iss	H=PA
gPRON ist	AEH6L<PE
gPRON ite	AAC=H:LAPB
gPRON its	H7PG
gPRON ity	A=LC
gPRON ive	HCI=L<PA
gPRON ize	A=B=HBPA
gPRON job	HAP=
gPRON ked	AELCP5
gPRON ken	A;PC
gPRON kes	H;PE
gPRON key	LAP=
gPRON lan	H=PB
gPRON lay	H=PA
gPRON lds	HBL=
gPRON led	LAP=
gPRON les	H:LBPB
gPRON lic	A:HC
gPRON lie	LDP;
gPRON lly	CBHEL;P;
gPRON lot	H<L=PD
gPRON lps	C=PA
gPRON lse	A<CFH=P=
gPRON lth	E=
gPRON lve	HBL<
gPRON man	AA
gPRON may	DGH9P=
gPRON med	A<H;LE
gPRON men	P=
gPRON mer	ABH=L=
gPRON mes	CAL=PA
gPRON mic	AAL=
gPRON min	A=C=HJL;P;
gPRON mit	H9PE
gPRON mon	H;PC
gPRON mum	A=HALAP=
gPRON nal	AHH<L:
gPRON nce	A=CDN=
gPRON ncy	AAH8LD
gPRON nds	H:LAPB
gPRON ned	A:PD
gPRON ner	AAH=
gPRON nes	H7LG
gPRON net	H<LC
gPRON new	CAH6LDPB
gPRON nge	H7PH
gPRON ngs	H;PC
gPRON nks	H8PG
gPRON nly	A=CA
gPRON nna	HFL;P;
gPRON nor	A<HB
gPRON not	DCF=P=
gPRON now	H7PG
gPRON nse	A=HB
gPRON nts	A=H<PC
gPRON oad	ABH<
gPRON oal	A=HA
gPRON ock	A<HB
gPRON ody	ACC=H<
gPRON oes	DBP=
gPRON oil	A=HA
gPRON oke	HDP:
gPRON old	AEL=P<
gPRON ole	C=PA
gPRON ols	A=F=HB
gPRON ome	C=H=PC
gPRON omy	A=HEL<
gPRON ond	CFH<P=
gPRON one	D=F=H=IALFP<
gPRON ong	ABC9HEP;
gPRON ons	L=PB
gPRON ont	DDH=P<
gPRON ood	C<HC
gPRON ook	A=B=H=PE
gPRON ool	H;K=PD
gPRON oor	ACH=P=
gPRON ope	C=L=PD
gPRON ops	HAL=
gPRON ord	B=HA
gPRON ore	A7CGHAP=
gPRON ork	D=PA
gPRON ors	L=PB
gPRON ort	A=L:PD
gPRON ory	A9HE
gPRON ose	A:C=PF
gPRON oss	AFB=D=H=P=
gPRON ost	A<CDH<
gPRON ote	H<PB
gPRON oth	FAH=
gPRON our	C=F<H;KBLC
gPRON ous	ADL=P=
gPRON out	BEC=H=P=
gPRON ove	A=D;H3LIPG
gPRON owe	B=PA
gPRON own	AGC=H;L=
gPRON ows	HA
gPRON pal	A<PB
gPRON pay	H:PD
gPRON ped	HCP<
gPRON pen	A<PB
gPRON pes	H5PI
gPRON pid	AEH;P=
gPRON ple	H=PC
gPRON ply	PA
gPRON ppy	AAHAL:
gPRON put	HBP<
gPRON ral	A=H<LD
gPRON ram	HAP=
gPRON ran	A=PA
gPRON ray	HDP:
gPRON rce	AA
gPRON rch	A=H<LD
gPRON rds	A=PC
gPRON red	ADH<L=
gPRON ree	I=
gPRON ren	HFL:P=
gPRON res	C<FEK=L<PA
gPRON rew	H<LB
gPRON rge	H<LAPA
gPRON rgy	HAL=
gPRON ric	AA
gPRON rit	HBL=
gPRON rks	A=PB
gPRON rld	A=LA
gPRON rly	A=CA
gPRON rms	A=PC
gPRON rns	A=HB
gPRON row	HA
gPRON rry	H8LAPD
gPRON rst	AGCHF=H5L=P;
gPRON rth	A=CFH<P=
gPRON rts	HEL<P;
gPRON rty	A=HA
gPRON run	C<H8PI
gPRON rve	H;PC
gPRON sal	A=HA
gPRON saw	H=PA
gPRON say	H:PD
gPRON ses	H=L<PD
gPRON set	H=PA
gPRON sic	AA
gPRON sis	J=LA
gPRON snt	LCP=
gPRON sor	A=HCL=
gPRON sts	H=LCP=
gPRON tal	H=LA
gPRON tch	HBL=
gPRON ted	H=PA
gPRON tem	HCL=P=
gPRON ten	C=H=PC
gPRON ter	A:C9H<LHPD
gPRON tes	D=H7LDPD
gPRON the	F=HA
gPRON tic	ABH=
gPRON tle	AFC;L=P<
gPRON tly	AEC;
gPRON to	JBP=
gPRON too	CAP=
gPRON top	A<PA
gPRON tor	A=LA
gPRON try	A=D=HAPA
gPRON ual	H:LE
gPRON ubt	A=H;PE
gPRON ude	A<PA
gPRON ued	A:PD
gPRON ues	HAL=
gPRON ugh	BBC=G=HFN;P<
gPRON ull	A9CE
gPRON ult	ADHAL=P:
gPRON und	A=H=PE
gPRON ung	AAHBL=P<
gPRON uns	H;PC
gPRON unt	C=HEP;
gPRON ure	ACC<H<
gPRON urn	HBJ=L=
gPRON use	C=HAL;NB
gPRON ust	CAH=
gPRON ute	HEL=P<
gPRON uth	A=C;HE
gPRON uts	H<PB
gPRON uty	HAP=
gPRON uys	HAP=
gPRON vel	HAP=
gPRON ven	A=LA
gPRON ver	CDF=HAP:
gPRON ves	L<PA
gPRON war	ABP<
gPRON way	AAN=
gPRON wer	A:HD
gPRON win	AEH9
gPRON won	A=F=L=PF
gPRON xes	HAP=
gPRON yed	AAP=
gPRON yes	HAP=
gPRON you	H=KA
gPRON zed	AFC=P9
gPROPN !	MAN=
gPROPN &	EAN=
gPROPN '	L=MA
gPROPN 's	B=H;JF
gPROPN -	B=MA
gPROPN -to	L;PD
gPROPN .	MAO=
gPROPN /	B=OA
gPROPN 0th	AAB=
gPROPN 17	IAO=
gPROPN 1st	AAI=
gPROPN 4th	ACI=L=
gPROPN 5th	AA
gPROPN 6th	AAL=
gPROPN 8th	AFI=K=L<
gPROPN :	L=MA
gPROPN =	L=OA
gPROPN ]	H=MA
gPROPN _	G=H=LHP=Q<
gPROPN abi	H=LA
gPROPN ace	HBL=PAQ=
gPROPN ach	LCP<Q=
gPROPN ack	A=H=PD
gPROPN act	H:PG
gPROPN acy	H=LA
gPROPN ade	B=LA
gPROPN ads	H:L9PK
gPROPN age	ACH<LEP9Q=
gPROPN aha	GAHCL:
gPROPN aid	PA
gPROPN ail	HALCP9
gPROPN ain	A=HDL=
gPROPN air	A=LB
gPROPN ake	ACH:J=LC
gPROPN all	F=LB
gPROPN als	LA
gPROPN ama	H=LA
gPROPN ame	HA
gPROPN amp	L9PE
gPROPN and	AAE<HALDP:
gPROPN ane	A=
gPROPN ang	HAP=
gPROPN ank	H;L=PE
gPROPN ans	H<PC
gPROPN ant	A=G=H<LBPGQ=
gPROPN ard	AEC<HCL=P9
gPROPN are	ABHDL<P;Q=
gPROPN ark	HGL9P=
gPROPN ars	L;PB
gPROPN art	H=L:PF
gPROPN ary	ACH<
gPROPN as	H=NA
gPROPN ase	HDL;
gPROPN ask	H=LA
gPROPN ass	L;PD
gPROPN ast	HAP=
gPROPN ate	AAFBHDP5
gPROPN ath	H:LD
gPROPN ats	H;PC
gPROPN aty	H=LA
gPROPN aul	A=HA
gPROPN ave	HBP=
gPROPN aws	HAL=
gPROPN ays	C=H:PE
gPROPN azz	HA
gPROPN b	H;LC
gPROPN ban	HAP<
gPROPN ber	HIL7P=
gPROPN bia	H<LB
gPROPN big	AAL=
gPROPN bin	A=HCP=
gPROPN ble	ACH;LBP=
gPROPN bly	CCH;
gPROPN bor	H;LEP=
gPROPN cal	AAH<
gPROPN can	AAFCL:
gPROPN car	B=HBL=
gPROPN cas	H=LA
gPROPN cer	B=LB
gPROPN ces	HBLDP9Q=
gPROPN cit	HBL<
gPROPN cks	GDP:
gPROPN cle	A=HA
gPROPN cts	HBL=
gPROPN cup	H=LA
gPROPN cus	B=H=L=PD
gPROPN dad	H<LC
gPROPN day	HAL=
gPROPN de	H;LPP=Q4
gPROPN ded	AJL=P6
gPROPN del	HCL;
gPROPN den	P=
gPROPN der	A=BACAF=HDP9
gPROPN des	H:LD
gPROPN dge	H=LB
gPROPN did	DAL=
gPROPN dly	ACC=L=
gPROPN do	D<PB
gPROPN dom	HCL;
gPROPN don	H8PE
gPROPN e	LB
gPROPN e-a	D=F;LF
gPROPN ead	CAHCL=P<
gPROPN eak	HAP=
gPROPN eal	AAHAL<
gPROPN eam	HBL=
gPROPN ean	HFL4PB
gPROPN ear	BCCAL8
gPROPN eat	A:HALB
gPROPN ech	HDL=P<
gPROPN eck	H=K=L9PI
gPROPN ect	AAP<
gPROPN eds	L:PC
gPROPN eed	LAP=
gPROPN eek	HGL7
gPROPN eel	H=PA
gPROPN een	AAP=
gPROPN eep	HCL;
gPROPN eet	LAP<
gPROPN efs	HAL=
gPROPN eft	H=PA
gPROPN ege	H<LB
gPROPN ein	B=H=I=LGP=
gPROPN eld	H<PA
gPROPN ell	H6LF
gPROPN els	G=
gPROPN elt	HAI=
gPROPN ely	CBL=
gPROPN eme	HAL=
gPROPN ems	H<LA
gPROPN emy	H<LB
gPROPN end	H:LD
gPROPN ens	L=PA
gPROPN ent	IAQ=
gPROPN eps	C=
gPROPN ept	L;PD
gPROPN era	HEL;P=
gPROPN ere	H<LDP=
gPROPN ern	L:PD
gPROPN ero	C=HBLAQ;
gPROPN ers	H9L<PH
gPROPN ert	C=HBP;
gPROPN ery	H:LD
gPROPN ese	H=LA
gPROPN ess	A6CCH;PH
gPROPN est	CBHEL7
gPROPN ets	L=PB
gPROPN ett	H=LA
gPROPN ety	H<LB
gPROPN eum	H=LA
gPROPN eve	HAP=
gPROPN ews	H<LB
gPROPN ext	AAC=H=LA
gPROPN f	HAP=
gPROPN fan	H=LB
gPROPN fer	AEH;L<
gPROPN fic	F=HA
gPROPN for	J=L=NC
gPROPN gan	H;LAPA
gPROPN ged	L=PA
gPROPN ger	C=HBLA
gPROPN ges	C=H<LB
gPROPN ght	A=C<G=HAIBPC
gPROPN gle	H;LD
gPROPN go	L=PA
gPROPN got	H=LA
gPROPN gth	A=
gPROPN gue	H=LBP=
gPROPN guy	HAL=
gPROPN h	H=LA
gPROPN ha	HBQ=
gPROPN had	DBP=
gPROPN ham	H<LB
gPROPN han	BCH=L=
gPROPN has	DAL<
gPROPN hat	HAKCN;
gPROPN hed	H=L;PE
gPROPN hem	A=HCL=
gPROPN hen	A=CALCP<
gPROPN her	A=CDE;HBKALDM=N<P;
gPROPN hes	L;PB
gPROPN hey	GAH;KA
gPROPN hip	H=LB
gPROPN his	FCK8LB
gPROPN hit	H;LC
gPROPN hop	H=LCP=
gPROPN hot	ABP;
gPROPN how	N=
gPROPN i	KBL<
gPROPN ial	ADC=L=P=
gPROPN ian	AGH7
gPROPN ica	HBL=
gPROPN ice	AAP=
gPROPN ich	HEK<P=
gPROPN ick	AAHFL1PD
gPROPN ics	HAL=
gPROPN ict	HCL=P<
gPROPN icy	H;LC
gPROPN ida	LAP=
gPROPN ide	BAC;HB
gPROPN ied	A<LAPB
gPROPN ief	HBL<
gPROPN iel	H;LC
gPROPN ier	A:LC
gPROPN ies	H:L=PG
gPROPN iew	HDL;
gPROPN ife	HFL:
gPROPN ign	AALEM=P;
gPROPN ii	H=LCQ=
gPROPN ike	CCLAP8
gPROPN ila	H<LB
gPROPN ild	H=PA
gPROPN ile	A=HDL<
gPROPN ill	A=B=DAHB
gPROPN ils	HAP<
gPROPN ily	A;CCHHL6
gPROPN ime	ADH<P<
gPROPN ims	H:LBPA
gPROPN ina	HBL<
gPROPN ind	BAH8LAPB
gPROPN ine	AEH=L<
gPROPN ing	A;LD
gPROPN ins	H7LAPE
gPROPN int	H=LA
gPROPN ion	HALBP:
gPROPN ips	HAL=
gPROPN ire	LBP<
gPROPN ise	H<PB
gPROPN ish	AAD=L=PD
gPROPN ism	H=LB
gPROPN ist	HEP<
gPROPN ite	ABCAP=
gPROPN ith	H;LC
gPROPN its	HDP;
gPROPN ity	A=LDP=
gPROPN ium	H;LC
gPROPN ive	C=I<LAPB
gPROPN ize	H:LE
gPROPN ked	A=
gPROPN ker	A;HC
gPROPN kes	L=PA
gPROPN ket	HHL6
gPROPN key	A=LEP=Q=
gPROPN kin	LBP=
gPROPN lan	G=HALBP<
gPROPN lar	AAH=
gPROPN lay	HCL:
gPROPN led	L:PE
gPROPN ler	H8LF
gPROPN les	F=H9ICLFP=Q=
gPROPN let	HAL=
gPROPN ley	H<LB
gPROPN lic	A;H<LF
gPROPN lie	H=L9PG
gPROPN lin	H=LA
gPROPN llo	H:LF
gPROPN lls	H7L:PL
gPROPN lly	C;H:LCPD
gPROPN lol	GAH=
gPROPN low	LAP=
gPROPN lso	CAL=
gPROPN lta	LBQ=
gPROPN lth	H=LA
gPROPN lts	LBP=
gPROPN lub	LB
gPROPN mai	LBQ=
gPROPN man	AAH<LAQ=
gPROPN may	DCH<P=
gPROPN med	A=L=PB
gPROPN men	LA
gPROPN mer	HCL;
gPROPN mes	H;LEP<
gPROPN mic	A=HBL=
gPROPN min	H;LC
gPROPN mit	HBL=P=
gPROPN mos	LAP=
gPROPN mp	LAP=
gPROPN mro	HCL=Q=
gPROPN na	H=JB
gPROPN nal	A<LB
gPROPN nce	C=LCNAP;
gPROPN nch	A;HCL9PE
gPROPN ncy	H=LA
gPROPN nda	H<LC
gPROPN ndo	HBLAP<
gPROPN nds	H5PJ
gPROPN ned	A;L=PD
gPROPN ner	HBLBM=P<
gPROPN nes	H<I=LGP=
gPROPN net	HB
gPROPN new	A<C=H;LFPA
gPROPN ney	H:LE
gPROPN nge	HAP=
gPROPN ngs	H=L7PI
gPROPN nia	H=LA
gPROPN nks	HDP;
gPROPN no.	HAL=
gPROPN now	HAL=
gPROPN nse	AAH<
gPROPN nts	D=
gPROPN nue	H=LB
gPROPN nut	H<LDQ=
gPROPN o	LAP=
gPROPN oad	H;LC
gPROPN obs	H:LD
gPROPN ock	L<PB
gPROPN ode	P=
gPROPN ods	HFL:P=
gPROPN off	BBH=
gPROPN oft	LAP=
gPROPN ogy	HAL=
gPROPN oh	GBL=
gPROPN ohn	H=LA
gPROPN oil	HB
gPROPN oks	H<PB
gPROPN old	A=H=PC
gPROPN ole	L9PF
gPROPN oll	H=LB
gPROPN oln	B=H<LD
gPROPN ols	H=LB
gPROPN ome	ACCAH;LAP=Q=
gPROPN ond	ABHCL;Q=
gPROPN one	CCH=L;PA
gPROPN ong	BBH<LAP=
gPROPN ons	H;L=PF
gPROPN ood	A;CDH<PA
gPROPN ook	HGL;P<
gPROPN ool	G<HHL6PB
gPROPN oom	H=LCP=
gPROPN oon	HDK=L=
gPROPN oot	IAP=
gPROPN ope	FJH9L<
gPROPN ops	G=HA
gPROPN ord	LBP=
gPROPN ore	A:BCH=LC
gPROPN ork	HBLBP9
gPROPN orm	HCP:
gPROPN orn	HALAP<
gPROPN ors	HCL<
gPROPN ort	AALBP;Q=
gPROPN ory	ABH=P=
gPROPN ose	H<L9PH
gPROPN oss	G=HEL;
gPROPN ost	LA
gPROPN ote	A;L=PC
gPROPN ots	HDL<P=
gPROPN our	LAP=
gPROPN out	BAH:PB
gPROPN ove	HCP;
gPROPN own	BAHAL=Q=
gPROPN ows	H;L=PE
gPROPN p	H=LA
gPROPN ped	L=PA
gPROPN per	A;G=LAPB
gPROPN pes	H=PA
gPROPN ple	HFL8
gPROPN ply	A=CA
gPROPN ppy	A=H=LC
gPROPN pur	H=LA
gPROPN put	HBQ=
gPROPN que	HA
gPROPN ral	ADH;
gPROPN ram	Q=
gPROPN ran	H<LB
gPROPN ray	P=
gPROPN rce	LCP<
gPROPN rch	HEJ=L=P=
gPROPN rds	H<LEP<
gPROPN rea	H9LE
gPROPN red	AAHAL<
gPROPN ree	A=K=LFP=
gPROPN ren	H<LB
gPROPN rer	HBL<
gPROPN res	H;LD
gPROPN rew	A=HD
gPROPN rey	HCL=
gPROPN rge	HAL7PE
gPROPN rgy	C=HA
gPROPN ria	HAL=
gPROPN ris	H<LB
gPROPN rit	C=LA
gPROPN rks	LAP=
gPROPN rms	H=L<PD
gPROPN rmy	LB
gPROPN rns	HAP<
gPROPN rol	H<LB
gPROPN ron	H<LB
gPROPN row	C=H=LB
gPROPN rps	LAP=
gPROPN rry	H:LA
gPROPN rse	HHL:P<
gPROPN rst	D=HBL=
gPROPN rth	AACAH=L=
gPROPN rts	H;L=PD
gPROPN rty	H=LA
gPROPN run	HAL8PD
gPROPN rus	A=H:LF
gPROPN rve	D=LB
gPROPN s	HBP=
gPROPN sam	H=LA
gPROPN say	B=PB
gPROPN sed	A=H=L<PF
gPROPN see	L;PC
gPROPN sel	H=LA
gPROPN sen	LBP=
gPROPN ser	CAL=
gPROPN ses	H9L;PJ
gPROPN set	H:PB
gPROPN sfc	HALAP;
gPROPN sit	H=LA
gPROPN sky	HAP=
gPROPN son	B=HB
gPROPN ssy	H=LA
gPROPN sts	H=LB
gPROPN sue	PA
gPROPN tal	ACHEL6
gPROPN tar	H=LCQ=
gPROPN tax	B=HDL<
gPROPN tay	LBP<
gPROPN tch	L<PB
gPROPN ted	A:HGL<
gPROPN tel	H=LA
gPROPN ten	H=I=L;PG
gPROPN ter	HAL;
gPROPN tes	H<PB
gPROPN thy	P=
gPROPN tic	AAL<
gPROPN tin	H<LB
gPROPN tiz	H=LA
gPROPN tle	HAL=
gPROPN tly	CDL:
gPROPN to	BAC=JAL=
gPROPN tor	A=LBP<
gPROPN tre	HAL:P=QD
gPROPN tro	Q=
gPROPN u	AAL=
gPROPN uch	ABL<
gPROPN uck	PAQ=
gPROPN ude	B=H=PC
gPROPN ued	L=PA
gPROPN ues	L=PA
gPROPN uge	H<LB
gPROPN ugh	H=LBNAQ=
gPROPN ulf	H;LC
gPROPN und	A=LB
gPROPN unt	LAP<
gPROPN ure	ACC=G=HBKCP9
gPROPN urn	HALAP;
gPROPN urt	LBP<
gPROPN ury	H9LE
gPROPN usa	HBL=Q=
gPROPN ust	H:LDP=
gPROPN ute	H=LAP=
gPROPN v	HBL<
gPROPN val	H=LA
gPROPN van	HCL;
gPROPN ved	ACJ=L=
gPROPN vel	HBP<
gPROPN ven	H=LA
gPROPN ver	AFCAF;L8PEQ=
gPROPN ves	L=PA
gPROPN vic	A=LB
gPROPN vis	H=LA
gPROPN von	HCL=Q=
gPROPN vs	HAQ=
gPROPN war	LCP<
gPROPN way	D=H;LE
gPROPN wer	H=LFP;
gPROPN win	B=H=PB
gPROPN wne	H=LA
gPROPN won	L;PA
gPROPN x	HA
gPROPN y	KDL<P=
gPROPN yan	LAQ=
gPROPN yed	ABH=L=
gPROPN yer	HDK=L<
gPROPN yes	GA
gPROPN yne	H<LB
gPROPN you	HBL=
gPROPN zed	PB
gPROPN zza	H<LB
gPROPN 😂	OAQ=
gPUNCT !	H=MA
gPUNCT "	H=MA
gPUNCT )	L=MA
gPUNCT --	MAO=
gPUNCT 100	I=LA
gPUNCT 8:3	IAL=
gPUNCT 975	IAK=
gPUNCT 987	I=LA
gPUNCT ?	MAO=
gPUNCT ]	L=MA
gPUNCT aby	LAP=
gPUNCT ace	H<LEP;
gPUNCT ack	AAH8K=LG
gPUNCT act	A=H=LAPC
gPUNCT ada	H=LA
gPUNCT ade	H<L=PD
gPUNCT ads	HBP<
gPUNCT ady	AAH=
gPUNCT afe	AAL=
gPUNCT age	A<C=PF
gPUNCT aha	GAHBL:
gPUNCT aid	H<L=PD
gPUNCT ail	C=HEL:
gPUNCT ain	CBHEL8
gPUNCT air	HCJ=L<
gPUNCT ake	H:L=PE
gPUNCT ale	B=HBL=
gPUNCT all	ADC;FCKDP:
gPUNCT als	HCL=P=
gPUNCT ama	LAQ=
gPUNCT ame	A<LC
gPUNCT ams	LBP=
gPUNCT ana	H<LB
gPUNCT and	B=E=PB
gPUNCT ang	A=LCP;
gPUNCT ank	A=K=LDP=
gPUNCT ano	C=F=HCK=LA
gPUNCT ans	HCK=P=
gPUNCT ant	A7LIP=
gPUNCT any	Q=
gPUNCT ard	A9HE
gPUNCT are	H;K=LE
gPUNCT ark	LA
gPUNCT aro	H=LA
gPUNCT ars	H<LAPA
gPUNCT art	C:LHP=Q=
gPUNCT ary	H=LBQ=
gPUNCT as	D=J=L=NGP=
gPUNCT ase	GBH=L=PA
gPUNCT ask	H=L<PD
gPUNCT ast	ADC<H=LAP=
gPUNCT asy	ABL=
gPUNCT ata	HBL<
gPUNCT ate	AAF;H;LCPB
gPUNCT ath	H:LD
gPUNCT ats	HEL<P<
gPUNCT ave	A=H;PG
gPUNCT ays	CFE=L5PD
gPUNCT b	C=H=LC
gPUNCT ben	P=
gPUNCT ber	C=H=PC
gPUNCT bes	H;LC
gPUNCT big	H=LAQ=
gPUNCT ble	AEH<P;
gPUNCT bly	A=C=LB
gPUNCT bor	HAL=
gPUNCT boy	G=LB
gPUNCT but	A=ECL=
gPUNCT buy	L=PA
gPUNCT by	BAL=
gPUNCT c	HEI=L<
gPUNCT cal	HDL:
gPUNCT can	C=DDI=
gPUNCT ces	C=HAL<PB
gPUNCT cks	H=L<PE
gPUNCT cky	A;LC
gPUNCT com	HFL;P=
gPUNCT con	A=C=HGL;
gPUNCT cts	HDL<P=
gPUNCT d	C=D=HB
gPUNCT dad	HAQ=
gPUNCT dam	A=LA
gPUNCT day	A=HGL9
gPUNCT dc	H=LA
gPUNCT ddy	LCP;
gPUNCT ded	A=M=PC
gPUNCT den	AIH;P:Q=
gPUNCT der	K=PBQ=
gPUNCT des	A=H8PH
gPUNCT dge	B=LBP=
gPUNCT dly	ABP=
gPUNCT dom	A=CFL=Q=
gPUNCT don	L;PC
gPUNCT ead	L;PB
gPUNCT eah	GDL<P=
gPUNCT eal	A:B=L;PK
gPUNCT eam	HA
gPUNCT ean	CCH=LAP<
gPUNCT ear	ABCCH:IAL9PA
gPUNCT eat	PA
gPUNCT eck	LFP:
gPUNCT ect	HALBP<
gPUNCT eed	A=CDL;
gPUNCT eel	HAL;PA
gPUNCT een	A=H:LH
gPUNCT eep	C=D=HB
gPUNCT eer	ABH<
gPUNCT eet	LBQ=
gPUNCT ehe	GCH=L=
gPUNCT el	HAQ=
gPUNCT ell	CAL<
gPUNCT elp	L=PB
gPUNCT els	H<PB
gPUNCT ely	A<CDL=
gPUNCT end	A=HAL=PA
gPUNCT ens	CCH:LBP=
gPUNCT ent	AEC=D<HCI=K=L9PD
gPUNCT ept	HEP;Q=
gPUNCT era	A=H=LB
gPUNCT ere	AAB=C<HBL<PB
gPUNCT ern	ADB=HCL:P<
gPUNCT ers	IB
gPUNCT ery	AECBH;L<
gPUNCT ese	ADP=Q=
gPUNCT ess	A1CAHKLDP:
gPUNCT est	C=LGP:Q=
gPUNCT ets	L;PB
gPUNCT ety	HBL<
gPUNCT eve	LBP<
gPUNCT ext	AGC=L:
gPUNCT fer	AAP<
gPUNCT few	AAH=
gPUNCT for	F=NA
gPUNCT ful	ADC;HAP=
gPUNCT gaa	H=LA
gPUNCT gal	ABH=
gPUNCT gay	A=LA
gPUNCT ger	CBH<
gPUNCT ges	HCL=P=
gPUNCT get	G=L;PF
gPUNCT ght	ABCFG=HDI=N=P8Q=
gPUNCT gi	A=HEJ=L<
gPUNCT gic	HAL=
gPUNCT go	DCH=L=
gPUNCT god	LAP=
gPUNCT got	HCL<
gPUNCT h	HA
gPUNCT had	DAP=
gPUNCT hah	GCH9LA
gPUNCT ham	HDL:
gPUNCT has	DAH=
gPUNCT hat	A=FAKCL=NAP=Q=
gPUNCT hed	A8L;PJ
gPUNCT hen	A<CEHAL;N=PBQ=
gPUNCT her	AEEAH<J=L=P=
gPUNCT hes	G=KEL<
gPUNCT hhh	HGL9P=
gPUNCT hi	GAL=
gPUNCT hio	G=HBN=
gPUNCT hip	HCL;
gPUNCT his	FAKBL:
gPUNCT how	CA
gPUNCT hts	HAL=
gPUNCT i	KAL=
gPUNCT ial	AAL=
gPUNCT ica	FAL=
gPUNCT ice	AEH8J=LFQ=
gPUNCT ich	ACC=H;KCQ=
gPUNCT ick	LCP;
gPUNCT ics	HDL:
gPUNCT ict	A:HD
gPUNCT ida	H=LA
gPUNCT ide	AFB=C=H=K=L7PG
gPUNCT ied	A5HDLD
gPUNCT ief	H<LA
gPUNCT ier	CCH=L=
gPUNCT ies	HBQ=
gPUNCT iet	A:C=HALE
gPUNCT ife	HCL;
gPUNCT igh	C=
gPUNCT ike	A=BGHBP8Q=
gPUNCT ild	L<
gPUNCT ile	A;B=CCL:NHP<
gPUNCT ill	BBC<DBF=G=H:IBK=PD
gPUNCT ily	ABC;LBQ=
gPUNCT im	LBQ=
gPUNCT ime	C<G=HDLDP;
gPUNCT in	BBL<
gPUNCT ina	H:LFP=
gPUNCT ind	A=
gPUNCT ine	AAHCI=LAP;Q=
gPUNCT ing	B=C:D=GAHBK=LC
gPUNCT ink	HAP=
gPUNCT ino	HCP=
gPUNCT int	A;HC
gPUNCT ion	HBP<
gPUNCT ior	AALAP;
gPUNCT ips	P=
gPUNCT ire	H=LB
gPUNCT ise	A9CAG=HALC
gPUNCT ish	A=HBLAP=Q=
gPUNCT ism	A=H<LD
gPUNCT iss	L;PC
gPUNCT ist	C=HALBP=Q=
gPUNCT ite	AACAK=LAP=
gPUNCT ith	C=HA
gPUNCT ity	HAL=
gPUNCT ive	D=F=IA
gPUNCT jr.	LBQ=
gPUNCT k	C=HFL<Q=
gPUNCT ked	LA
gPUNCT ken	I=
gPUNCT kes	HAL<PA
gPUNCT l	C=HALAQ=
gPUNCT lag	B=HCL=
gPUNCT lan	A=H<LC
gPUNCT lar	ABH<LAP=
gPUNCT law	HAP=
gPUNCT lay	H;PC
gPUNCT lds	H;L=PE
gPUNCT led	AALBP:
gPUNCT lee	H=LB
gPUNCT les	P=
gPUNCT ley	G=K=LC
gPUNCT lie	G=HA
gPUNCT lla	HBP=
gPUNCT lle	LAP=
gPUNCT lls	E=HCLDP:Q=
gPUNCT lly	B=C<HBL:N=PG
gPUNCT lol	GDH=L<
gPUNCT los	HAP=
gPUNCT low	AAF=HDL9PA
gPUNCT lso	CCL=P=
gPUNCT lth	HBL<
gPUNCT lus	ECH=L=
gPUNCT m	LAP=
gPUNCT man	A;HHL;P=
gPUNCT mas	C=HA
gPUNCT may	D<HHL;
gPUNCT med	ADLAP8
gPUNCT men	GGL9P;
gPUNCT mer	ABB=P=
gPUNCT mes	CEG=L=P=
gPUNCT mic	AAC=
gPUNCT mmy	LAP=
gPUNCT mon	A<G=HFLBN<
gPUNCT mr.	E=LA
gPUNCT mt	H<LDQ=
gPUNCT n	A=HA
gPUNCT nal	A=HA
gPUNCT nce	CEG=H9
gPUNCT ncy	HAL=
gPUNCT nda	H=LA
gPUNCT nds	H=L=PB
gPUNCT ned	CJL<P9
gPUNCT nel	HAP=
gPUNCT ner	H=LA
gPUNCT nes	HAL=
gPUNCT new	C=HJL6PA
gPUNCT nge	E=HAI=LDP<
gPUNCT ngs	H;LFP<
gPUNCT nic	ADH=L;
gPUNCT nit	B=HEL;
gPUNCT nks	G=HHL;P<
gPUNCT no	FAH=
gPUNCT non	CCL;
gPUNCT nor	HALAP=Q=
gPUNCT not	C=JBL=
gPUNCT now	CAL=
gPUNCT nse	AAH<
gPUNCT nts	HCP;
gPUNCT o	LAQ=
gPUNCT obs	HBL<
gPUNCT ock	A=C=HBLHP8
gPUNCT oes	DBL<
gPUNCT ogy	HA
gPUNCT oh	GAL=
gPUNCT oil	HAP=
gPUNCT ois	LBP=
gPUNCT ok	GAL=
gPUNCT oke	L=PA
gPUNCT old	ABL=O=
gPUNCT ole	A=G=HFL=
gPUNCT oll	G=HBL=PC
gPUNCT ols	C=HALAP=
gPUNCT ome	ADB=C<HCL;PAQ=
gPUNCT ona	H;LC
gPUNCT ond	ACL=P=
gPUNCT one	C=HCLBP<
gPUNCT ong	BCL=P=
gPUNCT ons	HAP=
gPUNCT ont	A;DAH;LC
gPUNCT ood	A<H;LEPC
gPUNCT ook	A=H<PE
gPUNCT oon	CAH;LA
gPUNCT ooo	C=LCN=
gPUNCT oor	A<B;HCLC
gPUNCT ope	H9LCPB
gPUNCT ops	GFH5LB
gPUNCT ord	P=
gPUNCT ore	CEL<
gPUNCT ork	HALBP:
gPUNCT orm	LCP<
gPUNCT orn	PA
gPUNCT ors	HAL=
gPUNCT ort	LFP8
gPUNCT ory	AAC=H:LE
gPUNCT oss	H=PB
gPUNCT ost	AEC;L=
gPUNCT ote	A;H=LD
gPUNCT oth	C=FAH;LC
gPUNCT ots	H<LFP=Q=
gPUNCT our	A=C=HDIAL9PC
gPUNCT ous	ADH7LB
gPUNCT out	P=
gPUNCT ove	BAHGL:P;Q=
gPUNCT own	BCH;L=PA
gPUNCT p	G=HDL<
gPUNCT pan	L;PC
gPUNCT pay	H=PA
gPUNCT ped	K=PA
gPUNCT per	C=H9PH
gPUNCT put	L=PA
gPUNCT ral	C=HFL<
gPUNCT ray	L=PA
gPUNCT rce	A=HCL8PD
gPUNCT rch	HDP;
gPUNCT rds	C=HGL9
gPUNCT re	HA
gPUNCT red	HML7P:Q=
gPUNCT ree	ABH:IALBP9QC
gPUNCT res	CBH=L:PC
gPUNCT rge	H=PB
gPUNCT rgy	HEL9
gPUNCT ric	A;HALA
gPUNCT ris	H;LC
gPUNCT rit	P<
gPUNCT rls	H:LGP=
gPUNCT rly	CAH=
gPUNCT rms	HBP<
gPUNCT rrr	LAM=
gPUNCT rry	AGHAL9P<
gPUNCT rst	AAC4HLL<
gPUNCT rt	C=PAQ=
gPUNCT rth	ABH=LA
gPUNCT rts	HBL=
gPUNCT rug	HBL<
gPUNCT rve	A=L=PD
gPUNCT s	A=HC
gPUNCT sad	A=LA
gPUNCT say	H<PD
gPUNCT sed	AHK=L9
gPUNCT see	L=PB
gPUNCT ser	HBL<
gPUNCT ses	H=
gPUNCT set	A=PB
gPUNCT sha	H=LCQ=
gPUNCT sia	H<LB
gPUNCT sic	A<HC
gPUNCT sir	G=HC
gPUNCT sly	CAL=
gPUNCT son	H;LE
gPUNCT sta	H=LCP=
gPUNCT sts	H6LDPC
gPUNCT sue	H=L;PE
gPUNCT t	P=
gPUNCT tal	ACH<Q=
gPUNCT tan	LDM=Q=
gPUNCT tax	P=
gPUNCT tay	H=L9PG
gPUNCT tch	H;L=PD
gPUNCT ted	AEC=H;LDP9
gPUNCT ten	CBIBL:
gPUNCT ter	BACAD=H=LAP;
gPUNCT tes	L:PD
gPUNCT thy	ABC<LBQ=
gPUNCT tic	LB
gPUNCT til	BCC=
gPUNCT tle	AGC=H:
gPUNCT tly	B=CA
gPUNCT to	A=BBJBL<
gPUNCT ton	H=LA
gPUNCT too	CAL=
gPUNCT top	B<HBL=
gPUNCT tor	B=H;PE
gPUNCT tre	A=C=HFL=Q=
gPUNCT try	H=LA
gPUNCT ttp	HCL=P=
gPUNCT tty	A=LA
gPUNCT two	F=IA
gPUNCT ual	A=HCL=
gPUNCT uce	B=H9LAN=PG
gPUNCT uch	AGC<GCH=K=L9
gPUNCT ugh	A;BAGCH=L=NC
gPUNCT ull	ACC=L6PHQ=
gPUNCT uly	A=LA
gPUNCT und	ABP;
gPUNCT une	A=LDQ=
gPUNCT ung	H=LCP=
gPUNCT up	BAH=
gPUNCT ure	A<HBLBQ=
gPUNCT use	HIL=P9Q=
gPUNCT ust	CAH<LA
gPUNCT uth	CAH=
gPUNCT val	A<HBLAQ=
gPUNCT ved	L=PA
gPUNCT ven	A;CEF=H<L;PE
gPUNCT ver	CCH:IAL=
gPUNCT ves	H=LB
gPUNCT vid	AAC=
gPUNCT vil	AEH=L;
gPUNCT vin	AHH9L=
gPUNCT way	ACHDL<P=Q=
gPUNCT wed	A<HFP:
gPUNCT wer	H<PA
gPUNCT why	CAH=
gPUNCT wtf	C=GCH=
gPUNCT wth	A=HA
gPUNCT x	G=LA
gPUNCT xx	H:LD
gPUNCT yan	H=LA
gPUNCT ybe	CED=L=N=
gPUNCT yer	H:LD
gPUNCT yes	GAP=
gPUNCT yet	CAP=
gPUNCT you	H=LA
gPUNCT zed	AEH=P;
gPUNCT |	OBQ=
gPUNCT —	MAP=
gPUNCT ”	L=MA
gPUNCT …	G=MB
gPUNCT 😘	M=OA
gSCONJ #	A=OA
gSCONJ ach	F=H<PC
gSCONJ ame	P=
gSCONJ ans	HAL=
gSCONJ any	C=FA
gSCONJ ary	ADH9
gSCONJ ast	A=CA
gSCONJ ate	L=PA
gSCONJ ble	A<HB
gSCONJ dam	H=LA
gSCONJ day	AGH9L=
gSCONJ eal	ABH<
gSCONJ ear	B=HA
gSCONJ ent	HBP<
gSCONJ ers	HBL<
gSCONJ ess	A=CAHBP<
gSCONJ est	ABC=P=
gSCONJ fic	AAL=
gSCONJ ght	N=PA
gSCONJ hat	FDK<N=
gSCONJ ial	AAH=
gSCONJ ine	A=HA
gSCONJ ing	A9HBL;PG
gSCONJ ion	HCL;
gSCONJ ive	B=
gSCONJ new	ACC<H;LB
gSCONJ nge	HAP=
gSCONJ oal	HAL=
gSCONJ one	A=HA
gSCONJ ore	AAC=
gSCONJ ost	CAH;PA
gSCONJ red	A<PB
gSCONJ sed	A=LA
gSCONJ tax	HAP=
gSCONJ ter	BAC=F=HA
gSCONJ to	BCJ;
gSCONJ u	ADH=L<
gSCONJ uch	A=CA
gSCONJ ur	HAL=
gSCONJ ure	H=PA
gSYM #	H=OA
gSYM 00m	ICL;
gSYM 014	I<LB
gSYM 2	H=IA
gSYM 23	IAO=
gSYM _	L6QH
gSYM aby	HBL<
gSYM ace	HBICL8
gSYM ack	C=LA
gSYM ade	HBL<
gSYM ads	HCL=P=
gSYM age	H:LD
gSYM ail	HAQ=
gSYM ain	H:LD
gSYM ald	HAL=
gSYM all	HBL=
gSYM ams	HBL<
gSYM and	ADH0ICLGP=
gSYM ans	HBL=P=
gSYM ant	AAB=HEL<P=
gSYM ara	HBL<
gSYM ard	AA
gSYM ark	H:LHP=
gSYM ars	I<LC
gSYM ary	AGH6
gSYM ase	LBP=
gSYM ast	A<HEL<
gSYM ate	A=HBL:PB
gSYM ath	HBL<
gSYM ato	D=HFL:
gSYM ave	HFL;P<
gSYM ays	ICL;
gSYM aze	HCL;
gSYM ber	A=HDL<
gSYM c	H=LA
gSYM cal	HCL;
gSYM cbb	LA
gSYM cfc	H<LB
gSYM cks	H2PL
gSYM con	H<LC
gSYM cqt	HAP=
gSYM dak	HCL;
gSYM day	A=HJL7
gSYM del	HDL;
gSYM der	A=
gSYM des	IDL;
gSYM die	HML2
gSYM dio	HAL=
gSYM don	HBL=P=
gSYM ead	H:LD
gSYM eal	AAH<
gSYM ear	H8LF
gSYM ect	H9LE
gSYM eek	HAL=
gSYM eel	H<LEQ=
gSYM een	H=LA
gSYM eit	G=H8LH
gSYM ell	HBL<
gSYM els	HAP=
gSYM ely	C<H:LG
gSYM ema	H<LB
gSYM ems	HBL<
gSYM ent	A9LF
gSYM enz	H=LA
gSYM era	HBL<
gSYM ere	C=HA
gSYM ero	HAL=
gSYM ers	HHIDL2
gSYM ert	HDL:
gSYM ery	H9LE
gSYM ess	AFH:P<
gSYM est	ACL<
gSYM ets	HBL=
gSYM ett	HAL=
gSYM eve	H<LB
gSYM ews	H;LC
gSYM fb	HBL<
gSYM ff	HAJ=
gSYM ger	HAL=
gSYM get	HCL;
gSYM ght	AECAH7LCQ=
gSYM gic	A=H=LC
gSYM h	HEL;Q=
gSYM h17	I=LA
gSYM han	H=LA
gSYM hat	K;LE
gSYM hef	LA
gSYM her	H<L=PE
gSYM hes	HCP:
gSYM hit	HCL=P<
gSYM how	H;LE
gSYM hts	H8LF
gSYM ial	A8HG
gSYM ian	H9LE
gSYM ide	H=LA
gSYM ids	HAL=
gSYM ies	H3LGPD
gSYM ife	H7LH
gSYM ile	HBL<
gSYM ill	HA
gSYM ily	CDH9LA
gSYM ime	H7LG
gSYM ina	H;LC
gSYM ine	HDL;
gSYM ing	AGH*ICK=PJ
gSYM ink	A=H:LJP;
gSYM int	A=LB
gSYM ion	H9LE
gSYM ire	A=HA
gSYM iss	H9LE
gSYM ist	H9LFP=
gSYM ite	H=LB
gSYM ith	HAL=
gSYM ity	H4LJ
gSYM ive	A:HHLBP8
gSYM key	H=LA
gSYM kin	HBIDL7
gSYM led	A:PC
gSYM lee	HBL<
gSYM len	HEL9
gSYM les	H;L=PE
gSYM ley	HKL3
gSYM lfc	HAL=
gSYM lle	HBL<
gSYM lly	CCH:
gSYM lon	HCL;
gSYM low	A=H:LE
gSYM man	HEL9
gSYM mes	C=LA
gSYM mhr	H=LA
gSYM nal	H=
gSYM nce	H;LD
gSYM nda	HFL8
gSYM ndy	A=HJL6
gSYM ner	HAL=
gSYM nes	H<IJL8
gSYM ney	HBL<
gSYM ngs	H;LC
gSYM nna	H;LC
gSYM nny	A<LB
gSYM obs	HCL;
gSYM off	Q=
gSYM ola	HAL=
gSYM old	HA
gSYM ole	A=HA
gSYM ond	H;LC
gSYM one	I=L=PC
gSYM ong	HDL;P=
gSYM ons	H<LB
gSYM ood	HB
gSYM ook	HCL;
gSYM ool	L=PBQ=
gSYM ora	HDL:
gSYM ore	AAC;H=LEP=
gSYM ork	IBL=
gSYM ors	H8LF
gSYM ort	H<LB
gSYM our	I=
gSYM ous	AFH;L<
gSYM out	HBI=LAQ=
gSYM ove	H<I=LHP<
gSYM per	HDL:
gSYM ple	AAH:LDQ=
gSYM pol	HDL<O=
gSYM ppy	ACH;
gSYM qpr	HBP=
gSYM ran	HBL<
gSYM rds	H;LC
gSYM red	H=L:PG
gSYM ria	HBL<
gSYM rie	H=LA
gSYM ris	HDL:
gSYM rne	HEL9
gSYM ron	H;LC
gSYM rry	HDL<
gSYM rt	H=
gSYM rth	H=LA
gSYM ruk	HHL6
gSYM sed	A=L;PE
gSYM sen	HBL<
gSYM ses	LAP=
gSYM sic	HBK=L<
gSYM son	HDIBL7
gSYM sos	IBL<
gSYM t	HAQ=
gSYM tar	H8LF
gSYM tch	A=HALBP;
gSYM ted	A;H=PE
gSYM ter	C=I=LD
gSYM tes	H=L=PC
gSYM tfc	HHL6
gSYM tie	H<LB
gSYM tle	H=LB
gSYM tor	H9LE
gSYM tti	H9LE
gSYM tty	A=HA
gSYM uch	A=HALAP=
gSYM ufc	A=HDL;
gSYM ugh	HAN=Q=
gSYM uis	HAL=
gSYM und	ADC=H<
gSYM ure	AAH=L=PC
gSYM urt	H<LB
gSYM use	H:LD
gSYM van	HDL:
gSYM ven	HDICL6
gSYM ver	F=HEL;
gSYM ves	HBP=
gSYM vid	HCL;
gSYM wie	H;LC
gSYM xb	H:LD
gSYM yan	H=LA
gSYM you	K=LA
gSYM yyy	H=LA
gVERB &	EAL=
gVERB 's	JAK=
gVERB (	H=MA
gVERB -	H=MA
gVERB --	H=MA
gVERB .	MAN=
gVERB 25	IAO=
gVERB ;	I=MA
gVERB ?	C=MA
gVERB _	LAQ=
gVERB ace	A=CA
gVERB ach	A=FCH=
gVERB ack	ACCAP<
gVERB act	ABH=L=PA
gVERB acy	A=HA
gVERB ade	AAHAP<
gVERB ads	A=HEL=P=
gVERB ady	A=CGH<L=
gVERB ael	HAP=
gVERB age	ACHBL=P<
gVERB aid	AAG=HBP<
gVERB ail	LAP=
gVERB ain	AAB=HAL=
gVERB air	ACL=P<
gVERB ake	AAH7PD
gVERB al	A=H=LB
gVERB all	ABC;HAL=PAQ=
gVERB ame	A;G=H:LCPF
gVERB ams	LA
gVERB and	A=B=HA
gVERB ank	PA
gVERB ans	H<LC
gVERB ant	ACD=HAL<P=
gVERB any	FBH=
gVERB ape	A=HDLAP:
gVERB ard	B=CDH8LAPA
gVERB are	A4C=HELBPB
gVERB ark	C=HDL<
gVERB arm	CEH;
gVERB art	ACCKH3L=P=
gVERB ary	ABB=H<LA
gVERB as	BAH=
gVERB ase	A=HCK=PA
gVERB ass	A=HCLAP;
gVERB ate	C=FBH<L9PG
gVERB ath	BAH=
gVERB ats	H=PB
gVERB ave	A=H;PD
gVERB ays	C;HB
gVERB bad	ABC<
gVERB bat	A=HCP=
gVERB big	ACC=L=
gVERB ble	A=HDQ=
gVERB bly	HAL=
gVERB bon	A=HCL=
gVERB bor	HBL<
gVERB bum	HAL=
gVERB but	A=C=EAHA
gVERB by	A=BCH=
gVERB cal	A=HA
gVERB can	A;F=HD
gVERB ced	AJL=P6
gVERB ces	HCP<
gVERB cus	A=G=H;LEPA
gVERB day	CTH#LD
gVERB ded	AGC=H<L=
gVERB den	H9LHP<
gVERB der	ACBAH;J=LDP:
gVERB des	H=K=LD
gVERB dge	HCO=P=
gVERB dio	A=C=HB
gVERB dly	ABF=
gVERB due	ADH<L=
gVERB ead	AACAE=H;PB
gVERB eal	AACCH:L=
gVERB ean	A=PA
gVERB ear	ACB=L<PA
gVERB eas	ABH=
gVERB eat	AAC=L=PB
gVERB ech	HAL=
gVERB ect	A;B=HDK=PB
gVERB eds	H:PD
gVERB een	H;LB
gVERB eep	AAC=L=PA
gVERB eer	A=HCL=
gVERB eet	A<H;L=PH
gVERB ege	HA
gVERB eld	A:HFL=
gVERB ell	A=C:HCLA
gVERB elp	C=PB
gVERB ely	CCH;
gVERB end	C=PB
gVERB ens	A=B<HHP;
gVERB ent	C=G=PB
gVERB ere	CBH8KC
gVERB erm	A=B=HC
gVERB ern	C=HB
gVERB ers	C=HFP<
gVERB ery	A<C=FCHFJ=L<
gVERB ess	AGB=C7HEL=P=
gVERB est	A;C:HH
gVERB eth	A=LA
gVERB ets	HDL=P<
gVERB ews	P=
gVERB ext	A=HA
gVERB ffs	A=B=HC
gVERB fic	ABL<
gVERB for	BBH<
gVERB ful	ACH=L=
gVERB fun	HAP=
gVERB gal	ACC=H;LA
gVERB gan	B=PA
gVERB ged	ABC=
gVERB ger	ABC<HAL=
gVERB ges	HCP;
gVERB ght	A9B=CRH4
gVERB gly	A=CA
gVERB han	A=BA
gVERB has	DAN=
gVERB hat	B;C;F8NM
gVERB hed	A=HDP<
gVERB hen	HAL=
gVERB her	BAC<FBH=KAP<
gVERB hes	L=PA
gVERB hip	C=HEL=P=
gVERB his	B=C;FCKA
gVERB hly	ADC<H=
gVERB how	CCD=N=
gVERB ial	A=LA
gVERB ian	HBI=
gVERB ice	LA
gVERB ich	H=PA
gVERB ick	H:PC
gVERB ics	H=LA
gVERB ict	ABC=P=
gVERB ide	CAHAL=P=
gVERB ied	AFB=H=P<
gVERB ief	C=LA
gVERB ier	A=CA
gVERB ies	C=F=HCLAP=
gVERB iet	ABL<
gVERB ife	HB
gVERB igh	AAH=
gVERB ign	HEN=P;
gVERB ike	A9BFCAH=P<
gVERB ild	HBL=
gVERB ill	A=BCDAH9LCN=
gVERB ily	ACC<HCL:
gVERB ime	C=HCK=
gVERB in	BBC=H=
gVERB ind	AEBCF=H;K=L=
gVERB ine	KC
gVERB ing	ACB=CAH:KB
gVERB ink	HBP=
gVERB ins	A=B=C=HCL<PC
gVERB int	HAI=P=
gVERB ion	A<C=HGI=L=
gVERB ips	F=LA
gVERB ire	A=C=H=LBPC
gVERB irm	A<CJH:P=
gVERB ise	CA
gVERB ish	AB
gVERB ism	A=C=HEL=
gVERB ist	HCL<
gVERB ite	A;HC
gVERB its	HBP<
gVERB ity	A=HB
gVERB ium	AAL=
gVERB ive	AAH:IALCP<
gVERB job	HAP=
gVERB ked	ADP<
gVERB ken	A=HA
gVERB ker	HA
gVERB kes	H;LAPA
gVERB lan	HBL<
gVERB lar	AAH=
gVERB law	A<HB
gVERB led	AAP=
gVERB lic	LAM=
gVERB lks	H<PB
gVERB lls	L=PB
gVERB lol	E=GA
gVERB low	ABH=
gVERB lth	A;HD
gVERB lts	C=HDP<
gVERB lve	B=
gVERB mas	B<LA
gVERB med	ADH:
gVERB men	LA
gVERB mer	A=HCL=
gVERB mes	B=HA
gVERB mon	ACH=P=
gVERB na	H=JCL=
gVERB nal	AGH:L=
gVERB nce	A=B=C<HHNAP;
gVERB ncy	A=LB
gVERB nds	C=PA
gVERB ned	A=HFP:
gVERB ner	B=
gVERB nes	H<PC
gVERB new	CEG=H<
gVERB ney	HAL=
gVERB nge	A<HFP=Q=
gVERB ngs	A=HA
gVERB no	FAH=
gVERB now	J=L=PC
gVERB nse	C=HEL<P=
gVERB nts	HBL<
gVERB nty	CFG=H9I=LB
gVERB oad	A<HA
gVERB obs	HAL=
gVERB ock	HEL<P;
gVERB oes	H=PB
gVERB off	BAH=
gVERB ohn	H=LA
gVERB oil	A=HB
gVERB oke	H=L;PD
gVERB ola	C=LA
gVERB old	D=H;LB
gVERB ols	HAP=
gVERB ome	A9B=CQH7
gVERB on	BCC;
gVERB one	CBH=I<LAO=PB
gVERB ong	A=HALAP=
gVERB ons	A=C=HDIEL=P:
gVERB ood	AAG=H;LB
gVERB ook	H=PA
gVERB ool	A=B=GD
gVERB oom	A=HA
gVERB oon	B=CCL=
gVERB oor	AAL=
gVERB oot	A=C=HEP=
gVERB ope	A=H<PD
gVERB ord	HC
gVERB ore	BBH;I=K=L=N=PF
gVERB ork	HBP<
gVERB orm	A=H<PD
gVERB ors	A=HA
gVERB ort	AAP<
gVERB ory	AAH=
gVERB ose	A=FAH<L=PD
gVERB oss	A=BEH;
gVERB ost	H=LCP<
gVERB ote	HBL<
gVERB oth	FBH<
gVERB ots	A=CDH=P=
gVERB ous	AGC;L=N=
gVERB out	A;BCCCHAK=N=P=
gVERB ove	BAHBP<
gVERB own	A;BC
gVERB pay	C=H:PF
gVERB pen	AAP=
gVERB per	CEH7LA
gVERB ple	ABF=H8LD
gVERB ppy	A8LF
gVERB put	A=H=PC
gVERB ral	AEH;P=
gVERB ram	C=LA
gVERB ran	A=HA
gVERB rce	C=HA
gVERB rch	A=HA
gVERB rds	H;LFP=
gVERB red	C;H<IALD
gVERB ree	AACBH7IAPA
gVERB ren	H<LC
gVERB res	A;LC
gVERB rge	LAP=
gVERB rgy	H=LA
gVERB ric	C=H=LC
gVERB rid	H9L;PI
gVERB rld	A=C=HB
gVERB rly	ACC=L=
gVERB rms	B=L=PA
gVERB rol	LAP<
gVERB ror	C=HB
gVERB row	B=CNH0L<PD
gVERB rry	C=H9LEPA
gVERB rse	CJH7P;
gVERB rst	CAH=
gVERB rth	A5CCHD
gVERB rts	HBL=
gVERB rty	C=HCL=
gVERB rue	ABP=
gVERB rug	A=HA
gVERB san	A<HB
gVERB sed	AIH;P9
gVERB see	A=PC
gVERB ser	AAH<
gVERB ses	L:PD
gVERB sex	A=HCL=
gVERB sia	H=LA
gVERB sic	AA
gVERB sly	A=CCH=
gVERB son	A=HCP=
gVERB sts	A;HCPBQ=
gVERB sty	ABH<
gVERB tal	A9HGL=
gVERB tar	HBP<
gVERB tax	A;HFL=
gVERB tch	A=PB
gVERB ted	AEL:
gVERB tem	H8PF
gVERB ten	CAD=H:PD
gVERB ter	AAG=HBL;
gVERB thy	AAH=
gVERB tic	A1HKLA
gVERB tle	AAC;HA
gVERB tly	ACC=H=
gVERB to	BCC=
gVERB ton	H;LC
gVERB top	AAP=
gVERB tor	A=HB
gVERB tra	ACH=L<
gVERB try	A=HA
gVERB u	H=LB
gVERB ual	ABC=
gVERB uch	ACCBE=K=P=
gVERB uck	ADHDL;P:
gVERB ued	AEP9
gVERB ues	G=HCLAP;
gVERB ugh	CDH;N=
gVERB ull	AAC=
gVERB ult	HAP=
gVERB und	A:CJH=P;
gVERB ung	AAP=
gVERB uns	HDL=P<
gVERB up	BFH<L=P=
gVERB ure	AAB=CAK=L=N=PC
gVERB urs	H:KBOA
gVERB use	A=PA
gVERB ust	AAHBK=P=
gVERB uts	A=HA
gVERB ved	LBP<
gVERB vel	HA
gVERB ven	ABH;IAP=
gVERB ver	C9FAHC
gVERB ves	C=HEL<
gVERB w	A=B=HC
gVERB war	HBP<
gVERB way	ACB=CNH1L=P=
gVERB wer	A<C=HDL=PA
gVERB x	C=HA
gVERB ya	C=GB
gVERB yes	GCH;
gVERB you	A=KEL=P=
gVERB zed	AFH=P:
gX _	L;QC
gX yne	LCP=Q=
gX в	H=QA
g^ (	C=L=MC
g^ *	G=OA
g^ -	L=MA
g^ 2dj	I=LBQ=
g^ 6pr	IAL=
g^ @	L=OA
g^ [	L=MA
g^ ace	LAP=
g^ ach	H=L<PE
g^ acy	H=J=LC
g^ ade	G=H;LHP<
g^ ads	H=LB
g^ age	H<LEP=
g^ aha	G;LB
g^ ain	CAH=
g^ alk	H=LA
g^ all	CBQ=
g^ als	H9LF
g^ ame	AAH=J=
g^ and	L;M=PF
g^ ank	H<N=PC
g^ ans	B=LA
g^ ant	DAL:PB
g^ any	AJFAL5Q=
g^ ard	ACCCH9L;PB
g^ are	H=LA
g^ arm	LB
g^ as	BACBL7NB
g^ ase	GAH;LB
g^ ass	PA
g^ ast	AIC9H<LAP<
g^ ate	A=LBPAQ=
g^ ats	H=LA
g^ ave	A=L=PC
g^ ber	E=L:PF
g^ ble	A9LF
g^ but	B=EEL;
g^ by	BCL=P=
g^ cal	A5LI
g^ can	AGL9Q=
g^ ces	C=H<LFP=
g^ cky	H=LA
g^ dam	B=LA
g^ day	C9D=HKL<Q=
g^ ded	A=LA
g^ der	BCLBP=
g^ did	DAL=
g^ dle	LBP=Q=
g^ do	DAL=
g^ dom	HDL:
g^ dr.	LAP=
g^ due	LAQ=
g^ ead	CCL;
g^ eah	GAL=
g^ eal	A=C=LFQ=
g^ ear	A=H=L<PF
g^ eat	A;LGP=
g^ eck	A=HCL<
g^ eed	CCL=P=
g^ eel	H<L=PD
g^ eep	H<LB
g^ ell	CBL8PC
g^ end	L<PB
g^ ent	A5C=F=HFLI
g^ ere	CDKAL8
g^ ers	H4IAJ=K=LL
g^ ess	CKH3O=PCQ=
g^ est	A<G=H;LLP<
g^ eve	N=PA
g^ ext	AGH=L;P=
g^ for	BEL<N=
g^ ger	A;H=LD
g^ ges	H=LDP<
g^ get	L=PB
g^ ght	CHF=H8LEP;Q=
g^ gly	C=LA
g^ go	L<PB
g^ got	I=L;PE
g^ had	DAL=
g^ has	DAL=
g^ hat	C=F:H=KSL6N5PF
g^ hen	CDK=P=
g^ her	AGB=C;FDHBL7Q=
g^ hey	GCL=Q=
g^ hhh	B=C=HC
g^ hi	GAL=
g^ hip	H:LE
g^ his	A=FDKFL5
g^ how	CCF=L=
g^ i	F=KEO=
g^ ial	LBP=
g^ ica	A=B=LC
g^ ice	A=CAHBL=Q=
g^ ich	FDK;L=
g^ ick	AHH;P;Q=
g^ iel	H=LA
g^ ier	CDL<P=
g^ ies	H7K=LKP=
g^ ike	BDL<P=
g^ ile	CAL:NC
g^ ill	BBC=
g^ im	C=HA
g^ ime	LA
g^ in	BCL;
g^ ind	G=HGL9PBQ=
g^ ine	K=L;PF
g^ ing	GAI=LB
g^ ink	HDL6O=PFQ=
g^ ion	H4LJ
g^ ior	A=CGE=H<L<
g^ ird	A<C:HGLAP=
g^ ise	CEH=L;
g^ ish	L9PE
g^ ity	H:K=LF
g^ ive	A9C=G=H=KELAPG
g^ ked	LAN=
g^ lar	A=LB
g^ lat	K=LA
g^ let	F=L:PF
g^ ley	G=LA
g^ lie	LAP=
g^ llo	GFL8
g^ lly	CCL;
g^ low	G=PBQ=
g^ lso	CAL=
g^ lth	H:LD
g^ man	A=C=HD
g^ may	D0HPL=
g^ men	HDL<P=
g^ mer	A=I=LC
g^ mes	CCL;
g^ mic	A;C=LE
g^ mon	A=LBP=
g^ nal	A;LC
g^ nce	H8K=LFNCP=
g^ nds	C=H<LCPA
g^ ned	LAP=
g^ new	A;C<H[L+O=
g^ ney	H;K=LE
g^ nks	B=HCI=
g^ nly	CAL=
g^ nna	H=J=LC
g^ no	FBL<
g^ now	CCL:
g^ nth	A=C=LC
g^ nts	G=H4LN
g^ ods	H:LFP=
g^ oh	GEH=L=P=
g^ oin	B=L;PE
g^ ok	GAL=
g^ ome	C9F=HGI=LAO=
g^ omg	HCL=Q=
g^ on	BCL;
g^ ond	A;C<E=LI
g^ one	I=K=LC
g^ ong	A;BCC;LEN=
g^ ons	H1LO
g^ ood	A<C=H=LJP;
g^ ooh	C=G=HBLCP=
g^ ook	G=H=L<PG
g^ ool	GDL=P;
g^ oon	CEI=L;
g^ ope	HLK=L<P7
g^ ord	H<L=PC
g^ ore	AKBCC;K=L7Q=
g^ orn	L:PD
g^ ors	C=LB
g^ ory	H;K;LG
g^ ose	C=PAQ=
g^ ost	AQC5L<P=Q=
g^ our	I<LB
g^ ous	A:C=LG
g^ out	C=PA
g^ ove	B=HJL5
g^ ple	A=HBQ=
g^ ppy	C=LCP=
g^ raa	C=LA
g^ rds	CBL=
g^ red	A=LDP<
g^ ree	ICM=O=
g^ rly	C=LA
g^ row	C;H<LG
g^ rry	AGC=H;Q=
g^ rst	A=C1HTL<Q=
g^ rt	LAP=
g^ rth	B=G=LB
g^ rts	H:LGP=
g^ rug	G=H<LE
g^ say	L;PC
g^ sed	A;LD
g^ see	H=PA
g^ ses	H;LC
g^ so	CCL;
g^ sts	HBLCP8
g^ tax	LCP<
g^ tch	L<PB
g^ ted	ACLEO=P7
g^ ten	L;PC
g^ ter	A=BAH;LDP=
g^ tes	LAP=
g^ tin	H=LA
g^ tly	CCL;
g^ to	B-JQ
g^ ton	J=LA
g^ uch	AMB=C7K=
g^ uck	HBLCP9
g^ ued	L=PA
g^ ugh	AFB=C=H=L8NF
g^ und	B=K=LCPAQ=
g^ up	BAL=
g^ ure	LCM=
g^ use	H=LCP=
g^ ust	CA
g^ ven	ICL=P<
g^ ver	CBFBL=P<
g^ way	H=LB
g^ wer	A;LAPA
g^ why	CEH=L;
g^ wow	C=GHH=L=P<
g^ yes	H=LA
g^ yet	CGF=K=L=P=
g^ you	KAL=
g^ zed	LDP:
g^ “	L=MA
h!	H=L=MGN=P=
h"	A=H=L=MGP=
h#	A=H=L=OGP=
h%	H=L=OC
h&	B=EHH=L=N=
h'	F=H=L=MGP=
h(	C=H=L=MFP=
h)	D=H=K=L=MG
h*	B=C=G=OE
h+	B=H=OC
h,	A=B=H=MIN=P=
h-	B=H=I=L=MG
h.	A=B;H<L;MGN<ORP6Q=
h/	B=C=H=OF
h9	A<B=C;G=H3I]J=K=L0P=
h9x	AJB=C8D=F8G;H9IZKALQM9N:O=P3Q8
h:	B=F=L=MHN=
h;	B=I=K=MGP=
h<	H=L=OEQ=
h=	L=OB
h>	L=OCQ=
h?	C=L=MGO=P=
h@	H=L=OEP=
hXX	A*B6DFFCGEH8JGK2L]N3O6PD
hXX-	H8K=LJO=
hXx	A(B:C7D1F<GEH=JAL]M;N1O9PGQJ
hXx-	A3BAC9D;E<FKG=H=IDJ=L]N=P,
h[	H=L=MFO=
h]	H=L=MFP=
h^	H=L=OEP=
h^XX	A8B;CAK=LNM=O;
h^XX-	A=F=H=LHO=P=
h^Xx	A8BAC=D=GBHBI9K=LOM=N=O:PE
h^Xx-	AAF=H<IDLFM=O=P8
h_	G=H;N=P=QH
hc	ABB:D9E;F;GAHVI;J4K<LUM;N3O4PBQJ
hc-	A9BAC:DAEDFBG=HFJ<KBLHM=O9P;
htXX	A1B9F<H9I=JEK5L]O;PDQ<
htXx	ACB<CAD:F4GAHTI;J1K:L[M9N7O5PEQB
htXx-	A:C7DAEBFCHMI6LLN;O8P=
htx	A=BGC=D=G=HTI=J6L2M=N<O:PHQD
hx	ANB7CHDBF3GDH]I6J)L5M6N6O4PMQE
hx-	A;BDC:DAECFBG=HMI:JBKEM;N=O5Q;
h|	OBQ=
h}	H=MCQ=
h~	B=OCQ=
h£	L=OB
h«	L=N=P=QE
h°	A=H=OC
h–	L=MDP=
h—	B=MFP;
h“	A=H=L=ME
h”	L=MEN=Q=
h•	H=L=QC
h…	G=L=MEO=
h€	B=OA
h☀	L=OA
h♡	M=N=OB
h❤	N=OA
h、	M=QA
h️	A=M=QC
k!	A=BDCED7FGGDH=I<JAK0LCN<OCP=QB
k"	AGBAC:DAE=FAG=H<IAJ=K7NDO=P<QD
k#	A6C;D5FAHHIAJALDMAN<OB
k%	A<CBHBL=
k&	C<F=HAI;JALFOAP<
k'	B<C9D=E=FAH:IDJBLCMCN<PC
k'd	B;H=JCK=PC
k'll	A:BCC<F8HCL=NBOAPB
k'm	AIBCCAD<GBHCI<J<MAN=O=P5
k're	ABJBK=LAP8
k's	B<E=FEG=H=IDJEK<M=N:OBP=
k've	ABB7CAG=H=IEJBK=L<PA
k(	A9BHC;E=F=HDJ;N=PD
k)	A4B:CAJAK=LGOAP<QC
k*	AEC=FBGAH6L:MAO=QC
k+	HDP:
k,	B<C;DDF=H<KAMCOBP=QC
k-	CAF=H<I=KCOA
k--	ADB;C;DAF7HBIAKIL=N;
k---	A=FBH=K<LAPA
k.	B<D0HAI=J8MBNHOCPCQC
k..	C=FAG<H<LFP=
k...	CAF:HCKEL7N<
k....	B=CFJAK=LEN9P;
k.....	LAP=
k/	A<G=QD
k0	ADC:H:IALCQ=
k00	H=IEL;
k000	C=PA
k07	H=LA
k1	A:BCIDJ=OAP=
k1,000	A=CA
k1,500	HAP=
k1-year	HAP=
k1.5	AAI=
k1.6	AAB<H=JB
k10	AAB;CAH;IALEP<
k100	B=CEH:NA
k100,000	B=D=H=JAPD
k11	ABC=HAP=
k11th	A<B=IAPD
k12	BBC=HBLCP9
k13	AAC=
k139th	H=LA
k14	A=C=HB
k15	ACBBC=J<L<N=
k150	A=PA
k16	ACL;
k16th	A<CB
k18	ABH:PA
k19	BAJ=
k1943	H=LA
k1944	A=H<LD
k1945	HA
k1957	LBP<
k1964	I=LA
k1970	H<LB
k1972	AHH:LFP4
k1975	H;PC
k1977	D=PA
k1979	H<LB
k1980	F=IALBN=P=
k1981	HGP7
k1982	L=
k1983	H;LC
k1987	I;LC
k1989	D=PA
k1990	H<PB
k1990s	ACC=P=
k1991	I=LA
k1996	FAK=
k1999	A=CA
k1st	A=FCHAL=
k2	ACB=CAHCL:
k2-foot	B=HEP;
k20	A=B;F=HCJCKA
k200	ADH=L<
k200,000	HAP=
k2000	B<H=PC
k2002	PA
k2003	A=H<LBPA
k2004	A=HHL<P;
k2005	A=HCL<PA
k2006	ABL=
k2007	A=C<PD
k2012	FAK=L<
k2013	A=G=LDP=
k2015	L=PA
k20th	AAC=
k21st	B<CBF=HDKAL=P<
k22	BAL=
k24	HDL:
k25	A<B=EALBM=OA
k250	HAL=
k27	B=HAJAN=
k3	AAB:H:I<JDOBPC
k30	A=BAC=HCIAJ8L=MANB
k33	HAL=
k34	L=OA
k35	AAC=
k36	HBL<
k4	BAC=H9IBJ=L<PG
k4,000	D=LDN=
k40	A=HA
k400	DA
k43	D=FA
k45	AAH=I:LD
k4th	H=PA
k5	A=BCC=H:IELDN=O=P=
k50	AACCL:
k500	H=PA
k55	AAP=
k57	L=PA
k6	AAHAIAK=OAP<
k60	A;B=CAHDJAL;
k600	HCL<
k65	DAH:LEP<
k6pr	A=HAK=PA
k7	ABBED=F<L=N9PC
k7,000	A=D=HAPA
k70,000	HAL=
k7th	H<LDP=
k8	CAIAO=
k80	I=LA
k800,000	A=PA
k8:3	HEL;O=
k9	HCP9
k90	BCC=HAL;N=PA
k95	HAL=
k:	A<BCC7FEHBJ<K<MBN<OBQC
k;	A<B9CKF;GAI=KHN:PBQ<
k<	HGL5OA
k=	A<H=PD
k>	A<LB
k?	A=B<CCD:G;H=JAK<PBQI
k@	A=B2CADAFDGGI6LDNCOAPBQ9
k[	C=HBMCP:
k]	A=F=KALGN=P<
k^	A;B8C<E=FDGBIAJ=K<LCMHN7ODP<QC
k_	ABDAFCGDIAK<L0OA
ka	ABB<C;D;E=FEHFIEJ9KAOAP<Q;
kabandon	CAHBP:
kability	A=H;L;PI
kable	H8PG
kabout	BFC:DAG=J:LHN=P;
kabove	A=HAL=
kabroad	ABB=C;H=PC
kabsolutely	KAN=
kabuse	HAL=
kabusive	HAP=
kacademy	H<LB
kaccept	AAH=
kaccepted	AEH;L=
kaccess	ABFBHHI=K=L=N<O=P;
kaccident	A=C=IAL;PE
kaccomplish	ACP;
kaccording	LAP=
kaccount	AAH:PB
kaccountability	L=PB
kaccountable	HCK=NAP;
kaccounts	FDH;K:PD
kaccused	H=PA
kachieve	C=HBIAL=
kachieved	ACC<L<
kachievements	HAP=
kachieving	ACC=P=
kacknowledge	C;HDL=
kacres	ADP:
kacross	AAHAP=
kact	B<C=H<IAKAL=PD
kacted	L=PA
kacting	L=PA
kaction	A<FCH:L9N=PK
kactions	CAD=H:LBPA
kactive	H;PC
kactively	BAH=
kactivities	AFC=L<P=
kactor	H=LA
kacts	D=F6HEKHP;
kactual	IAL=
kactually	A=C<H9LDPD
kad	A=
kadam	B=HA
kadams	HCL;
kadd	BAF<J=NB
kadded	BDC=J:OA
kaddicted	HBP<
kaddiction	H;PC
kadding	AFBAE=H8J=PA
kaddition	AB
kadditional	B<HFJBP8
kaddress	A;K=L;NAPE
kaddressing	LBP=
kadelaide	H;LAPA
kadjustment	HBP<
kadministered	AEH9
kadministration	A=KAN=PA
kadmit	CAL=
kadopt	A<H:LCPC
kadopted	H;LC
kadoption	ACC=H=PA
kadvance	ADH5PE
kadvanced	F=LA
kadvances	ABL<
kadvancing	B=NA
kadvantage	AAP=
kadversaries	AAL=
kadvice	A;HC
kadvise	HDP:
kadvisory	H;LAPA
kadvocate	LCP;
kaffairs	F=HDKAL:
kaffiliates	A=HA
kafford	AAHCOAP8
kaffordable	A=FA
kafghan	B=HBL=
kafghanistan	A;HCK;NC
kafrica	BAC=F=J=PD
kafrican	H=LDP;
kafrican-american	A<LB
kafricans	AAL=
kafter	ADCAL:P<
kafternoon	H9LE
kafterwards	LAP=
kagain	ABB:CDF=H=K;LANC
kagainst	A=CAH<L=PC
kage	AFBGC8F=HAKCL<N=P8
kagencies	A;B=CAJA
kagenda	AEC=D<HAL<
kagent	H;LAPA
kagents	HBL<
kages	A=HA
kaggressive	A=HDL<
kago	ACB=C<H=LBNA
kagree	F;JANCP=
kagreed	B:H9KCND
kagreement	ACF=H8KALB
kagreements	K<NB
kagriculture	LA
kah	LA
kahead	A=H=PB
kai	ACC=H<L=PB
kaid	J=LANB
kaids	A=C=H=IAKAPA
kaim	H=PA
kair	AA
kairline	ADH<
kairlines	L=P;QD
kairports	A9B=CEJA
kaisle	LAP=
kal	B=JAP<
kalan	H=PA
kalaska	HAP=
kalbum	ABCAH3QE
kalbums	AAH4LH
kalice	A=HA
kalive	H=LA
kall	ABBCC<D:E=F=GCKFP9
kall-of-the-above	F=KA
kall-time	H=PA
kallen	LBP;
kalleviate	AAH:PB
kalliance	H;LAPA
kalliances	H=PA
kallied	HAQ=
kallies	AEB=L=P<
kallow	HAJAN=
kallowed	B;H=JAL=PD
kallows	AAC=
kalmost	B;C8HDJCOBP=
kalone	AAB;CAI=LA
kalong	H=LCP=
kalready	HAJ;L9NEPA
kalso	ABBAF=H9I:JAKALBN=QA
kalternative	HBL<
kalthough	DAHAL=P=
kalways	AFBAC=F=GBH<KCL;P:
kalzheimer	BAJ=
kam	A4B;CBFAHCLPN<P7Q=
kamazing	H6LCPFQ=
kambitions	A=HA
kambitious	K=NA
kamended	HBL<
kamendment	HAP=
kamerica	ADB=DAEAF4H;JDKFL:N<PD
kamerican	AAB;DCH5JAKBLFN:PBQ=
kamericans	A=BCDAH:JBK;LDNAQ=
kamericas	AAC=LAP=
kamericorps	A=LA
kamnesty	F;KC
kamong	A=H<PC
kamount	HBL<
kan	ABBCF8HIIAJ:KBN;OAP<Q;
kand	B=CBD9ECFBJ=K=N:QC
kandy	L=PA
kangela	AAP=
kangelo	A=C=PA
kangola	A=LA
kanimal	AAHBL8PA
kanniversary	D=HEL<
kannounce	A=H=IAL=PB
kannounced	A;H<LG
kannouncing	A=CB
kannual	LAP=
kanother	BDHFJ:K=L<NAP;
kanswer	F:NFP=
kanswered	MAO=
kanthem	L=PA
kanthrax	HBP<
kanti-inflation	FFK:N=
kany	B;D=F;H=JALBNDPA
kanyone	B=C<HBLA
kanything	ACH=L;PA
kanyway	LAQ=
kanywhere	PA
kapparently	H<PB
kappeal	L=
kappearances	H=PA
kapplaud	BAN=
kapplause	MAP=
kapplication	HAL=
kapplied	HAP=
kapplies	AALAP:
kapplying	A<HA
kappointed	A:LAPC
kappointment	A=H;KE
kappreciate	HAL=
kapproach	ADHCL;P9
kapprove	AAC=F=KA
kapproximately	HAI=
kapril	A;HELCP:
karab	F=KA
kare	ABBBD=F9IAJFKGL9P6
karea	A:CAH<LAPB
kareas	ABHDKAL=P7
karguing	C=H<LC
kargument	LAM=
karguments	ABH=L<QA
karmed	B=JA
karms	L:PC
karmy	H<LB
karound	A:BAC<ICL8PG
karrest	A;LD
karrested	A<CB
karrived	HCL;
karsenal	L9PD
karticle	A=HCK=L<NA
kartificial	HDL:
kartist	A=LC
kartists	HAL=
karts	ABH6P;QH
kas	ACB<F=I=KBLEN=Q=
kasia	A=B=CAHAJ=L=PC
kasian	A=LA
kaside	HAP=
kask	BCCGJ;L9
kasked	A=C=H:JALE
kasking	H9LBPD
kasks	B;NC
kaspirations	AAL=
kass	H<L=PEQ=
kassault	H=I=K;LFNDP<
kassist	AGH<P:
kassistance	BAC=L:N=PF
kassure	ACH=L<
kassures	AAC=
kassuring	HAL=
kat	A;CAF=GBH=IBJBLEP8Q<
kate	C=
katlantic	HCL=P=
katomic	H=LA
kattached	F<KB
kattack	BAC=
kattacks	AAH;LA
kattempt	H=PA
kattend	A=LA
kattention	ACP:
kattract	L=
kaudience	A<PB
kauspol	H9PF
kaustinmahone	H=L=PB
kaustralia	B<H<ND
kaustralian	H<LB
kauthorities	A<HB
kauthority	A=
kauthorize	H;LC
kauthorized	AAH=
kavailable	ACL=
kaverage	L=OA
kavoid	A=HA
kaw	AAC=L=PA
kawake	B=CA
kawarded	A=H<LD
kawards	F=KA
kaway	BAC=H<JBL<PD
kawesome	A=GAHDL=P<
kaww	HAL=
kb	C=HDLBP9QA
kb&sr	AAP=
kbabies	AAB=JAP=
kbaby	A:BAH=LBPA
kback	AFBBCAH=JAL:N;P=
kbackground	H=PA
kbackgrounds	H<PB
kbad	AAHAL=P=
kbadly	JALAM=P=
kbalance	A9EAH<PF
kbalanced	CAN=
kbalancing	A=HA
kball	CAH=LAP=
kballistic	HAL=
kban	A<CB
kband	A;B=C=I=JAK<LFNB
kbands	ADL=P<
kbangladesh	B=H<PE
kbank	A6CBHJP;
kbanking	B=HAJAL=
kbanks	A;CCH=PA
kbarely	AAF=H=KCP=
kbarrels	CEH<J=
kbarriers	AAP<
kbars	A;H=ICLA
kbased	H=IDL=
kbasic	HBK;NCP=
kbasics	K=PA
kbasin	HAL=
kbasis	AAL=
kbatteries	ABH<
kbattery	BAJ=
kbattle	AIH8LBP9
kbattles	H=LA
kbatty	A<CBHAL=
kbay	A;HD
kbbq	C=HCK=
kbe	ADBBCCEBI=KBL9N9P<
kbeat	H2IBLEPC
kbeautiful	PB
kbecame	AABCCBHDL9N;P:
kbecause	ACB=I=
kbecome	ACBACBJ=L;P;
kbecomes	ACC=L<
kbecoming	HBP<
kbed	A=C=HBI=L=OAPB
kbeef	HDL;
kbeen	ABCBJ=LENAOAP4
kbefore	BBCADCFAH9J<KDN8
kbegan	AFC=H=P<
kbegin	B;H=I=L<N=OAPH
kbeginning	H=PC
kbegins	HCP=
kbegun	A=F=H<PD
kbehalf	AAI=
kbehind	ABHBKAL=N=P:
kbeing	ABB;CEHAJCK=L8M=NAOAP:
kbelfast	HAL=
kbelgrano	HDL:
kbelief	AAL=
kbelieve	ADC=HEL9N=
kbelieved	DAF;H=KFN<
kbell	A;PC
kbelongs	HALBP:
kbenefit	A<B=HDL=PB
kbenefits	A=CAHEP9
kbest	ACBBC7FAHAJBLDN:P:
kbetter	AAB:CDH=JDKBN=P:
kbetween	AEC=H<IAP<
kbeyond	ABC=I=PB
kbig	AGCDF5H;IEJ=KJL:N:O=PA
kbigger	A=BACAH<J=PA
kbiggest	AABCH9J=KDL=
kbilateral	ABL<
kbill	CDH=L=N=PA
kbillion	A=B=L=PE
kbills	H=L=PD
kbin	L=PA
kbiological	A9HD
kbipartisan	BAF;H=LBNA
kbirth	H=PA
kbirthday	A<HBPA
kbit	A:PD
kblack	AEK=P=
kblame	BAH=L;N=PD
kbless	AAP=
kblessed	AAH=
kblessings	AAHAL;
kblind	BAJ=
kblock	HAP=
kblood	A=HB
kbloody	KEN9
kblue	Q=
kboard	K=NAP=
kbobick	AAH<PA
kbody	A=C=HAPB
kbodyboarding	ACL;
kbold	ADB=JAP:
kbomb	A:LB
kbombers	L=PA
kbond	H=PB
kbonds	HBP<
kbook	B=H=LD
kbooked	H;LC
kbooks	HAL=
kboom	H=PA
kboost	HAP=
kborder	AABCC;H9LAN=PC
kborders	H=PA
kbored	AAH;LCQ=
kborn	ABH;LCP<
kboss	H=PA
kboston	CBP<
kboth	B;DAH:JAKBPFQ=
kbottom	F=HBKAL=P=
kbought	BAC=
kbowl	A=LA
kboy	A<L<PE
kboyfriend	HAKBL;P=
kboys	A<HA
kbrain	A=PA
kbranches	ABH=
kbrand	LAP=
kbrave	ACB=C=JAL=
kbreak	ABC<L=
kbreakfast	H=I=OAPA
kbreaking	A<H<LGQ=
kbreaks	HCP;
kbreakthroughs	F=IAKAL=
kbridge	H8PF
kbridgton	AAB9CEP=
kbriefly	HAP=
kbrigadier	H<LC
kbright	AEC=L<P<
kbrilliant	ABHAL=P<
kbring	BHD=H;J7PC
kbringing	H8LAPD
kbrings	C=PB
kbrisbane	CDH<Q=
kbritain	AAI=
kbritish	AAP=
kbroad	KAN;PB
kbroader	A=
kbroke	HCL;
kbroken	H=LAMAQ=
kbrother	A=B=CAFCMAO=P=
kbrothers	H<LD
kbrought	BACAH;J;PD
kbrown	H9PD
kbudget	A=B8D=I;K7LBNMPE
kbudjana	HAL=PA
kbuild	ACCBFAHHJ=L7N=P9
kbuilding	A<CFH<I=
kbuildings	AAJ=LA
kbuilt	A8B=H7I=PS
kburden	ABH:
kburdens	L<PA
kburning	FCH=L=
kbus	A:HML=P8
kbuses	B9CCHB
kbusiness	H=PD
kbusinesses	ACCBH9LAP=
kbusy	A=HCK=
kbut	ABKBL7
kbutler	HCP=Q=
kbutt	AAH=
kbuy	A=C=HALBP<
kbuying	H;PC
kby	A;B7C=EBFPH=JAK8LDN2PBQE
kbye	H=LA
kc	A=HBLAQ;
kca	AEC9DCH9L9MAO=PG
kcabinet	H=PA
kcal	HBL<
kcalifornia	ABP=
kcall	A<
kcalled	A:H:JALG
kcalling	AAC=FAH<K=PC
kcaloi	ADP<Q=
kcame	BAFAJ=K=LA
kcamp	K=LB
kcampaign	F=H=KA
kcampaigns	HBP<
kcampbell	K<NB
kcamps	A;I=L=PF
kcampus	B=HA
kcan	A=BEC=H=I=KCL:N;OAPE
kcanada	HEP:
kcanadian	LAP=
kcanal	A=PA
kcancelled	L=PA
kcancer	ACH8LB
kcandidates	H:PD
kcannot	AABBC=D=F<H9J<KEN=PG
kcant	A=B=PA
kcapabilities	HBL<
kcapable	ABH:PA
kcapacity	A:HC
kcapital	A=LA
kcapitol	F9HCKEL=
kcaptain	A=H=LC
kcaptive	ABBCH<J;
kcaptured	A=PA
kcar	A:HCLA
kcarder	AAHALCN=P:
kcare	A:BEF=I=J;LDO=PB
kcareer	A=DBK=L9PE
kcareers	AAH;J=PC
kcareful	AAL=
kcarefully	A=CA
kcaribbean	A=H=LC
kcaring	ACH;
kcarlos	A=HA
kcarnegie	H<LB
kcarolina	B=JA
kcarried	BAP=
kcarry	A=H=PC
kcarrying	BBJ<
kcars	AHD=IFJ=L7P:
kcarter	AHC=P8
kcary	C=H:LF
kcase	ACHBL9
kcases	A=H=PC
kcash	P=
kcatastrophic	KBN=
kcatch	HAP=
kcaught	H<PB
kcause	A<CAFAHDK=P:
kcaused	AAH=
kcauses	HAL=
kcave	A=CAHDL=P<
kcbb	A<HDP=
kcelebrate	A=C=KAOA
kcelebrated	BAH<LBN=
kcelebrity	H<LB
kcells	H=LA
kcenter	A=B=C=H9JALBPG
kcenters	A=HCLAP;
kcentral	A<BAF=HAJ=KALB
kcentre	A=BAC=PA
kcenturies	B=H=JAPA
kcentury	ALC<F=H9JANAP:
kcertain	B=JAK<NB
kcesaroni	H<PB
kchain	HAI:ODP=
kchair	A;DAH<I=LE
kchairman	LAP=
kchallenge	A7CD
kchallenges	P=
kchamber	AAB;K;L=NG
kchampion	A=C=LC
kchampions	F=KA
kchance	KAN=
kchange	ABBAC<F=G=H<KAL<
kchanged	A<C;HFLAP=
kchanges	AHFCK=N=P6
kchanging	AAL=
kchannel	A=B;HAJCK=NA
kchaos	HA
kchapter	A=CAFAK=
kcharacter	AAB=H=JA
kcharge	A=HA
kcharging	H=LA
kchart	AAH=
kcharter	A=HAL<PB
kcheaper	CAL<PA
kcheck	A=BAC=PA
kchecks	A<HDP=
kchemical	AFH3LC
kcheney	HFL8
kchicago	H<PB
kchicken	HBP<
kchief	A=H=PA
kchiefs	H:LE
kchild	B=CAH;JDL8PE
kchildren	AAFAHEK9L<NDP9
kchina	C=H;LAPC
kchips	HCLAP9
kchoice	A=PA
kchoices	AEH8
kchoose	C9HEL=PA
kchoosing	HAL=
kchosen	AAL=
kchris	HAL=
kchristian	H=LA
kchurch	A=DAHDL=P;
kchurches	H;PC
kcigarettes	AAP=
kcircle	H=L<PD
kcircuit	LAQ=
kcircumstances	BCJ;K=PA
kcities	ACH;LCP<
kcitizen	A=F8KIN=PB
kcitizens	A=B=C<D;FCHFJAK<PA
kcitizenship	HEP9
kcitrone	A;C=KAPC
kcity	B=FAHCI=JAK=LCO=P=
kcivic	HBKAL<N=
kcivil	BBHBN<P;
kcivilians	B=HBJAP<
kcivilized	H<PB
kclaim	A=D=HAPA
kclaims	A=HA
kclara	H<LB
kclass	A=C;H=LCPC
kclasses	AAC=
kclassic	P<
kclassroom	A<C=F;KBPC
kclean	BBJ<L:PD
kcleaner	ADC=H<
kcleanup	AIH<L=P;
kclear	C8F;LFNC
kclearly	L<
kclick	H;LC
kclimate	H=PA
kclinton	A=HBL;PC
kclose	A=CAFBHGK<L6MA
kclosely	AAL=
kcloser	H;PA
kclosing	CAH=KBN=
kclothes	HAP=
kclub	D=L:PF
kco	BAJ=LA
kcoaching	AAH=
kcoal	AAC=LAQ=
kcoalition	A9H;LCPE
kcoast	A:H<LDPB
kcode	A=H8L<PJ
kcoffee	H=KA
kcold	AFCAG=HBP4
kcolleagues	AABDHDL;N<O=P=
kcollection	LA
kcollections	HBP<
kcollective	H=PA
kcollege	ADB=DAFCH<K;L=
kcolleges	A=LGP:
kcolombia	FAK=
kcolonel	H8LF
kcolour	LFP9
kcom	F=HAI=
kcombat	ACBAC=J=L=
kcombination	AAL=
kcombine	HAL=
kcome	BFC<FAH:IAK=LCO=
kcomes	B<FAJBK=
kcoming	H9LAPB
kcommander	AAH=LAP=
kcommerce	H:PD
kcommercial	AEC9
kcommission	H=
kcommit	A=CB
kcommitment	AABACAH=P<
kcommitments	A<FAH=K=PD
kcommitted	HBP<
kcommittee	H;KALEN=P=
kcommittees	B=JA
kcommodity	BAP=
kcommon	B:HDJA
kcommonwealth	H:LD
kcommunicate	A<HFL<
kcommunication	HBL<
kcommunications	C<HA
kcommunism	B=JA
kcommunities	A;H<LAPD
kcommunity	A:FCHAK;PB
kcommuters	ABL<
kcompanies	ABB;D=H;LANC
kcompany	A;H;LCPC
kcompassion	L=
kcompassionate	AAH=
kcompete	H7PG
kcompetition	AAB;L=NE
kcompetitive	A=PA
kcompleted	A=CA
kcomplex	AAP=
kcomplexity	H<LB
kcomplicated	HAL=
kcomprehensive	B=DCF=KCL=N=
kcomputers	HCL;
kconcern	BAHAJ=P=
kconcerned	A=HAKAN=
kconcerns	A=PB
kconcluded	A=IA
kcondition	B=JA
kconditions	A=CDFAHHL<P5
kconduct	A;F=HBPA
kconference	HCKAL9N=PA
kconfident	A=CAHEL=P;
kconfirmed	L=PA
kconfirming	HAL=
kconflict	A<HC
kconflicts	HBP<
kconfront	C=HBP=
kconfused	AABAJ=P=
kcongrats	A=HA
kcongratulations	A=HALCP;
kcongress	A:BACFDAH;J8KAL:NBPE
kcongressional	BAC=HFL:P=
kcongressman	H=PA
kconnect	A=CA
kconnecticut	HAL=
kconnecting	BAJ=
kconsecutive	H;LC
kconsensus	H=KAL=
kconservation	A=HDL=P=
kconsider	AAF=H=LA
kconsidered	A=HA
kconsolidate	ACH=
kconstant	BAFDK:N=
kconstitution	HBL<
kconstitutional	FEH=K9PB
kconstruction	A9CEF<I=KBOA
kconstructive	HBKCN;P=
kconsumer	HAK=LDP:
kconsumers	H:PD
kconsumption	C=HCP<
kcontact	LCP<
kcontaining	HCI=L=
kcontains	B=JA
kcontinent	H=LB
kcontinue	ADC:H=L=N=PD
kcontinued	B=HAJAL=
kcontinues	FAI=K=PA
kcontinuing	FCHJL=N<P5
kcontribute	A<HAL=PB
kcontribution	HAP=
kcontributions	ABFAHBL:P;
kcontrol	A<H9LDPD
kconvene	A=HA
kconvention	D=FDH=IBK:L<PC
kconventional	A=HC
kconverted	H<PB
kconviction	H=PA
kconvince	AAB=H=JALAP=
kcooperate	G=H=LC
kcooperation	A=HAL=
kcoordinator	H:LD
kcorner	B=FAH<K=LBPA
kcorners	KBN=
kcoroner	A=HCP=
kcorporation	H=LA
kcorporations	HBL<
kcorps	ACB=H9PC
kcorruption	A=PA
kcost	ADC<HBL=P;
kcostly	CBFCHCK;P9
kcosts	C:FAG=H<L=PI
kcould	AAB5CAGAH:JDPD
kcouncil	A=H<LAPB
kcount	ADBAC<H;
kcountless	L=
kcountries	BADCF=H=J=L=
kcountry	B=CCFCK=L=P=
kcounty	LA
kcouple	HBL<
kcouples	HBL<
kcourage	AGL;P;
kcourse	DAFBH<L;N;PE
kcourses	A<C=HEP=
kcourt	BAH<J=LDQ=
kcourts	HDP:
kcover	ADGAH7L=N=PD
kcoverage	C=HCLAP;
kcrazy	A=C=F=HFKBP=
kcreate	H<K:NDPA
kcreated	ACBAC=F=I=L=PA
kcreates	HAL=
kcreating	A8C=HALF
kcredit	BAL=N=OA
kcredits	A=HEP;
kcreme	HBL<
kcrew	H=PA
kcrime	A:B:C=H:KANDPH
kcrimes	AAF=H=KA
kcriminal	B<H;JALDMAP<
kcriminals	ACL;
kcrisis	A;HB
kcritical	AAB<H=JB
kcritics	LAP;
kcross	F=KA
kcrossing	HAP=
kcrossings	CEH<L=P=
kcrowd	AAH;LA
kcrucial	B=H=JAPA
kcrude	HAKAL=N=
kcruise	HAP=
kcrusade	H=PA
kcrush	A=PB
kcry	C=HA
kcrying	H<PD
kcrystals	A=IAL=PA
kcuba	HCP;
kcuban	C=HA
kculture	H=PA
kcup	AFBEHDJ9L9P9
kcurbing	A9HCL;PD
kcures	CAH;PA
kcuring	BAP=
kcurrent	BAC=K=LB
kcurrently	BAGAH:LDN=P;
kcustody	H=
kcustomers	HAP=
kcut	ABB<CBFCHDK;L<MAO=P:
kcute	CAL=
kcuts	A=B8HGNBP=
kcutting	HA
kcyber	B=JA
kcycle	HCK=L=
kcyprus	A=H=PB
kcyrillic	L6QH
kd	HDL9PA
kda	H<LB
kdad	C=H;LCPA
kdads	HAP=
kdamage	A<PB
kdamaged	HAL=
kdamn	HBL=
kdance	C=HBQ=
kdanger	F=K=NC
kdangerous	AFC=FBHAK<L<P;
kdangers	HAP=
kdare	H=K=NAPA
kdat	A;HC
kdata	A<HCL=
kdate	AEHAI=P9
kdaughter	H<LD
kdave	LA
kdawn	H;LC
kday	A:B7G=HBI:JGLANAOAPE
kdays	A=CAHAL=
kdc	A=LA
kde	H=KALFP=Q<
kdead	PA
kdeadline	HAP=
kdeadly	BAC;HA
kdeal	C=HBKAN=P=
kdealing	ACC=H=
kdeals	HAP=
kdear	B=HBL=MA
kdeath	AAH;PA
kdeaths	AAL=
kdebate	HBK=
kdebates	AFC=P;
kdebating	ACL<
kdebt	AAH=J=PA
kdecade	AEC=F=KAL;PAQ=
kdecades	ADF=HEKBL=P6
kdecember	HAL=
kdecency	F<KEN<
kdecide	DAH9L=PE
kdecided	H=PB
kdecision	BDH<P=
kdecisions	A;H=I=LAPE
kdecisive	BAN=
kdecisively	H=PA
kdeclared	AAHAK=L<NA
kdecline	K=NA
kdecontrol	HAP=
kdeduct	ABH<
kdeduction	A=HA
kdeep	A9BAHKJ=LBP6
kdeeper	ADH:
kdeepest	A<BDCBJ:
kdefamation	H<LB
kdefeat	HAP=
kdefeating	A8HE
kdefend	AAH<LCP<
kdefense	ABH8PC
kdefenses	A=CFH=L<
kdeficit	AABAC=FAHCK;NAP:
kdeficits	AFB=CAH7L=PC
kdefine	A=HA
kdefinitely	HAP=
kdegrees	HBL<
kdelay	H=PA
kdelayed	BAC=I=OA
kdelegates	A;H=L=PF
kdeliver	A=BACAHBJ=P;
kdelivered	ADB=JAP<
kdemand	ABH<K:ND
kdemanding	B=JA
kdemands	A=HA
kdemocracies	AAB=CBHBL=N=
kdemocracy	A7BBCAHC
kdemocrat	H=PA
kdemocratic	KBN<
kdemonstrate	A=HA
kdenied	A=HA
kdeny	F=KB
kdepartment	A;H.LU
kdepartments	A=LA
kdepend	AAH;PA
kdependence	AAF=HEL;P<
kdependent	AAC=H=L=PC
kdepends	AAH<
kdeploy	A=HA
kdepository	H<LB
kdepression	HBP<
kderegulation	A=LA
kdescribe	B:CE
kdescribes	C=NA
kdeserve	AFC=H8LDP<
kdesign	A;HGP<
kdesigned	A;CCH=PA
kdesire	A=HAL=PA
kdesk	A=HA
kdespair	A=C=H:PI
kdesperate	G=HCQ=
kdestiny	AAH=K<L=NBPA
kdestroy	KCN;
kdestruction	FBH=N<PA
kdetailed	KA
kdetails	H:LAPB
kdetect	H;PD
kdeter	BAF=J=
kdetermination	L=PB
kdetermine	A=H;L=PE
kdetermined	BAH7N=PH
kdeterrent	ADP:
kdevastated	A=HALAP=
kdevelop	A;CALCP=
kdeveloped	PA
kdeveloping	A=HAK9NE
kdevelopment	ABBAHAJ=P:
kdevices	B;JC
kdiagnosed	HBL<
kdialog	H;LAPA
kdictate	AAP=
kdictator	HAP=
kdid	A=DDH=K;L:NCPC
kdie	F=HCL=
kdied	A<HAL=PB
kdiego	AEH<KBL9
kdifferences	AAL=
kdifferent	B=CAD=FAH=K<LAPA
kdifficult	F=HEKAL=P;
kdigital	HCL=P=
kdignity	HAP=
kdinner	HIL7P=
kdiplomacy	H=PA
kdirect	BDJ:
kdirection	AAH=L=PA
kdirectly	C=PC
kdirector	HBL<
kdisarm	A<PB
kdisaster	GBH=KBN<P=
kdiscipline	A=PA
kdiscover	ACL=
kdiscovered	D=H=PB
kdiscoveries	H=PA
kdiscretionary	A=BA
kdiscrimination	A=G=LD
kdiscuss	A=HDL<
kdiscussion	H8LF
kdisease	H;PC
kdiseases	A=HEL9PA
kdismantle	A=HA
kdisplaced	AA
kdisposal	AAH=L<PB
kdisrupt	A8PF
kdistinguished	HAL=
kdistress	BAJ=
kdistrict	H=LA
kdistricts	N=PA
kdiverse	A=PA
kdivide	KA
kdivided	H<LA
kdivision	A;CALB
kdivisions	ACL<
kdo	AAB8C;DBF:HBJJKFL4N;O=PGQ=
kdoctor	KEP9
kdoctors	HEP9
kdoctrine	A=H=L=PD
kdocuments	H=LA
kdoes	A:B=DAE=LE
kdoin	AHH9L=P=
kdoing	AAB9CBL=PD
kdole	HFP8
kdollar	A=H=PC
kdollars	BAH8J=L=PJ
kdomestic	B=JALFP;Q=
kdominate	H;L=PF
kdone	A;B=H;I=JALGPA
kdont	A=B=PD
kdoor	A<H7PI
kdorothea	BAJ=
kdouble	B=JALA
kdoubled	A=BCHAN;
kdoubling	A=PA
kdoubt	A;FAHCLBN=P<
kdown	ABB=C9F9HJI=KEL7PD
kdownload	N=
kdozen	HCP;
kdozens	A=PA
kdr	A=HALBP<
kdr.	H:J=LGN=
kdraft	A;HC
kdragged	ADBAC=J=
kdrawn	AAP=
kdreaming	A=H=PB
kdreams	FCK;
kdrinking	MAN=
kdrinks	H=IAL=PA
kdrive	A=CAL;PD
kdriven	H;PC
kdrivers	D=HAL=PA
kdriving	AAHAP;
kdrop	AAQ=
kdropped	A<B=JAKA
kdrug	A=L=PC
kdrug-free	A=L=PC
kdrugs	A;CBH;JAPC
kdry	A=HCP=
kdue	ABBBH=J<P=
kduring	A7BACDH8LF
kduties	BAJ=
kduty	A=CAHBL=
kdynamic	AFH;P=
ke	LCQ;
keach	B<H;JBK=NCPA
kearlier	AAC=H=I=LB
kearly	A=BAHCJ=P=
kearn	A=HDL=
kearned	AAP;
kearning	A=
kearnings	FAK=
kearth	BAH9LB
keasier	A=CEH=L=
keasily	CGH7
keast	HDJ=L<
keasy	A=CAHA
keat	A=GAHBP<
kebola	CAHAL<
keconomic	ADBFC=FFH9J:K<N:
keconomies	HCL<
keconomy	ADB=C<HCJAL8PA
keditor	C=LA
keducate	ABH<
keducated	H=I=PC
keducation	BGC=FCH<K=L7PA
keffective	A=BAL=N=PB
keffects	HAP=
kefficiency	L=PA
kefficient	B<F=H<JBKAPB
keffort	DFH=KDL:N;
kefforts	A<F=H;NAPG
kegypt	K=NB
keight	IAK;L=ND
keighth	KBN<
keither	HCP;
kel	B=JA
kelderly	D=
kelected	H5LEPC
kelection	B=HBMAP=
kelectricity	CAH=
kelectronic	C=PA
keleven	A=LA
keligible	AAH;LA
keliminate	A:CAK9LDNB
keliminated	BBHAN<P=
keliminating	HAL=
kelimination	HAL=
kelite	H8LDPA
kelse	C<HDP=
kemail	HJL;P8
kembarrassing	C=KDL=
kembassy	H<LB
kembrace	HAP=
kembracing	AAH8PF
kemergency	A;BAH<LBN=PB
kemil	LAQ=
kemphasis	AAH=L=PA
kemphasize	HAP=
kempire	BDC;HBL=P=
kemployees	A=
kemployers	CA
kempower	AAB<H=JB
ken	HAQ=
kenable	A=B<JBLCP=
kenabling	B8JF
kenact	AAL:PB
kenacting	A=HCL=
kencourage	HCL<P<
kencouraged	ABB=JAL=
kencouraging	HBP=
kend	AJB=C9LBNAP7
kended	HAL;PB
kending	ABF=HBKAP:
kendowment	H;LC
kends	HA
kendure	HAL=
kenduring	K9NE
kenemies	A=CAHCP;
kenemy	ACCCH:P<
kenergy	AEC=FDH7IAL:N=PD
kenforce	A=HCP=
kenforcement	A;B<F=HFJBK9L:NEPC
kengaged	A=FAH=K=PC
kengine	ABE=P=
kengineer	LBP=
kengineers	HAL=
kengland	LAP<
kenhance	HBI<
kenjoy	AAHBL<P=
kenjoyed	HALHP6
kenough	A<B=CBHAJDL=N<
kenrich	H8LF
kensure	AFH:
kensuring	A=LA
kenter	HAP=
kentering	C=
kenterprise	F<KEN=
kentertainment	A=DA
kentire	B=JA
kentitlement	BBJ<
kentrepreneur	H;PC
kentrepreneurs	A=HA
kenvironment	BBF=H<J=KAPA
kenvironmental	A=LB
kenvironmentally	A<B=HD
kepidemic	ACHBL=P;
kepisode	H=LA
kequal	BEC=H9J;LE
kequality	HBP=
kequipment	HEP:
kequipped	ABL<
kequity	H<LB
kera	L;PC
keric	CAL=
kerror	AAC=
kespecially	A;PA
kessay	H=PA
kessential	A=HEL=P=
kestablish	A8HAPD
kestablished	CAH;LB
kestablishing	A<HCL=
kestate	A=LA
kestimates	F=KA
keu	H=PA
keurope	ACFBL;N<
keuropean	K=NA
keven	CHFEH4K9
kevening	C=HBPA
kevent	F=KA
kevents	ABHAL<
keventually	BAJ=
kever	A<BGHFJ9L;P=
keverton	H<PB
kevery	A<B=CBGAJAKFL<N9
keverybody	PB
keveryday	HAP=
keveryone	ABB<CEH=JAK=NCP8
keverything	A9B=CDHANA
keverywhere	A=BA
kevidence	GAHEP8
kevil	HAP<
kevolution	A:CCLA
kexam	H:LD
kexamine	HAL=
kexample	A=CAHAL=
kexcellence	B=JA
kexcellent	L9PE
kexception	HAL=
kexcess	A=HDP<
kexcited	ADH=P<
kexclusive	LCP<
kexcuse	B=NA
kexecutive	B=JAKBL=N=PA
kexercise	A=GBH8LE
kexistence	H<LB
kexisting	B;H<JCPA
kexpand	HDL<
kexpanded	B=CAIAL;NA
kexpanding	HALAP<
kexpect	ADH<N=
kexpectations	HAL=
kexpected	H=PA
kexpenses	KDP:
kexpensive	GAH=
kexperience	ADC=L<
kexperiment	BAC=
kexplore	HAL=
kexport	ADH<P=
kexports	DAHAL=
kexposed	HDP:
kexpress	H=KAL=PBQ=
kexpressed	AAHAL=P=
kextend	A;C=HFL=
kextended	HFL7
kextension	AAL=
kextra	B=JAKBN=
kextraordinary	ABL9PB
kextreme	FDK:
kextremists	A=H;LAPC
keye	HDL:
keyes	HBP<
kez2dj	H<LC
kf	HFL;P=
kfa	C=HA
kface	A;BACEJ=L7MAPC
kfacebook	H9LE
kfaced	ACH=P=
kfacilities	FEK9
kfacing	BAC=HBJ=L;PA
kfact	BACBJ=K=
kfactor	H<PB
kfactories	A=H=PC
kfactors	L<PB
kfactory	ABP<
kfacts	ADCAF=P:
kfail	HBK=NAP<
kfailed	CAI=
kfailing	KAN=
kfailure	PA
kfair	HEP9
kfairer	ABH<
kfairly	ADH:K=NA
kfairmont	H9LE
kfairness	F=HAK=L=NC
kfaith	HBL=
kfall	CAH;L=OA
kfallen	AFB;H:L=NC
kfalling	H=LA
kfame	H=LB
kfamilies	B=CAH:J=KCLANB
kfamily	A9B<H5IBJCK:LIMANG
kfamous	HAL=
kfan	CBH=
kfans	HAL=
kfantastic	A9C=LG
kfar	AJBBH9L:
kfar-reaching	B=HAJAP=
kfares	A=PA
kfarm	ACHAP9
kfarmer	H=PA
kfarmers	AAB:C=HBJA
kfast	A;B<CBF=HENAP=
kfaster	AAC=
kfastest	HBP<
kfatal	A=FAK=PA
kfather	A:CAHEP<QA
kfathers	BAP<
kfavour	H=PC
kfavourite	H8LF
kfc	BAC=
kfear	BAP<
kfears	AEH:P=
kfeature	H=PA
kfeatured	AAH=
kfeatures	ACC;
kfebruary	ACH;K=PA
kfederal	CAG=HCJEK=L<N=P=Q<
kfederally	ABL<
kfederation	IDL;
kfee	AAC=H:IC
kfeeding	AJC=H8P=
kfeel	ABH=JAL=
kfeeling	CAH=OAP=
kfeels	HCK=L=
kfeeney	L<PC
kfeet	CAH=PA
kfein	C=HA
kfell	AAC=
kfellow	HAL;PB
kfelt	BDN;
kfemale	A<HEP<
kfestival	A=C=HCL9PE
kfew	B=CBH:JAKA
kfewer	H=PA
kff	A=LC
kfield	A:C=NAPD
kfields	AGH;P:
kfifth	H=PA
kfifty	LBP=
kfight	BAH<MAP=
kfighter	HCL=
kfighters	HBP=
kfighting	C=HJL3PB
kfights	BAC=HAP=
kfill	A<HB
kfilling	A=HAL=PA
kfilm	ACC=H=
kfinal	ACC8F=HBI=KAMAN=PB
kfinally	AAB=C=H<JALDP=
kfinancial	AAFAH;N=PA
kfinancing	B=H=PD
kfind	AEB<CAD=F=JBKFP7
kfine	AIH:L=M=
kfinish	A=E=H;J=L=MEPG
kfinished	ABC=HDL=P;
kfire	H=PA
kfirm	ABBAJ=P<
kfirmly	K=NA
kfirst	A;B=CGECFAJAK;L<P<
kfirst-time	B=HAJAL=
kfiscal	B=JA
kfitness	HBL=
kfive	BCC;F=H:KAN=PF
kfix	A<HCL=
kflag	A=C=PC
kflags	H<LB
kflawless	A=HCP=
kflew	A;C<HDI=LC
kflexibility	HAL<
kflexible	A;B=CAHEL=
kflood	AAL=
kflow	G=H:LAPC
kfloyd	H;LEP=
kfly	A6LAPE
kflying	C=HA
kfm	H<LB
kfocus	A=B=CCFAH<JAL=PA
kfocused	HBL<
kfolks	A=B=C=H9JAKAPF
kfollow	A6GCI:LGOFP;
kfollowed	HBP=
kfollowers	B<F=KAL=NBOA
kfollowing	A<H9I=LGPC
kfollows	CAHBP:
kfood	B=HBI:JALDN=ODP;
kfootball	AJC;HBL<P7
kfor	AAB6D<FDHDI<JFK=Q=
kforce	A9F=LGPA
kforced	B=JA
kforces	ADC6F:KANDPA
kforcing	ABB=JAP=
kford	HAP=
kforeign	A=B<EAF=HDKANDP:
kforemost	B=C=NC
kforests	CAH=
kforever	I=LA
kforge	CBH=
kforged	AAH=
kforget	H9LE
kforgotten	A;HAI=PC
kform	HLI<L9O=P=
kformer	C=H;LFP<
kforms	H;LC
kforward	ADFAI:K=LEP:
kfoster	AAL=
kfought	H<I=L;PH
kfound	AGH=L<P<
kfounded	AAH<LA
kfounder	H=LA
kfour	A;F=H5KALIPC
kfourth	H7LAPE
kframework	H;PC
kfrancis	A<LA
kfrancisco	H=LA
kfrank	A=LA
kfrankie	HCL;
kfranklin	H<I=LAPB
kfraud	A=HB
kfree	A:BEC=HAJ=L=N=PE
kfreedom	C=L;PD
kfreer	CAH<
kfreeze	H=PA
kfreight	HBP<
kfrench	ADF=K=NCP9
kfrequent	A<CDH=
kfresh	C=HA
kfriday	L=
kfriend	A=H<IDKFL9P=
kfriendly	A<PB
kfriends	A;BAC=H9K<LJ
kfrom	A=BFCAE=F<G;IBJ5KBLDMANBP;
kfront	F=KA
kfrontier	BCJ;
kfrontiers	ABH<
kfrustrated	A=PA
kfuck	ACB=FAHGI=KAL<M=N=P:
kfucking	HCP<
kfuel	AAHAP;
kfuels	AAF=HAKAP;
kfulfill	ACC:H<L=PE
kfull	BCHKJ=L;N=P6
kfully	A=CDDAEAH<L<
kfun	A<LB
kfunction	A<FAK=PB
kfunctions	A<HCL9PD
kfund	A;B=C=JALC
kfundamental	HA
kfunded	H9LGP=
kfunding	A=HBLBP;
kfunds	HA
kfunny	G=HDK=L=NA
kfurther	AFB;H9JCKBN<
kfuture	AHB;C6DAFAH<KCL<MAN=PB
kfy	ADL9
kg	HEK<L<
kgaa	A=PA
kgain	ABH=
kgaining	ABH=L=
kgains	A=H=PC
kgallery	H<LC
kgame	AABBCEH=J<LAN=P9
kgames	A=B=HEK=L=NA
kgang	I=LA
kgangs	A=B=C=HBJA
kgap	A=LB
kgarage	G=PB
kgas	A<HCO=
kgasoline	HBP<
kgates	ACC;
kgather	HAL=
kgathered	FAK=
kgaudin	ACP9
kgauge	BCN;
kgave	ABC<HCP;
kgay	AAL=
kgene	HBP<
kgeneral	H:L<PF
kgenerate	HCP;
kgeneration	A;H;PE
kgenerations	AAB=JAP=
kgenes	HA
kgenuine	H;PC
kgeorge	CAFCH=LBN;P:
kgerald	H=LA
kgerman	HAPA
kgermany	A=PA
kgerry	H=PB
kget	AAB<C5GCHCJEK;
kgets	AAHBL;
kgetting	A<BCCCHCJ;P;
kgiant	ACP:
kgift	A=LA
kgirl	A<C=FAH9K=LGM=OAPDQ=
kgirls	A;HILCP7
kgive	AEBDC:FCH<KCLAN:P8
kgiven	C=HCL=
kgives	BCF<J9NBPA
kgiving	A=BAC=HAJ=LCQ=
kglobal	ABB=CAHCK=L;NAP<
kglobalization	A=PA
kgo	AAC<DDF<H<K:NCPB
kgoal	AFFAH9K=
kgoals	AGL<P:
kgod	A<FAHDK=LGP4
kgoes	A=BBHBJ;
kgoing	CAD=H=LBM=NAOA
kgold	HEP=
kgolden	LAP=
kgon	C=PA
kgone	BDC=FCH=I=L=N<PA
kgonna	AAB=C<PC
kgood	A7B<CAD=FDH;I=LANIOAQ=
kgoodness	HAL=
kgoogle	H;LEP=
kgorbachev	ACFAL=P;
kgot	A:BBCCHHKAL;N:OAP;
kgotta	H=PB
kgotten	A=CAHAL=
kgovern	BAP=
kgoverning	B;CC
kgovernment	ABBADBFAH:L8M=N=OAPD
kgovernments	A:D=HAPD
kgovernor	LCN=P=
kgovernors	H=LA
kgrab	HAP=
kgrade	BBH:J<PD
kgraduation	BAJ=
kgramm-rudman-hollings	H=PA
kgrandchildren	A=PA
kgrant	BHHBJ<N9P;
kgrants	ACC;LCP<
kgrants-in-aid	LCP;
kgrassroots	H=PA
kgreat	AAB=C:FAH9I=J=K=LFNC
kgreater	ABB<C=H=L=ND
kgreatest	B=H9LCPA
kgreatness	A;PB
kgreen	H:LAM=OAPD
kgreenhouse	FAK=
kgreens	H8PF
kgrew	KA
kgross	HAL=
kground	FCHBK;L<
kgroup	ABB=HAJAP:
kgroups	A<H<LBPB
kgrow	ADL;
kgrowing	CAH<
kgrown	A=HA
kgrowth	B=DAF8KFLAN=
kgt	H<LB
kguarantee	AAEAP<
kguarantees	AAH=
kguard	B=LA
kguess	ADIDP5
kguests	ADIAP9
kguided	ABH=L<
kguitars	A=PA
kgulf	ACH5PE
kgun	H;PE
kguy	B=H;IBL<NBPC
kguys	B=F=KCN=PA
kgym	ACL<
kh	LAP=
kha	HBL<
khad	ABBCD9F=GCJAKBL6N=
khaha	A=LA
khail	A=IB
khalf	F=HBIAJAKAL<P;
khall	B=H;JALC
khand	A8FAGCH;LBN=PE
khandicapped	L=
khands	A=CAL=PA
khappen	CAH;LA
khappened	A=CAFAHDL:N=
khappening	A=CA
khappens	L;PB
khappy	A<BCF=H1J;KALMPB
khard	CCDAE=F=NA
khard-working	B=H=JAPA
kharder	AABACAH=K=N=
kharm	A=HB
kharmony	ABC<
kharrison	HDIAL:O=
kharry	D=LA
kharsh	AAH=
khas	BBC<G=HBK=L=NB
khate	A9C<H=I=LFPE
khatred	HBL=
khave	ACCCD:FAIAK;L;OA
khavens	A<CB
khaving	B=CBF9HGJAL:NAP:
khazardous	A=HCP=
khe	A<B;E=FBGAH<ICK;LDNB
khead	A=H:LHP<
kheaded	ACH<L=
khealth	A:BCC=DAHCJ9KEN9PA
khealth-care	AAH=
khealthy	ADF=H:KCLBN=P;
khear	A=FAHBK=
kheard	AIB=C=F=P:
khearing	D=HDK=
kheart	C=HEK=
khearts	CAH<
kheavens	H=LA
kheavily	AAB=HAL=
kheld	C=F=KALGP:
khell	ABH9LB
khello	HBL<
khelp	ABC9D=H;I=JAK;L<PO
khelped	AAFAHCK;L9NA
khelping	A9B=H8JAPM
khelps	H=LA
khemisphere	H;PC
khenrique	LAQ=
kher	A<B<HCJBL:NDP=
khere	ADBAC<H9KB
khero	L:PD
kheroes	BAH<J=LB
khesitate	N=PA
khey	D=HBL<
khi	GAHEL8N=OA
khidden	F=HAJAKCL=N=P=
khigh	F=HCKBL;M=PC
khigh-paying	BCH<N=
khigh-quality	A=HAK=NA
khigh-speed	BAHAJ=P=
khigh-tech	F=HAKCL=N=
khigher	BACAHAL;N=
khighest	C=FAHAL=
khighly	ADL=P=
khighways	B=FCJAK;
khim	AHC=H;L=
khimself	C=HBP=
khire	A9CCHDLAP:
khired	A<CBH=LA
khis	A<BEC<D=G=HBKALEMAN9P;
khistoric	BEHCJ9L;MAP=
khistorical	LCP<
khistorically	HA
khistory	AAD=H9KAPC
khit	A=HCIBL;P=
khitzig	KAN=
khiv	HDL:
khmas	BAL=
khockey	H=PA
khold	AABAHCJ=P9
kholding	ABC=HCL<P<
kholds	BAIAL:
kholiday	A=HDP<
kholla	HAL=
khome	AACDD=FAG=H=I=J=L:NAPC
khomeland	H<LA
khomeowners	HBP<
khomework	H=PA
khonest	ABP=
khonestly	B<C=NC
khoney	G=HA
khonor	A=DEF=H<LCP=
khonored	H<PB
khonors	H;PC
khope	ABC;IBK=P=
khopeful	AEC=F;H<PB
khopes	A;LC
khorrible	ABBAH=P=
khospital	C=HDK<NAP=
khospitals	BDJ;
khostages	A=PA
khosted	A=DEI=
khot	A:HDP=
khotel	A=C=LC
khour	A=HEL<
khours	ADHFL=P6
khouse	AAC<JAMAP=QA
khouses	HBP<
khousing	B=C=HBJA
khouston	HAL=
khow	B=C5H;LGMAPD
khoward	ACC=H=
khowever	A:C:HEK:L<NJ
khowiemandel	B:JD
khpa	L=PA
khubs	ABH=
khuge	A=FCHAK;
khuh	A;LC
khuman	F=KA
khumanitarian	H<PB
khumanities	A8LF
khundred	E=H;ID
khundreds	AAL;
khungry	B=LA
khurt	A;HGP=
khusband	AALAP=Q=
khussein	ACCDH8P=
ki	B;D<FHH3IBK9L=MBNAOAPJ
kice	HCL;
kid	H;L:PI
kidea	ABFBHCK<L:
kideas	AAFAHBL;P<
kidentified	C=HAIAN=
kif	A;B<DCEAH:IBLD
kignore	L=OA
kignored	A=PA
kii	P=
kill	GBH=
killegal	A<HDP=
kim	B=C;F=HCJCL=PA
kima	H;I=LD
kimage	HALAP;
kimagine	A=
kimmigrant	C=HCP=
kimmigrants	H=LA
kimmigration	AAF:H;KDLFP;Q=
kimpact	A=C<HBNA
kimplement	H;LA
kimplementing	H:LD
kimportance	ACHCL=P9
kimportant	CCFFG=HDL;N8
kimportantly	A<HD
kimports	AAB:CBF=KA
kimpose	ACL;
kimposed	HAL=
kimprove	AFH9L5PH
kimproved	AAL=
kimprovements	AAL=
kimproving	A=BAN=PA
kin	BAEBFAG7HAIFJ<MAN<OAP9Q=
kincentive	HAL=
kincentives	A=C=HAPA
kinclude	A;B;H=JCLD
kincluded	A9CEHAIAL<O=
kincludes	AAB=C:HDOA
kincluding	C:DAK=NA
kincome	ADBBHCJ:L=P:
kincomes	ABC=FAP=
kincrease	AAHCL7PDQ=
kincreased	B:JGN<
kincreases	ABCAH<Q=
kincreasing	A<B8HCJFL;PA
kincreasingly	KAN=
kincredible	A=HAKAN=
kindeed	B<JC
kindependent	A;GAHFK;L;NB
kindex	A=PA
kindies	H=LA
kindividual	H:LGP<
kindividuals	A=HA
kindonesia	AAC=
kindonesian	LAP=
kindustrial	BAJ=L=PA
kindustrialized	A=BACAH=
kindustry	H<
kinequities	HBL<
kinflation	FEH=N<PAQ=
kinflationary	KBN<
kinfluence	A;PC
kinformation	L:PC
kinformed	Q=
kinherited	B=JA
kinitiated	A:CDH<LB
kinitiative	AHC=H<L:
kinitiatives	A:HALBP=
kinjured	HAP=
kinjury	LAP=
kinnocent	HGL8
kinnovation	AAHCL=P;
kinnovative	A=HA
kinside	BAH9PC
kinsist	H=PA
kinspectors	PA
kinspire	HAP=
kinspired	AAH=
kinstant	ABC<
kinstead	B=FAHBJAK=P=
kinstitute	A3H=IDK=LIO=PC
kinstitutes	H8LF
kinstitution	H:LD
kinstitutions	CEFAK=N=P=
kinstructors	AAL=
kinsurance	AABAH=J=KALCN<P<
kintegrated	LBP=
kintegrity	FBK<
kintelligence	L=NA
kintend	A=H=PA
kinterest	AAB<H<K=NAPC
kinteresting	BAHCL=P<
kinterests	A=H=PC
kinternational	B;C=FCH<JCLFN;P=
kinternet	BAC=J=L=PD
kinterstate	AAH9LC
kinterview	A;HGL<
kintimidate	AEH9
kinto	BBC7IAJAL:N<PH
kintroduce	LAP=
kintroduced	B=JA
kinvasion	H<LB
kinvest	B;F=HAJCLA
kinvestment	HBL8PB
kinvestments	AACBH:L<PB
kinvests	A=H<LBPA
kinvite	A<HCI=LCP<
kinviting	AAC=
kinvolve	A;CEL<
kinvolved	F=HFKAL=P:
kinvolves	H=PA
kinvulnerable	AAHAP=
kiowa	H=LA
kira	HBL<
kiran	ACL;
kiranian	KAN=
kiraq	AAH8LAPB
kiraqi	B=F=H:KALDPB
kireland	H=LA
kirish	HCL=Q=
kiron	HAP=
kirresponsible	F=KA
kis	ADBACBD=E=FCG=I3J=LCMAN<P<QA
kisil	B<HDP<
kisis	ACHBL=P:
kislamic	HAL=
kisolated	H=LA
kisolation	AAL=P=
kisrael	A<FAHDN=
kissue	A7CBH:PH
kissued	HBL=
kissues	A=PC
kit	C=D=EAF=H:I=K<NAODPBQA
kitems	BCC=L=N=PA
kits	A;CJFDHAK<LFN5P:
kitself	AAFAIAK=P<
kj	A=D=HGP<Q=
kja	A=H8LLP:
kjack	H=PB
kjackie	H<PB
kjackpot	A<CBH;OAPA
kjames	FBK=
kjanuary	ABC<K=NA
kjazz	B=H<LANA
kjeff	HDL:
kjersey	HAP=
kjet	HCL;
kjewish	B=HA
kjill	L=PA
kjim	L;PB
kjimmy	H<LB
kjoan	HAL=
kjob	CAH:KBL;N<PE
kjobs	A:BCH;IEKAL;PCQ=
kjohn	A=HDL:PA
kjohnson	C8HCLB
kjoin	A;HDJALAP9
kjoined	LA
kjoint	FAHAK=L=
kjokes	CAH=L=PA
kjordan	H=LGP9
kjose	BAH=J=LA
kjourney	HAL=
kjoy	A=F=HAKA
kjudah	A9H=KEPA
kjudge	LA
kjudicial	H<PB
kjuly	C=HC
kjumping	H<LC
kjust	B=C;FAI8JIK;NAOD
kjustice	AEHAL<P:
kjustin	HDP:
kjustinbieber	H<LB
kk	B=HHL;P<
kkayla	C=HA
kkeep	FAHGIAJAL;N=P9
kkeeping	F=HCKAP;
kkeeps	AFH:P=
kkelly	HCQ=
kkennedy	H;LJP7
kkept	ACH=P=
kkey	A=LA
kkeys	H=PA
kkid	A=H<L=PE
kkids	C=H;PE
kkill	A=IA
kkilled	A<HBI=
kkillers	H=PA
kkilling	A:H<LCPC
kkind	C<D=HEJAL<
kkindness	A=HA
kkinds	F=KA
kking	Q=
kkiss	HAL=
kknew	A=C=HCL=PA
kknocked	IAL=
kknow	ACB8FEH:JCK4LANEPC
kknowledge	HAP=
kknown	A;D=HAKALC
kknows	A;F;HEK<NFP=
kko	BAICJ=O<P=
kkorea	A=CAPA
kkorean	F=K=NB
kl	A7HG
kla	KALBN=Q;
klabel	H9PD
klabor	A=BA
klabour	C=LCQ=
klack	A=HB
kladies	HB
klady	H=LCP=
klaid	AAI=
klake	HAL=
kland	ABB=C=
kland-based	AAL=
klanded	H=LA
klandmark	H=IA
klands	AAB=C=H=L=PE
klarge	A5BBL<PJ
klarger	F=NA
klargest	HJJ=L:P;
klast	A9B=CCH=JAL=PE
klate	A<FAH=JAK=LB
klater	BBCBF=H<J;KALDN=
klatest	A=PA
klaugh	L=OA
klaughter	ADC<L=
klaunch	A=CGH<IBJ=L<P=
klaunched	A;C=LGMAP;
klaunching	A5CJH:LC
klaura	H=LA
klaw	A<B;HBJCL=PA
klaws	C=L<N=PH
klay	HAP=
klazy	AAP=
kle	EAH=KAL=
klead	A;HHK=L<NA
kleader	D=H<LD
kleaders	A=B=HCJAK<NB
kleadership	C=HBK:L:NDPC
kleading	LBP<
kleads	LBP;
kleague	B;H0IALGNAPE
klearn	ABH<L;PD
klearned	H:LAPB
klearning	D=HCL=
kleast	AAC=H:LAOA
kleave	A;BCCAF=H7J9KAMAO=PK
kleaves	A=CA
kleaving	A=PA
klebanon	HBP<
kled	AABCJ;LEP9
klee	LCP<
kleft	H;LD
klegacy	AGC=HAP7
klegal	A=
klegislation	A=BAC=HCP=
klegislative	A;HC
klegs	A=PA
klending	AAHCP9
kless	AFC9H8K=L<PI
klet	B=C8DAF=HAL;PJ
klethal	BBF=J<KA
klets	HBP=
kletter	H;PB
kletting	BAC=H=PA
klevel	A8CCHEP=
klevels	HCL:
kliam	H=LCP=
kliberal	AAH=
kliberate	HAP=
kliberated	HAP=
kliberties	AAH;LA
kliberty	A<B=LANAPA
klibrary	A=CEH9PA
klie	ABP<
klife	AAB=NAP=
klifetime	HAP=
klift	HEL9
klifted	A=C=HC
klight	A=PA
klike	A;CAH=J:OAPD
klikely	A=B=HAPA
klimit	HAP=
klimited	PA
klimits	FDK:
klincoln	AAC;H<K=PD
kline	ABI;LB
klines	B<JB
klink	HAP=
klinks	HBP;
klist	A<CCH=L=PB
klisten	L=
klistening	ACFDH<K:LGN<P9
klittle	AGHAK=L8NAP<
klive	A8CFF9HBI=LCOAP=
klived	AABBH=LAP;
kliverpool	AAB=C=HCL=
klives	ACP:
kliving	A:FAH:K;LAMANAPD
kload	P=
kloan	BCF=J;K=ND
klobbying	A=F=HBKAP=
klocal	A<LA
klocalities	ABP<
klocated	AFH;L<PA
klocation	A=HA
klock	A<H<PE
klocomotive	A<PB
klol	ABF<H=LANBP=
klondon	ACH7LB
klong	BFC<HEJAKAL8N9P<
klong-term	ACFAH8K=LDP=
klonger	AEB=JAL=P=
klook	A=F<H;KBPE
klooked	B=CAFBH=K=OA
klooking	AABEJ9L=
klooks	BAHBP;
kloopholes	HDP;
klos	KAP<
klose	L6PH
klosing	A=B:HFL=NDP;
klost	ABHAKAL=N=P=
klot	AABCC:FAK=L=PA
klots	A=CAL;PD
klotto	HCI=L=
kloud	HBL<
klove	A:BAFGG<K<LFMANAP2QB
kloved	AAK=L=NA
klovely	H=PA
kloves	H<PB
kloving	A=C=LA
klow	HBL=P=
klow-income	AAHCL=P;
klower	F=KA
klowest	HIL=P7
kloyal	BBJ<
kloyalty	P=
klt	ADG:H=IFL6MAO=PC
kluck	A=HAQ=
kluke	A=HB
kluke5sos	FAH:PA
klunch	C=HFL:
km	A=PB
kmad	BAQ=
kmade	B=F<H9KCLFN=PA
kmadrid	CAH6LCPC
kmagic	ADFBK<P;
kmai	H=LCQ=
kmail	A=CAH:LD
kmaine	BBC=H=J<LC
kmainly	ABJ<
kmainstream	ADH;L=PA
kmaintain	A8B=CDH;JAPD
kmaintaining	AAL=
kmajor	BGHBJ5KCL=N<PC
kmake	AIB3CCD=FEHAIAK:L=P:
kmakes	A=CEH:LCN=P=
kmaking	B=CDF<HHK;L8NCOAP;
kmalaria	H;LC
kmalaysia	H9QE
kmalaysian	HAL=
kmalaysians	HA
kmale	AAH=
kman	A=C<HALE
kmanage	A8CAHEL=
kmanaged	ABP=
kmanagement	AAC=D=F=HA
kmanager	AALAP;
kmanchester	CBH9L<PE
kmandate	H9PE
kmandatory	BCHDN;P:
kmanned	HAL=
kmanufacturers	AAC=H=LCP=
kmanufacturing	A=HA
kmany	C;I<K;LEPB
kmarch	H9LCPA
kmark	A;CC
kmarket	A;BADAFAH;K=PC
kmarketing	FDK<N=
kmarkets	ACHBL=P:
kmarks	HBI=P<
kmarriage	HAP=
kmarried	A=H<LBPA
kmars	AEH7LB
kmarshalling	ADH=L<
kmartin	CAH<LC
kmass	CA
kmassive	HBP=
kmaster	KCN;P=
kmasters	B=PC
kmatch	BAH<J=PC
kmatches	A<PA
kmate	A;ID
kmaterial	CCL;
kmaterials	B=JA
kmath	HEP9
kmatter	ABHAL<
kmatters	A=BAC;HEJ=L<PC
kmax	IAL=
kmaximum	AAB=H=JA
kmay	A<CFD9H:IAJAKCL<N=PE
kmaybe	A;C=HAPB
kmayor	H=PA
kmccain	H=LA
kme	AEBCC=G=K=N<P;
kmeal	H=LB
kmean	AEB8C=JFP<
kmeaning	A=HBL=PA
kmeans	A<CEPB
kmeant	A=CA
kmeanwhile	H;LC
kmeasure	ACBAC=HAL;N=
kmeasures	A:B:CDHE
kmedia	KAN=
kmedicaid	L=PA
kmedical	A=HEL=P<
kmedicare	B=H<JA
kmedicine	H=
kmeet	A=B=HCK=
kmeeting	BAL=
kmeetings	A=CAHDL<P=
kmegan	HCL;
kmelbourne	C=HDP<
kmember	LAP=
kmembers	A;G=HALAPA
kmemories	A;DAH=L=MAPC
kmemory	B=CAHDJAP8
kmen	AEBACCF=H8L7PD
kmental	K<NB
kmentors	ACBBH=N<P=
kmerit	K=NB
kmessage	AAC=L=PA
kmet	A=H:LBPB
kmethods	H=L=PC
kmexican	HBQ=
kmexico	D<HCLAP<
kmh17	AAH=I=LA
kmi	H3LGPC
kmiami	A<LC
kmichael	HAL=
kmiddle	AABDG=HAK=L:
kmiddle-class	H=PA
kmidst	ADC:
kmight	A6CGH:PF
kmigration	A=HA
kmiles	A=LB
kmilitary	ADBBCCF=H6J<L=NAPA
kmillennium	HA
kmillion	B=IAL<N=OC
kmillions	HAL=PA
kmin	H<IA
kmind	CAH:PA
kmine	D=HB
kminimize	ADC<H=
kminimum	B:JD
kminister	ADHDL9P;
kmins	HCP<
kminutes	LDP;
kmiss	G=HFL<P=
kmissed	BEC=GAHAJ9L=
kmissiles	B=CA
kmissing	L=PA
kmission	A<HEL;PA
kmissions	H=PA
kmississippi	HAP=
kmistake	H=PA
kmix	AAH=
kmm	H=LA
kmobile	B=HA
kmodel	AAKAL<NAP=
kmodern	HBP<
kmodernize	A<C=H:LAPG
kmodest	H=PA
kmoment	A=B9HBL=NE
kmoments	AAH:PB
kmoms	AGP7
kmonday	HBP<
kmoney	B=C=JCL:NAPC
kmonth	AAC=LBP=
kmonths	B<H;LDNB
kmontreal	H;LC
kmood	FAH=
kmoral	A:B=F=HDJAKA
kmore	A;BED=GEIAJ<K=MAN9OBQA
kmorning	CCH9PC
kmorris	H<
kmortgage	HDP:
kmortgages	A=H:PF
kmost	ABL=Q=
kmostly	BBHAJ<P=
kmotivation	H=PA
kmountain	F=HA
kmove	A=BGCBH<J<P=
kmoved	ADHDL:P:
kmovement	CBH;
kmovie	B=CAH<KB
kmovies	HAL=
kmoving	A<BAC=HDP=
kmp	AAP=
kmr	H=PB
kmrs.	H=LA
kmuch	BCC=D=J;LB
kmultilateral	FIH7K5LG
kmum	A=BBC<HA
kmunich	HAL=
kmunicipality	H:QF
kmusic	A9B=HANAPB
kmust	AABAC=FAH=JCK9L:PC
kmutually	HCL;
kmy	A7B:C=F:G=HII=JAKDLAOAPDQ=
kmyself	H;PD
kn	A<GAHJJ=P8
kn't	BDC<DAEAH:J:K;PE
kna	BAGBH:K<NB
knafta	A=HA
kname	A<PB
knamed	FAH=
knation	ADBDH;J<K<L=
knational	A=C9H:JBKALGNB
knations	ACC=F=NA
knato	AAP<
knatural	A<GAIAL9PB
knature	FAH=K=LA
knaval	AAP<
knear	A=C=HIM=OAP9
knearest	A=CA
knearly	A:BAH7IAPF
kneed	A=C8D=F=JAK<NFOAPA
kneeded	BBC=I=LB
kneeds	BAHCL;
kneedy	FBN;
knegative	B=CA
kneglect	ADH<P=
knegotiating	CAP=
knegotiation	A;CC
knegotiations	A=FDK<L=PA
knegotiators	H<PB
kneighborhoods	B=HALAP<
kneither	A=H=PC
knet	C=LA
knetherlands	H:LE
knetwork	H8LCPC
knetworks	A=J<PD
knever	A9B=CEDDJ=L=NCQ=
knew	ABB:C:FDJ=L=N<PKQ=
knewest	HAL=
knews	C=HALBP<
knext	A=B<CDF<H=JB
knhs	A=KA
kniallofficial	HDL:
knicaragua	B=PA
knice	AAHBLAOBP7Q=
knicola	C=HA
knigga	B=PA
knight	AHB:CAH=K:LCNDP8
knine	BBC=HCL<
kno	A:BACDH<K;LCQ=
kno.	A=BAH=N=PC
knobody	A<PC
knominated	L=PA
knomination	A=H:LF
knominees	DAH=
knone	AAF8KFL=
knor	ADH:
knorth	A;BAJ=K8LCNF
knorthbound	A=
knot	A=C:DEFAH9L=MAN;PF
knote	ACL=P=
knothing	H<K<L<NCPF
knotice	ACH;
know	AAB4FAH<JCOAPA
knp	D=LA
knrl	A<LC
knuclear	A8CADAF=K<LDNDP<
knumber	ABB=F=H:IALD
knumbers	ABBAJ=P=
knumerous	AAH=
knutrition	AABCN;P=
knw	A=HBP=
kny	HDIAL:P=
knz	FAK=
ko	CAD=FAH=L;PD
ko'neill	B=JALAP=
kobama	A<LDP=
kobjective	F=KA
kobligation	H=PA
kobligations	FAP<
kobvious	AAP=
kocean	ACH;
koceans	CAL=
koctober	H=LA
kodd	B=
kof	B<D<E<F<G=HAJFK8LBMANDOEP8QB
koff	A7CAEAFDH<K<LEMCN<Q=
koffenders	H=PA
koffensive	L=
koffer	A=BCHEJ:L=
koffered	AA
koffering	K<NB
koffers	BAHCJ=P;
koffice	FAH:KALGN=P;
kofficer	ACH:LA
kofficers	AAC=
kofficial	H8LF
kofficials	A=HAKEL=N9PA
koffset	A=PA
koften	B;C=NE
koh	A=FFHDK8L9PB
koil	A=D=HAK=L;PF
kok	AEC:FCH=KDL=N;
kokay	H7LG
kold	BAC;HAP=
kolder	Q=
komg	A<HKI=P6
kon	B;C=EAF:HCJEKAN<
konce	AAC=FAH<K9LANC
kone	ABDBGCHBL2
kones	A=F=HDKAP<
konline	A=CA
konly	B;CHH=JCKBL;N:P=
konto	AEH;LEP7
kopen	AABBC:HCJ=L;N=PA
kopened	BAHALAP9
kopening	A;BACCH6L9PK
kopenly	CAHCL;P=
koperate	AEHEL=P6
koperated	H=LA
koperation	L;PC
koperations	A=L=PA
koperators	A=LA
kopinion	L=PA
kopponents	AAH=
kopportunities	L=PB
kopportunity	A=C:D=E=K=NAPH
kopposed	HBP=
kopposition	ADC:FDHAK:P=
koppressed	B=PA
koptimism	F<HAK=NDP=
koptions	AAL=
kor	CCD=F<HBIAJ6L;NGPAQ=
korder	A8L:PL
korganizations	A;B=CAHAJA
korganized	H=LA
koriginal	L=
kother	AAB<JDKBN<P9
kothers	A7CCHCN;PB
kour	C<DAKCMAN9
kours	HDP<
kourselves	AAC=HAP=
kout	A<B=CADCFAHGK=P8
koutdated	ABKAN=P=
koutlaw	F<KB
koutline	HAP=
koutside	A<CAH;LAPC
koutstanding	HAL=
kover	ACC=F=HBKAL=N;PA
koverall	A=HCL=
kovercome	AAP<
koverseas	H;PD
kowe	BBJ<
kown	A=B;HBIBJCO=P=
kowned	LAO=
kowner	H<LAO=PA
kpace	F=KA
kpacific	C=LA
kpaid	HAP=
kpain	A9HGL=
kpair	A9HG
kpakistan	A;HC
kpalestine	B=C=HC
kpalestinian	HAP=
kpandemic	BCJ;
kpaper	A<F=HCKA
kpaperwork	A;H=PE
kparent	A=HCL=
kparents	AAF=GDHAKAP5
kparis	A=H=LC
kparish	A=PA
kpark	H<LHP:
kparks	H<PB
kpart	A=BFHCJ8L=N=
kpartial	HAL=
kparticipate	HAP=
kparticipation	AAP=
kparticularly	AGB=HBP6
kparties	A<BEC=G=HBL=N;PB
kpartner	H=PA
kpartnering	A=HEL;
kpartners	ABH=K=L<PC
kparts	ABFAK;L<NA
kparty	B=CCG=H9LCPBQ=
kpass	FDJAK<L=N<PB
kpassed	A:H=LF
kpassenger	H:PE
kpassengers	HFP9
kpasses	AAH;PA
kpassing	A<CCH5LI
kpassion	A=HA
kpast	A:CBHAL;PB
kpatent	B;H=M=QH
kpath	L=PA
kpatient	HBP<
kpatients	AEBAC;J;
kpatriot	HAL=
kpatrol	A=HA
kpattern	ABH8PB
kpaxton	A=H;LE
kpay	ACBCCAH;IAL9P=
kpaycheck	HCP;
kpaychecks	A=PA
kpayment	AHC;H=L:OA
kpayne	A<CAI=L;PE
kpc	DBH<
kpeace	C=HCJ=L<PB
kpeaceful	A<CB
kpenalty	H=PA
kpenley	A=C=HEL=
kpennsylvania	F=KA
kpenny	PA
kpentagon	K=NA
kpeople	ACB<CED:FKG=K4L;PA
kpeoples	F=HCP=
kper	ADH=K=NCP;
kpercent	B<F=JBKAL<PC
kperfect	A=B=JAPA
kperformance	PBQ=
kperformed	AAD=EAH=
kperiod	AAB;CCP=
kpermanent	HDL;
kpermanently	HAL=
kpersian	L<PC
kperson	A5BADBHCL:PE
kpersonal	A=B=HAJAKBN=
kpersonally	H=
kpersonnel	A=HA
kperth	H;LC
kpeterdutton	LAP=
kpetroleum	A=PA
kph	I=LA
kphiladelphia	HAP=
kphone	A=BBH=J<KBLDP<
kphoto	LAP=
kphysical	B=JA
kpic	H;IALA
kpicked	A=HA
kpicking	HAP=
kpics	AAH=
kpictures	A;HD
kpiece	A<FAK=LC
kpieces	A<PB
kpilot	A=PA
kpiss	H=L=PB
kpizza	A;CC
kplace	H=
kplaced	ADH<I=
kplaces	AAFCH<K<LBP=
kplacing	A=HA
kplan	A:CCHAL:NAPC
kplane	BCH<L=
kplanned	BBH<J<PB
kplanning	HEL<P<
kplans	CAH=
kplants	P=
kplateau	CAL=
kplay	ABB=CDH=L=N=
kplayed	C=LB
kplayer	A;HCLAP=
kplayers	HCL=P=
kplaying	AACBH6LEQ=
kplease	A<BAC=J=LAOAPA
kpleased	AAC=H;PC
kpledge	F=L=NAPA
kplotting	A=HGP:
kpls	K=LA
kplus	C=H=LB
kpm	ACH;LAO=
kpockets	A=HA
kpoint	ACB<C=HDK;L9MANC
kpoints	A;H<LAPD
kpoised	L=PA
kpoison	B=H=JALB
kpoker	H=LA
kpolice	ACB<H9PA
kpolicies	A=BBJ<PA
kpolicy	AAC<L:PGQ=
kpolitical	FEK;L=
kpoliticians	A=BAC=PA
kpolitics	CBH=
kpolls	A=PA
kpollution	HA
kpoor	A;BAD=GAJ=LCPCQ=
kpopular	A9EAFAHCK=
kpopulation	A<BBC<H=LAPB
kport	A<CB
kportland	A=LA
kports	HA
kportsmouth	ACC=P=
kportuguese	H<PA
kpose	ABC=H;PA
kposes	AAH=
kposition	FBK<
kpositive	ABP<
kpossibility	A=HC
kpossible	B<F=HCKBNBP;
kpost	CAL=
kpotential	A<H<PD
kpotentially	AAHAL=P=
kpounds	A=HA
kpour	HBP=
kpoverty	AEC=HAL=P<
kpower	CAFBK=L<
kpowerful	A=CBH;KAN=PA
kpowers	A;HAPA
kpractical	B=JA
kpractice	AGH;L=
kpractices	AEB9JAP=
kpray	C:HD
kprayer	HAL=
kprayers	BAC=
kprecious	BAN=
kprecision	F=KALCP;
kpregnancy	H=LA
kpregnant	B=JA
kpremier	LAP=
kprepare	ADH;
kprepared	A=
kpreschool	A=HA
kprescription	AAH=
kpresent	H=PA
kpreserve	A=CBH=LB
kpresidency	HAL=
kpresident	A:E=H3I=JBK<LRNEQ=
kpresidential	H=LA
kpresidents	A=BAJ=PA
kpress	CBKAN=P;
kpressing	A=C<HBLA
kpressure	H=PA
kpretty	AAH<JA
kprevent	C=HAL;PC
kprevention	HAP=
kprevents	ACP=
kprevious	H;LD
kpreviously	BCJ;
kprice	AFB9CEL7
kprices	F=IALANBP=
kpride	K;NC
kprimarily	B=JALAP=
kprime	F=H<LBPA
kprinciple	A=H=LAPA
kprinciples	A<C=HGL=
kprior	PA
kpriorities	ABH:KAL<PB
kpriority	ABB<D=H=JBNAP=
kprison	HCI=LAP;
kprisoner	D=HA
kprisoners	A<H=PD
kprivacy	AAC;HB
kprivate	H:LD
kprivilege	ACH<
kprivileged	H=PA
kpro	ABH;
kprobably	CAH=JAN=
kproblem	A9D=FCHBICL<N:PE
kproblems	ADCBEAF;H9KA
kproceed	H;LC
kprocess	A;H6KALEPE
kprocesses	HBL=
kproduce	F=KA
kproduced	A=CDH9L:MAO=PG
kproducers	HCP;
kproduces	HAP=
kproducing	H<PB
kproduct	B=JA
kproduction	AAFAH:L=N=PB
kproductive	ADHAL;P<
kproductivity	A:CDL=PA
kproducts	ABH=
kprofessional	D=PA
kprofessionals	H=LCP=
kprofessor	H9LBPB
kprofits	A=
kprofound	BAJ=
kprogram	A=B=CEDAJAL4PE
kprograms	BAD=F:KFPCQ=
kprogress	ABHAL<
kproject	FCK=
kprojected	AAF=H=NCP=
kprojects	HAK=NB
kproliferation	A=CA
kpromise	C=HCL=
kpromised	HA
kpromote	AADAH;LA
kpromotion	LAP=
kprompt	HAP=
kpromptly	B9JE
kproof	A:CAH;LE
kproper	HAP=
kproportion	HAL=
kproposal	A<HAL=PB
kproposals	H;LB
kpropose	CGHAIAL4
kproposed	BAFAH9J=K<LCPC
kproposing	A8CEPA
kprospect	ACH:L=PA
kprosperity	A=CGP9
kprosperous	AAH=
kprotect	CJH5L;PA
kprotected	A=HC
kprotecting	L=
kprotection	BCH;J;PC
kprotectionism	A=F=HC
kprotections	A=PA
kprotects	A;HD
kproud	AAD=H=PA
kproudly	H=IA
kprove	HAP=
kproven	CBF=H=KCN=
kprovide	BEJ;P=
kprovided	AAC=IAO=
kprovides	A:BAH<N=PG
kproviding	A<B=HCJ<KAL;NBPA
kproving	A=CA
kprovisions	H=LA
kpub	LAP=
kpublic	AAF<HBJAKBP9
kpulled	CAH=
kpurchase	FAN=
kpurchases	A;LC
kpurpose	ACH:LA
kpursued	AAP=
kpursuing	A=CA
kpursuit	A<CB
kpush	A=PA
kpushed	B=
kpushing	HA
kput	A=B=CFF=HALAN=P<
kputs	F=HCP<
kputting	HCL=P=
kq	C=HCP=
kqaida	HAL=
kquality	A;B=HCL=NAPA
kque	AEF=H<Q=
kquem	HDL;
kquestion	A=F=HAKA
kquestions	A<CA
kquickly	A<F<NAPB
kquite	A4BAF=KALF
kquote	AAH=
kr	AACAFBGAH;K<L=
krace	C=HCL=
kraces	H=LA
kracial	AAL=
kracing	BCN;
kracist	LAP=
kradio	CAH6LAPB
kraids	ACC;
krail	LBP<
krailroad	A=CAH=I=LC
krailroads	A=L=PB
krailway	H;LC
krain	FCHBK;P=
kraise	ACB:H9JDPB
kraised	A=HCL=
kraising	AAC=
krallied	FDK:
kran	BAHBJ=L<
krandom	HBP<
krange	ABHJL:P6
krapid	BAHCJ=L=P=
krapidly	C=HBLAP=
krare	HBL=P=
krate	ABC=HCL8PA
krates	AGBAH;L8
krather	B=C;HE
kratify	A<LC
kratifying	H=
kraw	H=LA
kre	A=H8LAPE
kreach	BCF=HDJ;KBL;P=
kreached	ABN=
kreaches	FAP=
kreaching	H=LA
kread	A:CBF=H7IBLBNBPB
kreadiness	ABH=
kreading	AAHBP=Q=
kready	A=J<LAPA
kreaffirm	AAH=
kreagan	A=C=PC
kreal	FAH=
kreality	H<PC
krealize	A8CFFAK=
kreally	AAC=DAHCJAL;N<P=
kreason	A7HEK=NAPA
kreasons	A;HGL=
kreauthorize	C=HA
krebuild	A=F=KAPDQ=
krebuilding	H;LC
kreceive	HCP=
kreceived	A=LA
kreceiving	HCL;
krecent	A=FCH<K;PC
krecently	AAB=JAL=
krecession	KAN=
krecipients	AEB=H=JAP;
kreclaim	HAP=
krecognition	F=KA
krecognize	CAH<
krecognized	B=HA
krecognizes	ACH;
krecognizing	HAP=
krecommend	A<H9IBPF
krecommendations	AEC=L<
kreconciliation	AAH;PA
krecord	AAC=H:PD
krecording	AAC=
krecords	BBC=I=J=K=OB
krecover	PB
krecovery	AAHCL;P=
kredtape	FCH:K=N=PD
kreduce	AHC=FAK=L;P<
kreduced	A;HC
kreducing	BAC=HCL=P=
kreduction	L=OA
kreductions	CA
kreflects	AAP=
kreform	BAC<F;HFKCL<N=PA
kreforms	CCHAP9
krefugee	H=PA
kregard	AAH;PC
kregarding	AAL=
kregardless	HDL:
kregime	A=FAHAK=LAP<
kregimes	AAF=KCN=
kregion	AACCH9LBP=
kregional	A<HB
kregions	BAP=
kregister	FDK:
kregular	H=PA
kregulation	HAP=
kregulations	ACH8PC
kregulatory	BDH=J:
krehabilitation	H<PB
kreinforce	A=H<LAPB
kreject	FBN=PA
krejected	ABP=
krejects	AAH=
krelated	C=H=LB
krelations	ADI=P=
krelationship	H9LCPB
krelatively	ABC=H9LD
krelease	F=PA
kreleased	DAH=L=OAPA
kreliable	FBHBK=L<N=
krelief	AAP=
kreligious	FBK=
krely	A=HA
kremain	A=B7CCH;L=NEPE
kremains	A=F;HAKC
kremarkable	H<PB
kremember	ABBAC=F=IAK=LBO=
kremind	FAK=NAP=
kreminded	FFN8
kreminding	K:NF
kreminds	H=KCN=
kremove	ABBAH<J=
kremoving	HBL=
krenew	H=LA
krenewable	A=HA
krenewed	BBH<N<PA
krepair	AAC=
krepeal	H=PA
krepeat	A=HFL<P=
kreplace	AAHAL<
kreplaced	ADC=L<
kreplacing	H=LA
kreport	A=BAC=LA
krepresent	F=KA
krepresentatives	L=PA
krepresented	AAH=
krepresents	A=CA
krepublic	BAJ=
krepublican	ACH=L=
krepublicans	ACB=H8JAPC
krequest	A<HAL=PC
krequire	ABB=H=JA
krequired	A<CAF=PC
krequirements	AAH9PB
krequires	ACFAH=L<P=
krequiring	HBL<
krescue	A=PA
kresearch	AAF=L;NA
kresearchers	A=H=PB
kreserve	H=
kreservoir	H=
kresidents	A=FBN<PA
kresolve	A<CAFAHAK=
kresort	H<PB
kresource	BBCAH=J=N<PA
kresources	H<LB
krespect	A:C=HDLCP=
krespond	ABC=E=HFK=P<
kresponded	AAHAL=P=
kresponding	F;K=LANEP<
kresponse	H<K=NBPB
kresponsibility	A=CBFAH6LD
kresponsible	HHL:P:
krest	ACH<L=
krestaurant	LFP9
krestore	BCIAJ;L<PA
krestrain	A=HA
krestraint	FAK=
krestrictions	AAL<PA
kresult	AAC=HBL<
kresulting	A=PA
kresults	H=PB
kretain	AAL=
kretire	ABH<
kretired	HBL<
kretirement	A=CCKCL<N;
kreturn	ABB=F:HFJAL;NDP:
kreturns	ACL=P=
kretweet	AAH;LA
krevenues	H<PA
kreverse	I=
kreversed	F=NA
kreview	A;HFL;
krevision	C=HB
krevitalize	F<HAKBP=
krevive	AAL=
krevolution	A=B<CBH9PG
kreward	AAC=KCN;
krewarding	N=
krewards	H=NA
krich	AAB=DAHBP:
krichard	H<PB
krid	AAC=FAH=
kride	HA
kriding	H;L:PH
krigged	AALAP=
kright	ACC<FCG=H:K=LAPC
krights	CAE=HBI=L=
krihanna	F=HA
kring	A<BAH=LA
krise	AAC=F=HFP;
krises	HAL=
krising	AAH=
krisk	B=NA
krisks	PB
kriver	HAP=
kroad	ACC=H;LA
kroads	HBL=P=
krobbery	HDK=P<
krock	A=H<PD
krocks	H=LA
krole	HALAP=
kroll	A<PC
kroman	A=HB
kronald	A<CBH;PDQ=
kroom	H=LEP=
kroosevelt	A=H=LA
kroot	AAH;LA
kround	C;HBL=PB
kroute	H<PA
krt	A6CGD=H7IBOB
krte	B=HGL;
krubble	A<HA
krule	FAH=KAP=
krules	ABH9PB
krun	C=H<LC
krunning	BAH=
krural	F=H=KALCQ=
krussia	A=LDP=
krussian	C=H;L:QK
kruthless	ABP<
kryan	B8H<JDLBNA
ks	A;B:C=HBJDLEP<
ksabre	IAO=
ksacrifice	HAP=
ksad	CAF<L<NC
ksaddam	HCP;
ksafe	A:CDHAQ=
ksafely	B<CCH;NB
ksafer	A7CDHB
ksafety	A=H;LCPA
ksafia	H<LDP=
ksaid	A8C=FBK<LCPB
ksake	HAL=
ksales	A=HDL=
ksalt	DAP=
ksam	A=LC
ksame	B;C<F=KBL:NBPE
ksan	C=H=PB
ksanctions	ABH=
ksanctuary	HCL<P=
ksat	AAB=FAH=JAK=
ksatellite	A=HB
ksaudi	AEC=P=
ksave	ABB<H<JBLAP=
ksavings	AABBC=F;H=KC
ksaw	C<F=HBPB
ksay	BECBF;H:J9KDPB
ksaying	A:B:CDHAJB
ksays	A=B9KAL=NEPA
kscale	HAL=
kscared	HAL<
kscene	A<B=CDK=LA
kscheduled	A=IBL<PA
kscheme	A=G=HCP=
kschlegel	H;LC
kscholarship	H=L=PC
kscholarships	ALF=H=KAL=P6
kschool	B9C=GAIAJGN=
kschools	A7BHHFJ8LGN=P7
kscience	A;B=C=JAPE
kscientific	A=B=LB
kscores	A;HD
kscotland	H=LBP=
kscott	C=HAJCN=P=
kse	B=HA
ksea	AAH=LAP=
ksearch	ABCBL:
kseason	H8LDPC
kseasons	H=PA
kseat	H:LD
ksecond	F<HDL=NCP=
kseconds	LBP=
ksecret	AAH;LA
ksecretary	D<H;KALHN=P=
ksecure	A:CHKEL=N9
ksecured	AAC;OA
ksecuring	AA
ksecurity	A=C=EAF:H:KBLEPC
ksee	A=F;HBIAJ=KEL6PDQB
kseeing	ADBBJ<P;
kseek	H<PC
kseeking	KAN=
kseeks	H=PA
kseemed	BAJ=
kseems	A;CBH=PB
kseen	A:B=EAK<LCNB
kseize	EAH=
kself	H=LCP=
kself-government	H=PA
ksell	EAP=
kselling	PA
ksenate	A=CAHBL;PA
ksenator	H;PC
ksend	ABBBC=FHH<J<K:MAN;
ksending	AAL=
ksenior	PA
kseniors	ACBDC=DAH<J:L=
ksense	FAIBK:L:NB
ksensitive	AAH<
ksent	ABBEHBJ9P9
kseparate	A=HGL=P;
kseparatists	H=LA
kseptember	AHBAH6I=K;LC
ksergeant	H:K=PH
kseries	AHCAL;P7
kserious	ADBDH=J:L8PC
kseriously	A<B=HBQB
kservants	A<HB
kserve	FAH:K=LBPB
kserved	C=HA
kserves	A<HEL=P=
kservice	AFC<F<H;KBLBP<
kservices	AABCF=H;J=KALFO=P<Q=
kserving	A;HFP=
kset	A=BDJ:L=PB
ksets	BACAH;J=PA
ksetting	AAH=
kseveral	B=HDL=
ksevere	ADBAHAJ=P8
ksex	A=BCP=
ksexy	A=HA
kshadow	HAL=
kshallow	A=F=HBKCN;
kshape	A9CCI=LD
kshare	P<
kshared	A=H;I=L=PH
kshares	HAP=
ksharing	HAP=
kshe	AFBCCCFDH;KBL<N4P:
ksherlock	A=CALAP=
kshes	HFP8
kshift	ACP;
kshine	L;PC
kshining	ADH;P=
kship	AA
kshirt	H<LB
kshit	ADC<D<H8PG
kshocking	FAH=N=PA
kshoot	H=LA
kshooting	H;LFP<
kshop	C=L=PB
kshores	KBN<
kshort	A=CAHBP=
kshortly	H:LD
kshot	L=
kshould	A;DEIAK;N=PB
kshoulder	ABH=
kshow	B9C;F<H;JCKBLDPB
kshowed	AAH=
kshowing	KAP=
kshown	CBH;K=NA
kshows	HEP:
kshut	H=
ksick	HEL=P;
kside	A=CAHALBP;
ksiding	PA
ksign	C=HGKAL=N=P;
ksigned	A7C=LK
ksignificant	A=PA
ksignificantly	HAP=
ksigning	ABH=
ksigns	H8LCPB
ksilang	A=HA
ksimilar	F<H=K;LANF
ksimple	AIC=H7K=L<NAPC
ksimplify	HGL7
ksimply	AAB=H/KCLGPC
ksince	A5BACBDAF=HGJ=K=LBP=
ksincere	BBJ<
ksincerely	A=H<LD
ksinger	A=HB
ksinging	A<PB
ksingle	A=G=HCLAP=
ksir	H:LD
ksister	FAK=
ksite	L9PE
ksites	A=PA
ksitting	H8LJP<
ksituation	AAC=H=PA
ksix	HFL:
ksixth	A=NA
ksixty	A=HDP<
ksize	H;PC
kskies	FEK9
kskill	A=PA
kskilled	A;HEP<
kskills	H=PA
ksky	A<GC
ksleep	A:BAHEP;
ksleeping	AFP:
kslightly	A;HHL<P=
kslow	ACH8PB
kslowly	LAQ=
ksmall	ABB:HAJAL=NA
ksmaller	BAHCL=N=P=
ksmart	AAB<JBL=
ksmarter	FAK=
ksmh	A8LF
ksmile	J=PA
kso	AABCC<D=F;HBIAJ<N=OAPBQ=
kso-called	A=HA
ksocial	AIH:P;
ksocieties	C=HCP=
ksociety	CAF=
ksolar	A=BAH9J=LCPC
ksold	H=IA
ksoldier	H<PC
ksoldiers	B=CAD=L=PD
ksolely	ABHBL:
ksolemn	HBP<
ksolid	B=HANAP=
ksolution	HCP:
ksolutions	HFL<P<
ksolve	ADP:
ksomalia	H;L=PD
ksome	C5DAF<HGJ=NBP=
ksomeone	ADBAC;H:J=PD
ksomething	AAFAHAK=L;
ksometimes	C=LD
ksomewhere	H=
kson	ACH<
ksong	H;L:PHQ=
ksongs	AAF=H;KAL:P=QG
ksons	HAP=
ksoon	AAG=HCL:
ksooo	A=HA
ksophisticated	A=H=PB
ksorry	A<F=HAKALBP=
ksort	A6HFPA
ksought	ABP=
ksound	AB
ksounds	A=B<HE
ksource	C<DCH6KCLGN;
ksources	F=HDK;NEP9
ksouth	A=B:HDJBL=NA
ksoutheast	BAH=J=LA
ksouthern	AAP=
ksouthwest	HAL=
ksoviet	BAC=H:JBL=PC
kspace	C=G=H9I=LEPC
kspain	AAP<
kspeak	ACCAFCH<K=L<P=
kspeaker	H:LEP=
kspeaking	H;LHP:
kspecial	A=BACAHDJ;
kspecific	HAN=
kspeech	A=LB
kspeed	C=HBL<PA
kspend	G=OA
kspending	A:E=F=H=JAKBPF
kspirit	C=H9LBPD
kspoke	PA
kspoken	B=CALAP=
ksponsor	A:CDHAL=
ksport	C=HB
ksports	HDL<P=
kspot	F=K=NC
kspouses	AAH=
kspread	A=LA
kspring	HAL=
kspur	AAL=
kspurs	A=HCLAP;
ksquirrel	ADP:
kst.	AEH9
kstable	H<PA
kstaff	PA
kstagnant	A<HEP<
kstamp	K;NB
kstand	AACAFBHBJ=K<L8MAP=
kstandard	B:CAH4LIND
kstandards	ABHBL=P;
kstanding	BCC<H=J;LBPA
kstanley	HAL=
kstar	FAHEK=P9
kstars	AFBCH;L=N;P=
kstart	A<BBCCHDL<N<P:QA
kstarted	ABC=HFP8
kstarts	A=HAL=PA
kstate	AGB;C=FAH<JCK=L9PB
kstates	A=BHC<GAJ:KAN:PB
kstation	A<BAFAJ=LB
kstations	B=C;JAPC
kstay	BAC=HCP=
kstayed	AAB=H=JA
ksteadily	ABC<
ksteady	B=JA
ksteel	A=HA
kstep	HAL=
ksteps	H=K=PC
ksteve	H=PA
ksteven	ACH:
kstewart	H=PA
kstick	F=NA
kstill	ABBBCHHBJ;K<L6P=
kstimulate	ABL=
kstock	H<PD
kstockpile	H=LA
kstood	F9HAKEL=
kstop	AEBAC=KAN=P9
kstopped	AAF=KAL=
kstopping	H<L:PG
kstories	FBK<
kstorm	DAHCL<P<
kstory	BDC<H7PD
kstraits	H<LB
kstrategic	A:BBC=F=I=KALAN=PD
kstrategies	A=BA
kstrategy	AAH;L:MAPD
kstreamline	A=H=PC
kstreet	A=LCP<
kstreets	B=H<JAPB
kstrength	ABH7LAPB
kstrengthen	C;HE
kstress	PB
kstressed	A<PB
kstrict	AAH=
kstriving	B=JA
kstrong	A<B9C<HFJ=NEPB
kstronger	A;CDL=
kstrongest	A=
kstrongly	FCK<
kstructural	HAL=
kstructure	H=PA
kstruggle	FAH=L=
kstruggles	A=PA
kstruggling	A9FAK=LE
kstudent	BAL<
kstudents	A6B;HGJCPA
kstudio	A<HC
kstudy	A=H<K=NAPB
kstuff	F<HBNBP<
kstyle	ACHBL<P;
ksuarez	ADH:P=
ksubmitted	A;LA
ksubmitting	LAP=
ksubsidies	A=HCL=
ksubstantial	LDP<
ksubstantially	AAH=
ksuccess	A=HFP:
ksuccessful	J=L;PE
ksuccessfully	A<BA
ksuch	A<B;G=H;LGNBPA
ksudden	AAP<
ksuffered	A:CD
ksuffering	HAP=
ksufficient	A=PA
ksuit	HAL=
ksum	HBP<
ksummer	ABB;H<NC
ksummit	B=NA
ksummoned	BHJ6
ksun	AAP=
ksunday	H=PB
ksunni	C=PA
ksunshine	HBP<
ksuperb	HAP=
ksuperfund	H<PB
ksupplies	ACH;
ksupply	HBL;
ksupport	ADB=C<HFJAL;P=
ksupported	ABC=H=
ksupporting	A<F=HBKAL=PA
ksupports	FDHDK<N=P:
ksupposed	H<PB
ksure	EBFCK=L<N=
ksurely	A=H=KBN<PC
ksurf	FCH8LFN<
ksurge	AAC=
ksurgery	K=LA
ksurpluses	A=CCP=
ksurrounded	ADH=Q<
ksurvivors	BAJ=
ksusan	HCP;
ksustain	A=PA
ksustainable	A=LA
ksweeping	LAP=
ksweet	AFH;L<
ksyria	A6CFHDP=
ksyrian	KAN=
ksystem	AAFAH:JBK=L<NA
ksystems	B:I=JALCNB
kt	A=D=HD
ktab	HGL7
ktactical	HBL<
ktake	BBHKJ:L7NAP8
ktaken	A:CBDBHBKAP9
ktakes	ACH=L=
ktaking	A:LD
ktalent	A=LA
ktalented	ABH=LAP;
ktalk	A=FDHCIAK:P;
ktalked	BAN=
ktalking	B=H;LG
ktalks	AAL<
ktank	A=HA
ktarget	B=FAH;JAKAN=PA
ktargeted	HAP=
ktargeting	H=LA
ktask	BAICL;N=PA
ktasks	L;PC
ktaught	K:NE
ktax	AACCJ:KAL7PEQ=
ktaxes	A9B=CJF:H<KDL=OA
ktaxpayer	F;KEN=
ktaxpayers	AEB;CCHCP4
kte	HA
ktea	AAC=
kteach	C=HDKCN;P=
kteacher	A=L;PF
kteachers	ABHCK=L;
kteaching	ABBAH<J=L<PB
kteam	AIC<D=F<KBL=P<
ktear	CAH8PD
ktechnologies	A=HAL=PB
ktechnology	KCLAN=P;
kteen	B=HAL=NA
kteenage	HAL=
kteenagers	H:PD
kteeth	A=HCL=
ktelevision	ABHDL:P<
ktell	B;CBF9H5J<KALHNBPD
ktelling	F=H:LDNA
ktells	A=CAHAP=
ktemporary	H=PA
kten	AAHBP<
ktend	H=PA
kterm	HAL=
kterms	C=F=H=KAPA
kterrible	F=K=NC
kterritory	A=LBP=
kterror	ACB:C<HBJDP;
kterrorism	A:BDHEJ:L=
kterrorist	AAB=CAH6LENA
kterrorists	B=CAJAL=
ktest	F=H=K=L=NCPC
ktested	HAP=
ktestified	H=LA
ktesting	B=JA
ktexas	H7K=NAPH
ktext	LAP=
kthan	A9BBC<DAF=IBK=L=NAPC
kthank	BBC<J:LBNCP=
kthanks	AEH2KALBPA
kthat	A=B<CCDEE=GBHDI<J8KBOAP9Q<
kthats	F=PA
kthe	BAC9EAFCG:HCIBJCK9LJN5P=Q9
ktheater	H:LD
ktheatre	HBL<
ktheir	B=FBHBIAKDL9N9PA
kthem	ACCCL;N=Q=
kthen	A8DHF=H9L9NBPH
ktheory	AAL<P:QE
kthere	A6B=C:DAFCH=J<LAPL
kthereby	A=PA
ktherefore	C=F8KBNCPB
kthese	AAB<CBDBG=HHIAJ;L:P<
kthey	CEF9H3JBK:LENAPGQ;
kthick	AFH6PA
kthing	ACBAC:F=H9KALBPB
kthings	A;BCCDHBJ;Q=
kthink	B=F7HBKJLAN;P;
kthinking	A=BAC=HALAP=
kthinks	H9LIP<
kthird	BHCAH;J:P=
kthirty	B=CA
kthis	CBEAFCG=HAI;JBK=LCM=N:OAP=
kthomas	A=C=LC
kthose	A=BIF;HAI=J9KEL<N8PE
kthough	B=CAEAJ=
kthought	A=CCF=KAP=
kthoughts	A<F;HBKC
kthousand	BAP=
kthousands	AHCAD=I=L;P=
kthreads	C=HA
kthreat	HDP9
kthreaten	A=H=LAPA
kthreatened	L=
kthreatens	ABH=
kthree	A<FAH6IDJ=LEN<QA
kthrough	A:CCLEP9
kthroughout	C=H9IBK=LDPA
ktickets	C=OA
ktide	H;PC
ktie	BAHAJ=L=
kties	HDP;
ktight	B<JB
ktil	ABHAL<P=
ktill	AAC=
ktim	PB
ktimber	H7LG
ktime	BBF=G=HBI=JBKBN;
ktimes	LAQ=
ktired	H;I=L=PG
ktitle	H=LB
ktmro	LAQ=
kto	BAEAF=GAH8I=K:L9MENDPGQ;
ktoday	ADB;CCFBH6I=JAK8NAOAPBQA
ktogether	ADB7G=H<KDL;NDPA
ktold	ACB=CAJAL:
ktolerance	AAL=
ktolerate	AAHAL=P=
ktoll	A=FA
ktomlinson	H=
ktomorrow	ABC<FDGDI=K:L6OE
ktonight	A8BEC=FBK;N=OAPD
ktoo	A<B9FBH:JFK<LFN=PBQ=
ktook	CCP<
ktool	A=H:PF
ktop	H;PC
ktotal	AABEH=J9KCN;PA
ktotaling	AAH=
ktotally	B=C=HBJAL;PB
ktouch	HAP=
ktough	ABCAH:
ktoughest	HGP8
ktour	B=HCJAKALAP8
ktournament	H=PB
ktoward	AAHFL6
ktowards	PA
ktower	L8PF
ktown	BBH<LFN=P:Q=
ktoxic	H<PB
ktrack	A;HCL=PA
ktracks	H=LA
ktrade	B;CBF<H<JCK9NH
ktrading	H:LD
ktradition	A=H<PC
ktraditional	H=LA
ktraffic	A;H=LF
ktrafficking	ACH;
ktragedy	LAP=
ktrain	CFHAP8
ktrained	B=CBJAL=
ktraining	ABC=L=
ktrains	ACH;
ktransfer	ABB=HCP:
ktransferred	A=PA
ktransform	AAP=
ktransformed	ABH<
ktransition	ABC;HFL:
ktransport	B=PA
ktransportation	B=C=H=JALB
ktrapped	A=PA
ktraveled	LAP=
ktrax	H9LG
ktreat	A=B:K=NAPF
ktreated	AAB=H;NAPA
ktreaties	A=HA
ktreatment	A=EAH;LB
ktreatments	AAHAL=P=
ktreaty	CAD<HCL=
ktrial	FAN=
ktribute	BAJ=LA
ktrickle-down	BAL=
ktried	BAC=
ktrigger	H=LA
ktriple	A=HA
ktroops	CAL;
ktrophy	A=B=H=NAPC
ktrouble	GIH:K=L5NAPD
ktrue	BAC=F=HCJ=K<L=NE
ktruly	H<L=PF
ktruman	AAC=HBL<
ktrust	ABC=F=HAKBP;
ktruth	B=CAF=H9JAPD
ktry	AFB=H=I=JAL<N=PA
ktrying	A=CBH;L=PE
ktuition	CA
kturn	BAH=J=LB
kturned	BJHAJ4L=
kturning	C=HA
ktv	BBC:HBJ:L=NE
ktweet	ABBCH:J=LA
ktweets	HFL=P<
ktwitter	AABAD=J=PA
ktwo	A<BAC;HHJ=LDP8
ktypes	A=HA
ktyranny	AAHDL=P<
ku	A=B<C:I<JAK;LCNFPD
ku.s.	A7HEJ9LANBPA
ku.s.a.	C=H=PD
kugly	AAC=HDP:
kuk	A=HFL<
kukraine	HBL<
kultimate	BAN=
kultimately	H=PA
kun	HBP=
kuna	H:LE
kunable	AA
kunbelievable	AAP=
kuncertainty	A=F;KCPA
kuncomfortable	KDN:
kunder	A;C=HFKCLAN;
kunderground	D=HA
kundermine	FAL=
kunderstand	AABAF=H7KALBN=PA
kunderstanding	F=H=KAPA
kundertaken	B;JC
kunemployed	H=PA
kunemployment	A=BAC=H=N=PE
kunfair	HAP=
kunfollow	L=PA
kunfortunately	A=FA
kunhappy	L=PA
kuni	DAP=
kunified	A=B=CANA
kuniform	PB
kuninsured	HAP=
kunion	A=BFC<FBH7K5MANFPC
kunique	A=FBHAN<
kunited	A=G9HFK=L=NAPB
kunits	B;JC
kunity	AAL=
kuniversal	F=LB
kuniversity	B=CAH7LJP<
kunknown	ADHAP9
kunless	A;BAD=PC
kunlike	A<HB
kunnecessary	ACC=H=
kuntil	HCK=L<PA
kunwarranted	HAP=
kup	A8BAC:GAHBIAL<MAOBP=
kupdate	CGKBL9N<
kupon	A;D=FBHBK<L<PE
kur	B=HHJAL7
kuranium	HBP=
kurban	AAH<LA
kurge	A:C=D=H5KALQ
kurgent	CA
kus	A<BBCCF=H;OC
kusa	A=F=H<LF
kusama	LAP=
kuse	ABCEE=H6LDP;
kused	A<H8LEPB
kusername	OAP=
kuses	A=B=JA
kusing	AIBAC=HAL9P:
kv	H<LC
kva	GEH9
kvaccine	HAJ=
kvalue	ABCAFAH=K=P<
kvalues	A=C<HF
kvariety	A=HA
kvarious	ACC=K=
kverifiable	F<HAKBP=
kversions	HAP=
kvery	A5F<G=HGIAK:NHPB
kveteran	C=H=LAPA
kveterans	AEBAC=HAL=P9
kvi	B=JA
kvia	AHH8I=
kvice	H=LA
kvictims	ADB<C<H;L=NDPB
kvictories	H9PE
kvictory	H;LC
kvideo	AAB=M=OA
kvideos	A=HDP<
kview	ABFCK<
kviews	F=KA
kvillage	H;L;PG
kviolate	ADH:
kviolated	F7KG
kviolence	A<HALA
kviolent	F;KC
kvirgin	BAN=
kvirginia	H=PA
kvision	A<PC
kvisit	AAHDL=P=Q;
kvisited	HBP=
kvisits	HBL<
kvital	A=HBJAL=P=
kvitality	ACC=HCL;P=
kvivid	HBL=
kvocational	AAJ<L:PE
kvoice	A8BBCFL=P=
kvolunteer	AAHAP;
kvolunteered	O=PA
kvon	B;HC
kvote	AACAH4LE
kvoted	A<FBHBK<P=
kvotes	H=PA
kvoting	BCFAH:J;L=N=PF
kvulnerable	AFN=P8
kw	A=LA
kwage	H:OD
kwaged	HCL;
kwages	ACB=P=
kwait	BAF;H:KCLEP=
kwaiting	FAH=K=LA
kwake	A;BFCCJ=N:
kwalk	ABB=E=NCP<
kwalking	HBP<
kwall	ABBCJ;K=
kwanna	A;HDJAKAL=P;
kwant	B<C<JDL<PC
kwanted	AEB;JCN=P:
kwants	A;HAPA
kwar	A;B=CDF9H<KELFN=
kwarm	AAG=HAP=
kwarrior	ADH;L:PC
kwarriors	A=CA
kwars	F=KCN=
kwas	A<BHCDF=G=L<P<Q<
kwashington	A<BACBF=KBLGN<P8
kwaste	A=HDL=P=
kwasteful	H=PA
kwatch	H<I=LBPA
kwatched	A=HBLBP=
kwatching	ADF<H=KCN=P=
kwater	BAC=LCP=
kwaterways	HAP=
kwaves	HBL<
kway	B;CHDAFCH<I=KALBN;P8
kways	ABFDH=K<L;N=PC
kwe	A<B:CBDDFAG=H4JDL9NBPG
kweak	ABH;
kweaken	A;HC
kweakened	H<PB
kwealth	BAHAL;
kwealthiest	C=LA
kweapon	B:JD
kweapons	A9B=F=HKKAL:N=PB
kwear	A:HBLBP=
kwearing	A9LF
kweather	A=HA
kwebsite	AEH7LA
kwednesday	H;LB
kweek	A;FAH:KAPE
kweekend	AAHBL:
kweeks	LA
kweird	A=HBP=
kwelcome	A<I=LHO=P=
kwelfare	AABCD=H<J=L7PH
kwell	A<BFCDFAJ<L<N7
kwendywings	A=GDL<
kwent	B:F<HBJDKBP<
kwere	ACCAF=H5IAJBLDOAP<
kwest	A;HC
kwestern	B:HAJD
kwhat	AAC:DGI=J=KEL5N;PE
kwhatever	AADAHAL=P=
kwhats	FCK=N=
kwhen	A<CAD;FAJ=K=N=PJ
kwhere	AADCHCL9P=Q=
kwhether	HAL=PA
kwhich	A=DAEAH6K=L=NAPI
kwhile	A=E=HCL=PA
kwhite	A9B=HBJAPB
kwho	A;B<F<H8JCK7NGOCPD
kwhole	AFB;C<HBL<
kwhom	H<LB
kwhy	B=F=I=QA
kwide	H:PE
kwidespread	A=CA
kwife	C=H;LBPB
kwild	HDL<P=
kwill	ABB7CBE=FBGAH;J<K8L8NEOCPL
kwilliams	A<LB
kwilliamson	C=H:LDPA
kwilling	H7KH
kwillingness	H=PA
kwilson	HA
kwin	C=HAI=MA
kwind	ABLAP:
kwing	HAL=
kwinners	A;HC
kwinning	AFC=H=
kwins	A=HA
kwish	DAHAIAK=L<NAP<
kwith	B<D6F;HDIAKBLDN<
kwithin	A9CAH9IAPG
kwithout	B8JDLBOAP8
kwo	C=D=F=PE
kwoke	AEB=N=P=
kwoman	ACFAH9K=PBQ=
kwomen	A:B=C=DAH=LCPD
kwon	ACC;I<K=PE
kwonder	AAC=HBL<
kwonderful	AEC=P:
kwoo	C<HB
kword	A=BAHEJ=LBP7
kwords	ABB<JAL=MAP=
kwork	A8BBF<HEI=KAL=NAO<PBQC
kworked	ADB=H8JAPA
kworkers	A;B=C8G=HAJAPI
kworkforce	HAL=
kworking	CAH7L<PH
kworkplace	F=KCN=
kworks	A;LAPA
kworld	C;FEIBK7L<PGQ=
kworry	H<K=NAPB
kworse	A<CB
kworship	B=JA
kworst	G=HAKAN=
kworth	A=HBP=
kworthy	JAK=
kwould	ACDCH4J8LENAPCQ=
kwounded	BAJ=
kwow	BAC=
kwrap	H;LC
kwright	A=H=LD
kwrite	HFL=P:
kwriting	AABAC=J=
kwritten	A<LCP=
kwrong	B=JA
kwrote	LCP;
kwwi	L=PA
kx	ABC=H8LFP=
kxi	C=H=LEP=
ky	A=H=LBP=QA
kya	ACH=I=K=LA
kyay	BAC=HAL=
kyeah	AEH=L<
kyear	A<BACEFCJEK=L9OAP6
kyears	A<BACHF=HAL<P9
kyes	KAN=
kyet	A9FBHBI=JAK:LFN=P=
kyield	ABP<
kyo	H8LG
kyork	AA
kyou	B;C=GDH<J8NHO<PC
kyoung	AAFAH=JAK=
kyoungest	K;NC
kyour	AABEC;LDN;P8
kyours	B=CA
kyourself	H=LBP=
kyoutube	ACP;
kyu	C=G=H<LE
kyup	FCK;
kzandvoort	LA
kzealand	HCL;
kzones	HAL=
k|	ACHAL:
k~	HA
k£	AABEJ9
k°	O=QA
kκαι	H=L=QC
kв	H=L8QG
k–	HCLDP7
k—	AAB=C9D=FDHCI=K=NAP=QB
k“	HAK<LDP;
k”	A:HFI<PCQ<
k…	HBIAK=L=O=
k€	B<JB
k、	L=QB
k💗	I=LA
k😂	F=HAKAL=
k😘	AAL=
k😜	L=PA
k️	HAP=
l!	D=EBFCH<K9LAMA
l"	JALAP<QA
l#	B=C;D=F;G<HHIBJ=K;LIO=
l%	HAL<
l&	D=FBH=LAMAN;PA
l'	ABBCC<E=FAHBJAK<L<MAN<O=Q=
l'd	ADBECAD,F=H<PK
l'll	AAC=D-HBPO
l'm	ADBAHAIAL;M=P7QA
l're	ABBBD=H<
l's	ACBBC:DFEAF<HEIAJ:K<L=OBP5
l've	AGB;D9PB
l(	E=F=G;IAMBOBP=QB
l)	A<BCC=GDHAI=L=MANAO=Q<
l*	B=H:I<LDMAN=PBQA
l+	A=FEH9L=PC
l,	B<EAFCI<O<
l-	BAC;DAE=F=G<H<IFK=LAN=OCP;QC
l--	A:BACAF:J<KBL<NDPC
l.	A5B;CBDEEAF=H<IDJAK<LBN;QB
l..	AABACDFEGBH=I=L<N;P9
l...	A9BFCCF=HCJ8LAN=P=Q=
l....	A=B=HBK=L;NCPDQ=
l.....	H=LA
l......	AAB=HAP=
l/	A<HBLCP:
l0	A=HBOAP=
l00	H=LA
l000	BAC<
l1	B=HDJAL<P<
l1,500	AAH;LA
l1-year	A:HD
l10	A;BACBI<K=LA
l10,000	CAL=
l100	A7CBLBOA
l100,000	A<B=CGH=
l100th	H=LA
l10th	H<LB
l11	A=C=H=LBPC
l12	HCL=P=
l14	HBL<
l15	D=HDL=OAP:
l15,000	A=B=H<PF
l150	HAL=
l18	HCI=L=P=
l18th	H=LA
l19	A=IA
l1920	HDL=P<
l1944	H=LA
l1957	H<PB
l1972	H<LB
l1974	C=HA
l1975	A=K=MAPA
l1977	B9HAJEP=
l1978	BA
l1979	A<HCP=
l1980	C=H=L=PE
l1981	AAL=
l1982	ACH<
l1983	H=LA
l1987	AABDH=J:
l1989	BAJ=
l1990	H=LA
l1990s	KCL=N=
l1993	A=KAPA
l1997	HAP=
l1998	CADCH;
l1999	HAK<L=NB
l1st	G=H<I=LF
l2	ABB=C<L<QC
l2-foot	A=HB
l20	A=HB
l200	H8LAPD
l200,000	AAHAL<
l2000	LAP=
l2004	B=PA
l2005	H=LA
l2007	C<H<LE
l2012	F=HBKAP=
l2013	C=HCP=
l2014	C=HA
l21	ABC<H<LB
l21st	A=D=FAHB
l23	H;LC
l24	C=HA
l25	B=HBP=
l250	HCP<
l26	HAL=
l28	D<HC
l29	C=HA
l2nd	HAP=
l3	A;B9C:GCHDIBJANGO=P;
l3,000	AAHBI=L=Q=
l30	I=LCP=
l300	C<H=LC
l34	HBO=
l35	HAK=
l36	H8LF
l4	A=B;CCH=IAJALCP<
l4,000	A=HA
l40	A=
l400	A=HB
l42	H=PA
l43	H:LD
l45	A=HA
l48	HIL<P8
l5	C=HAIAL=OAP9QC
l5,000	ABP<
l50	AFI=L<P=
l50,000	BAJ=
l500	AAB<HBJDL:N=
l500,000	AAH<
l55	C=FA
l6	A:D=HII<LDP9
l60	AAC=
l65	H:LD
l65th	HCP;
l6pr	A=B=H:JALBPC
l6th	H=LA
l7	A=HDIAL<P=
l70	ADBAH;J=
l75	HAP=
l8	CDH<IAL<
l88	H=PA
l882	IAL=
l9	BAG=H=LA
l90	A;HCJAL;OA
l95	AAH=
l98	A=HA
l:	A;B<D=H=IBLBMBN;OBQD
l;	ABB7C=G:KBLBMANCPBQ=
l=	I=QA
l>	H;LCOAQ=
l?	A9B=CAFAGAH=I=KALBN<ODQ<
l@	A;B9F=HJI:K<LMN=OBP;Q<
l[	B=C;OE
l]	AEC<F=H<
l^	A8F=H;IAK=LDMBN<OCQD
l_	ABD=HGJ=LHN=P<Q8
la	AFB<CBD<E=HEIDK<MAN:ODP6
labandoned	AABCH;L=
lability	B:JD
lable	B2JL
labout	A<B3CBD=F;IDJKKDN:OC
labove	A=PA
labraham	H<LB
labroad	A=B=JAPA
labsolute	HEI=L=
labsolutely	AEC;HAP:
laccept	A=HDK=P=
laccess	BQJ/P=
laccidental	H9PE
laccording	BEJ9
laccounts	BDF=J<KEN:
lachieve	B=HAK<L=NB
lachieved	C=
lachievement	BAH=
lachievements	B=PA
lachieving	A=CA
lacross	ACH<P=
lact	A;B;CBDAH6JDL=N<PI
lacted	B=JA
lacting	AAB:CBH=JA
laction	B=CAF<H8JAKEN<PC
lactions	A<PB
lactive	C=HA
lactively	A;PC
lactivities	KAN=
lactor	I=LA
lacts	CAF=
lactually	A:DAHDLBP<
ladams	L;PC
ladd	BCJ;K=NA
ladded	B=CHFBH8J=K<LA
laddicted	BAJ=
laddiction	HAP=
ladding	IAO=
laddition	BEJ9
ladditional	ACL;OA
laddress	A=BAC9FAHGN=P=
laddressed	AAL=
laddressing	A=LA
ladequate	HCP<
ladministration	A<PC
ladmitted	BBJ<
ladopt	A<CB
ladult	A=HA
ladvanced	H;LDP<
ladvancing	H8LF
ladversaries	B=
ladvisers	BAJ=
ladvisory	C=LC
ladvocate	H=LA
laffairs	HCK=P=
laffiliates	A=BCJ;PA
lafford	A=B9HBJE
laffordable	ADH8LA
lafghan	HDL<P=
lafghanistan	H=J=NAPA
lafrica	B=NA
lafrican	H9LHP<
lafrican-american	HAL=
lafter	ACC<FCH8KCN9OAPA
lagain	C=H:L=MAN=PH
lagainst	A=FAG=I=L=PE
lagencies	AAB<FCH=JBK=N=
lagency	BAJ<L=PA
lagenda	B<CA
lagent	A=H8LFPA
lagents	A=BCC=N=PA
laggression	H<PB
laggressively	A=H=PB
lagree	B=CCH;JAK<NB
lagreement	B=F<JBNB
lagreements	K;NC
lagricultural	HDL=P=
lagriculture	B=H;JAPC
lah	H:PB
lahead	H;PC
lahh	A<HEL=
laid	HBL=
laided	A<LB
laids	A=B<C=K=LCND
lair	A<F<H7KDLGN=PB
laircraft	A=HA
lairline	C<HB
lairlines	H9QE
lal	H:LBP=QD
lalan	LAQ=
lalarm	H<LA
lalaska	LAP=
lalbum	BAH=J=PA
lalex	H=PA
lalexander	H<LB
lalien	H=PA
laliens	B<JA
lalive	F=KA
lall	AEBAC:D<HBICNAOAP7
lall-of-the-above	C=HDL<
lall-time	ADC<HAP;
lalliance	F=KCN=
lallied	ADH=
lallies	CCH=JAK=P<
lallow	AEBCC<FAH9K=LCN;
lallowed	B=H=JAPA
lallowing	AAP=
lalmost	A=CBH<PA
lalone	OAP=
lalong	A=B=H<JALC
lalready	ADCAD=FBH3L=N=PH
lalso	B=DBH9L;PH
lalternative	AAL<
lalthough	F=KA
lalways	ABH;KBN<PB
lam	ADC<HFL:P:
lamateur	HAL=
lamazing	ADH<
lambitious	H;PC
lamendment	FEH=K:PA
lamerica	AECBDAF:H9J=KBL3PI
lamerican	AABACBD=HJI=JAN;P6Q=
lamericans	B=CEFAJAK:L=PBQ=
lamnesty	HAP=
lamong	A<C=HALA
lamount	A=PA
lamy	LBQ<
lan	AED=F<HCI=J=P=
land	D=G=HCIBJ<MDN;OAP=
landerson	HBL<
landrew	HAL=
landroid	CAH=LAP=
landy	H;LAQA
langela	H:LD
langelo	H<PA
lanimal	BAN=
lannounce	A=CAK;NC
lannounced	K<NB
lannouncing	B=CBP=
lannoying	CAFEHBK<L=N<P<
lannual	HBL;
lanother	A<D=HFICKALBOAP3
lanswer	H=PA
lanthony	H=LA
lanticipated	H=PB
lany	AGBBFAL<P4
lanybody	FAH<K=PB
lanyone	CAH:PC
lanything	A=BFCAH=N;
lapparently	HA
lappeal	BBJ<
lappeals	HBL<
lappearances	AAD=
lapplause	H=MA
lapplied	BAH:J=LD
lapplies	BAJ=
lapproach	BCF=H;J8KCPC
lappropriate	A=HFP9
lapproved	A=B<CAJB
lapril	ABL=
larbitrary	HBL<
lare	BBE=G=H=KELDN<OAP9
larea	A;B=NAPA
lareas	CAF<H=KBN=PA
largument	BAC=
larguments	KAN=
larmed	H8LHP=
larmistice	HCL;
larms	HHL;P:
larmy	A<K=LC
laround	C=FBH6K<LGNA
larsenal	HBL<
lart	G=H=LC
larticle	AFH<P<
lartificial	A=HA
larts	H=LA
las	A=CADBF=IAJ;LAP9QA
lashley	H=LA
lasia	BAJ=
lasian	H=LA
laside	H9PE
lask	HAKAL<P=
lasked	B:C=FBH<JDK<LBNA
lasking	F=KA
lasks	B8NF
laspirations	H=PA
lass	L;PC
lassault	FAK=
lassembly	HAL=
lassist	C<HA
lassistance	BEF<H9J9KDLAN=PB
lassociation	A=PB
lassume	A=CAF=NA
lassure	KFN9
lassured	C=HA
lassuring	ACC=L=
lat	A9B=H<IDK=LAOFQ=
late	A;C=HD
latlantic	F;LBPA
latomic	H:LD
lattached	AABAH=J=
lattack	A;BAHA
lattempted	B=JA
lattempts	B=JA
lattention	BEJ9
lattorney	ABH=
lattract	CBP=
lattractive	BBJ<
laudience	HAL=
laudio	HBL=
laugust	AAL<
laustralia	A8C<D=HHPA
laustralian	HCP;
lauthorities	A=PA
lauthority	A=CAH<K:NDPB
lauto	A=HA
lautomatic	IAO=
lautomobile	DAH=
lavailable	A=BBHAJ<
laverage	B:CCI=L=OAPC
lavoid	AAP:
lavoided	HAL=
lawards	HCP;
laway	C=GANAP;
lawesome	HAL=
lawful	H=
lawkward	HAL=
laww	AAG=HAL=
lb	AAC=LBP=
lb&sr	ACL=
lbaby	L<PC
lback	A=BEC=H<I=J9L<PJ
lbad	BCEAHBL;N;
lbadly	ABB=H=MA
lbadminton	F=H=LC
lbalance	A<BCHFJ;KAL=N=P=
lbalanced	HDL<P=
lball	BBJ<
lballistic	HAP=
lbaltimore	H=LA
lband	A=H:LCPC
lbands	B:JD
lbangladesh	H:LD
lbank	A=BAGAHDL;P;
lbanks	DAGAH=KDL=N:
lbanned	PA
lbar	AAP=
lbarbara	H<LB
lbarely	A=PB
lbargaining	A=HA
lbarrel	KA
lbarriers	BHF:J6KD
lbase	ADF=H;L;PD
lbaseball	H;LC
lbased	C=HA
lbasic	HDLAP9
lbasin	H=LA
lbasis	B;H=NE
lbattle	CAH=
lbatty	A=HB
lbay	H=LA
lbc	H8PF
lbe	B:CBDEFAHAI=K=L=OCP9
lbeach	H=PA
lbear	CCH=P<
lbeat	A=B<JBPA
lbeaten	BAN=
lbeautiful	AAH8L=PF
lbeauty	HAP=
lbecame	CAG=HB
lbecause	AAFAHDKBL=P7
lbecome	AFCBH9L=Q=
lbecomes	B<CB
lbecoming	A=CCP=
lbed	CBDAH3PE
lbeen	AACAF=HFJ=NCP5
lbefore	B=FEH<LDN:
lbegan	ACB=H=JAP=
lbegin	A8B<H=JBPH
lbeginning	B;CAH=JC
lbegun	A=
lbehind	FAK=L:PE
lbeing	ABBAH8J=K=L=PF
lbelfast	C=HA
lbelief	F<K=ND
lbelieve	ABCBF9H9NE
lbell	FCK;
lbelongs	A=BACAJ=
lbeloved	DAH=
lben	H8LHQ=
lbench	C=HA
lbeneficial	HCL;
lbenefits	BECAH=J9KDN:
lbenjamin	F=H=LC
lbest	A:BBC=F=J<LBN<PG
lbet	B=HAJAP=
lbetter	AABFHDL7N<Q=
lbetween	AAC=H=I;PD
lbeyond	I=KALAN=
lbiden	L=PA
lbig	AAC<E=HDIALAP=Q;
lbiggest	HAL=
lbilateral	HAL=
lbill	A=CAFAH:KAN=PA
lbillion	B;C=I=JCLHP9
lbills	B=H<JAPC
lbin	LBP=
lbiological	H=LA
lbipartisan	B=HB
lbirthday	HDJ9L=NDP:
lbit	AB
lbitches	A=H=PB
lblack	AAHGL=P:
lblessed	A=CA
lblind	HAP=
lblock	L=
lblog	C<JA
lbloody	C;HMP4
lblow	BAJ=
lblue	K=LEP<
lboard	H=PA
lbob	PA
lbobick	H=PA
lbodies	H=PA
lbody	HAP=
lbodyboarding	A7B=HANAPE
lbold	HCL=
lbomb	A<HB
lbombers	H=KAN=PA
lbook	C=H<LBMA
lbooks	AEH;P=
lboom	HBP=
lboots	C=HA
lborder	B;C=HCJCL<
lborders	H=
lbored	GCH=P=
lboring	H=PA
lborn	ACBFCAH:J=L=P;
lboston	HBL<
lboth	B=CADAH;KBLAQ=
lbottom	HB
lbound	ABH<
lbout	B:JD
lbowl	FBHEK<L9
lbox	HAL=
lboy	AFB=H9L;PD
lboys	HAP=
lbrady	HEL:
lbrain	A=H:PF
lbranch	PA
lbrand	AAC=HAL=
lbrandon	H=LA
lbrave	AAK=
lbreak	B=HB
lbreaking	CAH=
lbreaks	FCJ=K<NA
lbrian	H;LC
lbridge	L=PA
lbrief	FBK<
lbriefly	BAC=
lbrigadier	A;LC
lbright	A=HA
lbrighter	AAH=
lbrilliant	A;F=KALC
lbring	AABAC<H:L=PD
lbrings	BAJ=L=P=
lbritain	B9NE
lbritish	HAL<
lbroad	AAL<
lbroadband	HAP=
lbroadcast	HA
lbroadcasting	F=KA
lbroader	F=HA
lbroke	B<CB
lbroken	A=PA
lbrother	AAK=NA
lbrothers	H=PA
lbrought	A<BBC=HC
lbruins	BCJ;
lbryan	LAQ=
lbubble	A<HB
lbudget	AABAC=FDHBJ=KAL8N8PA
lbudgeting	A<CB
lbudgets	CAN=
lbuild	CBH8PB
lbuilding	AEC;F=K9L:NEPD
lbuildings	BBJ<K;NC
lbuilt	B=JA
lbulk	HAP=
lbullet	HBP<
lbullock	A=CA
lburden	BBJ<
lburdens	KAN=
lburger	HBLAP:
lbus	A=BDJ:PD
lbuses	FBH=K<L=PB
lbusiness	A:CAF=HBJAKALHN<P8
lbusinesses	B7CBH;JEPC
lbusy	A=
lbut	A;BAEAGAH9I=JBKALAN=PA
lbutt	C=PA
lbuy	C=LAM=OAP=
lbuying	A;B:CDPB
lbwf	H=PA
lby	B;DCI=LDN=
lbye	H=KDL=
lc	OCQ;
lcabinet	A=HAL9PE
lcable	H=PA
lcal	H<LB
lcalabi	HBL<
lcalifornia	BCC=HDL<N=P=
lcall	A=B<CBK<MANAP=
lcalled	A:BACAH6J;LGPD
lcalling	ACKBP<
lcaloi	CAH=
lcame	BECHH8J9P=
lcamp	H<PB
lcampaign	A=B=C:HDJC
lcampaigns	FDK<N=
lcamps	AAH;PA
lcan	A8B:DKH0PO
lcanada	BCJ;
lcanadian	HCL<
lcancer	A=CAHAL=
lcandid	HAP=
lcannot	AAF=H2PM
lcant	H:PD
lcap	H9K=NAPE
lcapabilities	B=JA
lcapability	B:JCNA
lcapacity	A=HDP<
lcapital	HBL=
lcapitol	BAC=H;LEP=
lcaptain	H<LB
lcapture	HAL=
lcaptured	AAH=
lcar	C=PB
lcarbon	HAL=
lcard	HBL<
lcards	L=PA
lcare	BBFBHAJ=K=L;PA
lcareer	C=HA
lcareful	A=HDL=P=
lcarefully	C=PA
lcaribbean	H=LA
lcarnegie	A=H:LF
lcarried	A=B9CEPA
lcarrying	BAC=
lcars	ABC<KBN=
lcary	HEL:
lcase	D=MA
lcases	ABH=
lcash	C=PB
lcatastrophic	HCL=P=
lcatholic	A=HB
lcaught	ABH=
lcause	A=B8FAJAK=NDPD
lcaused	ABC<
lcauses	A=HAKAN=
lcausing	C=HCL=
lcave	BAJ=
lcbs	H=LCP=
lcd	PB
lcelebrity	A;LC
lcell	A<HDL=
lcells	B:JDKCN;
lcenter	B9HBKAL<NC
lcenters	CAH=
lcentral	C=H=LC
lcentre	KAP=
lcents	H9L=PF
lcentury	A<B<CEF=H;KAL=PC
lcerberus	BAL=
lcertain	A<HCK=
lcertainly	ABC=H<PA
lcesaroni	H9LE
lchain	L<OA
lchallenge	AAC=HBKAN<
lchallenges	B=J=PC
lchamber	A=CAH9PG
lchampions	IAL=
lchance	B:H<JHKBLDN:P=
lchances	B=NA
lchange	A;CAF<NBPA
lchanged	CEH:
lchanges	KBN=P=
lchanging	C=HA
lchannel	LAP=
lchaos	LCQ;
lcharitable	HCP;
lcharities	HAL=
lcharter	A=HA
lchecks	BAJ=
lcheers	BAHDL:N=
lchemical	H<LB
lchicken	HCK=L=
lchief	A=
lchild	A;C=HAPB
lchildcare	MAO=
lchildren	B:CBH8PJ
lchina	F=HCKCP<
lchinese	A=HDL<
lchips	BAJ=
lchoice	A=BACAN=
lchoices	HAKDN<P=
lchoose	A;B=CAFBHAJAN=
lchosen	AAH=
lchris	H=LA
lchristian	HAL=
lchristmas	HEP;
lchristopher	H=LDP=
lchurch	B=JA
lcigarettes	KBN<
lcircuit	H=LAPA
lcities	H=PA
lcitizen	H=PA
lcitizens	A=B=C:KBPE
lcity	A9FBHEK<LB
lcivil	AALAP;
lcivilian	HAP=
lcivilization	B=CA
lcivilized	B=HA
lclaim	KAN=
lclaims	FEN9
lclass	ABB=G=H=LEP;
lclasses	KBN<
lclassic	H:LD
lclay	H<LB
lclean	A=C=HJL9
lclear	A=BBJ=LA
lclearly	A=FAH=L=N=PD
lclick	A:GALC
lclimate	HCL;
lclose	BAC=FDHDN:P:
lclosed	B=EAHAP=
lclosely	A=PA
lcloser	C=
lclosing	A;HB
lclothes	C=HA
lclub	CBP=
lco	A<LB
lcoach	H<LB
lcoaching	H=LA
lcoal	A=BBG=HAJ<LA
lcoalition	A=B<JBPA
lcoast	B=H=JALA
lcode	B=F:JAKD
lcoffee	HAL<
lcold	ADH7L:PF
lcollection	H=NA
lcollege	B;HHJAL:NAP:
lcolleges	ACC;
lcollins	C=DHH<L<
lcolonel	A=H;LFP=
lcolor	H=PA
lcolorado	L8PF
lcom	H<LDQ=
lcombat	HAL=
lcombined	L=PA
lcome	ACCEF9H2JBKAPC
lcomes	ABH;
lcoming	BACIH9J;L;
lcommand	A;HC
lcommander	A=LA
lcommentary	CGH<P;
lcommercial	AAC=
lcommission	B=HAJAL=
lcommit	HAP=
lcommitment	AABDH=J:
lcommitments	ADP:
lcommittee	HAP=
lcommittees	KAN=
lcommon	ACBBHHL;N=P6
lcommonsense	A=HA
lcommonwealth	ABH=L=
lcommunication	HAL=
lcommunications	C=HALAP=
lcommunist	HAL=
lcommunities	A9CCF=H<JAKANA
lcommunity	B=C=D=FBJCL:N;PH
lcompanies	A8B=C=F:HBJAKDMAPB
lcompany	B=F:H=JAKFN=PB
lcompared	BCJ;
lcompassionate	C=PB
lcompetition	BAKCN;P=
lcompilation	HAL=
lcomplete	HAL=
lcompletely	AFH=LAP8
lcomplex	A=HDP<
lcompounds	HDP;
lcomprehensive	LAP=
lcomputer	AAB;CCH=L=PA
lconcentrated	C=KA
lconcentration	HAL=
lconcern	BCFBH;K<N=PA
lconcerned	K=NA
lconcerns	BAC=
lconcerted	AAP=
lconcluded	A=BACAF=H=NA
lconditions	FFK9
lconduct	F=KA
lconference	HAL=
lconfidence	H=K=L<NAPD
lconfident	F<KANA
lconfirmed	B;FBH9JCK<LCPC
lconflicts	A=FHK:N;PB
lconfront	FAK=
lconfused	BA
lcongrats	HCL<
lcongratulate	A=CA
lcongratulations	BBJ<
lcongress	B6DAEAFCH6JEKAL7M=PL
lcongressional	A=PA
lconnect	A9CE
lconnecticut	A=F=HBLAP=
lconnecting	AABAC=J=
lconsecutive	H5LCPE
lconsensus	FDH=KAL:
lconsent	BAJ=
lconservation	B=FBH=LCP<
lconserve	AAC=FCH<
lconsider	A=FBHAL=
lconsidered	AEC=L<
lconstant	A=HCP=
lconstitution	BBH=N=PA
lconstitutional	AAP=
lconstruction	HEL<P<
lconstructive	AAH=LAP=
lconsumer	H;LC
lconsumers	AAC=
lconsumption	BDJ:
lcontact	BBH=
lcontain	A;CC
lcontinue	ABB9HBJFK:NCP9
lcontinued	AEC=HAJ=L;
lcontinues	B<HDJBL=P;
lcontinuing	B=C=FAHAK=L<NAPB
lcontract	AAH=
lcontracts	BAJ=
lcontrary	BAJ=
lcontribute	AABAC=J=
lcontributed	BDJ:
lcontribution	BCJ;KAN=
lcontributions	BAF=J=K;NF
lcontrol	DAF=HAKAL<
lcontrols	AEH<P=
lcontroversial	HAP=
lconvention	F<KBL<PB
lconvicted	AAH=
lconviction	F=KCN=
lconvince	C=LA
lconvinced	KAN=
lcool	H<LA
lcooperative	HAN=
lcoordinated	H;PC
lcoroner	HAP=
lcorporate	HAP=
lcorporations	H=PA
lcorps	B=JA
lcos	LAP=
lcost	A<CBL=PB
lcost-of-living	HAK=
lcostly	HAP=
lcosts	BAC;F=HAKCN=
lcould	A=B=C=DAH=PE
lcouncil	B<JBL:PE
lcount	H<PB
lcounter	P<
lcounter-cyclical	AAH;LA
lcounting	A8HF
lcountries	ACB;CAEAH=JAK=NAP=Q=
lcountry	AABBFAH;J<K9NB
lcouple	K<
lcouples	H=PA
lcourage	B;JC
lcourse	A=HEL=N=
lcourt	A=HCLEP=Q8
lcourts	F=KB
lcover	ABHCP:
lcoverage	BJCAH=J=K=N8
lcovered	B=HA
lcovid-19	L=PA
lcoz	H=LCP=
lcrack	BAH=
lcrap	CFH8
lcrash	A=HBP=
lcrazy	FDK;
lcreate	LB
lcreated	ACB=H<
lcreates	C=HCP=
lcreating	A8CHP=
lcreative	HA
lcredibility	HAL=
lcredit	AAB=JBL;N=PA
lcredits	BCJ;
lcrew	B=PB
lcrime	F;HAKC
lcrimes	BAH=
lcriminal	C=HAL=PA
lcriminals	F=KA
lcrises	BAJ=
lcrisis	BCJ=N=
lcritically	A=PA
lcrop	HAP=
lcross	K=LBNAP=
lcrowds	BAC=
lcrucial	HAL=
lcrude	HDP=Q=
lcry	BAC=
lcultural	HAP=
lculture	AFC=FBH:K<
lcup	BAHBL=N=P=
lcurb	ABL=
lcure	L:QD
lcures	KAN=
lcurrent	A=HFP<
lcurrently	ABH8PC
lcustody	A=H<PD
lcustom	H;PC
lcustomer	HDL<P=
lcut	BBK<NA
lcute	H<LA
lcuts	AABAFEJ=K;Q=
lcutting	A=HA
lcyber	HAL=
lcycle	L=PA
lda	A:HAIC
ldad	BACAH8L=PD
ldaily	A<HJP8
ldamage	F=KA
ldamaged	ABHDK=L<P=
ldamn	AA
ldan	PAQ<
ldance	B<NB
ldancing	CAH=
ldanger	A=CAH<PB
ldangerous	AAL=
ldangers	BAC<E=J=PE
ldaniel	A=H;LC
ldare	B<JBK=PA
ldark	HDL:
ldarkness	H=LA
ldata	HCP9
ldate	AAB=GAH=JAP=
ldatecs	I;LFQ=
ldaughters	CAH=
ldave	LDQ:
ldavid	H;LCP;QB
lday	ABCAH9IEJAKDL8N;O=
ldays	B<HAJAL=
lde	A=GAHCLBP<Q;
ldead	H=LA
ldeadline	BAN=
ldeadly	B=HCL=
ldeals	KBN<
ldear	H8PF
ldeath	C=NA
ldebate	BAH=
ldebates	BGJ7
ldebt	H;L<PE
ldebut	H=LA
ldecade	BAH:N=PB
ldecades	B=JA
ldeccan	H<LB
ldecember	AAH=
ldecency	KCN;
ldecent	ACHDK=P8
ldecide	B=F<JAKB
ldecided	B9H=JG
ldecision	B=HAJAP=
ldecisions	BAJ=
ldecisive	HAL=
ldeclare	A=CAH=K=NC
ldeclared	HAP=
ldedicated	B;JC
ldeduction	B9FBK<NE
ldeductions	B=NA
ldeeds	A=PA
ldeep	A=HDK=LANAP:
ldeeper	HAP=
ldeepest	HAP=
ldeeply	AGBAC=P7
ldefamation	H:LD
ldefeat	H=K=LANA
ldefence	HEL<P<
ldefend	LA
ldefending	AAI=L=PA
ldefense	ABBCJ;LFP7Q=
ldefenses	F=KA
ldefensive	HDLAO=P:
ldeficit	A=CAHAL=
ldeficits	A<PB
ldefinitely	A;PD
ldel	H;LC
ldelay	HAP=
ldeliver	AEC;HAL=
ldelta	H=LA
ldemand	ABC<H:KDN:PD
ldemanding	C=LA
ldemands	ACBDC;N:
ldemocracies	A=BAFAHBK=L<
ldemocracy	B;DAH;JAPC
ldemocrat	HBL<
ldemocratic	A;LB
ldemocrats	B=CC
ldemonstrated	CAD=F=NA
ldenied	C=NA
ldenisha	C=H=LB
ldeny	A=K=LANA
ldepartment	H=PA
ldependent	H8LF
ldepends	B=CCN=
ldeploy	ACCAH=P<
ldeployed	BEJ9
ldeployment	BAHAJ=L=
ldepository	H<LB
ldesert	F=H<KBLBN=
ldeserve	F:KD
ldesigned	B;JC
ldesire	B=JA
ldespair	H=QA
ldesperate	HEP9
ldespite	A=F<KBLA
ldestroy	HDK=P<
ldetails	A<CEH=Q=
ldeter	A=HDP<
ldeteriorating	HAP=
ldetermination	B=F=JAKA
ldetermined	B;JCKCN;
ldeterrence	H<PB
ldevastating	AAL<
ldevelop	CAFAK=L=
ldeveloped	AAC=FAP=
ldeveloping	ACB=CAH;
ldevelopment	H5KALEPA
ldevice	GBH<
ldevices	A=B=F=HAKAPC
ldevil	H<LB
ldevoted	BAJ=
ldi	G=HA
ldid	A:HBKBL=N<PB
ldied	A=B=NAPA
ldiego	H=LA
ldifferent	HDL<P<
ldiffering	HAP=
ldifficult	ACJAL:
ldifficulties	ABP<
ldigital	A<C=LE
ldime	BAJ=
ldinner	HDL<P=
ldiplomacy	H=PA
ldiplomatic	A=HA
ldirect	HAP=
ldirected	A=HA
ldirection	F=KA
ldirectly	A;BCC=J;PG
ldirector	H=LA
ldisabilities	B=PA
ldisability	H;LC
ldisadvantaged	C;HAPA
ldisappointment	H;KC
ldiscovered	B=HAJAL=
ldiscovery	A<PA
ldisease	BCCAJ;L=
ldiseases	BCP;
ldisruptions	FDK=N=
ldistance	B=CAH=JA
ldistant	B=CAK=NA
ldistinguished	AAH=LBP=
ldistricts	B:JD
ldiverse	B<CA
ldivided	FAK=
ldivisive	HAQ=
ldm	HAP=
ldnt	A=LCP=
ldo	ADBDCCD#FAJBKAL=MAN=PD
ldoctrine	F=KA
ldocument	F=KA
ldoes	D:F=J=KDN=PB
ldoing	A=B6CCF;HCJFKDP:
ldollar	AAB=JAL=
ldollars	C=HA
ldomestic	DAHAK=LAP;
ldon	A<C=HAPB
ldone	AACBF<H9KBPB
ldont	B<J=N=PD
ldorothea	HAL=
ldou	H=LB
ldouble	ACH;
ldoubt	FAK=
ldown	B=CFH<L;
ldozen	LAP=
ldr	A=HDL=
ldr.	D=H<LFQ=
ldramatically	A:B:H=JDPF
ldrastic	A=HA
ldrawing	HAP=
ldrawn	BCJ;
ldream	K=L<PC
ldreams	A<J;PE
ldrinkin	CAK=
ldrinking	HBP=
ldrive	ACH=P=
ldrop	A;PC
ldropped	BBH=N=PA
ldrug	A;C=HDKAN=
ldrug-free	HFP9
ldrugs	AAF=H:KA
ldry	HBL=
ldude	D=HA
ldue	BAJ=
lduring	FAHBK=P<
ldutch	HA
lduties	BAN=
lduty	F=KA
ldwight	H=LA
le	B8JFLBP7QC
leach	AFC=F=HALEP4
leager	B;JC
leagles	CAH=
learlier	B=FAH;K=PE
learliest	ABH<
learly	A;B=CAHKL;NAP9
learmarks	BAC=
learn	AAB<
learned	B=CAFBL<
learth	H9LAPEQ=
leasier	B8JF
least	BEH<K=
leastern	H=LB
leasy	A<B=HBJA
leat	C=GBH=K=NBPA
lebola	K=PC
leconomic	CADAHEP7
leconomically	AGC=P9
leconomics	PA
leconomy	ACB=FCH8K<N<PE
led	LA
leducation	AAB:H<JCL6PL
ledward	H;LDP=
leffective	A;HALA
leffectively	A<PB
lefficiency	H=PA
lefficient	C=HB
leffort	B=JA
lefforts	B:JD
legg	HBL<
leight	AAP=
leisenhower	FDK:
leither	A<E=HBOB
lel	C=F=H;LKQ;
lelected	A=B=C=HFJAL<
lelection	CCL=P<
lelections	HBP<
lelectric	HAL=P=
lelectrical	AAH=
lelectricity	BCC=HBJ=K=
lelectronic	HAL=
leleven	A;CCH7LCPC
leligible	B9HCL=NEP=
leliminate	ABC=H=
leliminated	AAC=HCL=P=
leliminating	A=HA
lelite	A<LA
lellie	L=PA
lelse	B=H9PF
lemail	BAH=J=L=PC
lembargo	A=PA
lembassy	B=CA
lembrace	H<KC
lemerge	B=CA
lemergency	C=H<LC
lemil	H=LA
lemissions	HAP=
lemotional	BAC=H8PF
lemphasize	KEN9
lempire	H=LA
lemployees	H=PA
lemployers	B;FDJCK<N=
lemployment	HAL<
lempowerment	HBL<
len	HDL=P=
lenact	F=HBKAP<
lenacted	A=PA
lencourage	AFC=HBL7
lencourages	HAP=
lencouraging	C<HC
lend	ACBCC<HBJ9K=L=MA
lended	BAG=H:N=PE
lending	AAC=
lendless	HAL=
lendowment	B=JA
lends	GCH=L=
lenduring	AAL<
lenergy	ABBAC=N<P<
lenforce	FAK=P=
lenforcement	B;HBJCP<
lengaged	BAH=
lengagement	FHK8N=
lengineers	AEK=NAP9
lengland	BBGAH<J<L=PB
lenjoying	A=HA
lenormous	AAH=
lenough	A9B=C=F=HBJCNBPC
lensure	A=B=F<K=NF
lensures	HAP=
lensuring	K<NB
lenterprise	BBHCJ<L=P=
lentertainment	A=B=HCKAN=
lenvironment	AAH=
lenvironmental	LCP;
lenvironmentally	A=H;PE
lequal	A=C=EAHDLBP9
lequality	BAN=
lequipment	F=H8KAPF
lequipped	A=PA
lequity	HAP=
leric	C=H<LBQA
lerror	HEL9
lespecially	ACHBJ=P;
lessential	HAK=NAP=
lestablish	HAP=
lestablished	A=B<CBHDL<
lestimated	K=NA
lethical	HAL=
lethnic	HBP<
leurope	AAC=H;KAN=PB
leuropean	B=CALCP;
leven	F=H:IAK=LBPCQ=
levent	H=PA
levents	H<LB
leventually	D=H=PC
lever	A4BBCCK=L=NBPB
leverton	GAL=
levery	C<HMOAP2
leverybody	H=PA
leveryday	ADGAH;P=
leveryone	DA
leverything	B=F=H<JANAPB
leverywhere	H8PH
levidence	FBH;KDL<N7PF
levil	A:HFL=
lexact	HAP=
lexactly	A=CAFAN=
lexample	H;PC
lexcellence	ACBAJ=P<
lexcellent	A<HGL;P=
lexcept	BAJ=
lexchange	B;NC
lexclusive	A5BBHALF
lexcuses	BCN;
lexecutive	A=H8LJP=
lexercise	HAL=
lexist	K=NA
lexisted	BAI=
lexistence	BAC=
lexisting	A=C<HIL=P=
lexpand	AAB=FAHHK=P7
lexpanded	F=HEJ=P=
lexpanding	HAL=
lexpands	C=H=LDP=
lexpansion	KBN=
lexpect	AAB=C=HBJAP<
lexpected	B7JG
lexpenses	H=PA
lexperience	FCK;
lexperienced	HCP;
lexperiment	A=PA
lexperimental	H:LD
lexperts	A<PA
lexplanation	B<JB
lexplore	ABP=
lexport	HBP<
lexports	ACH=P=
lexposed	BBH=J<PB
lexpress	B=H=K=LDNA
lexpressed	BAJ=
lextend	C=F=HANB
lextended	A=HA
lextending	L<PA
lextra	HEP9
lextraordinary	LBP;
lextreme	A=DA
lextremely	ACP<
lextremism	A=PA
lextremists	A=B=C=JAPC
leye	HCJ=LAP=
leyes	B;H=NC
lez2dj	H=LB
lf	HAQ=
lfa	HAL=
lface	AFE=L<P:
lfaces	AEP9
lfacilities	A=HAL=PA
lfacing	CCH;
lfact	F;H9K=LCNDPA
lfactor	ABL<
lfactories	FCK=N=
lfactory	A=
lfail	KAN=
lfailed	AAB:C=H=IAJDLAP=
lfailing	ABHAL:
lfailure	BEJ9
lfair	BACAHDJ=L<P;
lfairfax	H;LC
lfairly	ACN=P=
lfairness	H:PD
lfaith	H=K9NEPA
lfaithful	BAJ=
lfall	CAH=
lfallen	BAJ=
lfalling	CAH=
lfalls	BAJ=
lfame	H9LE
lfamilies	AHC<H<J=NB
lfamily	B=C<F=H9JAKALF
lfamous	H;LEP=
lfan	P=
lfans	ACH<
lfar	BFC=H9J;LBN=PB
lfarewell	A=HA
lfarm	HBP<
lfarmers	AAC:HHL=P:
lfarms	H=IBO=PA
lfast	A:B=CCH;J=NAPG
lfaster	H4PI
lfastest	A<HGP:
lfat	ACH;LAP=
lfatal	C=HDP<
lfather	H=PA
lfathers	AAH=L=PA
lfavorite	A=G=HCKCL<
lfavourite	HCI=LBP;
lfear	FEH:K7LDNAPDQ:
lfears	CBH=
lfeature	H;PC
lfeatured	A=HA
lfeatures	AAH=LAP=
lfebruary	AAIAK=L=
lfederal	AEF=HFL9NCP7
lfederally	A:PD
lfee	HAK=
lfeed	C=HA
lfeel	AADAF=H<NCP;
lfeeling	A=B<CAKDN;PA
lfeels	AEB;C<NCQ=
lfeet	ACH=P=
lfell	AABAH;
lfellow	C=HCP=
lfelt	K=
lfemale	HBL<
lfetus	H<PB
lfew	ADB=H;IAJAL;PA
lfewer	H<LA
lff	AEH7I=LB
lfield	CAHAL=P=
lfields	BBH<
lfierce	HAL=
lfight	A<BBHBJ=K;L<NAPB
lfighter	LDP9
lfighting	AAH=JA
lfilled	B:CD
lfilm	H=LA
lfilming	ABBAH<N=
lfinal	A=B=HHL=P<
lfinally	A:BAC=J=PG
lfinance	F=HCKAL;
lfinancial	CEHAL7
lfinancially	AAH=
lfind	AAC;LBNAP;
lfine	HEL9
lfingers	ABP=
lfinish	AAC:FAHCK=
lfinished	ACCAH<I=
lfinishing	AAO=
lfire	BAKCN;P=
lfirm	H;PC
lfirms	H=PA
lfirst	AAB8F=H<IAJELEN=P:
lfirst-time	C=H=PC
lfiscal	HCL;
lfiscally	ABH=
lfish	GAL<
lfive	A=CCH9PB
lfixed	HAP=
lflag	AAL;
lflags	A=BA
lflat	HAL=
lflexibility	B=JA
lflight	ADH9LA
lflights	BCJ;
lfloods	FDK:
lflorida	H;LC
lflow	BAJ=
lfloyd	H=LC
lfm	H;LC
lfolks	H8PF
lfollow	A<BDFAG=J:K=LEP<
lfollowed	HAL=
lfollowers	GEH:KAN=P=
lfollowing	ABP=
lfood	A<B:CAF=KCL;NDPC
lfoot	H;PC
lfootball	A=HA
lfor	A=FIG=H=I<LCN;P=
lforce	B:H;ICKBNAPA
lforced	A:B;H:JCLCPE
lforces	BAC=J=LBN<PA
lford	A=H=LB
lforeign	A=HHL=P:
lforemost	A=H;PD
lforests	H<LB
lforever	H;PC
lforge	AAC=F=NA
lforged	A=LA
lforget	B=H:K<NDPD
lform	HAL=
lformer	B;HC
lformula	KAN=
lforty	A;HAI<LD
lforward	BFC:J=L=PD
lfossil	HCP<
lfoster	HAL=
lfought	A=B9FANE
lfound	ACF;H;KA
lfoundation	JA
lfour	ADK=L:PA
lfourth	ACC=P=
lframework	A=CAKAN=
lfrancis	H=L:PF
lfrancisco	H=LA
lfrank	C=H;PD
lfrankie	H<LB
lfranklin	L<PB
lfree	A;B=C=HDJALCP<
lfreedom	B8C=JFLAP=
lfreeze	HAL=
lfreight	HCL;
lfrench	A=H;LIP:
lfresh	HAP=
lfriday	AAB=JAL=
lfriend	A;CCL=PA
lfriendly	C=HA
lfriends	HCKDL:N:PA
lfrivolous	A=HA
lfrom	B=CBH=IAK<LBOAP<
lfront	HCKAL=N=P=
lfrontier	HBL<
lfuck	HDP<Q=
lfucking	AHH:
lfuel	HAL=
lfull	A=HIL=P9
lfully	AED=H<I=PA
lfun	CAFBN=
lfunction	CCH:
lfund	C=L;PB
lfunded	AAC=
lfunding	J:ND
lfunds	B:CDH=JAL=NB
lfunny	AAQ=
lfurther	A;C;HBLCPC
lfuture	ABHBKBP8
lfutures	B=H=JAPA
lg	HEK<LAQ;
lgaa	AAHCL;P=
lgain	A=HDP;
lgained	ABC<
lgaining	H=OA
lgains	A=HA
lgame	A9BAC<PF
lgang	HBL<
lgangs	B;JCKAN=
lgarage	HAP=
lgas	A8BBHAPB
lgases	FAK=
lgasoline	HCP;
lgather	BBCAH=J<L=PA
lgauge	A=HA
lgave	FAK=L=
lgay	HEL;P=
lgene	FCH=K;LA
lgeneral	AAH:LAPAQ=
lgenerate	AAH=
lgeneration	B=H;JALAPA
lgenerations	B=C=DAJAK;ND
lgenerous	HAK=
lgenes	KAL=N=PA
lgenuine	AAB=HAL=
lgeorge	H:LIP;
lgerman	LDP:
lgermany	B=H=PC
lget	CCF7H;J<KFLANB
lgets	AGC=L8
lgetting	BAG=H2L;PO
lgi	A=L=PB
lgibson	HBP=
lgift	BAJ=
lgirls	GAHAL=Q=
lgive	AHCDH<P5
lgiven	H;KC
lgives	A;B=CGF=
lgiving	C=HDL<
lglobal	A=CAEAN=P=
lgo	ADBBCBG=J=L;P<
lgoal	B<CCK<NA
lgoals	AACAH=I=L=PA
lgod	A9B;C=HBMAPHQ=
lgoes	BFCBH<J<P;
lgoing	AFCAH1JCLAP=
lgolden	HCP;
lgon	A=H=JC
lgone	H<L=O=PG
lgonna	B=H=L=PE
lgood	ACC;DCHDJAKDL9N7OAP=Q=
lgoogle	L=PA
lgorbachev	KAN=
lgot	B;CAF=G=IAPAQ=
lgotta	H<PB
lgotten	A:CD
lgoverning	A=HB
lgovernment	AAB4CCFAH<JDK=L7PG
lgovernmental	BDH;
lgovernments	B9C=DAFHH<JAK:NB
lgovernor	H<LD
lgovernors	D=FA
lgovt	HDP:
lgrace	A=HBLAP<
lgrade	B<CAJB
lgraders	B<H7JBPG
lgrades	BAIAJ=P=
lgraduates	AAL=
lgrain	HCP;
lgramm-rudman-hollings	H=PA
lgrand	A=H=LC
lgrant	HCL;
lgrants	B=JA
lgrants-in-aid	BBJ<
lgrateful	KAN=
lgravel	HCL;
lgreat	B<HCJALHM=N=P:Q=
lgreater	A;HFP=
lgreatest	AAHFP6
lgreatly	A=H=PC
lgreatness	CAH8L=PF
lgreen	HCL=P=
lgreens	DBH=
lgrey	LAQ=
lgrid	EAFCH=K;
lgross	ACH=L=
lground	H:IALB
lgroundbreaking	AAH=
lgrounds	KAN=
lgroup	A;CBHAL=
lgroups	FAK=
lgrow	ACC=P=
lgrowing	CCD=F=H<L=PD
lgrown	B=H=NA
lgrows	CAH=
lgrowth	A=BAH;PC
lguantanamo	H=LA
lguarantee	AAK;NCP=
lguide	FAH=K=LAMAP=
lguiding	AAH=
lguitar	A=HA
lguitars	B=JA
lgulf	HAL<
lgun	A;D=FAHAL=PC
lguns	BAC=HBK<NBP=
lguy	KAL=N=PA
lguys	ADH<P<
lh	H<QB
lhad	B=C=FDHJJBK7L=NBP7
lhaha	D=F=HFP;
lhahaha	H:PD
lhair	C=PA
lhaiti	H<N=PD
lhalf	ACH=L=
lhallowed	H<LC
lhand	A;H:LEPB
lhanded	BAJ=
lhands	B=H=JC
lhangover	A=PA
lhappening	GAH=
lhappy	ADH4JAK=LG
lhard	B8GAHFJDK=L9NA
lhard-working	C=HA
lharder	BBH<N<PB
lhardest	H:PD
lharm	AAC=
lharmful	HAL=
lharry	HBLHN=OAP7Q;
lhas	ABD;EAF=H:JAPB
lhate	HALFN=P9
lhatred	CA
lhaul	H=PA
lhave	C9D=HBKALE
lhaving	A=BCH:J;PG
lhay	H=LA
lhayley	BAH=
lhayward	HAL=
lhazardous	HAP<
lhe	A<CAH6LBPF
lhead	FAH=K=PEQ;
lheadache	ACH;
lheaded	CCH;
lheading	AAH=
lheadphones	B=JA
lhealth	A=B=HDK<NB
lhealthy	H=LB
lhear	B<HAK=L=MCNA
lheard	BBC<HAK=L=NA
lheart	BBH;J<PB
lhearts	FCHAK=N=P=
lheat	HEL:
lheavily	A<PB
lheavy	AAHBP:
lheld	ACC=FAH=JAK=L=
lhello	BAJ=
lhelp	B9F<H<KCLAPE
lhelped	A;B9H<JEPG
lhelping	ABB;F=H8JAK=LANCPC
lhelps	A<CAL;PD
lhemisphere	BAF=J=KAPA
lhenry	F=KB
lher	A=BAF=HIJ=L5PB
lhere	ACC=K=L=MA
lheritage	H:LE
lherman	LAP=
lheroes	HCP;
lheroin	PA
lhesitate	B;JC
lhey	A<HHP9
lhi	H=LCMAN=P=
lhidden	H=LA
lhigh	BAC=FBHFJ=L9P=
lhigh-quality	AGB=C;H<LAP=
lhigh-speed	C=HHL;P<
lhigh-tech	HCL<
lhighest	ACK;NCP=
lhighly	H=PB
lhighway	LAP=
lhills	HFP8
lhim	AAC:F<HCJ=ND
lhip	P=
lhire	AAC=HAK=
lhiring	HAP=
lhis	C:HJL=P9QB
lhistoric	F=G=KCLCP;
lhistorical	A<H<LF
lhistorically	LBP<
lhistory	BAF=L<PA
lhit	AFC=HAP9
lhits	H=NA
lhitzig	A=PA
lhiv	B=OA
lhmas	A=H;LE
lhockey	LBP=
lhold	BACAH=P=
lholding	ABH=
lholds	ACC<H;LB
lhole	GEH9
lholiday	BBJ<
lholocaust	C=HC
lholy	CAH=LA
lhome	BDF=H=J:LANAP<
lhomebuyers	B=JA
lhomeland	A=HB
lhomes	FBN<
lhonestly	AEH=P;
lhonor	A=B<JAKAPA
lhonorable	A;B=LE
lhonored	B<HAJBK<L=NB
lhonors	FEK=N;
lhope	A<BBG=HFJBK9P=
lhopeful	HAK<L=NB
lhopefully	A<CBH:L<PG
lhopes	CAH=
lhoping	C=H<L<PF
lhospital	F=H=NAPBQ=
lhostile	BAJ=
lhot	ABC=HDL:P=
lhotel	HBL<
lhour	CAH=
lhours	H=PA
lhouse	AAD=FCH:K=LA
lhouses	B=NA
lhousing	H8LEPA
lhouston	H=LA
lhow	AGB;C=FBH;JCK;L:PC
lhoward	LAP=
lhowever	AAF=KALAP;
lhpa	A=C=LC
lhuge	B=HBP=
lhuman	A=F=HKL=P9
lhumanitarian	H=LA
lhumanities	A=
lhundred	H<IC
lhunger	LAQ=
lhunt	B9NE
lhurricane	H=LA
lhurt	CAH=
lhurting	A=PA
li	A1B5CADDH5LCOAPS
lian	LBQ=
licd	H8LF
lice	HDL<P=
lidea	FAH=N=PA
lideal	F=KBN=
lideas	C=HBK<NA
lidentified	HAP=
lidentify	H=PA
lidentity	BAC=HBP<
lif	ACB=C<HALA
lignore	C=KA
lii	A=DAHALAP<
lill	B=F=HIJAP9
lillegal	ADC=L=
lim	AAHBJ=L=
lima	H<PB
limagine	CAH;PB
limmediate	A;LD
limmediately	B=JA
limmigrants	A=H<PD
limmigration	LA
limpact	B=CAFAHAN=P=
limplemented	A=DA
limport	AAC=HAP=
limportance	BGF9J7ND
limportant	BBCBF=G=HCL;N<
limported	A=HA
limports	B=JA
limpose	AAH=
limposed	AAH=
limprove	F=KA
limproved	A=LFP<
limproving	F=LB
lin	D;FEHAJAK;LFN4O=QB
linadequate	HAL=
linaugural	H4LFPC
lincentives	B<JB
linclude	C:H9I=LHPB
lincluded	H9LE
lincludes	AAC<PA
lincluding	AAFBHBL<O=P<
lincome	A=HEL;PAQ=
lincrease	B=E=HHLAP9
lincreased	A=C=HDLCP;
lincreases	HAKAN=P=
lincreasing	HCL9
lincreasingly	AEH;P=
lincredible	ACH=L=
lindeed	AABCJ;P<
lindependence	A=BA
lindependent	BCN;
lindex	H=PA
lindian	A=HML4P=
lindicates	NAP=
lindies	HCL;
lindividual	A=H=LFP<
lindividuals	P=
lindonesian	HCL;
lindustrial	A<HGL:
lindustries	BAH=
lindustry	A=B=DAH=JAPA
linflation	ABB=CAH9PA
linformation	C<G=KALAN=
linformed	A=HB
linfrastructure	HAP=
linitiative	B<H=JBKAN=PA
linitiatives	H=PA
linjury	HAP=
linner	HCL;
linnocent	H<PC
linnovation	F=HAKAP=
linnovative	H<L<PE
linside	BAC=FCK=N=
linsist	F=K=NB
linspiration	CAH=
linspire	AAH8KAPB
linstant	HAL=
linstead	AAP=
linstitute	H<PB
linstitutions	H7LBPD
linsurance	DAF=HCJ=KAL;
lintelligence	B;HBJCP;
lintend	B6JH
lintentions	AAC=
linterest	AAJAL=
linterested	BAN=
linteresting	A<G=HD
linterests	H:I=L=PH
linternational	H<IB
linternet	HAL<
linterstate	H<LB
linterview	BAP=
linto	ACC;HDL:
linvest	H<NA
linvesting	AAC=
linvestment	HAK=NAP=
linvestments	F=KCN=
linvite	BCHBJ;L=P=
linvolved	B=JA
linvolves	L=MA
linvulnerable	BFH=J8LA
liran	H=PA
liraq	F;KEL<N=PA
liraqi	C=HBL8PD
liraqis	H;PC
lirish	A=LDP=Q=
lirresponsible	H=LA
lis	AACBF:G=H;JALBMBNDP8
lisis	A<PA
lislands	A=LA
lisrael	CAH=
lissue	CDHBK;L;NB
lissues	BAC=F=HAKAP=
lit	A6CDDBEAH4IAJ<K<L;MAN;POQC
lits	ADB<E=FAHBICLAP4
litself	H=NA
liv	A=PA
lj	HBQ<
lja	HAL=
ljack	GAH=LCP;
ljackie	C=DA
ljackpot	CAL=
ljail	HAP=
ljames	C=H=LC
ljanuary	B=H:LE
ljapan	H=PA
ljason	LEQ9
ljazz	C=HFL;NAP=
ljeff	P<QB
ljersey	HBL<
ljesus	H=I=LAPA
ljewish	C=HEKAL=P;
ljill	LBP=
ljimmy	H=PA
ljob	A=C:HCJCKAL<N=OA
ljob-creating	HAP=
ljobs	A;F:H;KGLB
ljohn	BBH5LH
ljoin	LAP=
ljoining	AAH8LFP=
ljoint	HBP=
ljoke	DBL=
ljokes	F=KA
ljones	L=QA
ljordan	BCJ;
ljosefina	H=LA
ljoseph	C=LA
ljourney	CAHCL=P;
ljudge	L<PC
ljudges	H=PA
ljudicial	H<LB
ljulie	H=LCP=
ljumping	HBL=
ljust	B;C:D<HCIBKBLBN=PB
ljustice	A=H<LE
ljustin	AFH8K=LA
ljustinbieber	A:LD
lk	A=BAH=J=LD
lkarl	H=LA
lkeep	FAH<K=PD
lkelly	A=H<LC
lkennedy	BBJ<
lkenton	H<LB
lkept	ACH9PA
lkevin	BAH;LA
lkey	HEK=L=P=
lkicked	BDC<H=
lkid	IAP=
lkids	ABBAFCH<J=KALAN:P=
lkill	AAEAH<P=
lkilled	BAH=
lkilling	A=HA
lkind	B=HANAP=
lkinda	AEH9
lking	A<HBJ=LFPAQ8
lkiss	AAHAL<
lkm	CAL=
lknew	BAH=KCN;
lknocked	LAP=
lknow	BAC;F9HDJAK=NGP9
lknowing	F<KB
lknowledge	BAF=H=KEN;
lknown	BHC9H=J:NB
lknows	FAK<
lko	BAC=H<LB
lkorean	A=HBL=
lkristen	H<LB
lkuala	H=LA
ll	L;QC
lla	LDP=Q=
llabel	C=HA
llabor	HA
llaboratory	A=BA
llabour	A=H=LEP=
lladen	L=PA
llady	F=HAKEN;P=
llaid	BAC=HAP=
llake	A=H=LB
lland	B=JAKALAN=P=
lland-based	AAC=E=L:PG
llandmark	HAL=P=
llands	LAP=
llangejans	A=H<LBPA
llarge	BAHEIBL:P:
llarger	HAP=
llargest	AGH<L:
llast	A<C;D=FAHBLB
llate	HBI=
llater	B<C=FBNAPA
llatest	A=HA
llatter	HAL<
llaughter	MAP=
llaunch	HCK=NAP;
llaunched	I<LB
llaunching	LA
llauren	CAH;LA
llaw	B9C=F<IAJAKDPB
llaws	AAF=H;JCKEL<N;PAQ=
llay	H=L=PA
lle	P=
llead	A=BGHAJ7L=PA
lleader	H=LA
lleaders	FDK:NAP=
lleadership	H=KAL=N=PC
lleading	A;BAHBJ=LCP;
lleads	BCJ;
lleague	BAC=L:PD
llearn	ABB=G=JA
llearned	F=KB
llease	HBL<
lleast	B=CAL<PC
lleave	B<C=F=HCJCNA
lleaving	ABC<HAL=
lled	BIJ5K=NA
llee	H;LD
lleft	CBHDL;NAP9
llegal	A=LCP=
llegally	A=PA
llegislation	A<B:FCJDN;PB
llegs	AAL<
llending	BBJ<
lles	LBP=
lless	AIC;HBL<P7
llet	ABC=HBKGL9N5PB
llethal	B=HA
lletter	BAH<J=PB
llevel	ADH:
lli	H=LA
lliam	L9QG
lliamdelaneyecon	BAGIH<L8N=
lliberal	H=PA
lliberated	H=LA
lliberation	H=LA
lliberties	C=NA
llibrary	A=H=PC
llibya	A=IA
llie	ACH=
llies	AGH=P9
llife	BACAH;KBN:OA
llifetime	H<PB
llight	H9LGP=
llights	FDK:
llike	A;B:CAF7GAIAJBKGLCMAN7
lliked	B=JA
llikely	B<JBK=NA
llil	AAH=
llimit	F=H=LIP8
llimited	ABBEI=J9
llimiting	H;LC
lline-item	HCL=Q=
llinked	BAJ=
llinkin	HBL<
llinks	HAJ<
llist	HAP=
llisten	BCJ;
llistening	BECCH4J7LCPD
lliterally	A=HB
llittle	AMC8HAL9N<
llive	ACB9CA
llived	AAH=
lliverpool	A=HAPBQ<
llives	AEC=FBL=P=
lliving	AAHAL;
lloan	HCP;
lloans	BBJ<
llobbyists	A=B=HAJA
llocal	A=HBP=
llocation	AAP=
llock	KCN;
llocomotive	H=PA
llogic	BCN;
llol	H<L;PE
llondon	B=JA
llonely	HAL=
llong	A=HBJ=LGNBP5
llong-range	C=
llong-term	HCLBP8
llonger	BAH-PP
llongest	HAL=
llook	A=B<CIHEJ=L=N<P;
llooked	B;CIH;
llooking	B<CCJDL=N;
llooks	ABC=GA
llool	HAP=
lloopholes	F<KHN:
llos	H9LG
llose	B=JA
llosing	BEF=H=J9KAOA
lloss	BAJ=
llost	A=BBC=HEIAJ<OAP:
llot	C=HB
llottery	HAL=
llou	H=LA
llouis	A=HBLBP=Q<
llove	A9BBC<FHGAH;J<L=N=PGQ=
lloved	HGL<P:
llovely	F=HFLBP:Q<
lloving	H9LE
llow	B=CBHAL;MAN=
llow-income	HBP<
llower	A;F=HENAP=
llowest	B=HAL=NA
lloyal	BAJ=
lloyalty	BAJ=
lluck	C=HALAP=
llucky	H=LA
lluke	H;LEQ=
llunch	H=PA
lluther	H=LCP=
llyrics	A=CBH<
lm	H:LD
lmaaa	A=PA
lmac	HDL<P=
lmad	AAH4LDPC
lmade	ACBAK=
lmadrid	HAP=
lmaduro	HA
lmagic	HAL=
lmagnificent	A=HA
lmain	A=J<LB
lmaine	A=IA
lmainly	ACH=P=
lmajor	HCP;
lmajority	HFL9
lmake	AGB=CCJ=K;L=NCP9
lmakes	ADC=P<
lmaking	ADB=C=HGK;L<NBP:
lmalaysia	H=LB
lman	C=F<GAJAKB
lmanaged	B<JB
lmanager	HCP;
lmandate	B;CAH=JC
lmandatory	A<PB
lmanned	ACH=L=
lmanufacturers	A=PA
lmanufacturing	B;JC
lmany	ACC=G=HDKALCP5
lmarch	AABAJ=L=
lmaritime	A=HA
lmark	FAK=LBP<Q<
lmarkets	A=BACAJ=
lmarriage	B=NA
lmarried	BBH:J<LAPB
lmars	A=HFL<P=
lmartin	H=LEN=P=
lmary	H=LA
lmassive	AAH<PA
lmaster	L:PC
lmasters	HAP=
lmatch	KDP:
lmatches	C=FAKAN=
lmaterials	BAF=H=KA
lmath	A=HDP=Q=
lmatt	H<LEQ=
lmatter	BCFEJ;K8NA
lmatters	AAH=
lmaximum	A;HD
lmay	B=DEFAH8K=L<PG
lmaybe	KAN=
lmayor	H=LA
lme	D=EAH=JCLAM=OAP:
lmean	BACAJ=K:NC
lmeaning	AAL=
lmeans	A;B;JCK<NBPC
lmeant	B=HAJAL=
lmeasure	BAH;PA
lmeasures	B;JCKAN=
lmechanisms	B=NA
lmedia	A=BAHALAN=P=
lmedical	BBHDJ<L:
lmedicare	ADL<P=
lmedicine	H;LC
lmeet	AAF=KBL=P=
lmeeting	AIF=H8L=NA
lmeetings	CAH;PA
lmelbourne	AAH=
lmember	HBL<
lmembers	H=PA
lmemories	C=DAFBK<
lmemory	FBK=
lmen	C=NAPA
lmentors	BAJ=
lmerely	AAP=
lmerit	CBH=K=LA
lmessage	BCF=J;K=NC
lmet	HBLAP<
lmetal	BAHAJ=L=
lmexican	HAP=
lmexico	H=PA
lmh	IAK=NAO=
lmh17	A=HCL9PAQA
lmiami	H=LA
lmichael	H:PD
lmichelle	H=LA
lmick	H=
lmiddle	A7HELFP9
lmiddle-class	HAL=
lmidnight	H:PD
lmight	B=D;HAJ=N=PF
lmighty	A<LB
lmile	D=LDN=
lmiles	A=CCH=
lmiliband	DAH<L=PB
lmilitary	AAD=HDK=LAP8
lmillennium	H8LF
lmillion	ABC;HJN=P6
lmillions	AFC<H=L=
lmin	B=H=JAPA
lmind	H=L=PC
lmine	A:CCHDP<
lminister	F=H<LBPA
lminor	AAHAL=P=
lminorities	H<PB
lminority	CAH=
lminute	A=
lminutes	AAB=C=JAL=PA
lmiracles	H=PA
lmiss	BEC9
lmissed	A=B=CBMAP=
lmissile	C=HDL<
lmissing	BAC=
lmission	B=H6JALEPC
lmississippi	HCL=P=
lmobile	H9PE
lmobilization	HALAP<
lmodel	BBH;J<LC
lmodern	L:PC
lmodest	HBP<
lmonetary	H;LC
lmoney	C=F=H<KAPD
lmonths	AAB<CAH=NBP=
lmontreal	LAQ=
lmood	CAH=
lmoral	A=HJL8P=
lmore	AFD=F:GAHKJDK;L5NBOAP4
lmorning	GAH=LDM=OAP9
lmorris	H=LA
lmortgage	HAP=
lmortgages	B;JANB
lmoses	LAQ=
lmost	AJD=H=J=KAL<P<
lmostly	A=PA
lmother	H<PA
lmothers	A;HC
lmountain	H9LGP=
lmountains	HAQ=
lmourning	K<NB
lmove	BCFAHHJ;K=L=P8
lmoved	BFJ8
lmovement	LEP9
lmovie	A=HEP<
lmp	BCN;
lmph	H=LCP=
lmr	C=HCLBP<Q<
lmr.	H;LD
lms	LDQ:
lmt	H;LC
lmuch	AHB=C0FDHCK;LCOAP=Q=
lmultilateral	H9LE
lmum	H:PD
lmunich	H=LA
lmurder	HBL<
lmusic	F=H:KCN=PE
lmusicians	BAN=
lmuslim	B=HA
lmust	A6B;CBDOF=H*PP
lmutual	HCL=P=
lmutually	ABL<
lmy	AFB=D;HMK;LGN=OAP,
lmyself	HDK;NCP9
ln	HBP;
ln't	AHB8DEF=MAN=O=P=Q=
lna	C=HC
lnafta	MAO=
lname	H:KALDN=
lnarrow	A=HA
lnation	ADF9H;KCL=NAPA
lnational	BBDBE=LGP8Q;
lnations	A<CAF9HBJBKFL=N;
lnative	A=PB
lnato	A=HCL=
lnatural	A9B=H;LDPE
lnature	AAH=
lnaval	A=LB
lnavy	B=JAL=PA
lncaa	HBL<
lnear	AAH:L:QG
lnearby	A=HA
lnearest	LBP=
lnearly	A=B=D=G=IAOCPC
lnecessary	A=JAL=PA
lneed	A=B=CCJFL8N:PC
lneeded	B:HCJAL=NBP=
lneedless	HAL=
lneeds	B;HAJCP=
lneedy	N;PE
lnegative	A=HB
lnegotiate	H=PA
lnegotiating	A<HB
lnegotiations	B=JA
lnegotiators	B=JA
lneighborhoods	H=PB
lneighboring	HCL;
lneither	D:HBL=PC
lnetherlands	A=LA
lnetwork	A9F;HAKEN=PC
lnetworks	H=PA
lnever	A9BAC=FAH6J=LCPMQ=
lnew	AAB=C<D=EAHHOAP9
lnewcastle	A=H=IC
lnewly	A=H=PC
lnews	FAHCK=L=Q=
lnewtown	D=L=PC
lnext	AAC=IAL<M=PA
lnice	ACC=H:L=PD
lnick	H9J=LDPB
lnicola	H=LA
lnigeria	B=JA
lnight	A=BBCAJ<L9PG
lnights	G=HC
lnine	HDL:
lno	ADB<C;D=IAJCL<P<QA
lno.	A=GAL=PA
lnobel	LBP;
lnoble	A;FAHDJ=
lnobody	H=PA
lnominated	CAH=
lnon-proliferation	H<LB
lnone	C=H=L=PE
lnonsense	H<PB
lnoon	HCL<
lnor	I=L=PC
lnormal	HCL=P=
lnormally	P=
lnorth	A:C=H6LBPL
lnorthbound	HDP:
lnorthern	C=LA
lnot	AGCCDEHIJBK;L5N8P8
lnote	F=NB
lnothing	H8JAPD
lnotion	K:ND
lnovel	HBP=
lnow	CCFBH2J=KAPG
lnowhere	B=JA
lnowplaying	CCL;
lnrl	LCQ;
lnuclear	A<C=HFLAP<
lnumber	HAP=
lnumbers	BBH=J<PA
lnurses	A=PA
lnursing	C=HA
lnutrition	HCL;
lnw	HBIBL<P<
lny	HBP=
lnz	H=LAO=PA
lo	BBH9J<QD
lobjectives	I=LA
lobligation	B=JA
lobligations	BAJ=
lobstacles	BAJ=
loccasion	HBP<
loccasions	A=CCH=
lof	DBFDJALBN7OCP;Q=
loff	A<BCJ<LA
loffer	ADBAC=H=J=L=
loffered	AEC=H=P=
loffering	A=PA
loffers	ADF=H<
loffice	B=HBIAP<
lofficers	H=PA
lofficial	F<LFP:
lofficially	ABC=P=
lofficials	PB
loften	ACF=L:PC
loh	CAHBL=Q=
lohio	LAP=
loil	A<BCC=HDJ;KALEN=P:
lok	L<PC
loklahoma	HCL;
lold	C=F=HBL<PB
loldest	A<HC
loliver	H=LA
lolympic	HAP=
lomg	AACAHBL:P=
lon	B<D=FEHBLCN7OA
lonce	ACCAF=H3LCPC
lone	ABBDD=HHJ8KCL;P:Q=
lones	AEP:
lonline	H;LC
lonly	A<B<CDD=FBH=IAL<N=OAPB
lontario	A=HB
lonto	H<LB
lopen	ADBCJ;L<P=
lopened	AAL=
lopening	A9B=CELB
lopenly	C=HB
loperation	H=
lopinion	BAHAN=P=
lopportunities	ABBAFDH:K=N;
lopportunity	BBF=H6JCK=LHN<
loppose	A=HAK=NA
lopposed	BACAJ;
lopposing	HBL<
lopposition	BCHCJ;L;
loptimistic	K;NC
lor	AAB;C=DBFBH=K9OBPB
lorder	A=B=JAKDL=N<PB
lordered	B=JAL;PC
lorderly	HAP=
lorders	HAP=
lordinary	A=HA
lorganizations	B=C=JAPA
loriginal	A=HCL=
loriginally	A=H=PC
lorlando	LBP<
lother	AHBAHBKAL:NAP4
lothers	A=B8CDF=ND
lotherwise	C<H;PF
lour	ACD=HII=N<P=Q=
lours	B=JA
lourselves	BBFAJ<N=
lout	ABBUF:HBI<J%KEL;MANA
loutdated	HCL:
loutlaw	A=HA
loutlined	CDH:
loutstanding	ABH<
lover	ABC=F;HCJ=K=LCNAOFP7
loverall	A=HDL9PB
lovercome	A;BAHA
loverly	ABH<
lovernight	A=HA
loverseas	AAHBP:
lown	DAGAHAL=N=
lowned	B=CA
lowner	H9LBPC
lowners	HAP=
lownership	BAJ=
loz	BCJ;
lp	GBH<
lpacific	BACEH:J=
lpack	A=CDH:IA
lpackage	B;F=KANC
lpacking	BBN<
lpaddy	H<PB
lpaid	ACBAC=H;L=N=PC
lpalestinian	A=H=LC
lpanama	A=
lpandemic	DAH=
lpaper	H=PA
lpaperwork	LBP=
lparallel	BAJ=
lparent	B=JA
lparents	B;HDJCP:
lpark	A<BAK=LDP=
lpart	C=FBHAK=
lpart-time	A;HC
lpartial	A;HBLA
lparticipation	H;PC
lparticularly	L=PC
lparties	F=PA
lpartisanship	B=CA
lpartners	A=PA
lpartnership	B=H;JAPD
lparty	AJC=H=P8
lpass	BAK<NBP<
lpassed	AAB9CCH=KA
lpassenger	A:HIP:
lpassing	FFHCK<N;P:
lpast	ADC<E=F=LA
lpatent	AGH:P=
lpath	BAJ=KAN=
lpathway	BAJ=
lpatience	C=PA
lpatriot	L=PA
lpatriots	H=PA
lpaul	H=LA
lpaxton	A:C=HD
lpay	ABH;LBN;
lpaycheck	BCJ;
lpaychecks	L=PB
lpaying	ABBCC:J=
lpayment	B=JA
lpayments	BFJ8
lpayne	H:PE
lpaynewere	I;LC
lpays	HAL=OAP=
lpc	HCQ=
lpeace	C=DCEAN=P:
lpeaceful	A=HA
lpell	H7LEPA
lpending	B;H=M=QH
lpeninsula	H=LA
lpennsylvania	LAQ=
lpension	A=HB
lpeople	ADCCDAFAH9JDL8N:PA
lpeoples	AFP9
lper	A6HDKEL:PB
lpercent	BAF=KAP=
lperfect	C=HA
lperformance	A<HB
lperforming	A=CA
lperhaps	H<PB
lperil	DAF<H=KB
lperiod	H=PA
lpermanent	C<E=HAL=NB
lpermit	C=EAHAP=
lpermits	A=F=HANA
lpermitted	B:JD
lpersian	H:LD
lpersistent	AAH=
lperson	AAH;JAKCL<N<PC
lpersonally	ACP;
lpersonnel	AAH=
lperth	H<LB
lpet	HDP:
lpeter	H9LH
lpeterdutton	LFQ8
lpetroleum	HBP<
lpetty	A=B=HALB
lphase	BAC=
lphased	HDL:
lphiladelphia	HAP=
lphone	C=PB
lphoto	A=H8PH
lpick	AAHAL=P=
lpictures	G=HA
lpipeline	AAH=L<QB
lpittsburgh	A=CAH<PB
lplace	A=B;JCPB
lplaced	C=HA
lplaces	ADDBH;P;
lplan	A=B;H9JDKCN;PG
lplane	C=HEL=P=
lplanes	PAQ<
lplanning	H;PC
lplans	A=PA
lplants	C=HA
lplay	A:CBHBI<LD
lplayer	B=D=H8NAPF
lplayers	DAP=
lplaying	A;K=LD
lplays	BAHAN=P=
lplease	C=H6OBPG
lpleased	B=JAK<NC
lpledge	H=NB
lpledging	F=NB
lpls	H;PC
lpm	BAC=
lpoint	A=BACAH=
lpointed	BBC<
lpointless	B=CA
lpoints	ABB9FAK=NEP<
lpoker	HBL<
lpolice	A=HDL9PB
lpoliceman	CAH=
lpolicies	F;H<KHN:PB
lpolicy	AAFDH6I=K;LDPC
lpolish	A=C=HFL<
lpolitical	BAHEI=L9PA
lpolitics	CAH=
lpolls	AAH=L=PA
lpollution	FBK<
lpool	A=PA
lpoor	ADEAH7PBQ=
lpopular	HAP=
lpopulation	AAH<
lport	H=PA
lportsmouth	H=LA
lportuguesa	H;PC
lportuguese	HBP=
lposed	BAJ=
lpossessed	HBL<
lpossible	BBC=N<
lpost	ABHAL=
lpotential	A=CCH=
lpotentially	CAP<
lpounds	CDH:
lpour	G=HB
lpower	A=B;JFP=
lpowerful	A=HAJCL;
lpowers	B=JA
lppl	H=PA
lpractices	F=K;NE
lprayer	HCL;
lprayers	HBP<
lpre-k	K=NA
lprecious	AAL=
lprecision	LAP=
lpredicted	AAC=
lpregnancy	H=LA
lpremiums	AEH;
lprepare	A<BACBH=
lprepared	A=B=HDJAP<
lprescription	HEP9
lpresent	BCHBJ;L<
lpreserve	A;HALA
lpreserved	A=HA
lpresident	A=B=H,JALNPFQ=
lpresidents	L;PC
lpress	HCL<P=
lpressing	L=PB
lpressure	A<JB
lpressures	H=KBL=N=PC
lpretty	AGH;L8PA
lprevent	ADC<F=H=NB
lpreventing	AAH=
lprevention	HAP=
lprevious	A<IA
lpreviously	AEP9
lprice	A=K=LDP<
lprices	BAP=
lprimarily	BAH;J=PC
lprimary	HCL<
lprime	LDP9
lprinciple	F;NB
lprincipled	HAP=
lprinciples	B=H=PC
lprior	BBH9J<PE
lpriority	KAL=N=
lprison	BEHAL=N:
lprisoners	H=PA
lprivate	HAL=PA
lprivileged	B:C=HAJD
lprizes	B<NB
lprobably	C=H:PG
lproblem	A=FCK;PA
lproblems	ABBCC<H<J;KAN=PA
lproceed	AAL=
lprocess	B<H<JBLAPA
lprodan	H=PA
lproduce	CCH:PA
lproducing	ADB:CDH=P<
lproduct	HBKBL=N<
lproduction	HBL=
lproductive	ABHBL9
lproductivity	B<HEP=
lproducts	FBHCN=P;
lprofessional	HA
lprofessionals	H<PB
lprofit	A=CAHAP=
lprofits	AAB;JA
lprofound	HAP=
lprogram	B<F=H:JCKAL<NBPC
lprograms	CBH=K7NDPA
lprogress	H=KAL=PA
lprogressive	H<LEP<
lproject	KAL=N=PA
lprojected	AAB8CD
lprojects	BBH=N<PA
lpromise	B;CBFAH=JAK=NAP=
lpromised	B<JB
lpromises	ACH=P=
lpromising	A=HA
lpromote	AAC<HFL;P=
lpromoting	C=HA
lpromotion	HAL=
lprompt	BBL=
lproof	KAN=
lproper	AHC<H5LD
lproposal	B=JAKCN;
lproposals	C<HBJBP=
lpropose	A;B=F<JAK<NCPE
lproposed	A:BAH=IBLAPA
lproposing	H=N<
lprosper	CBH<
lprosperity	F<H<KAL<PG
lprosperous	AAP=
lprotect	ABHCI=LAP8
lprotected	ACP;
lprotection	BAH<J=KALBN=
lprotectionism	B:JD
lproud	B=HAJAL=
lprove	P=
lproved	A=CAK=NA
lproven	H=JAK=NA
lprovide	CEHAI=L<P=
lprovided	AFC=HBK=L;M=OA
lprovides	ACP;
lproviding	B=C=LBNAP=
lprovincial	AAH<
lproving	FCK=N=
lpub	BAC=HBL<
lpublic	ACD=EAHEK=L:P;
lpull	CAP=
lpump	H=LA
lpunish	HAL;PA
lpunk	ABL=
lpurple	H6LH
lpurpose	F=KB
lpush	HAL=
lpushing	B;CC
lput	B<CBHCP;
lputting	A<C=H;LH
lqaida	HCP:
lquality	HA
lquarter	H=IA
lque	A<LEP=
lqueen	H<LDQ=
lquestions	CAH=KBN<
lquick	HAP=
lquit	HBP<
lquite	AJH1PC
lr	HAL=
lrace	BAHBJ=P=
lracing	LBP=
lracism	F=KA
lracist	HAL=
lradical	HAP=
lradio	H9LBPC
lrail	AABAHBJ=P:
lrailroad	HFL;P<
lrailroads	H=PB
lrailway	H;PC
lrain	C<HDICL<P=
lraise	HDL<
lraised	AABAC=P=
lraises	A=HDN=P=
lraising	A;C=HDL<PB
lran	AAB;CEH;
lrandom	H;PC
lrangers	A=HDP=
lrapidly	ABBBJ<P<
lrate	BGCAF;H9J:KCN=PC
lrated	BBC=HAL=
lrates	A=BDH=J<N:PE
lrather	H<PB
lrating	HAP=
lraw	HAQ=
lre	A=G=HDL:N=PAQD
lreach	AAB<CBP=
lread	F:HAKBNAP=
lready	B=JCN=
lreagan	A<CBHCL9PA
lreal	ADB=C=HGM=OAP9Q;
lrealise	H<LB
lreality	H<PC
lrealize	F<NA
lrealized	K<NB
lreally	AKC=DAL=NAP4
lreason	CAFAK<P=
lreasons	K<NB
lrebekah	A=PA
lrebuild	ABC=HAP<
lrebuilding	FBK=N=
lrebuilt	B=JA
lrecall	K=NA
lreceive	FAK=L=PB
lreceived	ADC=P;
lreceiving	A;HFLCP8
lrecently	A=PA
lrecession	AAH:PB
lrecognized	KCL<N;PB
lrecommended	A=
lrecord	ABIAL=P=
lrecorded	A=HA
lrecording	A;HC
lrecover	AAP=
lrecovery	E=PB
lrecruit	A=CA
lred	A<HFL9PA
lredtape	KCN;
lreduce	C;HGL=P;
lreduced	ACC=H<
lreduces	HCP<
lreducing	AEH:LAP<
lreduction	FBHCK<L=P=
lreductions	B:JD
lreference	B;JC
lreform	BAD=FCKALAN:
lreformed	A=HCP=
lreforms	BAF=H<KAPA
lrefugee	L=PA
lrefundable	BAHAN=P=
lregard	B;CBF;JBKCN<
lregime	A=BAFCN;
lregion	ACB;FAH;JCK=
lregional	H:LD
lregions	H=PA
lregular	HDL<P=
lregulation	FCK;
lregulations	F:H<KGN;PB
lregulatory	B=HBLAP<
lrehabilitation	LAP<
lrejected	HAP=
lrejects	HBL<
lrelate	BAJ=
lrelated	BCHCJ;L=P=
lrelations	A=
lrelatively	A;CB
lrelease	HAKAN=P=
lreleased	AALBP;
lreliable	A=HB
lrelief	AABBH=J<L=PA
lreligious	A=HCL=
lremain	AKH8L=P<
lremained	AAP=
lremains	A=CAK<NB
lremarkable	AAD=HAL=
lremember	AHF<H:K=NEP:
lreminder	F<KA
lremote	A=HB
lremove	ADH9L<PC
lremoved	HAL=
lrenew	K<NA
lrenewable	LAP=
lrenewed	A=PA
lreorganization	HBL<
lrepeat	H=KA
lrepeated	CBH=K=
lreplace	ACL=
lreplaced	L:QD
lreport	H=K=L<NAPD
lreported	H=KA
lreporter	L;PC
lreporting	B;C<HAJ=NH
lreports	F=
lrepresentatives	LAP=
lrepublic	H=PA
lrepublican	HHL8P=
lrepublicans	BAH;L=MAN=PC
lrequest	B:JD
lrequire	ACG=P=
lrequired	JAN<
lrequires	ACC=HAK;L8NCPB
lrequiring	A;HC
lrescue	ACH<LBP;
lresearch	HAKALCN=P<Q=
lreserve	H<LC
lreservoir	HBL<
lresidents	A<B=CFH;JA
lresolution	B=JA
lresolutions	AAFCHBN<P:
lresolve	ABB;F=H<JCNA
lresort	B<JB
lresource	HAL=
lresources	A=B;CAIAJCL=
lrespect	AABBJ;Q=
lrespected	A=CA
lrespond	AABDCAH;J:
lresponded	BAJ=
lresponding	BEJ9
lresponse	B=HBJAP=
lresponsibilities	BAJ=
lresponsibility	A;BACAH=J<KAPA
lresponsible	ABH9J;L7NBPJ
lresponsive	BEJ9
lrest	BCH=P=
lrestart	A=HGL=P:
lrestaurant	B=HA
lrestore	A;HB
lrestraint	B=JA
lresults	AAB=JAL=
lretirement	A=BCHAN;
lreturn	CHH9J<
lreturned	BDJ:
lreturns	BAJ=
lrevealed	CBH=
lrevenue	H=L:PF
lrevenues	F=KCN=
lreverend	H;LC
lreversed	FCK;
lreview	H=PA
lrevitalized	AAL=
lrevive	AAL=
lrevolution	ACB=F9H;JAKE
lreward	AAHEL=N=P<
lrich	HBP<
lrichard	H<LB
lride	A;BAHA
lright	B=C=FCHAI=JLKAN;P2
lrights	BBH9KALBN:PB
lring	B=CA
lrise	BEH=J;
lrising	CCHBL;P:
lrisk	BAJ=PA
lrivals	BAH=
lriver	L:PC
lroad	BDCAN:
lrock	B=F=HEJAL=P=
lrocket	HAP=
lrole	A=BAF=HAKAN=
lroll	BAJ=LBP=
lrolled	B9CE
lrolling	A=LB
lrolls	CA
lroman	A=LB
lroom	K<LANA
lroosevelt	H<PB
lroot	HAP=
lroughly	AAP=
lround	HDP:
lroyal	H;LC
lrr	HEL;P=
lrt	C;HCK=LBQ=
lrubber	HCL=P=
lrubbish	ACL:
lrugby	LAP<
lrule	BCC=D=FCK:NA
lrules	B=G=JA
lrun	BDC:FAHDJ=K=LAP9
lrunning	BAC=
lrural	A<LD
lrussia	B<FCHAJBL;N;PA
lrussian	A=C=H=LE
lryan	A=HCP=
ls	ACE=H;LB
lsacred	A;HD
lsacrifice	BAN=
lsad	B=C=HAJA
lsaddam	I=LA
lsafe	B9CAD=HAJEP<
lsafely	A<PB
lsafer	A=FAHBP=
lsafest	AAH=
lsafety	AEH;
lsaid	A<F=KALANA
lsalt	P=
lsalvador	B=JA
lsam	L=P=QB
lsame	AABAHJL9P7
lsan	C=H<LC
lsanctuary	BBH8LFN<
lsandy	H=LCP=
lsat	H=PA
lsatellite	AAH<LCP<
lsaturday	BAHAJ=P=
lsavage	HCL=P=
lsave	B8CFH=L=OAPC
lsaving	AAC:HB
lsavings	B=F=HFK=LCNAP8
lsaw	A=HA
lsay	A<F:GBL<NC
lsaying	A=B<FAHCJBK=L;NA
lsays	A<C=F<H=LBNAPC
lscheduled	B=HAI=JA
lschlegel	HEL9
lscholarship	B=JA
lscholarships	A=BECAN9
lschool	ADBAF<HCIBJ<K=L;NCO=P:
lschools	BAF=H;J=KGN;PA
lscience	C=H;LG
lscientific	HB
lscore	BBJ<
lscott	A<HALAP=
lscout	H;LC
lse	HEP=Q=
lsea	A=LB
lsean	H<LB
lsearch	B<NB
lseason	A<PC
lsecond	A<BCHEICJ;K=L<Q=
lseconds	BAH=J=PA
lsecret	A=BDHAJ:
lsectarian	BAL=
lsector	AAB<JBP;
lsecure	LAP=
lsecured	CAH=
lsecurity	AECAL<P8
lsee	A:BCCBD=F;GAI=J=LENCP=
lseeing	ABJ=L=NBP=
lseek	A=C<EAHDJCL=P;
lseeking	B=JA
lseeks	B;JC
lseem	AAH=
lseemed	C<HCNBP:
lseems	CBH=
lseen	ACC=H=PA
lseize	FAK=
lselected	F;KC
lself	A=HAPC
lself-titled	C=HBL=
lsell	BAC=
lsenate	C=DAH<JAL=PE
lsenator	C=H7LFPC
lsenators	A=LA
lsend	A=BBF=HGJ<K=L=NBP;
lsenior	HAP=
lseniors	AAQ=
lsense	H8NAPD
lsent	A=BACDHAJ9
lsentenced	BCJ;
lseparate	H4LDPE
lsergeant	A=G=H<LE
lseries	L=
lserious	A7BDC;HJJ=P<
lserve	N=
lserves	BDC<N=
lservice	H<LDP=
lservices	B=CAJA
lset	B9CEJCN=P<
lsetbacks	FAK=
lsets	B:CAJDP=
lsetting	BAC<
lseven	HCL=P=
lseveral	ADB=ICL:
lsevere	HCP<
lseverely	ACH;
lsex	BAL<
lsexy	HBP=
lshall	DBP<
lshallow	A=HB
lshared	HAQ=
lshares	AABAE=J=
lsharing	A=HB
lshark	H<PB
lsharp	H=PA
lshe	A=D<H2LAPO
lshelter	B:ND
lsherlock	H:LD
lshes	A=HALAP=
lshifted	BGH=J8
lship	HAP=
lships	ABH<
lshirt	HCP;
lshit	A6CCLAPB
lshocking	AAH=
lshoot	HCI=
lshooting	AAC<
lshop	H=LA
lshopping	A=L=PA
lshort	B=HFJAP8
lshortly	A<B=CDK=LCP=
lshot	ACBAC=H<P=
lshould	DDH6JAPC
lshoulder	A<PB
lshow	A:CBF=KCLDNAP=
lshowed	AAC=
lshowing	A=HAKCN;
lshown	FAJAK=P<
lshows	BDCDH9J:K=NBPA
lshree	H<LB
lshuttle	H:PD
lsick	A;C=HGP=
lside	ABL<P<QA
lsides	KBN<
lsign	H<K=NAPB
lsigned	BBJ<
lsignificant	AAHDJ=L<
lsilang	H<KB
lsilly	HBL<
lsilver	H=LBP=
lsimilar	BAJ=
lsimple	A8C=HOL9P=
lsimply	A<B;H<L=NCPF
lsince	ABB:CCD<FAI=K=LDODP:
lsinger	MAP=
lsinging	A=HA
lsingle	AFHEL9P8
lsinn	B=LDP=
lsir	H<LCQ=
lsister	LAQ=
lsit	A=BAC=GA
lsites	A=B=JAPA
lsituation	C=H2PP
lsix	HGL<P:
lsize	HBL<
lskills	H=PA
lskyrocketing	A=HA
lsleep	A=CB
lsleeping	A=C=HD
lslept	G=H<LD
lslightly	AFC:F=HCP;
lslow	A=B=C=HAQB
lslowly	MAO=
lsmall	ABCAHBP7
lsmall-business	A=HDP<
lsmaller	HBL<
lsmallest	C=HA
lsmart	CAL=
lsmith	B=HCP=
lsmoking	H=LA
lso	ADCAD=FAG=H;IAK:NBP=
lso-called	ACH=K=
lsoccer	HAL=
lsocial	H/LMPBQ=
lsocialism	H<PC
lsocialist	A=HDL<
lsociety	A:B;CFH:PE
lsolar	A=CAH7LG
lsold	B=HCJAP;
lsoldiers	H=PA
lsolely	BCJ;
lsolid	H8PF
lsolo	HAL=
lsolution	BDFEJ:K9
lsolutions	FDK:
lsolve	C=FAHCK=P=
lsome	ABC9HFI:LDP9
lsomebody	A=BAH=PA
lsomehow	AAHBP:
lsomeone	ABH;JBNBP<
lsomething	AJBEC<F<H7KFLCN8P7
lsometimes	A;C=H=PG
lsomewhere	AAL=
lson	G=H5LCPG
lsong	A=H7LBPF
lsoon	A;C=DAH=M=OAPD
lsooo	ABC=FBK<
lsophisticated	A=HA
lsorry	A9HCI=LAMA
lsought	B=JA
lsound	A<J=L;PG
lsounds	AIB=C=G=H=L=NCP<
lsources	L=PB
lsouth	H:LB
lsouthbound	HGL=P9
lsouthern	L=PB
lsouthwest	H=LA
lsovereign	HAL=
lsoviet	A=B=
lsoviets	A=H=PC
lspace	A<H<PC
lspanish	BAJ=
lspeak	BBCBJ:
lspeaker	H8LCPB
lspeaking	BDC=HAJ:
lspecial	ABP=
lspeech	BAJ=
lspeed	B=CCH=JAP=
lspend	C=H=PA
lspending	A;BAC<DAHAKFL=N:PB
lspent	H6IEPB
lspirit	FBH:K=LAPB
lspoke	BBH=J=
lspoken	CBJ;
lsponsored	H:PD
lsport	H:PD
lsports	HBL<
lspouses	H<PB
lspread	A=CA
lspring	AAH<
lspur	BCN;
lspurs	H=PA
lsquare	A=PA
lsquirrel	ADC=H:L=PB
lstability	H=PA
lstable	CBH=
lstaff	H=LCP=
lstake	HAK=
lstamp	HALAP;
lstan	H8PF
lstand	AABACCH7JAP=
lstandard	CAF=H9KALHN=P=
lstandards	BEL=N;
lstanding	BBC:NA
lstands	A<BDC:H=PC
lstar	G=K:NDPA
lstars	A<CEH<L<NAPA
lstart	BBCAF<KBN=
lstarted	C<HAKDN:
lstarting	A=B;CHJCL<P<
lstarts	A=C<H7LHPB
lstate	AEDAKCL;N;P=
lstated	K<NB
lstates	AEB:H8I=JBLCPA
lstation	A;CAFBIAK<
lstations	AAFDH=K<N=
lstaub	H=LA
lstay	ACCAP:
lstaying	C=HAKAP=
lsteadily	A<PB
lsteady	C=HGL=P;
lsteel	HCL:P=QA
lstep	BACCG=H=IBJ=L;
lstephen	AAH;LCP=
lsteps	B=JA
lsteve	H<
lsteven	L=QA
lstewart	H=L;PE
lstill	DAF=H7K=LAPF
lstimulate	C=HAL=PC
lstimulus	BAH=
lstock	HDL<P<
lstop	C=FDG=K:L=OAPA
lstopped	AAHAP;
lstops	A=C=HAPA
lstores	A=CAHAP=
lstories	BAC=
lstorm	BCH=J;PA
lstory	ACB<H=JAL=PA
lstrangers	H<PB
lstrategic	A<C=HC
lstrategies	AAC=
lstrategy	B9F8H<JAKFNAPB
lstreet	A=BEHDJ;L:
lstrength	B=CAH<JAKAN=
lstrengthen	ABF;HCKAP:
lstrengthened	A=H=LC
lstrengthening	H=LA
lstress	B=JA
lstrike	A=CBP=
lstriving	B=JA
lstrong	AFCAJAL6N=PB
lstrongly	A;BBCAK=L=PC
lstructural	A=HDL<
lstruggles	A=B<JBPA
lstudent	HDL:
lstudents	A<B=C=DAH:JAPH
lstudies	B;FAH<JCK=PC
lstudio	BAH=
lstudy	FDHDK:L:
lstuff	H=PA
lstupid	HCP;
lstyles	HCL=Q=
lsuarez	H=PA
lsubject	BCJ;
lsubmit	H<PB
lsubmitted	H7PG
lsubmitting	BBJ<
lsubsidies	KB
lsubsidizing	CBH:PA
lsubstantial	BAHAJ=P=
lsuccess	B;C<HBNGP=
lsuccessful	AAHBLAP8
lsuccessfully	A=H<L=PF
lsuch	BDCGHBL:N;P7
lsue	A<H;LF
lsufficient	B;JC
lsugar	B=HDL;
lsuggested	ABH=K;NCP=
lsummer	A=IA
lsummit	C=HBK=NA
lsun	ABH=
lsunday	AAB=H;LEP=
lsunni	HEL<P<
lsunshine	HAL=
lsuper	HBP=
lsuperb	AAC=
lsupplemental	A=BBHBJ<
lsupplies	KBN<
lsupport	AABCJ=KAN<P=
lsupported	A=
lsupporters	HCP;
lsupporting	H:LD
lsupports	FAHCK=L=P=
lsupreme	H<LDP=
lsure	B=FFHBJAK4NBP=
lsurely	B=DAHAIAL=P=
lsurf	HAQ<
lsurge	H=PA
lsurplus	H<PB
lsurprised	K=NA
lsurrounded	A=LA
lsurveillance	C=HA
lsustained	HAL=
lsweeping	A9LE
lswitched	BAJ=
lsynthetic	HCL=P=
lsystem	B:CDF:H7JCKF
lsystems	B=NA
lt	A=EBH:PC
ltable	CAP=
ltackle	H=PA
ltackling	C=HA
ltactical	A=HA
ltake	A;C;F=HDKCPB
ltaken	F9H=IBJ=KEL<ND
ltakes	B=JA
ltaking	B=C8HFK=NCPA
ltalk	BAC=FBHEJ<K=P=
ltalked	BFC<H=N=
ltalking	BIC:J:
ltall	H=PB
ltank	P=
ltarget	A=HCP=
ltargeted	A=LA
ltask	C=H=LGP=
ltasks	F<HAKBN=
ltaught	H<LB
ltax	C=FAHFL=P=Q=
ltax-free	P=
ltaxes	A=CCF<KCP=
ltaxpayer	HDL<
ltaxpayers	BCJ;
lte	HDP=
ltea	H9LE
lteach	C=HB
lteacher	A=PA
lteachers	B=HCJALCP7
lteaching	B=JA
lteam	B=C=FDH8JALBPDQ<
lteams	B=JAKBN=
ltech	PA
ltechnical	H=LA
ltechnological	H=LA
ltechnologies	CAJ=
ltechnology	A=FCH;N;PE
lteddy	HBP=
lteen	A;HDL<PA
lteenager	H;PC
lteenagers	A=HA
ltelephone	A=HA
ltelevision	A=B=HCJA
ltell	H;I=LE
ltells	H=LCP=
ltemple	H<PA
lten	HAP=
lterm	AAB:C=L<NF
lterrible	HAP=
lterritory	BAJ=
lterror	AAL=
lterrorist	H9LE
lterrorists	A=BAHAJ=PA
ltest	F;HAKCL<PB
ltestimony	K=NA
ltexas	FBH=LBP;
lthan	B;FHG=H=ICK<N<OA
lthank	A8HE
lthanks	A=B<CGFBH;J7NFP=
lthanksgiving	C=HAPA
lthat	DAF=HAIBJ;K;L;OAPFQ=
lthe	ABB<CBF<G=HCJ=LGMAN;OAP5
ltheater	A:LD
ltheir	B=E<G=HGKBLAP8
lthem	ACBBJAL<N9
lthen	A7B<FAH<JAK<LCPF
ltheory	L:QD
lthere	BAF=H=NB
lthereby	A=H<PD
ltherefore	CAH=
lthese	AFD=H=I=K=LAP=
lthey	B=CBDAEBH,L9PS
lthing	ACFAG=K<
lthings	ABB9CAF=H9KH
lthink	A=BFC=F=HAKBL<MAN<P=
lthinking	BAC;F=HAKA
lthinks	C=G=HCK=NA
lthird	A=K=LEP<
lthis	DAF<H<I9J:KANEPE
ltho	FCK=N=
lthom	H;LC
lthose	AABACAHDKCL<N:P8
lthough	F=LBP=
lthought	BAC=F=GAH<NC
lthousand	AAI=
lthousands	A=HA
lthreat	DAFDH<J;
lthreaten	B=HAJAP=
lthreatened	AAB=C=JA
lthreatening	B:JD
lthreats	A;BCCAD=EAHAJ;
lthree	AFF=G=L=
lthrough	BBCAFCH<K;P=
lthus	C=H=PC
lticket	BBH=J<PA
ltied	BDC=J<
lties	BBJ<
ltight	B:HBL<ND
ltight-knit	HAL=
ltill	HBIEL<O<P=
ltim	C<LD
ltimber	A=HB
ltime	ACCBDAH;JFK=L<N:
ltimes	B<CJE=HDL<N9P=
ltiny	AAH=
ltip	H<PD
ltitle	BAHGP6
lto	C8D"EAF=H8J=K5LBMBNTOHPR
ltoday	A:B:JCMAPEQ=
ltogether	AAB9C:H<JFPD
ltokyo	H:PC
ltold	B=FAH=JAKAN=
ltolerate	FAK=
ltoll	H<LB
ltom	H<LDP=
ltomorrow	MAQ=
ltonight	CBF<H:I=JAL=NAPD
ltony	H=LA
ltoo	ADDBH<L;P<
ltook	BBC:E=FIJAK:P<
ltool	B8JANC
ltools	B=H=JBK9NE
ltop	ABB:HDJDL<P:
ltorn	A=CEH<
ltotal	E=K;L<NDPB
ltotalitarian	HAL=
ltotalitarianism	H=PA
ltotally	AGH8
ltouch	F=GAK=L=NC
ltough	ACHBL=P:
ltougher	A;HC
ltoughest	BIJ5
ltour	AAO=
ltoward	A=CCF=H;KBN=PB
ltowards	A<PB
ltower	HAL=
ltown	ACQ=
ltowne	H=LA
ltowns	A=F=KAPA
ltoxic	A=HB
ltrack	B=JA
ltracks	A=H=LAPA
ltrade	A=HEL=P=
ltradition	B=F=JAKA
ltraditional	A=HA
ltragedy	BBJ<
ltragic	AAHDP8
ltrails	H=LA
ltrain	A8BBHDJ<L;PF
ltraining	ACFBHDL:N<P;
ltrains	HAP=
ltransfer	A=HDL<
ltransferred	BAJ=
ltransformed	HBL<
ltransit	H=LA
ltransition	BFJ8
ltransportation	BDHCJ:L=P=
ltrap	HAQ=
ltrash	H=PA
ltravel	CA
ltreated	A=BAH=
ltreatment	F=HAKAP=
ltreatments	B=F;JAKC
ltreaty	B=FAH=JAN=PA
ltremendous	HCP;
ltrial	H;PC
ltribute	BCHAJ;L=
ltried	B=C<JD
ltrigger	H8LDPA
ltrillion	A=BAHBJ=P=
ltrips	ACBAC;J=
ltrivial	HAL=
ltroubled	A=HCL=
ltrucks	BAH=
ltrue	A=BAF;HGJ=K=L;ND
ltruly	AFCEH6L<
ltruman	BAJ=
ltrust	HDLBOAP5
ltruth	K<NB
ltry	A<B:H<JFLCN=PA
ltrying	B6JH
ltuition	BAH=
ltuned	BAC;HA
lturkey	A=PA
lturmoil	AAH=
lturn	AABEF<HFJ9KBL;P9
lturned	B:CBF=NAOA
lturning	B=CAHAL=
lturns	HCL=P=
ltv	HEL=P;
ltweeps	B=JA
ltweet	A=I=OAPA
ltweets	BBJ<
ltwenty	A=HB
ltwice	B8CFN=PA
ltwitter	ACC=L=
ltwo	B=CBIBL<
ltyrone	H=LA
lu	A;BBC=DAGAHEN<P;
lu.n.	HCL8PC
lu.s.	ABHAL8PB
lugly	HFK;L=
luk	HEL<Q=
lukraine	A=
lultimately	A=H;PE
lun	F=H<LEQ=
luna	HBL<
lunacceptable	F=HAL=NA
lunbelievable	BAHAJ=L=
luncertainty	BAH<
lunder	ACC<FAG=HBLAN=P;
lunderground	A=HA
lunderstand	F=K8NH
lunemployed	A=PA
lunemployment	A<CBD=HCL<PA
lunexpected	L=
lunfair	HDK:L=NDP<
lunfairly	A=PA
lunfollow	H:ND
lunfortunately	C=NA
lunhappy	HAL=
luni	AAL=
lunified	HBL<
luniform	A=H;PD
lunion	A<CBH:JAPD
lunique	HAP=
lunited	A=BCH0LNN;PA
lunits	A=H=PC
lunity	AEP9
luniversal	HAP=
luniversity	HCL;
lunknown	A=HA
lunlikely	A=HA
lunlimited	AAL=
lunprecedented	A:HFP=
luntil	H=LBP=
lup	AACCDBG=I=JEK=L=P7
lupdate	A=CA
lupon	B=FCJAK;
lupward	H;PD
lur	LBP<
luranium	A=HA
lurban	ABH<
lurge	B=JA
lurgent	HEP9
luruguay	A=HDL=
lus	B:DAFANAOA
lusa	LAP<
lusama	A=HDL=P=
luse	A=B:FBG=HFJCK<
lused	A;B9C=HAI=JGK=LENAQ=
lusername	B;JC
lusing	A:C=HDLAMAP=
lusual	H;LC
lusually	A<OB
lv	AFB=C:
lva	HCL=P=
lvaccinated	C;HC
lvalley	L:PD
lvalue	A=CA
lvalues	A;CCFFH=K=N:PA
lvan	H=LHP8
lvarious	AAB=H<LA
lvast	AAL=
lvery	AFCHH+L8PL
lvessel	A=PA
lveteran	A=B=HALB
lvia	HBL=
lvic	AAH9LC
lvice	A=C=L<QG
lvictories	N=
lvictory	BAH=N=PA
lvideo	H=L<PE
lvideos	BBJ<
lvietnam	HBL<
lview	KBN<
lviews	B=JA
lvillage	H<LB
lviolence	H9PE
lviolent	HAL=
lvirgin	H=LA
lvirtually	ACP;
lvision	B=JA
lvisit	AAH=
lvisited	AACAH;
lvital	AFHBL;M=P<
lvocational	H;LC
lvoices	F=KEN:
lvoluntary	HAP=
lvolunteer	AAHBL<P=
lvolunteered	B=JA
lvon	HBP=
lvoted	B<C<JCLB
lvotes	HAP=
lvoting	A=PC
lvs	A=LA
lvulnerable	AABCJ;L=
lwage	B:JD
lwages	BAN=
lwait	AAB=C=HAJAN=
lwaiting	B:C=HBJD
lwake	BAL=
lwalk	H=
lwalked	BAC=
lwalking	A<CFH<
lwall	A=H8KALI
lwan	JAL=
lwang	H=LA
lwanna	H;PC
lwant	AEB:C;FCJDK<LAP:
lwanted	B9JE
lwants	B;JC
lwar	BAF=G=H=JAKAL=N=PEQ=
lwarheads	B=JA
lwarm	BAC=
lwarrior	M=OA
lwars	HAP=
lwas	A=GAH9IDJAK<MAP=
lwashington	B=CADBL;NA
lwaste	A=PB
lwasteful	AAH=
lwatch	A=LBQ=
lwatching	A=BDGGH;K=P9
lwater	KCN;
lwaters	KAN=
lwatson	HAL=
lway	FBK7LBMANBP=
lways	AAFAH=N<
lwe	A:BBDFFAH,K=L:MAN=PQ
lwealthy	A=CAHCL=P=
lweapon	B=JA
lweapons	ABCAH<J:LCNEP:
lwear	ABN=
lwearing	C=HAP=
lweb	HAP=
lwebsite	H=PA
lwedding	HAP=
lwee	A;HAPA
lweek	A=GAH:L=MCPB
lweekend	GAH=
lweight	HAP=
lweird	AAH=
lwelcome	FCHCJ=K;
lwelfare	A;B=C=D=HILANAP;
lwell	A<BBF7HCKAL=PE
lwendywings	GAL=
lwent	ABBAHAIAJ<P9
lwere	AAB;CCFAHAK=LDP5
lwest	A=H9LHP=
lwestern	A=C;K=LHP=
lwhat	ABB=GAH<JAKGN;P=
lwhatever	F=HIKAL=P7
lwhen	CAD=FDI=L9N=QB
lwhenever	FAH;L;N=PG
lwhere	B=C<H;LAPE
lwhether	FCHAL=N;
lwhich	A6B=CADAEAF=JAL;PH
lwhile	HCL<
lwhite	H=
lwho	A9C<HBI=LAMAPD
lwhole	AAB=CAH=LCP;
lwhom	HAL=
lwhose	ABC;D=HKL9P=
lwhy	A<DBKALBP;
lwide	ACC8H=LD
lwife	H;LC
lwild	ABD=HCL<P=
lwill	A<B;DFFAH:I=L9MAPJQ=
lwilliam	D;LDQ=
lwilliams	B=NB
lwilling	B5JI
lwillingness	B;JC
lwilson	LBQ<
lwin	A<K=L=PC
lwind	IAL=
lwindow	A;HAPA
lwine	HAP=
lwinning	A;HBIBL<
lwinter	HBP<
lwisely	B=JA
lwish	AACBH:
lwished	B=JA
lwith	BACBH=KBLDN8P;
lwithin	L<PC
lwithout	A9CDFCHAK=P<
lwitness	C=H<PD
lwoman	A=H;PE
lwon	IALAP<
lwonder	HCL;
lwonderful	I<LC
lwoo	HCL;
lword	B;CDF=H=MAPA
lwords	F=IAKAL=PA
lwork	ACCADAFDJBK9L<N;P:
lworked	AAB=CAN=
lworker	H=PA
lworkers	AAF=
lworkforce	CAL=
lworking	B;CDH;JFL;
lworks	ACCAH<N=
lworld	C:DAF;H=KCLDNBP=
lworld-class	ABB=
lworried	K<NB
lworry	BAC=F=NA
lworst	HEL:P=
lworth	A=B8CFHLP4
lworthy	AAH=
lwould	A<B9DGH<K=LAPD
lwow	H;PD
lwright	H;LC
lwrite	A=QA
lwriting	A=HA
lwrong	B=JA
lwrote	BBCEH9J<
lwtf	A=GAH=PA
lx	LDOAP=Q:
ly	A=HEP;
lya	A;CBL<PD
lyay	ABBAC=N=
lyeah	H=LA
lyear	AABBCDF<H=J9KCLANAP:
lyears	CAD=JCK=PA
lyep	H=PA
lyes	BAH;IAJ=
lyet	F=H;KAPB
lyo	A=LDP<
lyork	HAP=
lyou	A9B;CADAGAH8J;K;NCPM
lyoung	B=HAKA
lyounger	A=F=HGL=P=
lyoungest	H;PD
lyour	A8BBC<E=HDNDP:QB
lyourself	ABH=
lyouth	HGL:P=
lyu	PAQ=
lzandvoort	LAP=
lzealand	ACC;
lzero	H=LA
l|	A=HC
l~	BAC=GBH<
l£	A=IFL:
l«	H=L=PA
l°	H<LDQ=
lκαι	A=H=QC
lв	H<L=P=QF
l–	A<LEP=
l—	F=G=I=KCN:PD
l“	A;C=GAHDI;LB
l”	GAHBL;O=PC
l…	A=P<QB
l€	IAL=
l☀	M=QA
l、	I<L=QC
l😂	F=KA
l😘	AAL=
l😜	L=PA
l😭	ACL;
m!	D=EBFCH<K9LAMA
m"	JALAP<QA
m#	B=C;D=F;G<HHIBJ=K;LIO=
m%	HAL<
m&	D=FBH=LAMAN;PA
m&sr	ACL=
m'	ABBCC<E=FAHBJAK<L<MAN<O=Q=
m'd	ADBECAD,F=H<PK
m'll	AAC=D-HBPO
m'm	ADBAHAIAL;M=P7QA
m're	ABBBD=H<
m's	ACBBC:DFEAF<HEIAJ:K<L=OBP5
m've	AGB;D9PB
m(	E=F=G;IAMBOBP=QB
m)	A<BCC=GDHAI=L=MANAO=Q<
m*	B=H:I<LDMAN=PBQA
m+	A=FEH9L=PC
m,	B<EAFCI<O<
m-	BAC;DAE=F=G<H<IFK=LAN=OCP;QC
m--	A:BACAF:J<KBL<NDPC
m-19	L=PA
m-on	HAP=
m-or	F=HAKAP=
m-so	K<NA
m-to	H.L=PR
m-we	A;C=H:PJ
m.	A5B;CBDEEAF=H<IDJAK<LBN;QB
m..	AABACDFEGBH=I=L<N;P9
m...	ABBCCCF=HAJ8K=L=NAQ<
m.50	CDH:
m.n.	HCL8PC
m.s.	ABHAL:
m/	A<HBLCP:
m0	A=HBOAP=
m00	H=LA
m000	CDF=HDI;J=L;PBQ=
m001	FAHDK=L=P;
m004	B=PA
m005	H=LA
m006	H<LA
m007	C<H<LE
m00m	B<HAI=JB
m012	F=HBKAP=
m013	C=HCP=
m014	C=HB
m020	BAH=
m0th	A6HCLD
m1	B=HDJAL<P<
m10	A;BACBI<K=LA
m100	A8CAHAOA
m105	H=LA
m11	A=C=H=LBPC
m12	HCL=P=
m130	A=
m14	HBL<
m15	D=HDL=OAP:
m150	HAL=
m169	H=LA
m18	HCI=L=P=
m19	A=IA
m1pm	AAC=
m1st	A<D=FAG=I=LD
m2	ABB=C<L<QC
m20	A=HB
m200	H;PD
m21	ABC<H<LB
m23	H;LC
m24	C=HA
m25	B=HBP=
m250	HCP<
m26	HAL=
m28	D<HC
m29	C=HA
m2dj	H=LB
m2nd	HAP=
m3	A;B9C:GCHDIBJANGO=P;
m30	I=LCP=
m300	C<H=LC
m34	HBO=
m35	HAK=
m36	H8LF
m3rd	IAL=
m4	A=B;CCH=IAJALCP<
m40	A=
m400	A=HB
m42	H=PA
m43	H:LD
m45	A=HA
m48	HIL<P8
m5	C=HAIAL=OAP9QC
m50	AFI=L<P=
m500	ACB<JDL;N=
m55	C=FA
m5th	A=LGP9
m6	A:D=HII<LDP9
m60	AAC=
m600	AABAH=N<
m65	H:LD
m6pr	A=B=H:JALBPC
m6th	H=LA
m7	A=HDIAL<P=
m70	ADBAH;J=
m700	ADL:
m75	HAP=
m777	CAL=
m8	CDH<IAL<
m808	HBL<
m88	H=PA
m882	IAL=
m8th	ADH8LA
m9	BAG=H=LA
m90	A;HCJAL;OA
m90s	A=HAKCL=N=
m920	HDL=P<
m944	H=LA
m95	AAH=
m957	H<PB
m972	H<LB
m974	C=HA
m975	A=K=MAPA
m977	B9HAJEP=
m978	BA
m979	A<HCP=
m98	A=HA
m980	C=H=L=PE
m981	AAL=
m982	ACH<
m983	H=LA
m987	AABDH=J:
m989	BAJ=
m990	H=LA
m993	A=KAPA
m997	HAP=
m998	CADCH;
m999	A<HAK<NB
m9th	A=HGL=P:
m:	A;B<D=H=IBLBMBN;OBQD
m;	ABB7C=G:KBLBMANCPBQ=
m=	I=QA
m>	H;LCOAQ=
m?	A9B=CAFAGAH=I=KALBN<ODQ<
m@	A;B9F=HJI:K<LMN=OBP;Q<
m[	B=C;OE
m]	AEC<F=H<
m^	A8F=H;IAK=LDMBN<OCQD
m_	ABD=HGJ=LHN=P<Q8
ma	AFB<CBD<E=HEIDK<MAN:ODP6
maaa	A=H=LAPA
mabs	K=NB
maby	H:KDL=PCQ=
mace	ACB<DCHAJBKFL;N;P8
mach	AEF;HAJ8KCLAP;
mack	A9BACIH8J=K=QC
mact	CGDAF;H6JBL<PA
macy	A=B<DAG=H;JALAPD
mada	BCHBJ;L<PAQ=
madd	BCJ;K=NA
made	JBL<N;QA
mado	L;PB
mads	BCH9J;KBN<PD
mady	ADB=D=HCJCKDL6N8PB
mael	CAH8PD
mafe	B9CAD=HAJEP<
maff	H=LCP=
mafl	H<PC
maft	A=HA
mage	ABB8CBF9I=JDL=NAOAPA
magh	FAH=
mago	H:PD
mags	A=BDI=J;LA
mah	H:PB
maha	D=F=HAQ=
mahh	A<HEL=
maid	BFC=F=H=J:NAPA
mail	BCC=HBJ;KAL:N=PC
main	ACC:F=H<ICJ9LBMANDOA
mair	A<F<LBNAP=QA
mait	AAB=C=HAJAN=
make	AAHBJ=K=NCP=
maks	FCJ=K<NA
mal	H:LBP=QD
mala	HALAN=P=
male	BCF=HBJ;KBP;
malf	ACL=P=
malk	BAFBHBJ<K<
mall	G=ICJ=K:L9MANDOAP=
malo	HDL=P;
mals	D=F<HAI=JCKEL:N<PGQ=
mam	ADC<HFL:P:
mama	A;CDL:PB
mame	A;BECFG=H8J=KALGN=Q:
mami	A=B=HAI;LD
mamn	AFH<P:
mamo	H=LA
mamp	LA
mams	A<B<CAH;J<K;L;NEPK
mamy	LBQ<
man	AED=F<HCI=J=P=
mana	H8JAL;PH
mand	C:F<H8IAJ=K:LAMBNCOCPE
mane	C=F=HDK=L=PB
mang	A:B<CCH9KBLIP=Q=
mani	HJL<P6
mank	A6BAGAHD
mann	B=H=LAPA
mano	I=LA
mans	ACCAFAH<JCK7L<MAQ=
mant	AJB9C:G=HIJEK<L7P<
manu	LDQ:
many	AIB=G=JAKELBN=P0
maos	LCQ;
mapa	C<HEP=
mape	KCN;PA
maps	CAH:PB
maqi	C=HBL8PD
mara	AAH:LDMAO=Q=
mard	A;B7CFF<GAJAPB
mare	AABACAD=E=FBG=L<MANBP:
mari	A=HA
mark	A<BAFAHDK;LAP;Q<
marl	H=LA
marm	BAC;LAP=
marn	ADB:G=JA
marp	H=PA
mars	ABCED=F;H=JFKAL6N=
mart	A;BECCG=J:N<
mary	ADBDD=FCHAIAK;L=N7P4QF
mas	A=CADBF=IAJ;LAP9QA
mase	BBC=D=E=F;H<J;KALAMAOBPGQ;
mash	A=C=HBPA
mask	KBLCP;
masm	BEGAH=N9
mass	ADB=G;HBNBP;
mast	A=C;D=E=HBPF
masy	A<B=HBJA
mat	A9B=H<IDK=LAOFQ=
mata	HHP9Q<
mate	DAHEI=JAN;P=
math	A=BAFCJ=KALBP<Q=
mato	A=HGL9
mats	A;BDCCD=EAHGJ;KAL:P9
matt	H;LIP=Q=
maty	B=FAH=JAN=PA
maub	H=LA
maul	H9LCPA
maus	LAP=
mava	F;KC
mave	B8C=D=HEJA
mavi	G=H;LF
mavy	ACB=HAJAL=P;
mawn	BCH:J;LD
maws	AAF=H;JCKEL<N;PAQ=
maww	AAG=HAL=
maya	H<LB
mays	C8F<H=JBKEL=N:OAPG
maze	AEL:
mazy	FDHAK;P=
mazz	C=HFL;NAP=
mb	AAC=LBP=
mbad	BCEAHBL;N;
mbag	MAO=
mbal	A=EAH<LFN=P=
mban	ABH9LC
mbar	AALAP:
mbat	HAL=
mbay	H=LA
mbby	B=H<JALB
mbc	H8PF
mbe	B:CBDEFAHAI=K=L=OCP9
mbed	A<DAH8PC
mbel	C=HBLBP;
mben	H8LHQ=
mber	AFF<K=L<NEP:
mbes	A:LD
mbet	B=HAJAP=
mbie	A=H<LD
mbig	AAC<E=HDIALAP=Q;
mbin	H=LCP=
mbit	AFH<P=
mble	B<CBD=FAHHIAJ9L8NEP9
mbly	ACG=H;L=PC
mbob	PA
mbon	HAL=
mbor	HBP=
mbow	H;LD
mbox	HAL=
mboy	AFB=H<L;PA
mbre	HDL:P=QA
mbum	BAH=J=PA
mbus	A=BDJ:LAPA
mbut	A<BAEAGAH=I=JBKALBN=P;
mbuy	C=LAM=OAP=
mbwf	H=PA
mby	B;DCI=LDN=
mbya	A=IA
mbye	H=KDL=
mc	OCQ;
mcaa	HBL<
mcal	A=BDHGI=J<L=P:
mcan	A:B<CBDII=JAL<N;
mcap	H9K=NAPE
mcar	C=L=PB
mcas	H<PB
mcat	B=JA
mcbs	H=LCP=
mcco	BBJ<
mcd	PB
mced	C=NAP<QD
mcer	A=CAHCL=Q=
mces	ACB=CCF7H;IAKFL=P=
mche	ACH=Q=
mchi	A=HA
mcil	B<C=HBJBL:PD
mcis	A=L:PE
mcit	A=BACAL=
mcks	ACBCH6J=PA
mcky	A=DAH=LCQ=
mcle	AFB=H;L;NA
mco	A<LB
mcom	H<LDQ=
mcon	A=BAGIL8N=
mcos	LAP=
mcoz	H=LCP=
mcry	BAC=
mcts	ACCAFIJBK9L<N6
mcue	ACH<LBP;
mcup	BAHBL=N=P=
mcus	HEL;
mcut	A<BBHCK<NAP=
mda	A:HAIC
mdad	BACAH8L=PD
mdal	D=PA
mdam	I=LB
mdan	BCJ;PCQ<
mdar	H=LCP=
mday	AEB<GAHAIEJ;KDL4P=Q=
mddy	A=L=PD
mde	A=GAHCLBP<Q;
mdea	FAH=N=PA
mded	A=BACDG=HAJAK8M=NBOAP=
mdel	BAH7J<LGPA
mden	BAH=J=LCP<
mdeo	H=L<PE
mder	BBC9G=JAKDLHN7P=
mdes	AEB=C<D=H4IAJAKBLAMAN<PF
mdex	H=PA
mdey	HDL<P=
mdge	ACBAF=H9KC
mdi	G=HA
mdia	A=BACBHAL=N=
mdid	A8CBHDKBL=N<
mdie	H<
mdio	BAH:PB
mdit	AAB=JBL;N=
mdle	A7FBHEK<LFP9
mdly	A:C=HCJ<MAPE
mdm	HAP=
mdnt	A=LCP=
mdo	ADBDCCD#FAJBKAL=MAN=PD
mdom	ABB8C;H<JFLAPA
mdon	B=C<HAJALC
mdor	B=JAK;NC
mdou	H=LB
mdow	A;HAPA
mdr	A=HDL=
mdr.	D=H<LFQ=
mdry	HBL=
mdue	BAJ=
me	B8JFLBP7QC
me-a	H=IA
me-k	K=NA
mead	BFCAF<H;J8NBPFQ;
meah	H=LA
meak	A=BACAFBJ:K<PE
meal	AEC=F=HFJ=KAM=NAOAP:Q9
meam	B=C=FEH:JAK=L<PHQ<
mean	A<CAHEJ=K:LCNCP:
mear	A;BACCFAH=J8K8MCNDQB
meas	AAF=HDP:
meat	A;C=DAFBGBHCJ:K<LCM=NBP<Q=
mebt	H;L<PE
meby	A=H<PD
mece	LCQ;
mech	HCI<J=L=
meck	BCJ;
mecs	I;LFQ=
mect	A<CDHJI=J9KALAP9Q=
med	LA
meds	B;HAJC
medy	BEFAJ9K=N;PE
meed	AABCC=HBJDL7N:PA
meee	G=HB
meef	ADG=H7PE
meej	FCH=L;QA
meek	A;C<EAGAJDL=MCQ=
meel	AADAF=HAL;NCP9QA
meem	AAH=
meen	ACC<HDJ=K=LANBP<Q=
meep	A;LB
meer	AAC=HFL:P=
mees	ACF=H<NA
meet	AABCCBF=I=J;KBL8OA
meff	P<QB
meft	CBHDL;NAP9
mege	B;HGJAL;NAP:
megg	HBL<
mego	H=LA
megs	AAL<
megy	B9F8H<JAKFNAPB
meil	A<LB
meir	B=E<G=HGKBLAP8
meis	H;PD
meks	B<JB
mel	C=F=H;LKQ;
mela	H<LAP=QB
meld	ACBCFAJ=K=L<P<
mele	B=JALBP=
melf	F=K=NC
mell	BIC<F;GAIAK;LEP;
melo	C=HAPA
melp	B9F<H<KCLAPE
mels	AEB;H=L<NCQ=
melt	BBK=N=
mely	ABB7C=DAF=H=IAJDL6NAPFQC
mema	H=PC
meme	A=DAH<LEP=
memo	LA
mems	ABBDC=H:J;KAN=PA
men	HDL=P=
mena	HAL=
mend	ACB<C=F;GAHBK9L=MANF
mene	FCH=K;LDP<
meng	LAP=
meno	HBL=P=
mens	A=B;C;DBH7JAKDLBN<PH
ment	B=E=F=GAHAIEKDL8Q=
meny	A=K=NAPB
meos	BBJ<
meph	C=LA
meps	B;JC
mept	ABBAG=H<J=K=LD
mepy	B=LA
mera	GAHBL:PA
merb	AAC=
mere	AAB;F<I;LEMANCQ=
merg	H7LG
merm	AAB:C=HCNFP9
mern	A=BCC:FBH=K:LDN=PC
mero	HDP<Q=
mers	A=B<C=DBE=F=GDH:I9JAKAL;N;OEPEQC
mert	F=H<KBLBN=
mery	AICEE=H<L=OAP7
mesa	D<HCL8PCQA
mese	ABC=D=HGI=K=L;MAP=
mesh	H<LDP=
mesk	PA
mess	C7EAFCG;IAJ=KAL<M=NEPBQA
mest	ADBDC<F9HJI<J;KANAP4
mete	HAL=
meth	H<LA
mets	AACAL8N=PD
mett	F=H=KA
mety	B;CEH8PD
meum	HBP<
meur	HAL=
meve	B=CEF9H8K<L=NHPC
mews	A=B=FAJAK=L=PDQ=
mext	AAC=IAL<M=PA
mexy	HBP=
meye	HCJ=LAP=
meys	H=L=PC
meze	HAL;OBQ=
mf	HAQ=
mfa	HAL=
mfan	P=
mfar	BFC=H9J;LBN=PB
mfat	ACH;LAP=
mfax	C=H<PC
mfee	HGK=L<P;
mfer	AABBC=FAHAJ=L=P=
mfew	ADB=H;IAJAL;PA
mff	AEH7I=LB
mffs	ABP<
mfic	A:BACCHBJ=
mfin	H:LD
mfit	A=CAHAP=
mfly	A<BBC=LDP=
mfm	H;LC
mfor	FFG=I<KBLAN;P:
mfta	MAO=
mfts	FAI=LAP=
mful	BEGAHEI<J=L6
mfun	CAFBN=
mg	HEK<LAQ;
mgaa	AAHCL;P=
mgal	ABC=LEP=Q:
mgan	B=CBHCJAL6
mgar	B=HDL;
mgas	A8BBHAPB
mgay	HEL;P=
mgby	LAP<
mged	A;B;JEK<LBNC
mgee	HAL=PA
mgel	HEL9
mgen	A=HCP=
mger	A9CAF=HCJALBMAP=Q<
mges	AAB:C=DAF<H=K;NEPF
mget	CAF;H=J:KEL:PD
mght	A:B<C=D;F=GAHCI;JGK=LANJP8QA
mgi	A=L=PB
mgic	BCC=HIN;P8
mgie	A<H=LD
mgig	LBQ<
mgin	B<C<H7JBLBN=PHQA
mgle	AFB=HBL:NBP:
mgly	ABK9L<PA
mgns	FDK<N=
mgo	ADBBCBG=J=L;P<
mgod	A9B;C=HBMAPHQ=
mgon	A<H=JC
mgot	B:CAF=G=IAJAPAQ=
mgth	B=CAH<JAKAN=
mgue	BAC<HCL8PF
mgun	A9D=FAHBL=PC
mguy	KAL=N=PA
mh	H<QB
mh17	A=HCL9PAQA
mhad	B=C=FDHKJBK7L<NBP7
mhal	B=HDP=
mham	H9LBPB
mhan	B;FHG;ICK<L=N<OAQB
mhas	ABD;EAF=H:JAPB
mhat	B=C=DAF=GAHAIAJ=KCL;N<OAPEQ<
mhay	H=LA
mhe	A<CAH6LBPF
mhea	HAL=
mhed	AEBBI;J=LAP:
mhel	H:LD
mhem	ACBBJAL<N9
mhen	A=B<CBD=FBH6I=JALAPFQB
mher	C6D8E=FAGEHAICODP;QA
mhes	ABBAC=G9J=KBL7N=PJQ=
mhev	KAN=
mhey	A<B=CBDAEBH2L9PP
mhhh	AFL9
mhi	H=LCMAN=P=
mhia	D=HCP=
mhic	HEL=P;
mhim	AAC:F<H=J=NDPD
mhin	C=I=PC
mhio	LAP=
mhip	A<BCCAF<HBJ9KDN=
mhis	C;DAF<HDI9J:KANEQB
mhit	HALAP=
mhiv	B=OA
mhly	H=PB
mhom	H=LA
mhon	LAP=
mhop	H=LA
mhot	AFBAC;HAL;P;
mhow	ACB;JCP;
mhpa	A=C=LC
mhts	A=BFFDG=H=J;K<LCN:PB
mhty	A<LDQ=
mhuh	HBL=
mhur	HAL=
mhus	C=H=PC
mi	A1B5CADDH5LCOAPS
mial	A<BBCHF;G=HII<J<LENAP3Q<
miam	D;QE
mian	ACHDP7Q=
mias	C=I=LB
mica	AEB=CBDAF:H7J=KBL2NBPHQC
micd	H8LF
mice	A5B:CDGAHCIAK<N:OAQG
mich	A8BADAEAF=JALBN=PCQ<
mick	A7BAC;FAGAHDJ=LEOCP8
mico	H=PA
mics	A=CDD=HDL9P=
mict	A<C=GAHFP;
micy	AAFDH;I=K;LBPA
mida	LCP:
mide	BBC<FBHBJAL;MAN=P;QA
mids	AHC=FCH:J=LDP8
mied	AABACAH:J;K<NF
mief	BBJ<K;NDPA
miel	A=H;LC
mien	L=PA
mier	A;B8FAHCJFK=
mies	AFC<EAFFH;JBKAL3MAN8PEQ;
miet	A<B=LB
miew	BAKBN<
mif	ACB=C<HALA
mifa	HAL=
mife	ABBAH9KBLDN:OAP;
miff	PAQ=
mift	A=BACAJ=
mify	AAF:H=KBPA
migh	BAC:FBHEJ=L=P=
mign	A;B=C:HIJCK=L:NA
migo	H9KALFQ=
mii	A=DAHALAP<
miii	HDP;
mike	A9B=F7GAHAIAJBKGLEMAN7Q=
mila	FDK:
mild	AAD=HBL=
mile	BAC=J=L;N=PE
mill	B9CADHEAH8ICJAL:MAN=O<PEQ=
milm	H=LA
mils	AACCLAP:Q=
milt	B;JC
mily	A9C;F=H=KALEPC
mim	AAHBJ=L=
mima	H=PA
mimb	H;LC
mime	BDC=DAHCJDN7P:
mims	FEH=N9PA
min	D;FEHAJAK;LFN4O=QB
mina	F<HCKCLDP:Q=
mind	A=B;C;FAHDIAK=L<NB
mine	A7CCF<G=HCIAKBN=P<QC
ming	ACBCCAF=GBHAK:OAP;
mini	HAP=
mink	A:BFC=F=KBLAMAN<
minn	B=LDP=
mino	FAHBK=
mins	BBDHH:J<K<L<NBQ=
mint	A;CAJBPBQ=
miny	AAH=
miod	H=PA
mion	FCG=L=N<OAQ;
mior	AABBGAH<J<L<M=OAPA
miot	L=PA
mipe	HAL=
mips	ADBHC=H:J<K;N=
mira	HBP<
mird	ABH<K=LA
mire	BCC=HAJ:KBLAP;
mirm	A=CCH9K=NAPC
miro	HDL<P=
mirs	K=PB
mirt	H=LDP;
miry	AAH=K=LA
mis	AACBF:G=H;JALBMBNDP8
misa	L<QB
mise	A:BDCGH;J;L;NAPB
mish	ADFAGAHBL<P9Q=
misk	BAJ=PA
mism	B=F;H=KBL=NBPF
miss	AABAC9HAJBK=L<NB
mist	C<F7HKK7L=NDPB
mit	A6CDDBEAH4IAJ<K<L;MAN;POQC
mita	HBK=
mite	AABCF<G=H:I;J;KFLEP<
mith	HAI=K<LBP;QA
miti	H<N=PD
mito	HBN=
mits	BGE=G=HFICJ8KDL8N<P=
mity	ABB7C=D=FAG<HEJHK9LBN;PCQ<
mium	A=H:LD
mius	H;LDP=
miv	A=PA
miva	H=PA
mive	AECEHCJ7KFL:N<O=P<Q=
mize	AAB=C:HBKBN=
mj	HBQ<
mja	HAL=
mjob	A=C:HCJCKAL<N=OA
mjor	HCP;
mk	A=BAH=J=LD
mkah	A=L:PAQD
mkan	D=HDL=
mkay	L<QB
mked	A9BACDFCHBJDK;LCN=P5
mken	A=CAF9H;IBJ9KCNDPA
mker	A<F=H=KAPF
mkes	ADB;C=F=JCKAP<
mket	BBJ<
mkey	C=HCK=LCP=
mkid	IAP=
mkie	C=DAH<LB
mkin	CAHFK=L<P;
mkle	H=PA
mkly	AA
mkm	CAL=
mko	BAC=H<LB
mkyo	H:PC
ml	L;QC
mla	LDP=Q=
mlad	HBP=
mlag	AAH=L;PC
mlah	HAP=
mlam	I<LB
mlan	A=B;HAJDKCN;PBQ=
mlar	CAHELBP5Q=
mlat	HAL=
mlaw	A=B9C=F<HAIAJAKDPB
mlay	A:CCHAI<P=QD
mlds	AABBC<H9LB
mle	P=
mlea	B<NB
mleb	H<LDP=
mled	A;B9CKJ:K:NDPA
mlee	H9QE
mleg	LA
mlel	BAJ=
mlem	A=FCK;PA
mlen	BAGAH<J=LAN=
mler	F=H;KAL=PE
mles	ABB:CFFBG=H<JBKEL<N7
mlet	ABBAC=KGL9N5PB
mlex	A=HB
mley	BAI=L=PDQ<
mli	H=LA
mlia	A8C<D=HGLAPA
mlic	AAB=D=EAHFK=L8NA
mlid	A;LAPDQ;
mlie	ACH7LFP=
mlil	AAH=
mlim	B=HA
mlin	FCGBL;N;
mlip	FDK=N<QA
mlis	H=LA
mlks	H8PF
mlle	BAH6LBPC
mlli	H<L=PC
mllo	BAHBJ=P<
mlls	A<B8CAJEKCLAN;
mlly	AHB<C=H1I=L9NAOBPL
mlma	B;CC
mlog	C<JBK=NA
mloi	CAH=
mlol	H<L;PE
mlon	A=HCL;PA
mlop	CAFAK=L=
mlor	H9LBPB
mlos	H9LG
mlot	C=HA
mlou	H;LAPA
mlow	AABHC<FCG=HGJ6K;L;MAP9QB
mloy	ACCAH=P<
mlps	A<CAL;PD
mlse	B=L=PDQ=
mlsh	A;CAHA
mlso	B=DBH9L;PH
mlta	H=LA
mlth	HBK<NB
mlts	AAB;JAL=MA
mlty	A=BAHAJ=L=
mlub	CBP=
mlue	A<CAK=LEP<
mlus	BAH:PB
mlve	ACB;C=HAJCK=NAP;
mlyn	H=PA
mm	H:LD
mmac	HDP<Q=
mmad	AAH4LDPC
mmal	HIL<N=P:
mman	A9CAF:GAH<KBLHPCQ:
mmas	A<B9H<LCNE
mmay	B=DEFAH8K=L9PGQB
mmba	A<HB
mmbo	L=PA
mme	D=EAH=JCLAM=OAP:
mmed	A;C=FBH:K<LHNB
mmel	LAQ=
mmen	A=BAC=H:NAPD
mmer	A=B;HEIAP;
mmes	B<CHE=FBH;N6PE
mmet	HBLAP<
mmh	IAK=NAO=
mmia	H8LDPA
mmic	CADCHALBP6
mmid	BDHBJ:P=
mmie	B=HCP=
mmil	H=LA
mmin	B<F=H;JALBPC
mmis	HCL<P=
mmit	C;EAF=HAK=LINAP7
mmly	H:PD
mmmm	F<KA
mmmy	H9LD
mmon	AABBLFN=P6
mmor	B=CAF=HA
mmos	ABH<
mmp	BCN;
mmph	H=LCP=
mmps	AAH;PA
mmpt	BAL=
mmr	C=HCLBP<Q<
mmr.	H;LD
mms	LDQ:
mmt	H;LC
mmth	H=LA
mmum	A;PC
mmy	AFB=D;HMK;LGN=OAP,
mn	HBP;
mn't	AHB8DEF=MAN=O=P=Q=
mna	C=HC
mnal	A;BAC;DBE=HDIBK=LCOAP=Q;
mnam	HBL<
mnan	HA
mnas	D<HFL=P=
mnce	B=C<F6HBI=JAKDLEN<OD
mnch	C=H;K=LJNAP8
mnct	HA
mncy	BAC;J<KCLDN;
mnda	ACB<H<L=PB
mnde	HBL<
mndo	H=LDP<
mnds	ABFDGAH5JCLAN:
mndy	A=H;LCQA
mned	AJB;FBL5OBP=
mnee	L=
mnel	H;LHP:
mner	A:BAC;HBKAN=PB
mnes	B7HAJAKBLCN:QC
mnet	G<PD
mnew	AAC<D=EAHFN=OAP9
mney	F=H<KALBP=
mnez	HAP=
mnge	A=B;F<HDKANC
mngs	ABBBCDF;GAI=J7KDL:NDP=
mnia	BCC=DAGAN=P=Q=
mnic	A<FCHGK<N=P<
mnie	LAP=
mnik	LAQ=
mnis	A=HB
mnit	HAL=
mnks	A=B=CEDAFAJ4KCL=NCP=
mnly	B<D=FBH8IBL:N=OAPI
mnna	A<B=LCPA
mnne	CAH:LFP=Q<
mnni	HEL<P<
mnny	AAB=CFH6LA
mno	ADB<C;D=IAJCL<P<QA
mno.	A=GAL=PA
mnon	H<PB
mnor	B<H=I=JAKALAPB
mnos	B=HALDP:
mnot	AICBDEF<H<JBK;L5N8PF
mnow	BAF=H8NG
mnrl	LCQ;
mnry	F=H<KBPB
mnse	BAJ=LCP=Q=
mnst	A=FAG=I=L=PE
mnta	H9LGP=
mnte	HBQ;
mnto	ABC;FAHDL;
mnts	A<B=CBDCFBH9I=J=KBL:PF
mnty	A<BAH=KDN=PA
mnue	ABB9JFK:L:NC
mnut	G=HDP;
mnw	HBIBL<P<
mny	HBP=
mnz	H=LAO=PA
mo	BBH9J<QD
moad	BBCAHFJAL8N:P=
moak	H=LA
moal	A=CCG=J<K<LANA
moan	HBP;
moat	H;PC
mobs	A;F:H9KGLBPB
mock	B=CAF=G=H6JAKCLFN;PB
modd	HCL=P=
mode	B=F:JAKD
mods	FDK:L<PB
mody	A<C;FAK=NAPD
moes	A=BECCD:F=H<J:KDN=
mof	DBFDJALBN7OCP;Q=
moff	A<BCGAJ<LA
moft	A=EAL=PA
mogs	H<PB
mogy	A=FCGAH;L=N;PE
moh	CAHBL=Q=
mohn	BBH5LH
moid	ACCAH<LBP8
moil	BCC=HBJ;KALEN=P:
moin	C=F<HDLANBP;
moir	HBL<
mok	L<PC
moke	CCDBJ=L=P=
moks	AHC=GAH:P<
mola	H;K=LAPC
mold	B=DAJCKAL:N;PA
mole	A8CDF=GEKALAN=P:
moll	BAH;J=LEP=
molo	HAL=
mols	AEF=H6KA
moly	CAH=LA
moma	HDL:
momb	A<HB
mome	ACBDCBF;HFI:J<K=NAP:Q;
momg	AACAHBL:P=
momo	H=LD
moms	BAH=J=PA
momy	ACB=FCH8K<N<PE
mon	B<D=FEHBLCN7OA
mona	H:LAQB
mond	BGCAF=HAIAJ7KAL<N=Q=
mone	ADBDCAD=HAJ9KCL7N=P<QB
mong	ABB<HBJCLCP6
moni	H9LIP<
mons	A9B=CADAFEK8L=NCPCQA
mont	BCDAFAH=J6L=N;PH
mony	A=F=H:K;LFNE
mood	B:DCG=HMJAKIL5N;OAP9Q=
moof	KAN=
mooh	L9QE
mook	A=CBE=FIHAK:MAN<P9
mool	AAB:F<GAH<IBLENHO=P<Q<
moom	HAK<NA
moon	A;C=DAHCM=OA
mooo	ABC=FBH<K<LAM=OA
moor	ACEAH:LA
moot	A;HFI=L<
mope	BBC=G=JBK;N=PE
mops	A<C=PD
mopt	A<CA
mopy	HA
mor	AAB;C=DBFBH=K9OBPB
mora	FAHCK=Q=
mord	B5CDF=IAJEL8MAPE
more	ACD=GAH:JAK<L<N=OA
morg	LAQ=
mork	A;CCDAHAJDKAN7P<
morm	A=BDD=FAH<J<KBN:PD
morn	BFCDG=H:J=LCP9Q=
mors	ABC<FFH=JAK=N;Q=
mort	ACC=HBJBP:
mory	A=BBC<H;K=N<PDQD
mose	ACD=FDHGJCL:MAN8P5
moss	AHBAH9J=K=LBNAP;
most	ADBDCCD=IAJ:L:OAP<
mota	ACBAH;J=LDQ;
mote	BACAHDJ=K=L;NBP;
moth	B=CADAH;KBLAQ=
moto	A;C=L=PH
mots	C=HB
mott	A<H=LC
moud	C=HAJAL=
moup	A;CBHCL=P=
mour	AFD=E=G=HGI=JAK=NAO=P9
mous	BEC=F=G=HCIAJ=K;L9NFP=
mout	A8BFCDD=F:HAJ5KGMAN<OCP=
move	BEC8FJGAJ9K=L9N=PCQ=
movt	HDP:
mowl	FBHEK<L9
mown	ADBBFAGAH:K<L<NAQ=
mows	BBCEFAH7J<K9NCPB
moyd	H;LD
moys	HAP=
moz	BCJ;
moze	HAP=
mp	GBH<
mpad	D9H=LG
mpan	H=PA
mpay	ABH;LBN;
mpc	HCQ=
mped	A;B<FAH<JAN=OAPF
mpel	A=HA
mpen	ADBCJ;L<P=
mper	H;KFL=
mpes	CAH=LAQ=
mpet	HGL9P<
mphy	HDP;
mpic	HCL=P=
mpid	HDP;
mpie	H<LB
mple	A<DAF=JDK<L<N;PD
mpls	H=L=PC
mply	ADB;C=H<L=NC
mpm	BAC=
mpon	B;FCJCK;
mpot	CAL=
mppi	HCL=P=
mppl	H=PA
mppy	ADH6JAK=LF
mpts	B=JA
mpub	BAC=HBL<
mpur	BCN;
mput	B<CBHCP;
mqis	H;PC
mque	A:HCLEP;
mr	HAL=
mraa	LBQ=
mrah	H9LE
mral	B;C=F=ICLANCQ=
mram	A=B<F=JCKAL=NBPAQ=
mran	ABB9CEH=L<PB
mrap	A=CFH<K;NCQ=
mraq	F;KEL<N=PB
mrat	HBL<
mraw	HAQ=
mrby	A=DA
mrce	B:CAFAICKAL9NA
mrch	AAB<HAKALAP<Q=
mrde	HAP=
mrds	A<BEC=F=HAIAKAL9N;PD
mrdy	HAP=
mre	A=G=HDL:N=PAQD
mrea	A;NAPC
mred	A:F<GCHBIAJAK8LANEQ=
mree	AAB;F;G=HFJCK=LENBP4
mrel	ADC=H:KA
mren	B<CDH7N=PG
mrer	A=HDL<
mres	AFB;C=E=F;G=HBJCK=L9NEPA
mret	A=BDG=J:KALAPA
mrew	AAB=HAL<
mrey	C=HFL<MAQ<
mrez	H=LAPAQ=
mrge	AAB=F=H9IBJALB
mrgh	A=CAH<KALA
mrgo	A=PA
mrgy	BAC=HDJ=N<P<
mria	B=HBJALDP8
mric	B;C=F=GDH<KCLCNBP8QA
mrid	EAFCK;P=
mrie	HCL:P;QD
mril	ABDAF<H=KAL=
mrin	L<PB
mrio	A=LCQ=
mrip	HAP=
mris	A;H;LF
mrit	CBFBH7K;LCPB
mrks	ACBBH=N=P=
mrld	C:DAF;KCLCNBP=
mrls	GAHAL=Q=
mrly	A=B;CAD=FAG=H<IALDN=OCPBQ=
mrms	F=IBL:NBO=
mrmy	A<K=LC
mrne	LBQ=
mrns	BCHCJ=L;P=
mrnz	HAP=
mrob	H<L=PC
mrol	DAF=KA
mrom	B=CBH;IAK<LDOAP<
mron	A:B=CDLBNA
mrop	A:HCPA
mror	AAHAL9PB
mros	H=PA
mrow	AAC=MAOAQ=
mroy	HAK=
mrpo	HAL=
mrps	B=JA
mrr	HEL;P=
mrra	HCL;
mrry	A=BAC8F=H8I=LFMAOAPKQ;
mrse	A=B=CBHDL;N=PB
mrst	AAB8F=HBIAJEN=P9
mrt	C;HCK=LBQ=
mrth	A=B8CBH<LCPEQ=
mrts	A=B:C<FCJDK=LGN;OAP<
mrty	ABC=H=I<LJP7
mrue	A=BAF;HGJ=K=L;ND
mrug	A;C=HFKAN=P=
mrum	H=
mrun	BDC:FAHDJ=K=LAP9
mrus	BAHAL=P=
mrve	A<B<KBLC
ms	ACE=H;LB
msad	B=C=HAJA
msal	B=F=HBJAKEN;P=
msam	L=P=QB
msan	B=C=HBLCP=Q=
msar	HDL;
msas	HDL:
msat	A=HA
msaw	A=LBP=
msay	A<F:GBL<NC
msco	H=LA
mse	HEP=Q=
msea	A=H<LBPA
msed	ADB;D=EAFAH=JAKBL=MAN;P<Q=
msee	A:BCCBD=F;GAI=J=LENCP=
msel	A=H9PF
msen	AAH=
mser	C=G;PC
mses	AEFAJEL:N9P<Q=
mset	ACB:CEJCL<N=P<
msex	BAHAL;
msey	GAL=
msfc	H<LDQ=
msha	C=H=LGQ:
mshe	A=D<H2LAPO
msia	B=FCJAN;PA
msic	A=F=H=KCLEN=
msie	D=HA
msil	HBP<
msin	H=LA
msir	H<LCQ=
msis	A<NC
msit	BAC=GALAP;
msix	HGL<P:
mska	LAP=
msks	B8F<HAKBND
msly	AAB<D=H;PF
msmh	CAH=
msms	B=NA
msnt	ACH7L<PG
mso	ADCAD=FAG=H;IAK:NBP=
mson	BCJAKAL9N7PD
msoo	H<LA
msos	I;LD
msse	A=HCL=
msss	H=LDQ=
mssy	B=CAHA
msta	CAL=P=
mste	A=PB
msto	LAP<
msts	F=H7I=JAKDN<PI
msty	A=HCP=
msue	A;CDK;LBNBP=
msun	ABH=
msus	FBH;I=KBL<PA
mt	A=EBH:PC
mtak	A=HFL;
mtal	BHC;E=F=HFI=J:K;LBM=NEP:Q=
mtan	A<B=H7J=LBNAPH
mtar	A=G=H<K:LFND
mtas	LBQ<
mtax	C=FAHFL=P=Q=
mtay	ACCAH=P:
mtch	A=BEC:D=HAKDLAP;Q=
mte	HDP=
mtea	H9LE
mted	BDC:D=F9HBI;JALDNCP;
mtee	AAFBHAK9L=NCP<QA
mtel	C=LB
mtem	B:CCF:JCKFL=Q=
mten	A=BEF=HAJ;N=
mtep	BACCG=H=IBJ=L;
mter	A:B;CAFAIBJ:KCL=MANDOAQ:
mtes	ABBBF=H:I=J9KCLCN<PA
mthe	AEB<F<G=HDJ=LDMAN;OAP6
mtho	FCK=N=
mths	AAB:CAH;JAK=NFP=
mthy	BDJ:LBP=
mtic	A<C:DAF;HIIAK9LDNCO=P;
mtie	H;LAPCQ=
mtil	CAH;LBP=
mtim	C<LD
mtin	AFC=H5K=LGN=
mtip	H<PD
mtle	AIC:HBICL9N<P<
mtly	ALB=C=H3K=N=PF
mto	C8D"EAF=H8J=K5LBMBNTOHPR
mtol	BAC=LCP=
mtom	H;LCPA
mton	A8B=DBF=GAH=LLNAP;Q;
mtoo	ADDBH=L;P<
mtop	ACB:C=FDG=HFJDK:L:OAP:
mtor	ACC;D=I=LF
mtos	CCE=M=
mtra	HEP9
mtre	KAP;
mtro	HHKAL3N=QD
mtry	B9FAH7JGK:LBPD
mtta	A=PB
mtte	B;C<JCLA
mtti	F=KA
mtts	C=PB
mtty	AIB=CBL6
mtus	H<PB
mtv	HEL=P;
mtwo	B=CBIBL<
mu	A;BBC=DAGAHEN<P;
muad	A=
mual	C=EAHELFP4
muay	A=HDL=
mubs	H:PD
mubt	FAK=
muce	A=HBP=
much	AHC:FBGAHDJBK:L<OAP6Q=
muck	A<BAC=HCLEP:Q=
muct	F=HBKDL=N<
mude	C:D=I=LGQ=
mudi	HAP;
mudy	FDHBK:L<
mued	ADC=HAJ=K=L9NAPB
muel	HAP=
mues	A;CAFBJAKCLBN8P;
mufc	B=HBN=PA
muff	H=PA
muge	A=B<HD
mugh	F;HAJCL=NBP<
mugs	AAF=H:KA
muin	A=L<P=QG
muis	A=HBLBP=Q<
muit	A;CAHC
muk	HEL<Q=
muke	H;LEQ=
mula	H=KALAN=
muld	A:B7C<DNH1JAK=PM
mule	BCC=D=FCK:NA
mulf	HAL<
mulk	HAP=
mull	A=CAHCL9PA
mult	AAFAHBJAK=L:
muly	ADCEH6L;PA
mume	A=CAF=NA
mump	H=LA
mums	AEH;
mun	F=H<LEQ=
muna	HBL<
mund	AAC;HFIAJ<K=L=NBP<
mune	HAP=
mung	C<KA
muni	AAHAL;
munk	ABC:HFL<P=
muns	BAC=H=K<LDNBP=
munt	A=B:H<NEPD
mup	AACCDBG=I=JEK=L=P7
mups	FAK=
mupt	AAH=
mur	LBP<
murb	ABL=
mure	B;C=FCH;JDK<QB
murf	HAQ<
murg	LBP=
murn	BDCIF<HAJ7KBL;P:
muro	HIL9P<
murs	B=H<JAPB
murt	A=CAHBLEP=Q8
mury	A:B<CEF=H=KAPA
mus	B:DAFANAOA
musa	JAL<
muse	B3C=D=FIG<HAJEK<LBMANCP;
mush	AB
must	A=B6C=DLF;H:ICKAL<N;OAPF
musy	A=
mute	AABHC=F<J;KAL=N;PC
muth	H<K<NBPA
muto	A=HA
muts	BDFEJ:K;LCQ=
mutt	C=PA
muty	F=HAKAP=
muys	ADH<P<
mv	AFB=C:
mva	HCL=P=
mval	A=C=HDL=
mvan	H;LJP8
mvas	HAL;PA
mved	BBCADAHEJ=P3
mvee	H:PD
mvel	ACCAHBL;P;
mven	CCF=H3IANAPD
mver	A:BEC8F;H4I=J<KALEODPJ
mves	ABCBFBH8JBMAN;
mvet	LBP<
mvia	HBL=
mvic	AAH8LD
mvid	H=LBP:QB
mvie	A=C=HGP<Q=
mvil	A<HCLCP;
mvin	BA
mvon	HBP=
mvs	A=LA
mwan	JAL=
mwar	BAF=G=I=JAKAL=N=PCQ=
mwas	A=GAH9IDJAK<MAP=
mwat	HAP=
mway	BBC<FBGAH<J=K7LDMANCP;
mwds	BAC=
mwe	A:BBDFFAH,K=L:MAN=PQ
mweb	HAP=
mwed	B=H<JA
mwee	A;LBPA
mwer	A9B;FBHBJEK:NA
mwho	A9C<HBI=LAMAPD
mwhy	A<DBKALBP;
mwin	A<C=HBK=L=PA
mwly	A=H;MAO=PD
mwne	H=LA
mwns	A=F=KAPA
mwon	C=FAIAP<
mwoo	HCL;
mwow	H;PD
mwtf	A=GAH=PA
mwth	A=BA
mwww	AAH=
mx	LDOAP=Q:
mxas	FBH=LBP;
mxed	HAP=
mxes	A;CCF<KC
mxic	A=HB
mxon	H=PA
my	A=HEP;
my-a	HAL=
mya	A;CBL<PD
myal	BAH;J=LC
myan	A=HCP=Q=
myay	ABBAC=N=
mybe	KAN=
myed	A<BEH=IAJ9PA
myep	H=PA
myer	B<D=HBL8NAPF
myes	B<H9IAJ=NCPA
myet	F=H;KAPB
myle	F=G=HBKA
myne	H2LEPE
myo	A=LDP<
myor	H=LA
myou	A9B;CADAGAH8J;K;MANCPK
myst	H=LA
myth	KAN=
myu	PAQ=
mzan	HAM=
mzar	H8LF
mzed	AABBHHJ:L6
mzen	LAP=
mzes	B<KA
mzig	A=PA
m|	A=HC
m~	BAC=GBH<
m£	A=IFL:
m«	H=L=PA
m°	H<LDQ=
mκαι	A=H=QC
mσαν	H=L=QC
mв	H<L=P=QF
m–	A<LEP=
m—	F=G=I=KCN:PD
m“	A;C=GAHDI;LB
m”	GAHBL;O=PC
m…	A=P<QB
m€	IAL=
m☀	M=QA
m、	I<L=QC
m😂	F=KA
m😘	AAL=
m😜	L=PA
m😭	ACL;
p!	H=L=MGN=P=
p"	A=H=L=MGP=
p#	A=H=L=OGP=
p%	H=L=OC
p&	B=EHH=L=N=
p'	F=H=L=MHP<
p's	A=B;H9JYK=L=M=P8
p(	C=H=L=MFP=
p)	D=H=K=L=MG
p*	B=C=G=OE
p+	B=H=OC
p,	A=B=H=MIN=P=
p-	B=H=I=L=MG
p--	B=H=MEO=
p---	MCO;
p.	A=L=MGN=O=
p..	MDO;
p...	B=MHO9
p/	B=C=H=OF
p00	IAL=
p000	IAL=
p1	H=IA
p1,2	HEI:K=
p1-y	H=IA
p10	IAO=
p10,	H=IA
p10-	A;IEO=
p100	A<F=H=IGKHL5
p101	B=IA
p103	ICL;
p104	A=I=KC
p10p	H=IBL<OA
p10t	AIH=K9L=
p11	IAL=
p11t	AHH=I=K;
p120	IGL7
p12t	ADH=L=
p139	H=KCL=
p13t	ADL;
p15-	IDL:
p16t	ADH=K<
p17	IAO=
p176	IAL=
p179	IAQ=
p180	ICL;
p181	IAL=
p183	IBL=
p186	H=IA
p188	H=IFL:
p18t	ACI=L=
p193	ICL;
p195	IAO=
p196	A8C=HAIAKD
p197	HAIBK=L<
p198	A=H=IGL=M=
p199	HCL=
p1st	ALI:K=L:
p2	H=IA
p2-f	D=ICL=
p2-y	HA
p200	B=HAIFKAL6
p20t	ACK=L=
p21s	AGHGI:K=L8
p23	IAO=
p25	IAO=
p250	A;F=KFL=
p27	IAP=
p2da	H=IDL<
p2nd	AGI:L;
p3	IAJ=
p300	A=C=IEL=
p3rd	AEI=L;
p4	A=IA
p4-y	IAK=L=
p40-	IBP=
p4th	AHI=K=L;O=
p5-y	A=IA
p50,	A=IA
p500	IAL=
p52	IAO=
p600	A=IBL=
p65t	A<I=KEL=
p6:3	IAO=
p6pm	I=OA
p6pr	A=IGL9
p6th	API:L3
p7th	ACK=L=
p8	IAL=
p8:3	IAL=
p8th	ADH=K=
p96t	I=KA
p:	B=F=L=MHN=
p;	B=I=K=MGP=
p<	H=L=OEQ=
p=	L=OB
p>	L=OCQ=
p?	C=L=MGO=P=
p@	H=L=OEP=
p[	H=L=MFO=
p]	H=L=MFP=
p^	H=L=OEP=
p_	G=H;N=P=QH
paaa	F=G=LGQ;
paab	C=LA
paar	H=LA
paba	ADB=H<L<PB
pabc	HCP;
pabe	H=LA
pabi	A<HHLBP6
pabl	AEC=HGP4
pabo	A5B]CKE=H3L:N=P6
pabr	A8CUD=H4I=
pabs	AECAH6I;LFP<
pabu	L=PB
paca	ABD=
pacc	F;HDJAL6PIQ=
pach	A:H<L9PL
pack	H6PH
paco	A:HH
pacq	H=PA
pacr	A9BOF=P8
pact	A<CDH:IAJ<L2PUQ=
pad	A=HCP=
pada	A<H=PD
padd	AHC=H4L5PN
pade	ALH9LBP6
padh	C;K=PF
padj	ABC<H;PD
padm	A;H.LCPP
pado	A9H;L;PM
padr	HDP<
pads	A=HCP=
padu	A=HJL;P<Q=
padv	C;HDN;PD
paer	ABC=
paff	A3HCPH
pafg	A=H:I=LH
pafl	AHH8P=
pafr	A]C=F=H7I=JAL%P9
paft	A=BTCJF=H1L7P;
paga	A=CVH9L8P8
page	A8B=C<HFLIP:
pagg	ADCAD=L<P=
pagi	AAH=L=PA
pago	ALB=CLD=H;L=P2
pagr	A=C=I=L9M=PN
pah	GIH;L8
paha	G=
pahe	A=CSH6L=P8
pahh	B=H<J=LJP=Q=
pahr	H=LA
pai	DDL7PDQ=
paid	A9B=F=G=HXI<K=L6
paim	A;H<L=PI
pair	A:HALB
pais	A=LB
pal	A;HB
pal-	D=H;LGP=
pala	AAH:LFP=
palb	A<BDG=K=LFP;
palc	AAH=
pale	AKC=G=H0LGQ=
palf	LEP:
palg	A=HA
pali	AKB:CJH6I=K<L<P=
pall	A5BHC5D;F[G<K=L6PA
palm	A<CHL;P=
palo	A7BXCOH2I=K=N=P1
palr	A4CPHCL;P:Q=
pals	CKH=L9P;
palt	A0CGHJL<P=
palw	CQD=H7L=P:
palz	H=LA
pama	AMB=H3LGP;
pamb	AEH9
pame	A6B=GKH6J=LXP3Q=
pami	A=HA
pamn	A=HBL=
pamo	A=HGL;P=
pamp	ADFAH:N=
pams	H=LA
pamu	AHH:L4PF
pamy	G=HB
pana	ADG=H:I=PC
panc	AFH=L<
pand	A<BDD=H<I;LJQ=
pane	A;CGH=
pang	A=C=HAI<LLO=P9
pann	AFHCL7P<
pano	A9C9E=F]H6K;LCP5
pans	A8C=HH
pant	AUC=F=H,I=LEQ=
panx	DAF=HCP;
pany	A2CYFRH8I=K:L6P6
pap	HBL<
papa	A<CNH:L=P;
pape	HCI=P=
papo	C=H<LE
papp	B=F=H=PLQ:
papr	H8LF
paqu	A8HF
para	AGL:
parb	ADH<L=
parc	H=LDP=
pare	A<BAHGL;P=Q=
parg	A9L=PG
pari	A7H=LEPD
park	HAL=
parm	ADE=HGLJP+
paro	A:B]C=H4L:P7
parr	A;ECF=H<K=LCPA
pars	A3HDLF
part	A8HILEP6
pas	A:BNCHD=F=H6I=J=L5NJP;
pasa	CLH=L5P=
pasf	HAL=
pash	B=C=I;LH
pasi	A8B8CQH7I;LKP;
pask	A9B=C=H4L9PY
pasl	AJC=H=L9P=
pasp	AGL:P=
pass	A2C4HALCPQ
past	ABP=Q=
pate	H7LBPHQ=
path	A;G=HALC
patl	A8C=HALGP=
patm	C;HGN=
pato	BIH;L;P=
patt	A<B=C<HEL9PJQ<
paud	A=F=HB
paug	C=H;LEPA
paus	A=H<LHO=P=
paut	A7HFL7PJQ=
pava	AFH=L<
pave	APH-LIP:Q;
pavi	ADHCL6
pavo	A=H7L;PM
paw	GGH=L9
pawa	AGB=CEH7K=P<
pawe	ANF9H;K=LCP7
pawf	A;CE
pawk	AHC;H;P=
paww	C=GFL;
pb	C=HDLFP5
pb4	BFI;K=L=
pbab	A;C=HDI=LEO=
pbac	A3B=C]H<L5O=P;
pbad	AACEL=P9Q=
pbae	HCL<P=
pbag	A=C=LDP=
pbah	A=G=HCLEP9
pbai	LBP;
pbak	C=H8LBPF
pbal	AJC8F<HBJ=LIN=P4
pban	A6HGKBLHP6
pbar	A9HGLCP9
pbas	A;C;F=G=HALGPA
pbat	A6C;HHI=LCPA
pbay	H:LE
pbb	A=HB
pbbc	A=I<LKP:
pbc	CIH9L=P=
pbci	B=LCP=
pbea	D;HFL=N=PBQ=
pbec	A;D=H.L=PX
pbed	A9HLLCP3
pbee	A=L=PC
pbef	A=BYC:H:I=L;N<P9
pbeg	A;C=G=H.L5P]
pbeh	A6BTC=H:K=P=
pbei	LAP<
pbel	BEC9H8J=LAN=PI
pben	A:BAD=G=HBJ=LE
pber	A=H=LJP7
pbes	ABCCH5ND
pbet	AHBBCGD=E=F;G=H8I=P=
pbev	A=C=LD
pbey	C:HD
pbib	A5H=LK
pbic	HA
pbid	A<HBLDP;
pbig	AQH1P;Q=
pbik	F=H=LGP<
pbil	AEB=C9D;HGIIL<P7
pbin	ACC=H:LA
pbip	AND=EAH8L:P=
pbir	A7C9HJI=LAPA
pbis	A:HF
pbit	AHCAH<LBP7Q=
pbla	AABAC;G=H:K=LAPG
pble	C;L9PI
pbli	AEB=COP,
pblo	ABCDHBL9P:
pblu	A:C=G=H<I=LEPF
pboa	A<C;HDPA
pbob	A=LEP;
pbod	A7C9J=KDL=PL
pboe	A=H;LJP:
pbog	ACH;
pboi	A<CEHAP<Q=
pbol	AJC=F=H4L9PI
pbom	HCP;
pbon	ADB=LCP8
pboo	AEC=HEL8N=O=
pbor	ABC;HFL5PGQ:
pbos	B=H=LC
pbot	A8C8FPHAK=L4PG
pbou	B9C<H8LEPI
pbow	A;HALA
pbox	A<B=HFP=
pboy	C;HILBP7
pbra	B=C;D=HEI=LC
pbre	A2C8F=HHLBPK
pbri	AJCAH2I;LAPC
pbro	AGB=C7E=F;G=HALAPHQ=
pbru	C=H=LFQ=
pbry	C;LEQ=
pbtw	HEL=P=Q=
pbub	A;HD
pbuc	B=HCP<
pbud	A9LCPA
pbue	C=HCL=
pbui	A6BDC=E=HDI=K=L7PN
pbul	A;C2HMLJP7
pbun	A<C=HGP=
pbur	ADC;L5PG
pbus	AAC;HKLAP4
pbut	A<B=C;EPH;I=LDP;Q=
pbuy	A;L<PG
pbuz	A:HDL;PD
pbwf	H<LB
pby	A=BSC=D=H;J=L;P;
pc	HAI=
pcab	A.HNLEP;
pcaf	A=HCL=
pcag	H=LEP;
pcak	HCP;
pcal	A;C=F;H4I=LNN=PI
pcam	A9HCLDM=
pcan	A<C=DTF=LBP/
pcap	A6C=HGLC
pcar	A.HGK8LHNBPC
pcas	C=G=HDL:PE
pcat	A<G=HCPDQ<
pcau	A:C=D=HBL6N=PP
pcav	D=LGP=
pcbb	LA
pcbs	A=H=LC
pcd	A=LA
pcea	G=PA
pced	A=H=LB
pcei	HALBP;
pcel	C=PB
pcen	A7C=D=FAHFJALFP:Q=
pceo	C=H:LF
pcer	APC=LAP0
pces	LBP=
pcha	A9B<C<D=EAFAHGI=J=K<N=PKQ=
pche	AAC:G=HDK=PB
pchi	AAC<D=HJI=LFP2
pcho	A3C;G=HEL=PN
pchr	A=D=F=G=HBLC
pchu	HIK=LCP4
pcig	HDL=P<
pcin	A=LB
pcir	A;BDC=HEP9
pcit	A;CDHLL;P8
pciv	AZH;L7P0
pcj	LAO=
pcla	ADHDI<LBN=P8
pcle	AHB:CKE=L9N<P=
pcli	A-HMPD
pclo	A;B=CPF=G=HEP2Q=
pclu	PAQ<
pco	D=HB
pco-	A;B<HFK=LB
pco.	H:LF
pcoa	A9C=EAF=HGLFP8
pcob	H=LA
pcoc	A<HALFP9
pcod	A=HCLIP5Q=
pcof	A=HCP=
pcoh	HALBP<
pcoi	AGH8
pcol	A<I=J=LGP=
pcom	AEB9C8D=EAG=HAK=L;PP
pcon	AFB5D<FBG<LFN;PJQ8
pcoo	A<B=C=L6PP
pcop	A:HDL<PB
pcor	ADB<H=LLM=P8Q=
pcos	ACC/HELAPE
pcot	H;LC
pcou	A<B:C:EAHHK=L<N=PI
pcov	A6B8C=HAI=LJN=PF
pcow	A=HCK=
pcoy	H=LA
pcoz	G=HB
pcra	A:C=G=HML<Q=
pcre	A8B=D=HBLDPEQ=
pcri	AIC:FAK=L<P=
pcro	A:B=C=D9HAL=PL
pcru	C=HDL:PBQ=
pcry	A;LC
pcub	A=H8LG
pcud	A:C=HCPB
pcul	A<HCI:LFP<
pcum	ADF=H8LJP:
pcup	A=HALAP=
pcur	ABC=HFI=J=L7PC
pcus	A;C=F=HTK=L7P<
pcut	AEC=G=L=O=PB
pcyb	A;HFP<
pcyc	A=HFP;
pcyn	A=HDL<
pcár	H=LA
pd	C=D=HBLCP<
pda	C=FMH:L;P;
pdad	A;HCLBP<
pdah	HB
pdai	AIC5HAL=
pdal	H<LB
pdam	A:CXH=L<P3Q<
pdan	C:HNI:LBP8
pdar	AKCAD=H6LDP8
pdat	A:HJN=P:
pdau	AAHDL=P:
pdav	A9C=D=H=LMP<
pdaw	A=HA
pday	CAHPJ=L4P:Q=
pdc	H;LC
pde	A=H7P=QK
pdea	AECFF=HBK=L8Q=
pdeb	A7C<E=F=HNK=L=PC
pdec	ABCED=H:I<JAL7PH
pded	H7LCPD
pdee	AKCHD=H4P6
pdef	A-B;F=HILAPK
pdeg	AEC=HEL<P8
pdel	B=C=HCQ=
pdem	A<C<D=HCLAPE
pden	A=C;H;LDPGQ=
pdep	C;H6LGO=PH
pder	A<LA
pdes	B=C;D=F=PF
pdet	A6C=HDL8PL
pdev	A<K=PIQ=
pdex	AIH7LDP:
pdha	H<LDQ=
pdi	HBQ=
pdia	HJL9P;
pdic	A:L:PJ
pdid	C5DQHGL6P8
pdie	H8LBN=PE
pdif	F=PA
pdig	AAH9PB
pdil	LA
pdim	A<HGI<L:PB
pdin	A=C=F=HGL<
pdio	H=LA
pdip	C=HFLAP8
pdir	AACFH3LB
pdis	ADB<C=HAI=K=L:PF
pdiv	ABF=H6LAPF
pdj	H:L7PL
pdm	A=HDLBP8
pdnt	A=D;HELDP:
pdo	A=B=C=DSF=H8L8PA
pdoc	A<HLL=P9Q=
pdod	AEH9
pdoe	DRH7L<P7
pdog	HJL7P=Q=
pdoi	A<B=G=H2L7PKQO
pdol	A;HHI=L5PF
pdom	A<H=LBPB
pdon	A;C;DKEAF=G=H=I=J=L,PV
pdoo	A<BAC;HNI=L:N=
pdor	K=LA
pdos	HFP9
pdou	A<B=CAF=HCLDP=Q=
pdow	A9BUCBH=L2P=
pdoz	AAHAP=
pdr	I=LC
pdr.	LEP;
pdra	A=C=G=HAL<PF
pdre	A6C:H=I<L<PU
pdri	A5BAHPI=L:N=
pdro	B=HAI;K=LD
pdru	ADB;G=HDL9PDQ<
pdry	AHC=H<P=
pdua	AAH<
pdub	A=G=HALCP=
pduc	H<LB
pdud	HDP<Q=
pdue	AHCBD=H<P:Q=
pdul	AGB=C=H=LAP;
pdum	H:LD
pdun	C<HFLBP8
pdup	A2HGPD
pdur	AAH<
pdus	A=HALAP=
pdut	I=LIP8
pdwi	H6I=LHPA
pe	C=LA
peac	C=E=FTH<L:P4
peag	ADCEH6LAP<
pear	A:CBF<H=L=PI
peas	APB=CAG=H'LH
peat	F=H3L<PR
pebo	A;HBI=LC
peco	AFFBL=N=P8
ped	H=LDP<
pedg	A=HA
pedi	ACH8K=LGP<
peds	HEP:
pedu	AEB=LAP:
pedw	LBP=
peff	AFCDHFL:P1
pegy	A=H;LE
peig	E=H7INL=
pein	H=LB
peis	H=LA
peit	A;B=C<EVF<H;K=LAP9
pel	LBP=Q=
pela	A;H=PE
peld	AKC5DAL<
pele	ABB=C<HAIDL9O=PC
peli	AAC=F=H.LCPPQ=
pell	H<LB
pels	A:CQH6K=P=
pelv	CBH<
pely	LA
pema	C=HDL<
pemb	ACH4PH
peme	A<H<LCPA
pemi	CAH4LHPA
pemo	HCL;
pemp	A:B=L<PH
pen	A=C=HFP=
pena	A2C=H=L;PU
penc	A8BDC=H<N=PKQ=
pend	A9H6J=L9PV
pene	A=C=D=FFHAP=
penf	A=H=L9PH
peng	AGHALBP4
penh	H.PR
penj	H9L:PL
penl	AEH8LA
peno	A8B9CVH:L=P=
penr	A7C;HBPH
pens	A:H7L<PO
pent	AHCBK=L8P;QB
penv	C<H:PI
pepi	A9HML:P=
pequ	A<C=H8L=PM
pera	A<PA
peri	A<H<I=LG
perr	HAM=
pesc	A:H:PI
pesp	B=CEH<I=L<N=PE
pess	ACB=P;
pest	A9F=HGI=LA
petc	ADH1L=P<QN
pete	AAH=
peth	AAC=HBL<
peu	H;LC
peur	A=C=LHP:
peva	H=LA
peve	ADB:C]D=F=G<K=L9P4Q=
pevi	AMH2K=L9PG
pevo	A<H7LCPG
pex	H:L9QI
pexa	AACAG=HBL6PC
pexc	AMBJH6I=K=L<N=P7
pexe	A:HFLAP;
pexh	HB
pexi	ACH/L<N=PP
pexo	A=HC
pexp	A=C=L2O=PTQ=
pext	ACCCF;H7L;PG
peye	A=HJP6
pez2	I=LBQ=
pf	A=HEP=Q=
pf-1	I:LD
pfa	LAP=
pfab	ABP=
pfac	A1B=C=D=HBLEPNQ;
pfad	HAP=
pfai	A9CBL;PG
pfak	AGH9P=
pfal	ABC9H6L<PPQ=
pfam	AFC4HQK=LEP.Q=
pfan	AIHDK<L9P9
pfar	A0COHHK=P=Q<
pfas	AAB=C]H6I=L;P/
pfat	ADC9F=HCLDP:
pfau	AAC=LA
pfav	AOC=D=H2L:PF
pfb	HBL<
pfbi	H<LB
pfea	A:C=HII=L<PB
pfeb	H;LC
pfed	A9H6LM
pfee	A4C9HGLAPH
pfei	B=LBP=
pfel	A4C=F=HDI=LCPF
pfem	ANC=H6L=P=
pfen	K=PB
pfer	ADH7LB
pfes	C=H:PIQ=
pfew	ARC=H6P9
pff	HAJ=LBP=
pffs	B=LBQ=
pfib	B=HKL6
pfie	ACCAHAKFL<P5
pfif	H;IIL9
pfig	A7C;HBI=PJ
pfil	A<B=C=H8L;PQ
pfin	AGB=CED=F=H;K<L7PH
pfio	HCL;
pfir	AGCHD=F=HPI=L7P/Q=
pfis	HCP;
pfit	AEH:P=
pfiv	A;H=IKL<P=
pfix	A7C<HAL8PO
pfla	ADB=K=
pfle	A:CAL:PG
pfli	A<C=F=H<LCPE
pflo	B=E=FAH=LBPB
pflu	ABH<
pfly	ABC;H=L8PI
pfm	C=HA
pfoc	A9B=G=H9L:PU
pfoe	AAP=
pfol	C=G=H9L;PMQ=
pfoo	F=HJK=P:
pfor	A;BLCMF9G=H5ICJ=K=L4M=NHO=PCQ;
pfos	AOB=C<H;L9
pfou	A7B9D;G=IMPC
pfra	AMCAF=G=H7LMP.
pfre	ABB=CAH8I;K<LDPFQ=
pfri	AOB=C7F=HBI=LVP!
pfro	C9HDI=K=L=PG
pfru	ARP,
pfuc	AQB<C<G=H=LIP/
pful	AAB=CGD=E=F<HBK=L;PBQ=
pfun	B;C<F=HEI=KALFP=
pfur	AGCGE=F9H5LDQ=
pfut	A]C=EAFAH(P4
pfy	H=LA
pg	LDP=Q=
pgaa	A=
pgab	P=
pgag	A=H=LBPA
pgai	A<C:HFL=N=PD
pgal	A=C:HCLB
pgam	A<HJLAP6
pgan	A:HGP<
pgap	HDL;
pgar	A8HFLFP8
pgas	A6D=HRL;P<
pgat	A7C:D=E=HDK=LHPD
pgau	A;HD
pgav	D;H6LCPH
pgay	C=HHL=P;
pgaz	C=H<LD
pgea	B=H<LE
pgee	HCL;
pgen	AECBH<L=Q<
pgeo	AAC=I=LOO=P4
pger	A<C=H:LI
pges	A:HHK=
pget	A9H7L<PO
pghe	H<LB
pgho	A<LC
pgi	AGHBJ=L5
pgia	A8HE
pgib	H=I=LC
pgif	ABHFP3
pgig	A;HFL=
pgil	A=H<LE
pgim	HELAP8
pgin	A=PB
pgir	A:CAD=HGK=LDP;
pgiv	A8C9F=L8PW
pgla	ACH=LEN=P9
pgle	A=H<LAPB
pgli	HEL:
pglo	ADHFP4
pgo	C<DCH=J=L8PH
pgoa	A:HIL<P=
pgod	ABC2HELLP7
pgoe	D=H3PN
pgoi	A4BAHBL;PI
pgol	A<C8HBI=LDPB
pgon	A=C;HDJ=L<O=PH
pgoo	B=CCD=GIHAP4
pgor	HBP=
pgos	E=HHLAP8
pgot	C;F=LAPE
pgov	A7B=D=H<JAK=LM
pgra	ABB=C9E=F=HHI:K=LAM=PEQ=
pgre	AZC;H6I<K=LBP5
pgri	C=HBI<LGP;Q=
pgro	B=C7D=HGJ=K=LCPD
pgru	ANH;L=P5
pgt	HAP=
pgua	A:C<H<I=LDPH
pgue	A=D=F=K=PF
pgui	AMD=K=LCP/
pgul	A<H=LD
pgun	AAHEL;P=
pgur	H=LA
pgus	HBL<
pgut	H<LE
pguy	A=HHP9
pgym	A=HDQ=
pgyp	HDL:
ph	HDQ<
pha	LDP=Q=
phaa	HCL<
phab	A<I=LFP=
phac	A:C=PG
phad	A:C=DMFAH:L:PA
phah	GGL8
phai	AAB=HHLAP3
phak	LAP=
phal	C=D=F<HILDP7
pham	A<L<PGQ<
phan	A9BBC;E=HGLAPAQ=
phap	AFC;D=H/LCPJ
phar	A=B:CTDAF=H1K=LCN9PD
phas	C=DMH9L<P;
phat	A7HDK=L9PJ
phau	L;PB
phav	A6B<C<DUFAH9L8PC
phaw	HDQ<
phay	G=H9LG
phaz	ABH<LAQ=
phea	AEE=HEJ=O=P=Q=
phec	A=HGL;P=
phed	H8KE
phee	HEP;
pheh	GEH=L=P=
phei	A7HG
phel	A;C8EAGFHDJ=L2M=PN
phem	A=C8HGK;LE
phen	C=H=LDP=
pher	A9CLD:F=H<I=JAKNLBP1
phes	H:KGP=
phey	GKH9L;Q=
phi	GIH<L7
phid	A<L5PL
phig	AHB;C<F=HIJ=K=LAN=O=P;Q=
phij	A8PF
phil	H<LGP;
phin	B<H<PE
phip	ABH:
phir	A7H4L;PV
phis	A9C;F9I=KPLAP=
phit	CBH<L=PC
phiv	H=LA
phiz	LAP=
phma	H=LA
phmm	D=HBN=
phoc	A<HDLAP=Q=
phoe	HAL=
phol	C:F=G=H7LBPM
phom	ADB=CGD=F;HII=L5P=Q=
phon	G=HIKAL9Q<
phoo	ABB=H<L=PB
phop	BCF<H8K=L7PQ
phor	A8HE
phos	A:HKL2N=PG
phot	AHC=H;I=K=LFP8
phou	A0B=GCHOI=JAK<LOP.
phow	A=CND=F=L=N=P;Q=
phpa	G=LA
phq	HAP=
phtt	HAL=
phub	K=LA
phug	AJH7I=LCP;
phuh	G=HALA
phul	H;L<PHQ=
phum	APC=G=H4I<LA
phun	A:F=HDIMP5
phur	B=H9K=LAPH
phus	HCI;
phyd	ABI=
phym	G=LB
phyp	A<PB
phän	A=H5LSP:Q=
pi	A=F=H=KRL6O=
piam	H8KF
pice	H<LAPA
pid	HDP<
pide	AGC;E=HEL8
pidi	HA
pidk	G=LA
pido	A=HA
pigg	H=LA
pign	A<B=C=H9PM
pii	H=LCQ=
pill	AOC;H<L=P9Q=
pilo	H=LA
pim	A<C=HDLEP;Q=
pima	H7K=L<PL
pimm	ALH;P5
pimp	AFC:H8J=L7PO
pin	A;BVC=H:L8P9
pina	AAH:LGP:
pinc	ADB=C=G=K=L9PG
pind	AHB=CKH4I=K=LAP;
pine	AHH=L9P=
pinf	AFC=D<G<HEP;
ping	A=HDP=
pinh	A:H9L=PPQ=
pini	A1C=D=F=HFLCPG
pinj	A9B=H=L<PMQ=
pink	ABHAP:
pinm	H:LE
pinn	APC<HAL6P7
pinq	A;HC
pins	A<BNCFD=G=H4I=L;PCQ<
pint	AIC9I=K=LGP:Q=
pinv	B=E=FBH<L6PN
pinw	CFH;L<
piow	H=LCP=
pipa	H<LB
piph	H6I=LMP<
pipo	A;LE
pira	A=H4K=LPP=
pire	H<I=LF
piri	H8LJP;
piro	ADBCHDJ=L;N=P8
pirr	A=CFH:
pisa	A<HDN=
pisi	F<H:J=LI
pisl	A6H=LOP;
pisn	A;DJH:P<
piso	A4C=HILB
pisr	A=H:LF
piss	A7HLK=L=
pita	C<LC
pite	HAP=
pits	H=LC
pitu	A=LC
pitv	H=L<PD
piv	HAL=
pive	A<H=KIL;
pja	HAP=
pjac	C=I<LE
pjai	A:HALEP;
pjak	HBLAP=Q=
pjam	H=LCP=Q=
pjan	A=C=H=LE
pjap	H:LE
pjar	A=H;LIP;
pjas	HA
pjay	HAP=
pjaz	A=HIL7
pjea	LAP=
pjee	HEL<P=
pjef	H9I=LH
pjen	A=H:LG
pjeo	A=PA
pjer	HBLDP:
pjes	HCP=Q=
pjet	A=C=HFLCP8
pjew	H9LIP;
pjia	H=LB
pjil	D=G=H=LF
pjim	HDL;
pjob	A=BAC;F=HBK=PE
pjod	C=LB
pjoe	H;LD
pjoh	I=LEP=
pjoi	AFB=D=H8I=L:PMQ=
pjok	HGL<P;
pjon	HCI=L=
pjor	HALAP<
pjos	C=HAL7PI
pjou	A:HOL:P9
pjoy	HFP:Q=
pjr.	LBQ=
pjub	ABH;
pjud	LBPAQ<
pjul	C8HELDO=P=
pjum	A<H;L=PG
pjun	A9C<HHLCP=Q=
pjur	A=G=HD
pjus	A;CPHEI<L2P=Q=
pjuv	A<HB
pk	AAC=LAQ=
pkam	H=LA
pkan	H<K=LC
pkar	H6LMP;
pkas	D=HEL<
pkat	A<C=HALB
pkav	H;LC
pkay	K=LA
pkea	B;C=HGL<
pkee	AFB=C=H4L3PTQ=
pkei	HCL;
pkel	A=H=LB
pken	A8LMP9Q=
pkep	A=H8PG
pker	A=H8LCPD
pkey	ANC=H<L;P:
pkfc	H;LC
pkha	A=LA
pkic	A=H=L=PE
pkid	A;FAHBLDP9
pkie	HBL<
pkil	A9C=F=HAL8PP
pkim	HBP=
pkin	A9CKH=LDP6
pkis	A<B=HJLEP3
pkit	A:C=HIP;
pkkk	H;LE
pkm	HBL=
pkna	AJP4
pkne	A;C=HCL<PD
pkni	A<HDP=
pkno	A6B;H:J=KAL8PW
pko	H=LCP=
pkon	A<LDO=
pkor	H7LHP=
pkos	H<LB
pkre	LAQ=
pkri	LDP;
pkuw	H<LEP<
pkyl	HBL<
pl	C=HBLCP=Q;
pla	A=HEP;
plab	A8HGI=LEP;
plac	C<HJL=P9
plad	A9C=G=HGK=LHP;Q=
plai	A=H:PF
plak	A=LHP9
plam	AKB=H9P=
plan	A6C=F=HPP;
plap	A6HML<P=
plar	ANB=CBH3LBP7
plas	AXCBH5K=L0
plat	AMCVH,P.
plau	A1B=C;G=HCI=L<PU
plaw	C=FAGEHELDP/
play	B=C=H<L;PJ
plaz	AEH=P=
ple	A=HAP=
plea	A5BCCJD=G;I<L3PN
pleb	A=LA
plec	H:PD
pled	A<H;LCPB
plee	ABB=H8LF
plef	B:C=HIL8PC
pleg	AGHAK=LAP3
plei	A=H=LB
plen	A=C;HD
pleo	A=HAP=
plep	HCL;
ples	AFCKH;K=P4Q=
plet	A=B=C=F=H=L8PQ
plev	A<H=K=LAPE
plex	G=H=LFQ=
plfc	HAL=
pli	H=LA
plia	C=LCP=
plib	HBI;LEP;
plic	A=C=HBLBQ=
plie	H/J=L;PU
plif	A5BAEAHOL9O=
plig	AUB=C;H9LIP+
plik	BHC9FAH9J=L5NFPE
plil	A=
plim	AHC=HFL<P6
plin	A:B=HNLBP5
plip	ACL;
pliq	AEH9
plis	A:C:HDI=KBL8PI
plit	AICFL9O=P8
pliv	C6G;HAI=N=PO
pliz	A=C<LC
plma	A=GHH<L;
ploa	A<C;HML<P=Q=
plob	A8HEN=PB
ploc	AAK=L6PLQ=
plog	A=HB
plol	C=E=GHL4PF
plon	AAB:CPD=H7LHP2
ploo	A1C=GEH;L8PT
plor	C=H:LDPA
plos	A6B=C;H;PS
plot	A:CDHBLBP;Q=
plou	ABB=CDH9LAQ<
plov	ARB:C/D=HBLCP=
plow	AOG=H:L<O=P=
ploy	LDP:
plt	A=HEL=P=
pltd	LBQ=
pluc	AEC=HBP:Q=
plui	HAP=
pluk	H<I;LIP=Q=
plum	LAP=
plun	A:HALFP<
pluo	H;LC
plur	H<PB
plut	A<HDN=
plyd	H<LB
plyn	L;PD
plyr	A;HFL<
pm	A=HALAP=
pmab	H=LA
pmac	A=C;G=HELEP;
pmad	AAB<C;D=H/K=LJN=O=PQ
pmag	HFL=P9
pmai	AEB;C=H=I=PFQ<
pmaj	AID=H:I=LAP=
pmak	A8C=F=J=K=LAN=PM
pmal	F=LDP<
pmam	HHL8Q=
pman	ACB=C7DBF=G=HFPBQ=
pmap	C=L:PF
pmar	ABC=G;HDI=LDP;
pmas	HBI<LDP:Q=
pmat	A/C:HGL=PN
pmau	HA
pmax	A5C=HGLD
pmay	A=CHDMG<L9N=P:Q=
pmaz	A<H:LCPC
pmcc	H<LCP=
pmcg	H;LC
pmea	A8B=CDHEL,PQ
pmed	AAB=C=HBK=LEP:
pmee	A3HJL7PH
pmeg	LA
pmel	A:H<I=LI
pmem	A7HHK<LEP;
pmen	B=CAH7L;PNQ=
pmer	A=B=HAK=LD
pmes	AEB=HBLBP7Q=
pmet	A4C=H=LBPK
pmex	H:LD
pmh1	I=K=LC
pmi	A=HA
pmia	H;LC
pmic	A;C=G;HDLIP:
pmid	ADF=HCI=J=LCP9Q=
pmig	AAH=LCP=Q=
pmik	HBLBN=Q=
pmil	AEB=CCD=F=H<IGKALCP1Q=
pmin	B;C=EEHCI:KKLBP0
pmir	AAEAH:PA
pmis	AJC=F=I=J=P=Q=
pmix	ADHFJ=LAP3
pmm	HCL=P=
pmmm	H=LC
pmoa	A=H4PM
pmob	AFC=H7L=PD
pmod	AMF=L2
pmol	AGCAG=H;L;
pmom	A<F=HELCP:
pmon	A<B<C6HMJ=K=LF
pmoo	L:PD
pmor	AMB=CFG=HJK=L;P*Q=
pmos	APCJH1P6Q<
pmot	C9E=F<HIL:PD
pmou	A:C<HJL7PE
pmov	A=B;C=D=HJP=
pmp	LAP=
pmph	A=HB
pmr	HALAP;
pmr.	E=LA
pmrg	HA
pmrs	H:LE
pms-	I;LC
pmt	HAQ=
pmtv	HDI;K=
pmuc	AFB=CEH8K=LFN=P9
pmuf	A=H=LC
pmug	ABC=
pmul	AFC9E=HGJ=L8PC
pmum	A=HCLAP;
pmun	A:I;K=LK
pmur	A9C;HFL<PGQ=
pmus	A:LFP<
pmut	APH4P9
pmyn	A;HB
pmyr	LA
pmys	A=HHLDP3
pn	A<HCLAQ=
pna	A=H9JNL8
pnad	H:LD
pnaf	H=LA
pnag	AFB=HEL<P9Q=
pnah	FJG=H;L<Q=
pnai	B=HCP<
pnak	H<LEP;
pnam	A6HEPB
pnan	HAQ=
pnap	A=LCP<
pnas	ADH:
pnat	ABB;G=H<I=KDLEP;
pnau	ACC=H=
pnav	ACF=H=
pnea	BPCFH-L8
pnec	AJH6L;PA
pnee	ACBAC;D=E=H:L4M=PR
pneg	A;B=C;H5LBPQ
pnei	AFC9D=FQH;K=P5
pner	AAC;HHLAP6
pnes	A4HOL:
pnet	AHC=HCLFP-
pneu	A=HELAP:
pnev	CPF=H;I=P9Q=
pnew	AEB<CBF=G=I=LJO=P6
pnex	AOCEH6L6P;
pnhs	H;LC
pnia	A=H8LI
pnic	AKC;DAH;J=LDP:Q<
pnig	ABC6HML:P;
pnik	A=LA
pnin	ACH6IIP;
pno	A;C=FTH:L9N=P=
pno.	HLL4N=
pnob	AEH;P=
pnoe	HGL9P=
pnoi	AAHCL=P:
pnom	A<HBL<PB
pnon	AWB=CMF=H1I;K=P5Q=
pnoo	B=
pnor	B;CTH6LBP6
pnos	C=HCP=
pnot	H7LAN=PJ
pnov	ACH;LCP;
pnow	A<CVE=F<H6I=NBP6
pnp	P=
pnrl	H9LE
pnta	H;LC
pnuc	AOC=H6I=LCP8
pnuf	HBP=
pnum	C;HLIDL1
pnur	A<HAI=LGP:
pnut	A=C=HEL=
pny	LA
pnz	H;LEQ=
po	HBLAP<Q=
po'n	LBP<
poat	A<HB
poba	H:LD
pobe	AAH<
pobj	A2HL
pobl	ABH8LB
pobs	AFB=P9
pobt	A<H=PE
pobv	AAN=
pocc	A7H5LAPO
poce	A=HJL:P;
poct	A=H=LFP<
podd	AJC=H:I=P=
poff	A5BKCEI=L;P<
poft	A=CLH=L<P9
poh	GJH<L9P=
pohh	G=HDL=
pohi	H=LA
poi	HAQ=
poil	HBL<PAQ=
pok	GJH;L9P=
poka	D=GMH:L:P=
pokl	H=LA
pold	ATC:D=F=H5LCP8
poli	H=LGP=Q=
poly	A=H8LG
pomg	LFP;Q=
pon	A=BVC;H9L8P;
pon-	A=HDJ=
ponc	ACCSF=H8L:N=P6
pone	AIB;F=H8IRK9L<P9Q=
pong	AJH;P8
ponl	AMCIH0L<P9
pons	HALAP;
pont	C=H<LD
pooo	C=G=HDLAP=
pope	AAC<H:LBPB
popi	A8F=HEI=LFP=
popp	AIC=EAH7I<LA
popt	K=L;PC
pora	LDP=
porc	HHP6
pord	AEB=C5LGQ=
pore	A=LA
porg	ABH9L6PJ
pori	ADL9
porl	H9LE
port	H;LC
posc	LA
poth	A[CFF9H;J=L5P5Q=
pott	J=LB
poug	DNH=P2
pour	A=H5KRL:P=
pout	AHBPCGD<F;HBJ=K;L8P0Q<
pova	ACH;
pove	AEBUCED=H3I=L7O=P:Q=
powe	B=C=H:I=PK
pown	AGB;C<H<L;PE
poz	A=H=LEP=
pp	A=G=HB
ppac	A8C=HKLEP7
ppad	A:HELAP=
ppag	ABG=HDL;P=
ppai	A3C=HGL8PL
ppal	A8H<LEPEQ=
ppam	N=PA
ppan	A2HIL;PF
ppap	A9HGJ=LA
ppar	AAG;HGL=N<PDQ=
ppas	AAC=G=H9KCL5PL
ppat	A8C;HFJ=LE
ppau	A=HDI=LFP8
ppav	A=HILCP3
ppax	H=LA
ppay	A9F<K=L=PM
ppc	K=LA
ppd-	I:LE
ppea	ABCBD=F=HOL:P4Q=
ppec	H7K=L3PU
pped	H;L<PF
ppee	C=HB
ppel	C=LC
ppen	AFC=D=F=I=LLP3
ppeo	A=FDG=HDJAKGL4P;
ppep	A=HB
pper	A<B;CGEAF=I9J;K=LAPJ
ppes	A:HD
ppet	AIC8H;I=LB
pph	LBP=
ppha	A7HBPD
pphi	A:LD
ppho	AGC=D=HCI=K=L<Q=
pphy	A<E=HALB
ppia	ABC=
ppic	A5HBI;LHPB
ppie	A=C<G=HIP;
ppil	A;HELBP;
ppin	C=H7LCPE
ppio	A3C=HDL=PI
ppip	HFL<P;
ppir	A:HC
ppis	HHLDP2Q=
ppit	A=C=HC
ppix	HDL:
ppiz	A=HCK=
ppla	A5D=E=F=HIN=PG
pple	ABCCD=GTH8I=L=P1
ppli	A=HA
ppls	GJH8L=P=
pplu	A9EJL;P=
ppm	HAO<
ppoc	L=PB
ppod	CCE=HEL=M=P=
ppoe	C;HD
ppoi	A5HJK=PA
ppok	A=HB
ppol	E=FEHHI=K<L8PAQ;
ppon	HAP=
ppoo	AHB=CCDAH=L:P<Q<
ppop	ABB=CCH=LAP;
ppor	ABB=C=LEP<Q=
ppos	AJB=C6G=K=O;PE
ppot	AGCALDP2
ppou	E=H9LBPF
ppov	A<HGL;
ppow	A5CDHFI<K=LC
pppl	HEL=P<
ppra	C<F=HJL8PC
ppre	ADB;CRF9G9H:I=J<L<PFQ=
ppri	ADCDDCFAI=J=L8P9
ppro	AAB;EAH=I=J=L9N=PIQA
ppru	AEH;L=
ppub	ADHHP2
ppul	A7H;L<PP
ppum	A=L7PJ
ppun	A;O=PI
ppup	HHL6
ppur	ACC;D=G=H=LAPD
ppus	H:L9PI
pput	A;C=H8L8PR
pq	A=LDQ=
pqai	H=LCP=
pqld	LAP=
pqpr	P=
pqua	ADC6HB
pque	A9HKI;L=PBQ<
pqui	AFCOH6K=L6
pquo	A;HC
pr	HALCP:
prac	AGG=H=L7PD
prad	ACC<LDP:
prag	A:D=HD
prai	A4B=C8F=HLJ=L=PM
pral	C6HF
pram	ADL;P=
pran	AFC:F=H7LAPE
prap	CFH7
prar	AKH:L:P<
prat	A6B<CQD;HKL6P:
praw	AGH:LAP<Q=
pray	H;LHP:
pre	DFHHL7P8
pre-	B=HLJ=P7
prea	ACB9CBF;H=I=K=LEPCQ=
preb	A=HAI9L:PK
prec	A<B=C9HDI=KAL6POQ=
pred	ACB=C=H=I=L<N=PH
pree	A9HALB
pref	C=D=HAL:PF
preg	ABCFD=H8I=L0M=PO
preh	A;HD
prei	A=C=H6K=LCPK
prej	A8H9L=PM
prel	C7D=N=POQ<
prem	ABB9C;D=E=H7L9PZ
pren	A7H<I:LCPL
preo	A<F=H7PM
prep	A+C;D=HCK=LIM=PO
preq	A3D=L;PQ
pres	A;BDC7FBJ=K:PL
pret	AIB=HFL+PE
preu	A=H:LDPA
prev	B=C=H8KDN=PF
prew	AHC7H<PC
prho	H=LA
pric	AJC=F;HDI=K=L;P<
prid	AAH:LGN=P<
prie	H<LB
prig	A<B=CFG=HFI;L4PE
prin	A:HHLBP8
prip	AEHFL8P:
pris	B=C=EAHCL<PA
prit	A9HALC
priv	AJF=HFK=L9P6
prn	HBL<
proa	A;CAHGP9
prob	C=L<PCQ=
proc	A8B=C=F=LJPA
prod	H<LB
prog	A9F=HI
prol	A<HBKCL:
prom	H5LDPGQ=
pron	H;LC
proo	A8B=C<I=LIPB
pros	A<G=HCPA
prot	AAC=HEI=LCP7
prou	AKB:CJG=HCL<P1
prow	A<HFP<
proy	LA
prt	A=C=H:LDPEQ=
prte	H<LDP=
prub	ABB=L9PB
prud	ADH=LDP8
prug	D=HDQ=
prui	A=C=H;PH
prul	A9B=HHLAP=
prum	K=PA
prun	BAC7L7PN
prur	AEH9LAP=
prus	A=H=LEP=
prut	ADC<H=
prya	A=HAI<LA
ps	A=HCLBP=Q<
psab	G=H<LD
psac	ABC=H;PA
psad	B=CALDP<Q=
psaf	ALH=L9P<Q=
psag	G=HB
psai	A;H=L=PI
psak	A=HEL=P<
psal	A2C8HGLIPA
psam	AIC=G=HCJ=L=P4QC
psan	A:B=C=D=K=LJPA
psap	H:LAPB
psar	LCP=Q=
psas	H;LC
psat	A8C=H=I=LIPC
psau	LEP8
psav	A=C=L9PI
psaw	C;H7LDPE
psay	A7C=F=G=JAL7PR
psca	AOH4P<
psce	A<C=HE
psch	A7C9HJLIP:
psci	ADC=G=HALGP4
psco	ADB;G;HLI<L6PA
pscr	A4HFL=PE
pscu	H;LEP=
psdi	K=LA
pse	A=G=H=L8QK
psea	HGI=P9
psec	AACCD=E=F=HBP<
psee	A6C<F=H:J=L3N=P]
pseg	LA
psei	A9H:LAPG
psel	ABCJG=H=I;K<L6O=PH
psem	A8E=HML<P=
psen	C:D=E=H8K=LBPNQ=
pseo	A=C=I=LF
psep	AVH;LBP+
pseq	B=DCP<
pser	A;B=C=D;HCPF
pses	HDP<
pset	A5DAH;PJ
psev	AHC:D=H8IJK=L;
psex	AIF=H:P=
psha	ABC<D<F=G=J;LFPDQ=
pshe	A7C=G=HAKLLBP:
pshi	A;B=C=HGL:PE
psho	AHB;C9D;F=HII=K=N=O=PGQ=
pshr	A6H8I=LCPM
pshu	C=GDL=
psic	AHH8P<
psid	AAB5C=HML<
psig	A;C=D;N=PK
psil	AIC8H;
psim	AKCHD=H*LAPBQ=
psin	AAB=C:G=J=K<L9NZP8Q<
psio	H=LA
psir	G=HC
psis	A9HJP:
psit	A:BAC=HBK=L8PJ
psix	H6INL:Q=
psiz	HFP:
pska	HDLCP6
pske	HEL;P=
pski	AED<HGL;P;Q<
psky	A1H=LAPO
psla	A9C;HAPG
psle	A8G=HFL:PF
psli	AEH4LC
pslo	AKB<CBH;L:P=
pslu	ACL=P=
psma	AYCAF;H3K=L:P<
psme	H9PF
psmh	A=B=HC
psmi	A<H:I<LEN<PF
psmo	A:CBHJP8
psmu	HJP3
psna	A<HCK9LD
psne	A=HJP6
psno	AEC;H;L:PE
pso	A=CNH:L9P=
pso-	A;C=NAPC
psoa	ABH:K=L=PD
psob	AGH7L<PB
psoc	AEEAH7LFO=P<
psof	ABL<
psoi	A=LA
psol	AKB=C=H;L;PA
psom	A<B=C]FVG=H(I=K8L6NCP/
pson	A;C=D=HPI=P8
psoo	A=CRH9I=L=P:Q=
psop	ACC=HHL=P7
psor	ANC8HBL6Q=
psos	LBP=
psou	ADB=E=F=K=L<PFQ=
psov	A[H<I=L0O=P7
psow	L5PJ
pspa	ADLFP3
pspe	A:F=H<LBNCPC
pspi	A8HAI=LBPC
pspl	HEL<P=
pspo	A:C9HAM=PI
pspr	A3C;HJL<PHQ=
pspu	A=H7I=L:O=PQ
psqu	AKCAH5L=Q=
pst.	LCP;
psta	AGB=C8D=E=I;KBLAM=PLQ:
pste	AFB<C;H;I<LCPDQ<
psti	AAB;CRD=H<L/PB
psto	A7C<D=G=HKL5POQ=
pstr	ARB;C3FEG=J<K<L<O=PFQ<
pstu	ABC=D=HFL=P;
psty	HCP;
psua	H;LE
psub	AEB=H<I=L8PJ
psuc	ADB<CEF=H<K;L8PG
psud	AGP9Q=
psue	A=H=L:PH
psuf	AAB=H3PL
psug	A7H=PJ
psui	HEP;
psul	A=C;HBL:PF
psum	A5C=HHPA
psun	ABC6D=LIP<
psup	C6F=G=HBI=JALBPG
psur	AJB;CLE=F=G=HCL/N=
psus	A<G=H6PM
psuz	H:LD
pswa	C=G=HNL<O=P:
pswe	AOBAC9HCL;O=P6
pswi	B=HHL3PC
pswo	A9H<PI
psyd	H=LA
psym	A<HLL8P<
psyn	ABP;
psyr	H<LB
psys	A<HGK=P<
pt	A=HBLAP=Q=
ptab	A0HL
ptac	C=H<L<PH
ptah	A=LA
ptak	A<B=D=H=L6PSQ<
ptal	ACC;F=H=I=LHP<
ptam	ACD=P<
ptan	A9B=LKP;
ptap	A=HEI=L7PD
ptar	A:HALDP=
ptas	A<B=EAH=LAPC
ptau	H=PA
ptax	A<HMK;L:Q=
ptay	H<LGP<Q=
pte	HBP=
ptea	A5BAC=HFPB
ptec	A=HEL;
pted	LC
ptee	AIH;P8
ptel	B=C6HFL9PK
ptem	AIHELCP/Q;
pten	A7C=IKL<
pter	ADC9EAHBK=L<PAQ=
ptes	A.C=HLLD
ptex	A9C=HBLKP8
ptha	A3BLCAFMG=H4I=KEL2NKP9Q=
pthe	A5B9CPFGG;H/I:JAKTLGP0
pthi	B8CCFLH=IEKFL8O=P9Q;
ptho	A<B9C5D;F=G<HBIKNSP8
pthr	A+BRC9HGIPK=L/N:PD
pthu	ABCHH5LDP;
pthx	C=HB
ptic	A8C=LBPD
ptid	AEC=HAL<P<
ptie	A:H9LFPC
ptig	AKB=CAH1LB
ptil	A=BPC6I=N=P<
ptim	A6C6G=HILEPB
ptin	AAP=
ptip	LBQ=
ptir	AGHLL<P-
ptit	A=HHL;P<
ptmr	A=HEL=Q=
pto	A;BMC;H7JOK=L8P:
ptob	A<HBLAP=
ptod	A;B=CFHJI<L7P=
ptog	A7CWE=F=H/JAK=LCNAP<
ptoi	HDL<
ptok	H=LA
ptol	A9B=H=PI
ptom	A;B=CCHMLCP0
pton	A:CEF=HJK=LFN=P3
ptoo	A=CLG=H<L:
ptop	AKBAC=I=L:P;
ptor	A4C<H=L=PSQ=
ptos	LAO=
ptot	ACL;PAQ=
ptou	AIB:C;G<HDJ=K;LBN=PB
ptow	HDLGP3Q=
ptox	ADL<P=
ptra	A9B8C;HGIBK=LCPFQ<
ptre	ABF=H=N=PC
ptri	A4D=H8IPK<LBN=PD
ptro	ACB=HELEP2
ptru	A<CAG=HHK=LFP5
ptry	A:B=C=D=HAJ=L;PM
ptu	A;HC
ptuc	H;LC
ptue	H8LF
ptum	A<HFL=
ptun	A<LBPA
ptur	A3B=C=F=HAJ=L=PS
ptut	H5L:PN
ptv	LDO=P=
ptwa	LCP;
ptwe	A6C<IRK=LEM=P9Q=
ptwi	A;CNHBLCP/
ptwo	A:HIIFL7P=
ptyp	AAB=H;PA
ptyr	A8HMI=L<P=
pu	ALC<H8K=LAP<
pu.n	G=H=LC
pu.s	A=H;I=LG
pube	A<LC
pugh	B=C=GIH=L;
pugl	AKC7H=L=
puk	A=H6LMP<
pukr	H8LHP=
pult	AFH:P;
pumm	HAP<
pun	HAP=
puna	AJC=HCLAP0
punb	ARH=L9P5
punc	AWB=C=HBP'
pund	AQBSD=E=H/L1N=Q=
pune	APC=HAL<P1
punf	ANCDL;P-
punh	ARC=H<L=P3
puni	AIB=C<D=HAI=LKN=P2
punk	AJHAL:P7
punl	ALBFC:H5L=N=P=
punm	AJP4
punn	AJB=H:P;
punp	A]H:LAP%
punr	APC=H6JFLCP.
puns	APC7H;LCP5
punt	AKBTC9H7L<N=P0
punu	AIL=P7
punw	AWC=H4P3
pup	BPC=H8L;P;
pup-	BBHDP7
pupd	A<H;L=PJ
pupg	H;PC
puph	A<H;PF
pupl	C=H5PM
pupp	AFC=H=L=P=
pupr	H=LEP=
pups	AAHAL8PC
pupw	A;COH7L;
pur	A=HELAP9
pura	HAL=
purb	AEH;L<PA
purg	ADC=D=G=H:LAPB
puru	H9LE
pusa	H=LCQ=
puse	A7C:HCL<PL
push	A<F=PD
pusi	A=H5PL
pusu	A<H=LBPB
pv	HCL=P=
pvac	ALHFK=P-
pval	HEL=
pvan	A8H3I=LOPD
pvar	A8H9LCPG
pvas	AKC<H9L=
pveg	A3HLL=
pveh	AFH<P=
pvel	H:LFP=
pven	A;C=E=H=LBPF
pver	CJD<H6J=L8QK
pves	B=HBP=
pvet	HGL:N=Q=
pvia	A;HC
pvic	A8C=HEK=LKP:
pvid	A<HHL:
pvie	A=HB
pvig	ADH=P<
pvil	AEC=H=N=
pvin	ACL<
pvio	ACC=G=H2LHPC
pvir	ACL<P=
pvis	A4FAHJI=J;PC
pvit	ANH6L;P=
pviv	ACL9
pvla	H<LB
pvoc	A=LA
pvod	C<HCL=
pvoi	A=C=LC
pvol	AFH<L:
pvon	HCL=Q=
pvot	A4C;HRLCP7
pvou	A=LAP=
pvow	A=C=HB
pvs	HCL<Q=
pvul	ADH<L=
pw	A=B=HB
pwaa	A<C=HGP<
pwad	A6HH
pwag	A=C=G=HEL<PB
pwah	C=G=HC
pwai	A4C=G=HBL;PN
pwal	A5I=LBPIQ=
pwan	A2D=FAG=H=L8PX
pwar	C:HEI=PBQ=
pwas	A;B=HHLDP8
pwat	A5B;C9HELAPJ
pwav	AAHBL;
pway	A;C<HHJAKCL=N=P;
pwea	AOB=C7HAK=L8PCQ=
pweb	A;C8HHLEP;
pwed	A:HFI=
pwee	C=HKP4
pwei	C;HAL:PE
pwel	B<CVDJE;F8H5P9Q=
pwen	A7C=H<I=L=PO
pwes	ABB=CBLDP6
pwet	AMH6P;
pwha	A6B;C2F]G=H8KVL;N4P:
pwhe	A8B=C]F<H2K=N=P2
pwhi	A3B;C4D=FIH=KOL:NOP:Q=
pwho	AGH(KDLKP=
pwhy	A<CQF=H<L8P=
pwic	AELAP6
pwid	AJF=H8
pwif	A;HEL=
pwig	H=LA
pwil	ALB;CCDPH7LFP#
pwin	A<B=C:G=HDL=PH
pwip	H=PA
pwir	C<H=LDP=
pwis	AJC:K<L;PCQ=
pwit	ABC<H<L8PI
pwiz	A=HB
pwoh	A=LCP=
pwok	H;PC
pwol	H=LA
pwom	A=CBF=G<HIP<
pwon	B;C=DDH<L;PIQ=
pwoo	ACC=GAH9LAO=PA
pwor	AHC=D=F9G=HCKFL5PFQ:
pwou	A7L=PH
pwow	C=GKH;L<P<
pwra	HAL=
pwre	ACH<
pwri	A5H5LAPQ
pwro	AHB=CDH:K=L7PB
pwtf	C=GHH:L=
px	C=G=HFP=
pxb	H:LD
pxd	H8LF
pxo	GHL8
pxx	G=HDL<
pxxx	HDL=M=Q=
py	A=KKL9P<
pya	A=C=GGH;KGL8
pyar	A=HDP=
pyas	H<LCP=
pyay	C=G=HD
pyea	B=D=GOHHI9KCL2P<
pyel	LDP=Q=
pyem	H<LB
pyep	GHH;L<P=
pyes	A;CCD=FEGOH;L8P6
pyet	A=CQF=H:K=L<P:
pyie	H;PC
pyo	HBI=
pyor	H9LGP=
pyou	AJC;H6J=K]L7M=P1Q=
pyu	H=LA
pyup	G=HA
pzac	H:LD
pzan	H9LE
pzar	H<LB
pzay	HAL=
pzea	H;LC
pzer	C=DDH7IPL7P<
pzon	C=HDLBP;Q=
p|	OBQ=
p}	H=MCQ=
p~	B=OCQ=
p£	L=OB
p«	L=N=P=QE
p°	A=H=OC
pκαι	L:QD
pв	H=L<QD
p–	L=MDP=
p—	B=MFP;
p“	A=H=L=ME
p”	L=MEN=Q=
p•	H=L=QC
p…	G=L=MEO=
p€	B=OA
p☀	L=OA
p♡	M=N=OB
p❤	N=OA
p、	M=QA
p🌈	L=M=OC
p👌	OAP=
p💜	M=OA
p💯	M=OA
p😂	OAQ=
p😒	M=OA
p😘	M=OA
p😳	M=OA
p🙌	M=OA
p️	A=M=QC
r!	AABAC;D=E;F<HAI=KFLAMAN;OBQ=
r"	BFC:DAF:HBJ;KDMAN<
r#	B<C;D=F<GBHAJDK8LBQB
r&	AAC9HBIALA
r'	BAC;D;F<GAHDJ7KALCPA
r'd	LAP=
r'll	A=KCN=
r're	H=KA
r's	A<B=F6HEICJ=KILEN9Q;
r've	KAO=
r(	CAF<I=KAMAOAP=
r)	A;F<G=HAIAKBN=
r*	A<CAHCI<N=O=PD
r+	HCI<L=O=PA
r,	ACBBD<F5GBHCIAJ8KBLCN=
r-	D=F;KALCP<QA
r--	BACBF=L;N=PA
r---	ACC=HAL=P=
r.	AADDF9GAJ9KAN<PAQA
r..	ABB=C<F:HBKIN<P<
r...	BBC=H<J<LDN=PAQA
r....	ABC;HFL:
r.....	ABB=C=F=H=KALB
r......	H=PA
r/	C=D=HBLAO=
r0	C<HBLA
r00	L;QC
r07	H:LB
r1	B<C<D=G=HCIAJAK=L<MANAOEP=Q=
r1,000	BCHBJ;L<OAP=
r1,100	OBP<
r1,500	BCJ;
r1.2	C=OA
r10	AABFC=I=J9OB
r10,000	OAP=
r100	B=C=K=NBOA
r100,000	A;BDN=PA
r100th	FAK=
r11	BAC=HCL<
r12	AAC=F=K=LANCP<
r14	AAH<
r15	C=J=L;OFPA
r16	J=O=P=QC
r17	A=BB
r18	HBL:M=OAPA
r19	AAC=
r1943	C=D=HALA
r1944	LAQ=
r1945	C=LA
r1957	D=HA
r1963	A=LA
r1972	H=LA
r1977	HAL=
r1978	B:CD
r1979	ABC=H=NA
r1981	AAL;NA
r1982	HAL=
r1985	H<LB
r1989	BAC=
r1990	BFC<H=L=P=
r1992	BAJ=
r1997	HAL=
r1st	D=
r2	ABECIAJ=L;N=ODP<Q<
r2,000	B=CA
r2-foot	H=
r20	A=CAEBF=H<KAL=PB
r200	L=
r200,000	FAP=
r2000	H9LE
r2001	BBJ<
r2012	GA
r2013	HBP=
r2014	H<LB
r20th	A8CF
r21st	ACD=FAH;
r22	H=LA
r24	H=LA
r25	CAFAH=L;QA
r250	I=OB
r250,000	K=OA
r27	BAC=J=OA
r28	HBL=
r29	HAL=
r2nd	ACL=P=
r3	A=B;CAH=ICLAN=OB
r3,000	A=H:OBPC
r30	A<BCC;HAIBN=
r300	A=D=OB
r31	A=HBP=
r32	BAN=
r33	BAJ=
r34	BAH=J=L;OAPC
r35	A=HAL=OA
r36	BAJ=
r38	IAO=
r4	AAB=F=HBI=P=
r40	B=CAOAP=
r400,000	A=FA
r42	H=LA
r43	F<K=ND
r45	B<CBOAP=
r48	AAH<
r4th	I=LA
r5	AABAC=HAI=J=L=OA
r50	BAK<L=
r500	BAH;L=OE
r500,000	G=PA
r55	K=NA
r6	C=H=LAN=OCPAQ=
r60	B=CAK=NAOA
r600	L=OA
r65	LFP7
r7	A=BAC=LCPAQ=
r70	PA
r75	B<CB
r7th	H=LA
r8	CAG=H<I<OAPB
r80	CAHBJ=L:OA
r800,000	B=CA
r85	L=QA
r88	L<QB
r882	H=LA
r9	D=H=OA
r90	AFB<H<J=L=PA
r99	H=LA
r:	BAC9F6HBKAMAQA
r;	B=C<HDIAL<O=QA
r<	H=LAMAQ=
r=	AAC=HDL=P<
r>	B;C;H=JGK;LBMAOAP;QA
r?	AABBC=DAE=F9GAHAI<J<KELCN;O<PA
r@	B8EAHBJFK9OAQ=
r[	BCC=J=OAP=
r]	A=C=HALDP;
r_	KCL=OAPA
ra	AABIC<DAEBF7I=J4KBL<MANAPFQ;
rabandon	B;JC
rability	AAH=KAP=
rable	A9CE
rabortion	A=BAHDJ=L=
rabout	AFC:D;F;HBKAPB
rabove	A8CAHAPB
rabraham	A=L:PG
rabroad	A9B;CEHAN=PC
rabuse	AAH;PA
rabuses	ACC=F=L=NA
racademy	HAL=
raccept	B=H=JC
raccess	A<DAHBL=Q=
raccomplished	H=LA
raccord	AAH=
raccording	J=LA
raccount	FBJAK;L=
raccountability	G=PA
raccountable	A<CBHDL<P=
raccounts	CDH9LCP=
rachieve	B=HAJAP=
rachievement	H<PB
rachievements	HAP=
rachieving	B=JA
racross	C=FAHAK=N=
ract	A;C;F9H1JBKELLPCQA
raction	ADB2F<HDJHL=P=
ractions	AGHAP5
ractive	A:CD
ractivities	HBP<
ractivity	HAP;
ractor	AAL=
racts	ACHAL=P;
ractually	A=DAHAKAL=N=
radams	H<LD
radd	B;JC
radded	F=KA
raddiction	HAL=
radding	A=
raddition	A=HB
radditional	A;CAHEP=
raddress	A=B6F7JJKGLAP=
radds	HBP<
radequate	A<CBH=PA
radjustment	ABC=G=HAP=
radministered	LAP=
radministration	A=C;FDH9K:LK
radministrations	AAL=
radministrative	A:CD
radmit	B<JB
radopt	B=HEJAL9
radopting	BDC:
radoption	A<BAJ=PC
rads	HDP=
radult	HEL=P<
radults	A=BCC=LDN;P=
radvance	ACB:F=JDKAP;
radvanced	B;CAH=L=NBPA
radvances	ACFHH=K8L=N=
radvancing	B=NA
radvantage	A;HD
radvice	ABP=
radvise	B;F=H=JBLD
radvisers	BCC=N=
radvisory	A<CEH<
radvocate	C=HB
raffairs	ACH;
raffect	B=F=JAKA
rafford	A=B=CCDAHAJAP9
raffordable	A8BACFH=J=PA
rafghan	AEP;
rafl	H=LA
rafrica	ABCBI=KAN=P:
rafrican	C=FAHBK=LAP<
rafter	A<C;F:HGI=J=KHLCN:PBQ=
rafternoon	ADD=FAH:
ragain	A3CHF;HDKCL9PD
ragainst	B;HCPA
rage	ACC;FAH<
ragencies	AAC;PA
ragency	A<E=HALEP<
ragenda	ABL<
ragent	HBLBP9
ragents	C=LA
rages	A<H=LC
raggression	A<BACGF=H;L:PC
raging	B8NF
rago	A6CHHEIAN<P<
ragree	HGL;P;
ragreed	CAP=
ragreement	AABAK<LAP;
ragreements	H=PD
ragricultural	AJH=L8
ragriculture	BFC=HAJ8
rah	HA
rahead	C8HBLBPA
rai	HAP=
raid	ADB=C=H<JCN=
raided	HAL=
raids	AAH<L=N=OAPB
raimed	HAP=
rair	AIB<C=F=H9JA
raircraft	AFH=L=P<
ral	A=BAC=H=LAPCQ=
ralan	B=HC
ralbert	HDL:
ralbum	ACC<E<FAK=
ralbums	A=HBP=
ralert	H9LBPB
ralex	H=LA
ralien	A<HDP=
ralike	HAP=
ralive	HCL=P<
rall	A9BVC7F9HEI=J,K7L8NNOAPK
ralliance	LFP9
ralliances	A:PB
rallied	AAH=KEN9
rallies	ACB=H:LB
rallow	A=B<DAF=JBKB
rallowed	H<PB
rallowing	B=NA
rallows	F=KCN=
ralmost	A<JAL=PD
ralone	A=HCKAL;PA
ralong	AEHBL<P9
ralready	F<H=KDLAN=
ralso	A=B=D=F=KFLCMANCP7Q=
ralternative	C<HB
ralthough	H9LE
ralways	A<B3CLHEJBK<L9
ram	B;F<H=KBNCPA
ramateur	A=CEH;
ramazing	CAH=L=PA
rambitions	AAH=
ramendment	A:C9HBLG
ramendments	H7LG
ramerica	BGC;F8H=J;L;NCPG
ramerican	AIC6D=FDH5J=LANAPF
ramericans	ABF9H;NCPB
ramong	BAC=E=F=KAL<PD
ramount	B=HAJA
ramounts	AAP=
ran	A=BPF;H:J6K=L:NBPEQA
rancestry	H=LA
rand	AJBGC8F2G=HJIDJ1KEL;MAN=PCQ;
randerson	A<HGL:
randrew	A=PA
randy	BBJ<
rangeles	H<LB
rangelo	AAJAQ=
ranniversary	A<I;KH
rannounce	B:JD
rannoying	A=CDL8PC
rannual	H=PA
ranother	BJJ8K;L=PB
ranswer	B=C=FKHDJAK;L=N6
ranthony	K=NA
ranticipated	ACP<
rany	A;BIC7DAEAF;HAJ=K<NCPA
ranybody	BBH=J:PD
ranymore	A6CFHFL=P<
ranyone	A=B<H:L<PK
ranything	A;BQC=J5K=N;PD
ranyway	A<BAC<K=PF
ranywhere	ABCAHBP8
rapart	A=PA
rapp	H:LD
rapparently	H9LE
rappeal	B=FDJAK<N=
rappeared	A<HB
rapplause	C<L=MC
rapplication	A=PA
rapplied	H=PA
rapply	B=JA
rappreciate	A9CE
rapproach	AAB<C=FEHDJAK=LAN9P<
rapproaches	A<C=HD
rappropriate	A6CEPB
rapproval	ACL;
rapprove	CAP=
rapproved	A=CAHBP=
rapproximately	B=JA
rare	A5B8C<D=FBG=HKKJLHN=P6
rarea	A<C=HAL=PE
rareas	ADBACBJ;L=P<
rargue	A=CA
rarguing	L=PA
rarguments	ADC=
rarmed	A9CE
rarms	AABCHBJ;L<P=
rarmy	IBL;P=
raround	A<C<HAL9PJ
rarrest	H=LA
rarrive	B=JA
rarrived	HDL<P=
rarsenal	BAH<J=PB
rarticle	ABC<FAK=L:PF
rartist	AAH<LBP=
rarts	AEBBC9J<
ras	BAC<D=E=ICK9L;MANEOA
rasia	BAJ=
raside	F=HA
rask	B:F=JDKA
rasked	A=CADAHAL=P=
rasking	A=C=NAPA
rasks	HAKAN=P=
rasleep	A<C;H=PH
raspirations	H;LC
rass	ABH;I=LC
rassault	ABH;PA
rassembly	A:LC
rassist	B8JF
rassistance	AAB=HA
rassociation	B=L=PD
rassume	B<JB
rassure	B;JC
rat	BBC:DAF=HDJ8KEN<
rate	LAP=
ratlantic	BAJ=
rattached	A=CA
rattack	AKC=H;I=L=P=
rattacked	A<HB
rattacks	A=HEL9PC
rattempt	B=JA
rattempted	HAL=
rattention	ADP:
rattractive	A<CB
rattracts	A=F=HAKA
raudience	AGH<L9
raustin	BDJ:
raustralia	ABBAJ=P;
raustralian	ABC=L=
rauthorities	ACB=HBL;
rauthority	HDL<Q=
rauthorization	ACL;
rauthorize	B=JA
ravailable	AABAJ9LA
raverage	HAP=
ravoid	B<JB
raw	H8LG
rawake	H=PA
raward	AHH4I<K=LF
rawards	AHC=LCP5
raway	A1CED=HDIAL=M=PF
rawesome	A<CB
rawful	FAN=
rb	A9BGHDJ7LCP<
rbabies	ABH<
rbaby	HEL:
rback	A5B=CAHCIAL<PG
rbackground	A=BA
rbad	A<CEH=J<
rbadly	CAD=
rbadminton	A=LA
rbalance	ABB=C=FDH9JAL<PA
rbalanced	A=B8CHFCK;
rball	L=
rballistic	ABC=E=LAP=
rban	B:JD
rband	LBP;
rbank	AGB<H;JBLCP7
rbanks	ABBBJ<P=Q=
rbar	A=HA
rbarbara	BAN=
rbarrels	FBK<
rbarriers	HAL=
rbase	ADLBN=P:
rbaseball	LAP=
rbased	A;HCLAP=
rbases	H:LD
rbasic	A=CAH;PD
rbasics	BCJ;
rbasin	A=LB
rbasketball	AAH=
rbattle	AEH;
rbatty	H=LA
rbay	AAH=I=LA
rbb	A=K=PC
rbbq	HBL=
rbc	A;CC
rbe	B7DDF:GBHDJHKIL8MAN:P4QC
rbeach	AAC=
rbear	A=B=JA
rbearing	HAP=
rbears	A<F;HBKC
rbeat	B<JB
rbeautiful	BAG=H;J=KCL=PC
rbeauty	ABL<
rbecame	A=C=F6HFKJL:
rbecause	A9BBD=K:NBPD
rbecome	B:CADBJDL=P=
rbecomes	F=KA
rbed	B=C=JGN:
rbeef	L=
rbeen	BAC=DCH:
rbefore	AIBEC4F<J;KBPAQ=
rbegan	A;F=HJKCLBN=P5
rbegin	B9JE
rbeginning	AAC=F<HAKBL=
rbegins	A=HCL=
rbegun	A=DA
rbehavior	AFC=H;LAP<
rbehe	KAP=
rbehind	C<HAL=PC
rbeing	AABPC=H:L:N8
rbeings	AAL=
rbelfast	LBQ<
rbelgrano	BAJ=
rbelief	AAFDH=K=N=
rbeliefs	H=L=PC
rbelieve	B;DAJAP<
rbelieved	A=CAHAP=
rbelieves	H<LB
rbell	C=H=LC
rbelong	F=KCN=
rbelongs	A=CA
rbelow	CEH=J=
rben	BAC=
rbenefit	B;JC
rbenefits	AFB=C<FJK5P=
rbest	A:B=CHH=K:ND
rbet	B=JA
rbetter	A3B<CCFAG=HBJEK9LANC
rbetween	A9C=HEL=PD
rbeyond	A=CAH;PC
rbiden	D=LB
rbig	A3CGHA
rbigger	A3BBCKF=HBJ<K=L<NC
rbiggest	C=HBIAP=
rbilateral	A;HC
rbill	AAC=FJJ=K7LBN=P=
rbillion	A=IA
rbillions	A=H<PD
rbills	HBK=P<
rbin	B=JA
rbiological	AAL=
rbiology	AAL=
rbipartisan	A9BCCKH<J=L<P=
rbirth	B:JD
rbirthday	HBKAL;
rbit	C=
rbitch	HBLAP:
rbitches	L<PA
rblack	B=F=H8LANCPC
rblackmail	ABB8NFP<
rblame	AAB<C=JB
rbless	H=LCP=
rblock	A9DAHC
rblog	B=JALDP=
rboard	AEH<P=
rbob	H=LA
rbobick	A=PA
rbodies	A:PD
rbody	AIFAH:K=P;
rbodyboarding	A=HALAP=
rbold	A=B<CBHA
rboldly	H=PA
rbonds	ABF=HAP=
rbook	A<B=H<JALBPB
rbooks	C=PA
rboom	HAL=
rboost	B=JA
rborder	ABC<H9LD
rborders	A=FBK<PA
rboring	C=PA
rborn	HCL<
rborrow	B=JA
rboth	A;BFCADAF<J8K;L=NFPB
rbottle	ABL=
rbottom	B9JE
rbought	C=HB
rbowl	A:LE
rboy	AFC<FAH<K=
rbradley	F<LB
rbrain	AEBAC=GAL=P:
rbranch	ABH:LA
rbranches	AEH;P=
rbrandon	HAL=
rbrazil	L=OA
rbreak	A;B=HFJA
rbreakfast	HBL<
rbreaking	A=HA
rbreakthroughs	AAH=LAP=
rbrian	HDL:
rbridge	H=LEP;
rbridgton	C=LA
rbright	A=PA
rbrilliant	HFP8
rbring	A9B9CCH=JFL=PC
rbringing	H=NA
rbrings	F<HCKEN=P=
rbritain	A9F<KBLE
rbro	HAL=
rbroadband	HCL<P=
rbroadcast	H=LB
rbroadcasting	A=L<PF
rbroader	F=KA
rbroken	A<CBKDN:
rbrother	AEC<F;H7LAPF
rbrothers	A:LFP<
rbrought	F6H=KJLAN=
rbrown	C=H8LDQB
rbtw	HAL=
rbudget	AFBCFCH<K;L<N=
rbudgets	AACAH=L=
rbudjana	H=
rbuild	B8JFLA
rbuilding	ACCBH8
rbuildings	H:PD
rbuilt	A<F=HDKBP=
rbulk	ACH=P=
rburden	AAL=PA
rburdens	H=L=PD
rbureaucracy	AEC9
rbureaucratic	A=CEH=L=
rbus	AAC=FAI=K=LCP<
rbusiness	AKBHD=HFJ6K;L:P8
rbusinesses	ACBAC<H=J=
rbut	BBC:F;GAJ<KDL<QA
rbutler	A=LA
rbutton	C=HBP=
rbuy	B;HFJCP9
rbuyers	C=HA
rbuying	B9HCNA
rby	AABBF=HCJ<K=L;O=PE
rc	OAQ;
rca	CAF;HHKEL;P8
rcabinet	BCJ;
rcable	ADC;F=HB
rcalifornia	ADH=P=
rcall	B2CAD=FAJL
rcalled	A;DAHGL<P=Q=
rcalling	H;LBPA
rcalls	C=HEP=
rcalm	A=B=JAPA
rcaloi	A=LA
rcame	A<BAF=HCKAL<
rcamp	HAL<
rcampaign	B=FEH<JAK<LCN=
rcampaigns	C=
rcampbell	L=OA
rcamps	HAP<
rcampus	AABAH=J=
rcan	A<B<CBF4HFIDKML=N=P9
rcancer	BEHBJ;L;
rcandidates	ACBDI=J:LAP;
rcannot	A9CAF;HBKGL=N;PB
rcap	A<HB
rcapabilities	LEP<
rcapability	AAH=
rcapacity	AIC=E=F=I=KAL;
rcapital	AAC=H=PA
rcapitol	AAB=FCK;
rcaptain	BAC=H=LA
rcaptive	A<C=HE
rcapture	ABB:H=ND
rcar	ABHAIAP:
rcarbon	H<PB
rcard	AFC=HCL:P;
rcarder	H=LA
rcards	HA
rcare	ABB:C8HAJDPB
rcareer	ABF=KAL;QA
rcarefully	B=JA
rcarolina	C=LA
rcarrier	A=HB
rcarry	B8JFKDN:
rcars	A<B=HFI<J=PF
rcarter	C=HGL=P;
rcase	A=FBK<LB
rcases	C=HB
rcash	ADH=L<
rcast	H=LA
rcatch	C<
rcatholic	A=LB
rcaught	HFL8
rcause	F3HBKRL;N8
rcaused	A=HA
rcauses	ACFIK5L;
rcavallaro	LAP=
rcelebrity	AAP=
rcell	H:PE
rcells	A<PB
rcenter	C=K=LGP<
rcenters	HCL=P=
rcentral	ADC9H<LD
rcentre	H;LC
rcenturies	IAP=
rcentury	ANC=FAH:K;L8
rcerberus	H=LA
rcertain	A:CAPC
rcesaroni	HAN=
rchair	A=HA
rchairman	A;PC
rchallenge	AGB=C=HAJAK;L;NBP;
rchallenges	FDK:LBP<
rchallenging	A:CD
rchamber	AFFFH=K8P:
rchampion	AAHBLAP9
rchampions	BAC=
rchampionship	ABH;
rchance	FEH;K;LCN=
rchances	EAH=
rchange	HCJBN=P=
rchanged	A=CAD<H<KBLC
rchanges	ABC=FCJ=K;
rchanging	CAF=H=LA
rchaos	H;PC
rchapter	AFL8
rcharges	AEHAL9P=
rcharities	H=PA
rcharles	A=HA
rcheaper	A=BCCAJ;
rcheck	A=C=HC
rchecks	B=HDP=
rcheer	B;JC
rchemical	AAH<
rcheney	HAQ=
rcherry	A=H=LDP=
rchicago	A=PA
rchick	HEP:
rchief	AAL=
rchiefs	A9HF
rchild	BBC=FDK<L=MAN;O=
rchildcare	AA
rchildhood	AFC:H=
rchildren	BDC9FBIAJ;
rchina	BCH;J=MA
rchinese	AAH=
rchip	A=HBL=
rchips	A=HEL;
rchocolate	AAC=
rchoice	ACKAL<P;
rchoices	AABBC:
rchoose	B:DAF;JDKC
rchosen	HAL=
rchris	A9GAPB
rchristmas	H=NA
rchurch	FEH9K;LEN=
rchurches	A=PA
rcircle	A5FAHBK=LE
rcircumstances	ACBAH9J=PA
rcities	AIBCH7J;LAP<
rcitizen	BBFAJ:K=PA
rcitizens	AGC;FFHAJ=K:L=NAP:
rcitizenship	BDJ:
rcitrone	LAP=
rcity	CAD=F:H8I=NDPI
rcivil	CAH;
rcivilian	A=BEHAJ9
rcivilians	FCK=N=
rclaim	B=H=JALA
rclaims	A=B<CAHA
rclara	H=LA
rclass	A:BCCDHCL9P<
rclassic	A9CCH<LB
rclassrooms	AAC=
rclean	B=CFH=JBK9L9NE
rcleaner	BAJ=
rclear	A6B<CDHBJBL<PC
rclearly	LBO=P=
rclick	HAL=
rclimate	ABBFC=H<J:K=NA
rclose	B;JC
rclosed	C=HA
rcloser	A;CAHA
rcloses	HCP=
rclosing	H6LH
rclothes	ADH6PC
rclub	A:BBC<H=PGQ=
rclubs	A=B=HD
rco	AAC=
rco.	H=LA
rcoach	B;JC
rcoaching	K=
rcoal	ACB9JEL9PC
rcoast	ADB=C;HCJDL8
rcode	H7LG
rcold	A2CBHFK=NAPA
rcollection	ACHDL=P8
rcollective	H<PC
rcollege	AABKD=J3
rcolleges	A;LC
rcolour	AAP=
rcombat	AAB9HBJEP:
rcombined	A=CA
rcome	A=B7C=HDJGKBLBP9
rcomedy	AAB=HAP=
rcomes	A<CCF9HAKEP<
rcoming	AKB8C1H=NFPB
rcomma	AAC=
rcommand	ACH<
rcommander	BAC=LAP=
rcommercial	A=CA
rcommission	A:H;I=LLP=
rcommitment	AIF=H<IALBP4
rcommitments	ADP:
rcommitted	BAC=D=PA
rcommittee	A:K=LE
rcommittees	AAH=
rcommon	A9BBCB
rcommonsense	BAH=
rcommonwealth	A;LBPA
rcommunications	HAP=
rcommunism	B9H=NEPA
rcommunities	A;F=KAPB
rcommunity	ACC<J=LBP<
rcommuters	H=L=PB
rcompanies	A<BCJ;L=PE
rcompany	C<H<LFP=
rcompassion	A=D=H=LAPB
rcompassionate	AJC4
rcompete	B;JC
rcompetition	BFH<J:PD
rcompetitive	A=CEL<
rcomplete	B;JC
rcomplex	A:CD
rcomplicated	BAF:KD
rcomprehensive	A=BGCDFAH;J7K=
rcompromise	B=JA
rcomputer	AABAH;
rcomputers	A;CEHBP;
rconcept	ACFAH;K=
rconcern	ABH=
rconcerned	A=CA
rconcerns	AAFCK;P=
rconcert	A=
rconclusion	AAH=
rcondition	ACH=P=
rconditions	ABHJL:P7
rconduct	B=JA
rconference	A9H=LCPD
rconfidence	FAH=K=
rconfirmed	H=LA
rconfirming	B=NA
rconflict	AFC=H;
rconflicts	ACBAC=J=P=
rconfront	B9F=JEKB
rconfronting	KEN9
rconfused	A<CB
rcongratulate	B<JB
rcongratulates	A=HB
rcongratulations	AAHBL:
rcongress	A4BNC9FCH:ICJ1KCLANDPA
rcongressional	A9CCL;PE
rcongressman	A=HA
rconnect	B;F=JCKCN=
rconnecting	BAC=HAP=
rconnection	A9LG
rconnector	H=LA
rconscience	PA
rconsensus	AAF=L=NA
rconsequences	AIP5
rconservation	A=BBF=H;J<LDPC
rconservative	H=
rconsider	A<B9CBJE
rconsidered	D<G=HAPB
rconsistent	A;HC
rconsists	A9HE
rconstitution	A7FAHALEN=
rconstraints	AAH=
rconstruction	A=H;PF
rconsultation	H=PA
rconsultations	AAC=H=LA
rconsumer	BBH=J<PA
rconsumers	H:PD
rconsumption	A=HA
rcontact	DAGAH=P=
rcontain	B:JD
rcontains	F=KA
rcontent	A=C=HB
rcontest	C=H;LGP=
rcontinue	B9C<DCF<JEKCP=
rcontinued	B:DANDP=
rcontinues	A;F=HDKA
rcontinuing	F9KE
rcontracts	AAHCK<P=
rcontribution	AAD=
rcontributions	ABH=
rcontrol	A<C:FDHDJAN:
rcontrols	CBH=
rconvene	B<JB
rconvention	A=H;LF
rconversations	A8PG
rconviction	A=PA
rconvictions	A=PA
rconvince	A=B8JH
rconvinced	A=CA
rcool	DEF:GAH;KDL9PA
rcooperate	B=JA
rcooperation	A8BCJ;LE
rcore	ACH<
rcorner	A8HELA
rcorners	LCP;
rcorporate	A8BBCH
rcorporation	ADH:
rcorporations	A;HAIALCP;
rcorps	A<H=LAPB
rcos	AFL=P:
rcost	AFC<H:
rcostly	A=CA
rcosts	ADC=H;L;PC
rcould	A=CAF:HBLANCP;
rcouncil	H<LB
rcount	B;FDG=JCK<LAN=
rcounter	B8JF
rcountless	HAP=
rcountries	ACH9J=LENAP<
rcountry	AGBCC9FHH6J;K5LBNB
rcounts	ABFCK=N=P<
rcounty	A=C=F=H:LCPAQD
rcouples	FFK:N=
rcourse	AEC;HAP<
rcourses	A=H<PD
rcourt	A;B=HAJALA
rcourts	HAP=
rcovenant	A:C=LG
rcover	AAB;HCJCP:
rcoverage	A5FAHBK=PF
rcovered	B9JANC
rcovers	F=KA
rcoz	H=LCP=
rcrack	B<JB
rcrap	F<KB
rcrash	ADB=H<JAP=
rcrazy	BACAH;N=PA
rcreate	C9D=F:JFKFN=
rcreated	A<HAPA
rcreates	F:HAKFL=N=
rcreating	B<F=HANDP=
rcreation	H;PD
rcredit	LBP<
rcredits	A=FBP=
rcreed	ACC=H=
rcrew	FAK=
rcrime	A;BBJ<LAPC
rcrimes	A;HFL9PB
rcriminal	AAC=HCLBP9
rcriminals	AABCIAJ;P:
rcrisis	ABBAFEJ=K9L;
rcritical	BAFAH<K=N=PB
rcrops	B=H;PE
rcross	B=F=H=JAKALB
rcrosses	F=
rcrossing	HAL=
rcrossings	ADC=H=
rcrowds	ABD=H;LB
rcrude	ADP<
rcrush	AAB=H=JA
rcry	B:JFL=
rcuba	HBP<
rculture	ABH=
rcultures	AAH=
rcup	HAP=
rcurb	B:JD
rcure	C=HA
rcures	ABC<FDK:
rcurrent	H;PC
rcustody	A=PA
rcustomers	AAF=
rcut	AAB8DAJFP=
rcuts	ADC<IAK=L9PA
rcutting	H;KANA
rcx	ACL=P=
rcycle	ADC<H<
rcyrillic	ACC<H=
rd	BCHAI=J;LAPBQ:
rda	C=L=PC
rdad	H=LA
rdaily	AFP9
rdamage	FBK<L=PB
rdamaged	C=PA
rdance	A=B;C=HBJELAP<
rdancing	LBP<
rdanger	ACC9FAH=K<PC
rdangerous	A=CAPA
rdangers	H;PC
rdaniel	H<LB
rdat	BBH;J<LD
rdata	BBD=J<PB
rdate	A=B=FFHBJAK:N=
rdaughter	AAH<LA
rdaughters	ACH;
rdavid	LA
rday	AFC9FCGAH6LGNAP9
rdays	AAC:PC
rdc	AAL=
rde	A=BBC<H=LD
rdead	HBP=
rdeadline	H=PA
rdeal	ACB:C;FCH=IAJBK<
rdealers	A=PA
rdealing	B=F=NAPB
rdeals	A=HA
rdean	A=LB
rdear	GAH;L=PC
rdeath	BEC7HBJ;PB
rdeaths	C=E=H;PG
rdebate	AEL=P:
rdebates	AAL=
rdebating	HAL=
rdebt	ABHCL<P=
rdebut	I=PD
rdecade	ABC<FDK:
rdecades	BBH<IAN<
rdecember	L=PC
rdecency	AAH=
rdecent	BDJ:
rdecide	B=JAKCN;
rdecided	A<HB
rdecision	HBL<
rdecisions	HB
rdeclare	B=JA
rdecline	ABFCHAI=K;P<
rdeclined	A=CDL=P=
rdecontrol	H<LB
rdedicated	H:LD
rdeeds	ABH<
rdeep	FAK=
rdeeper	H=PB
rdeeply	A=PA
rdefeat	B:JD
rdefend	B=HAJAL=
rdefending	HA
rdefense	ABBDH=J:LGP7
rdefenses	A=HA
rdefensive	AAC<H=PA
rdeficit	BAFAHAIAJ=LAN<P<
rdeficits	A<H:LAPD
rdefine	LAP=
rdefinition	ABH=
rdegree	HAL=
rdegrees	AFH<P;
rdel	HBP<
rdelay	AAC=
rdeliver	B9F;JEKC
rdelivered	BGC9H<LBN=
rdemand	B=FDH<JAK:L<PF
rdemanding	A;CC
rdemands	C=FGH=K7LB
rdemocracy	BFC=FBJ9K;N<PA
rdemocratic	A=
rdemocrats	AFH=L<P<
rdemonstrated	BAC=DAH;LA
rdeny	B<JB
rdepartment	A7H<LJ
rdepartments	A=H;LE
rdeparture	AAC=
rdepend	A=CAHAL=
rdependence	ACH=P=
rdependency	A=PA
rdependent	A4CLP=
rdepends	A:DAHCP=
rdeploy	B;JC
rdepression	A8H=LEPB
rderegulation	A=LB
rdesert	H8LF
rdeserve	A9CAHCLBP<
rdeserves	A=HDL<
rdeserving	BEN9
rdesign	ABH:PB
rdesigned	HAP=
rdesigner	BAL=
rdesire	AAFAH=K=
rdesperately	K=NA
rdespite	F=KDN<
rdestiny	ACH;
rdestroy	B;JC
rdestroyed	H;PE
rdestruction	HBL=
rdetails	ADC<FDK=L=N<
rdeter	B<CAG=JB
rdetermination	A<HFP:
rdetermine	B<JBKDN<
rdetermined	C=PA
rdeterrence	AA
rdevelop	A<B=HAJEP;
rdeveloping	H=JA
rdevelopment	A9C<LH
rdevelopments	ABH=
rdevices	A<LC
rdevoted	A;CC
rdi	HAL=
rdialog	AGBCH=J;P9
rdialogue	ABH=P=
rdick	AAH=L=PA
rdictator	AAC=
rdictatorship	ABH<
rdid	C=D=HAKGL<Q=
rdie	A;H=JBKB
rdied	HB
rdifference	FBK<
rdifferences	AAH=
rdifferent	B;CCF<H<L=NCPE
rdifficult	A6CHFAH=K=PA
rdigital	HAP=
rdinner	ACI=L;OAPA
rdiplomacy	ABFBK<P<
rdirect	HBP<
rdirection	AHFAK=L8P;
rdirectly	H<PA
rdirector	HBJAP<
rdisabled	JAL=N=PA
rdisadvantaged	BCN;
rdisarm	B=JA
rdisaster	A:BAJ=PC
rdisasters	ACL;
rdiscipline	K=NAP=
rdisclose	B;JC
rdiscovered	A=CAH=LA
rdiscretionary	HBP<
rdiscrimination	ABC=F=HBL<
rdiscuss	B<JB
rdiscussion	AAHAI=L=
rdiscussions	ACH;
rdisease	PA
rdiseases	ACC;
rdisplaced	B;NC
rdisposal	AAP=
rdisruption	AAP=
rdistance	AAH=
rdistant	BFJ8
rdistress	AAL=
rdistrict	HA
rdistricts	H=PA
rdiverse	A6B<CL
rdivide	AAH=
rdivided	CBH=
rdivides	F=KA
rdivision	AEB=H=JAL<P=
rdivisions	A=PA
rdo	A8B5C=D=EAF=GAHEJGKHLDMANAP6Q=
rdock	H=LA
rdocstart	L=MA
rdoctor	FBHAK<L=
rdoctors	AABCJ;P=
rdoctrine	AAH=
rdocument	FAK=
rdoes	A=B;C=F;HEIAKELBP9
rdogs	H=LA
rdoing	B9F<HBKBNC
rdollar	ACC=FCH<L9PB
rdollars	A:HEICP:
rdomestic	BAH;J=LB
rdominate	B=JA
rdone	F5HCKNN9P9
rdoor	AFH=L:
rdouble	B9JE
rdoubling	B=NA
rdoubt	B<JB
rdown	C<IAL:PC
rdozens	A=PA
rdr	HA
rdr.	C=HCL=
rdraft	A:HD
rdrain	FGK7
rdramatic	A=CAH=PA
rdramatically	F;KC
rdraws	HAL=
rdream	ACB;FAH=JCP=
rdreams	L:PD
rdredging	D=KB
rdrilling	A;HC
rdrinking	LA
rdrinks	AAP=
rdrive	ABC<FEHBK9N=P<
rdrivers	HBP=
rdrives	FLK2
rdropped	ACH=P=
rdrug	AFB=C=FDH;JAK<N=
rdrugs	B<C<FAH=JDK=L=PC
rdry	HA
rdublin	HAKAL=N=
rdue	HBP<
rduring	A<B:HBLFNAP<
rdutch	A7BBH=J<LAPF
rduty	AAH=
rdwight	C=HA
rdynamic	CBN=
re	HIP8Q<
reach	A<BSC;F:I=J4K:L<NFPE
reagles	A<HELAP<
rearly	A6BCCEHEJ;K<L;NB
rearned	HAL=
rearning	A=HA
rearnings	AAC=
rears	A<LB
rearth	FAK=
reasier	HBK=
reasily	B=JA
reast	A<BACCF=H<J=LC
reastern	A=LA
reasy	CDF<N=
reat	AAB=C=JA
rebola	FAK=
reconomic	BFCIFAH;J:K=L7
reconomically	A;CC
reconomics	BAHCJ=L=P=
reconomies	H=PA
reconomy	C<FDH=I=K:PE
red	B=HCL=
redge	ADH<L=
redison	H;LC
redition	A<H<LHP=
reditor	H;LC
reducate	B=HDJAP:
reducation	C=FAHCJ<K=LAP=
reducational	A:CD
reffect	ACC=H=
reffective	A8CFK=L;NAPC
reffectively	A<B=CBJA
refficiency	HBL<
refficient	A-CQ
reffort	CCH=K;L8NAPF
refforts	ABC=H:L<PE
regg	A4HHLDP=
reight	A=BA
reighties	AAC=
reisenhower	H=LA
reither	AAC=H<PB
rel	ABH=
relected	A9CCL=PC
relection	LBQ=
relections	A<HD
relectricity	AAC=
relectronic	A:CD
relement	ACH;
relements	AAH=
religible	BCJ;
reliminate	B<JB
reliminated	H=KA
reliminating	B<NB
relimination	A<L=PD
rellie	ABL<
relse	F<KB
rembrace	B;JC
remergencies	A8HF
remergency	C=H=LC
remissions	AAC=
remphasis	C=PA
remployees	ABH;
remployment	C=HDL;
rempowerment	BBJ<
ren	A=C=H<IALF
renable	B:F;JDKEN=
renact	B<JB
renactment	H<L=PC
rencourage	B7F=JGKA
rencourages	F;KC
rencouraging	A=CA
rend	A=B:CDFCH=JDK=L=N=
rendanger	B=JAKBN<
rendeavor	AAFAH=K=
rended	ACH5KALIN=P;
rending	B;HEL<
rendorsed	D;LC
rends	BAF<H=L<PC
rendure	A:B=CBDAJA
renduring	A:CD
renemies	A=PA
renemy	AIC=FAH<K=P:
renergy	AABFC6H:IAJ9LAO=PG
renforce	B=JA
renforcement	A;BAF=HEN=
rengaged	A=CEP;
rengagement	H;LC
rengine	AAP=
rengineer	F=H=NA
rengland	BBJ<
renglish	AEH6PC
renhance	F<KB
renjoy	B=
renough	A2CMH;L<PE
rensure	B:JDKBN=
rensures	F=KCN=
rensuring	H=LA
renterprise	I=
rentitlement	BBJ<
rentrepreneurs	AAH=
renvironment	AIL=P7
renvironmental	CFH=L=N=
repidemic	A9HE
repisode	AAH=
requal	A;B:C=HBJDPB
requality	A=BAHBJ=
requipment	AJC=F=HBL8P=
requipped	A6CIL=
requity	A=LA
rera	AEH:L:PC
reric	B=HA
respecially	AAH;PA
ressential	ACC:K=PB
restablish	B<JB
restablishing	B=NA
restate	ABC=
restimates	H=LA
rethic	AA
reurope	A<BDH=J=LC
reven	B;CADAF9JCKHL;N:
revening	FKK5P=
revent	AAC=F=H:LIP;
revents	A;BALBN=
rever	A4B6CQDDF=G=HFJDKAL6N=P=
revery	A<BLC:F9H=J4K6LANLPHQ=
reverybody	BCC=HAJ=K=L<PA
reveryday	K=NB
reveryone	BHDAF<J7K8L:NJPA
reverything	A:B9CAHCKIL<N<PA
reverywhere	PA
revidence	ACH=P=
revil	A8BDCEHAJ:
revolution	A=H;LF
rexact	K=NA
rexam	HFL8
rexamine	B=JA
rexample	AABDC=L<Q=
rexams	H<PB
rexcellence	AAC;PA
rexcellent	H=PA
rexcept	A<HDL=
rexchange	H=
rexcited	CAK8L=NF
rexciting	A<CB
rexcuse	ADH:
rexecutive	A9LF
rexercise	AEB<L=P=
rexist	KBN<
rexistence	AAH=
rexisting	B=NA
rexpand	A<B:F=JDKAPB
rexpanded	ABB=C<F<HBKANAP=
rexpanding	BAHAL=P=
rexpands	CBF=
rexpansion	A=CCHAL<
rexpected	DAL=
rexpenditures	AAC=HAL=
rexpenses	ADHAP8
rexpensive	A9CEF=K<ND
rexperience	A:LD
rexperts	H:LDPA
rexploration	AA
rexports	A<PC
rexpress	A6B5CBH;JALING
rextending	H<PB
rextra	H;PC
rextreme	A:BCCDFAJ;K=PB
rextremely	L=PA
rextremism	A=PA
rextremists	H;LAPA
reye	AAH=
rf	BAC=L=OA
rface	A<CBFBHAN=P=
rfacebook	BFH4J8LJ
rfaced	A=HA
rfacilities	HBL;
rfacing	B:KEN=
rfact	ABBFJ8L<P=
rfactories	AEH=P;
rfactors	AAC=
rfactory	A;HFP<
rfail	A9CE
rfailed	H<LB
rfails	HBP=
rfailure	ADP<
rfair	A;CCHAK:NDP=
rfairly	A;CC
rfairness	BAJ=L=PB
rfaith	AFBAH=J=P9
rfall	AEB=C=FAH8JBK=
rfalling	CAH=
rfamilies	ACBDC=FFIAK6LBN=P:
rfamily	BFFBHCJ8K=L=N=
rfan	H;LAPA
rfancy	A=PA
rfans	A=HDLAP9
rfantastic	HBL<
rfar	A=B=CHF9H=KEL=N:PB
rfar-reaching	A9CE
rfare	G=H=LC
rfares	A<L=PD
rfarm	A;LAPA
rfarmers	BAFBJ=K<PB
rfarms	AA
rfashion	A;HFL=P=
rfast	A9CGH=N=PA
rfaster	C<H=PD
rfather	BAC=H;KAPA
rfathers	LAP=
rfavors	F=KBN=
rfb	AAL=
rfears	C=HA
rfeatures	FCK;
rfebruary	AAP=
rfederal	ACC7FAH4K=LFPE
rfee	AEP9
rfeed	B=FDJAK:
rfeel	B=GBJCL;P=
rfeeling	BBCBFAH<K=N<
rfeels	HAL=
rfeeney	H=LA
rfeet	ACH;L=PA
rfein	A=IA
rfell	HAL=
rfelt	DAE=HAP=
rfemale	CAHEL=P8
rferguson	H=LA
rfestival	H;LD
rfew	A0CKF=K=NBPD
rfield	A<HC
rfields	ABHAP<
rfight	ABB7FBHBJEK<L;
rfighter	AEL;
rfighters	A=LA
rfighting	AAC=H:JALEP=
rfights	AAL=
rfigure	ACH=J=LAP=
rfill	AAC=
rfilm	ACB=L:PB
rfinal	HFL9
rfinally	B<C=F=HGJBKCL9N=
rfinance	A=HBPAQ=
rfinancial	BACAH=J=L=PA
rfind	B<DAJBP=
rfine	HAL=
rfingers	ADL<P<
rfinish	B=C=H=JAPD
rfinished	HBP<
rfinishing	H=PA
rfire	BAH;PB
rfired	HCL=P=
rfirm	HAP=
rfirmly	HAP=
rfirst	A:CIF=H=K<LANDP;
rfiscal	A<BCCAHCJ=N=P<
rfish	HBP=
rfitness	C=
rfive	BAC<PA
rfix	AAB;H=JC
rflag	AAB<HAJBL<
rflags	B=HCJAL;
rflank	ACH<P=
rflexibility	ADC<
rflexible	A<CB
rflight	A=H;IBLA
rflights	A<HB
rfloor	H=LB
rflorida	ADL:
rflow	AAC=
rflowing	HAQ=
rfloyd	H<LB
rfly	B=JA
rfm	IFL8
rfocus	AAB6D=H=IAJHKBN<
rfocused	A=HA
rfoi	FAN=
rfolks	B=
rfollow	ADB=H<I:JAL9OEPA
rfollowed	C=HEL;
rfollowers	A<IDL:OC
rfollowing	B=CAH=NAP=
rfollows	BAC=
rfood	AABBC:H9J;LEPC
rfootage	I:LEO=
rfootball	AGBBC=H9J<LCP;
rfor	BGC<D=F6HGI=J9KELAMAN:PDQ;
rforce	A8C=F=HDLHP:
rforces	A=C=FAHGI=LAN=P:
rford	KEL=N9PA
rforeign	A<BHCBEAF=H=J6K<L;NDPC
rforests	LDP:
rforever	A9PE
rforge	B:JD
rforged	C=HB
rform	DAFAH=L=
rformation	A;C=HALB
rformed	D=EA
rformer	A<CCH=IA
rforms	AFFGH:K7
rformula	ACC=H<L<PB
rforward	C=D=HJJ=L;P=
rfossil	BBJ<
rfoster	B=JA
rfound	C=GAHAP=
rfoundation	AGH6
rfounded	HAP=
rfour	AAC=HFK=NAP6
rfox	H=LA
rframework	A;PC
rfrance	E=HA
rfrancis	HCL;
rfrancisco	A=H=LC
rfranklin	H=LCP=
rfrankly	H=PA
rfraud	FCK;
rfree	A;B;CFFAH=IBJAL=N=
rfreedom	A;BBFKHAJ9K8L:PE
rfreeze	A<B=FAIBJAK=
rfreight	IAL=
rfrench	HCP;
rfriday	AAP=
rfriedrich	A<HB
rfriend	H=LB
rfriendly	FBK<
rfriends	A;BCFBHCI=J;K=LDP;
rfrom	B=C=F:HEJ=L=PD
rfront	BAP=
rfrontier	ABC<
rfrontiers	CAH<
rfuck	B=LA
rfucking	C=FAK;NC
rfuel	ABC=FBHAK=L=
rfuels	HBL=
rfulfill	B=JA
rfull	A:B<HCJB
rfully	A;B=CEDAF=HAJAL=P=
rfun	AHBAC:H=L=
rfund	CAH;I=LFP<
rfundamental	F<H=K=NDPA
rfunding	AIBBC8FBH3K<N<PG
rfunds	FFH4K9N<PL
rfunny	ABHAL=P;
rfurther	A<B5HDJIK<L;NBPA
rfuture	A7BOCDD=FDH;J5K8ND
rfy	AAL=
rg	L;PAQC
rgain	AEB:H9JCOB
rgained	HEL<P<
rgains	ACH<P=
rgalway	A=CDL<
rgame	A=C<FGHBK<LCN:P=
rgames	C=H<LD
rgang	AEH:
rgangs	ADH:
rgarage	HB
rgarden	A=HDL=
rgas	B<HDJBL8PB
rgasoline	ADC;H;PA
rgathered	HAL=
rgauge	D=ICL=
rgave	A=LA
rgay	BAN=
rgear	H=PA
rgeneral	A;CDF<H;KBLA
rgenerals	AAP=
rgenerated	C=HCP=
rgeneration	ADHAL:P<
rgenerations	FFH;K:N=PC
rgenes	A=H=PD
rgenome	AAH=
rgeorge	BAF=HFJ=KAL=Q:
rgerman	H=PA
rget	A<B:C=DBHFI=JDP=
rgets	A<F:HAKELCP=
rgetting	A=HBJALBNAP:
rgiant	AAH=
rgift	FCN=
rgifts	HAP=
rgigi	HAL=
rgirl	AAC<FBK<
rgirls	FCH:K<N=PE
rgive	B5C9DAF<HKJHKDL<N=P;
rgiven	FAK=
rgives	A=B=F6G=HDKHPA
rgiving	B=NAP=
rglobal	A<BACCFAH;J=K=PA
rglory	ABH;LA
rgo	B9F=GBHEJGKAL;P9
rgoa	A=LA
rgoal	AFC8FAK=NAP=
rgoals	ADB=L=
rgod	CCD=H=K=L;NAPA
rgoes	A=F:G=HCJ=KELA
rgoing	CAHEL<P;
rgon	AAH=
rgone	A9CEF;KCL<PA
rgonna	HAP=
rgood	A2CIDDFCGDHCI=J;K:L6MAPBQ=
rgoodness	BAJ=L=MA
rgoods	HAL;
rgoogle	BAJ=
rgot	A;C<HELCP<
rgotta	A=HA
rgotten	DAP=
rgovern	B;JC
rgoverning	BAJ:KEN=
rgovernment	AABGC4FDH<J:K;N=PG
rgovernments	FDH<IAK:
rgovernor	F<KDN=
rgovernors	AAIAL=O=
rgovt	ACC;
rgrade	AGB<C;H;JB
rgraders	HCL:
rgrades	ACC=P=
rgraduate	DAH:LB
rgraduates	A=L=PC
rgraduation	H=PA
rgraham	HDP:
rgrain	HBP<
rgrand	H=LA
rgrant	AFC=H<L9PE
rgranted	B1NM
rgrants	A;F=LD
rgrassroots	HCP;
rgrateful	FAK=
rgreat	A/BDCPFCHGJ8K:L9NA
rgreater	A;BCCAJ;L=PB
rgreatly	C=HAKAN=
rgreatness	A=BFHBJ8P=
rgreen	A<CBP<
rgreens	FDK;
rgrew	A=HCL=
rgrey	HAP=
rgrid	HAP=
rground	AMC;H=L=P9
rgrounds	HCP:
rgroup	H=
rgroups	AAP<
rgrow	B;DAJC
rgrowing	ACC=L=
rgrows	AAF=H=KA
rgrowth	AGC9FCJ=K=L=N=PB
rguarantee	A;B=HCJA
rguarantees	A=CAFJK4L=PA
rguard	B=H=JALA
rguess	ADH=N=
rguests	A:HE
rguide	FDH=K<
rguitar	A=C=PDQ=
rguitars	A<PA
rgulf	AAH;LA
rgun	AAC=FBH<K:PE
rguns	B:H9JDPD
rguy	AJC=H7
rguys	AFH8
rgym	LDP=Q=
rh	A=LA
rha	A=H;LE
rhad	A:B;C<HFICJ=K8LBM=NH
rhaha	A:OA
rhail	HJL<P8
rhair	A<H=LBPB
rhalf	ACBFC:H=I=P=
rhall	H:LMM=P9
rhallowed	FAK=
rhand	ADB;H=JCL;
rhands	A=L<PD
rhappen	B:CAF;JDKJN8P=
rhappened	F<GAKBP=
rhappening	A=HBKCN;
rhappens	F:KD
rhappy	A;DBGCH;PA
rharbor	B;FBJCK<LCP<
rhard	A6B<CDNAPC
rhard-working	A<BCCBJ;
rharder	A<CBL;PC
rhardship	ABC<HAP=
rhardworking	BDN:
rharrison	HAP=
rharry	A=HCP=
rharsh	BCJ;
rharvey	A=LA
rhas	A9D<F:HDKLLFN;P;Q=
rhate	HDL=Q=
rhated	A=CA
rhatred	AAFAH<K=PA
rhave	ACB=CBDCF9HCI=JAKJN8P5Q=
rhaving	C;KE
rhay	H=KA
rhazardous	ADH=P=
rhe	A<B4C9D=ECG=HAKEL:NIPF
rhead	AAB=H;JAKDN:PA
rheadache	AGC=H;L<
rheadphones	A7HKL=
rheal	B;JC
rhealth	AGBEC;D=FCJ;K;N=P=
rhealthcare	A<PC
rhear	B9JE
rheard	H;KE
rhearing	A=B=L=PD
rheart	BBCAD=H=J<
rhearts	A=H=LC
rheat	ALC:H<L=P;
rheaven	BCJ;
rheavily	A<CBH;PC
rheavy	A9CE
rheld	A;CAHAL=
rhell	BKC9HDJ7LAP:
rhello	H<PB
rhelp	B*C=DAJGKHNE
rhelped	A;F;HCKGN;
rhelping	AABAC9NA
rhelps	F;KGLBN;P;
rhemisphere	A<FCK;LC
rhenrique	A=HB
rher	BDC<HAJ8KAL:NBPB
rhere	A<C=D=EAF=H<I=KFPF
rheritage	AAFAL=N=
rherman	LBP=
rheroes	ADL=P=
rherself	A=HA
rhey	HCL;
rhi	I<L<P:QF
rhidden	B9NE
rhigh	A7B=CJHBJ<K<NA
rhigh-quality	A8CF
rhigh-speed	A;BFCCJ8
rhigher	A=BCC=J;PB
rhighs	A=HDP<
rhighway	H=LB
rhills	AAC=LDP;
rhim	ADBGD;H8J7L=PG
rhimself	ACH=P<
rhire	AAB9C=F;JEKC
rhiring	A:CD
rhis	BFF=H;J=K:L;NBPE
rhistoric	A7BACCFBJ=K<L=PE
rhistory	BCFAHCJ;K=L:
rhit	A<B=HAJA
rhits	A=B=LDP=
rhitzig	F=KA
rhiv	BA
rhockey	HAP=
rhold	A<B:HBJDKCN<
rholding	A<F=H=LAPD
rholds	A=F<HGKDL;N=P=
rholiday	ABCAH:
rhome	AEC=H9L<N=PGQ=
rhomeowners	A;FCK=N=PC
rhomes	D=H;LC
rhonest	A<BDFAJ:
rhonor	ABB;FCJCK;P<
rhonored	AKC3
rhonors	FBHAK<P=
rhope	AAB1C;JCKINAPB
rhopeful	A<CBF=K=NC
rhopefully	H;LC
rhopes	AAH=L=PA
rhorrible	F=I=KALA
rhospital	ADC=H=L:PD
rhost	A=FEH=K;PA
rhot	A;H=LCPA
rhotel	FAH=K=LDP<
rhour	HCL<P=
rhours	L=PA
rhouse	A9B=C=FCH=JAK=LIQ=
rhouseholds	ACHAP:
rhouses	A=C=H=PD
rhousing	AEBMC9FAH9J4K=L=PE
rhow	A8CCF;H;KBMAPG
rhoward	H:LD
rhowever	LAN=
rhq	H=LA
rhttp	GAH=
rhubs	AAH=
rhuge	H=PB
rhuh	GDH9LBP=
rhuman	BBCCF=J9K=L:NCPE
rhumanity	BAH=J=PA
rhundred	FAP=
rhundreds	FAHBK=P<
rhungry	A;CC
rhunt	A;HD
rhussein	B=H=LC
ri	B2CAD=EAF=I=KGL<MANMQ;
rian	DAGAI=P=
rice	ABC=HCP;
rid	LDQ:
ridea	ADK<L<P=
rideal	A=BCCCH;P=
rideals	HAP=
rideas	ABL=PA
ridentified	A=C=HEP=
ridentify	B<JB
rideologies	AEP9
rif	ABB:D=EAF:HAI=K;L=NNQ=
rignore	AAB=F=JA
rignored	A9CE
rii	H=LGP=Q;
rill	A6CI
rillegal	A:BACFJ=P=
rillinois	AAC=
rillness	A<HC
rim	BBC=FAH=
rima	HAIDL:Q=
rimage	AA
rimagine	B:JD
rimagined	DAP=
rimmediate	A=BACAH:N=PD
rimmediately	HCP;
rimmigrants	AAFAHAK=L=P=
rimmigration	BCC=H=J=PA
rimpact	ABH=
rimplement	B=JA
rimplementation	BAJ=
rimport	B=JA
rimportance	BAC=
rimportant	A2BBCIFAH;K=PC
rimportantly	A=CA
rimported	AAH=
rimports	HBP<
rimpose	B;JC
rimprove	B;D=H=JCKALBN=
rimproved	A=B9CCH=KDL=NB
rimprovement	C=LA
rimprovements	AAP=
rin	BFC:EAF6HCIBJ8KBMAN=PBQA
rincentive	AEC9H=PA
rincentives	ADC=H8L=PE
rinclude	A;B;F=H;JCKCLEN=PA
rincludes	A=F<HAKGN:
rincluding	HAP=
rincome	AHB=C<HBL=P<Q=
rincomes	ACC=H<
rincrease	B7DAFEIFJGK:L9N=
rincreased	B8JANDPA
rincreases	CAFHH:K8L=N=PC
rincreasing	A<PB
rincredible	FAI=K=LA
rindeed	A;CCH=LAMAO=
rindependence	BBHCJ<L=P=
rindependent	A;BBCAIAJ<OAP=
rindex	LAP=
rindia	CAQ=
rindian	AAH=
rindies	A=LA
rindividual	BBH=J<PA
rindividuals	BCC=HCJ=P;
rindustries	ADH;
rindustry	ADC=FCHBK=L=N=P;
rinequality	A<H=L=PE
rinflation	ACBCC=F:H:L7NBPH
rinfluence	A=HA
rinformation	ADL9
rinfrastructure	BAC<HCL<PAQ=
rinherit	B=JA
rinitiative	ALBAC8H<LFP6Q=
rinitiatives	A=HA
rinjury	A7HFLA
rinner	BBJ<
rinnocent	H7PF
rinnovation	A:HFP=
rinnovative	A=CA
rinside	A9CBFALBP=
rinsist	F=KBN=
rinspectors	G=LA
rinspiration	FCK<
rinspire	CAF=KBP=
rinspired	F=KA
rinstability	AEP9
rinstant	A6CHHAP=
rinstead	A3CGHB
rinstitute	A<H;LF
rinstitutes	A8LF
rinstitution	H<LA
rinstitutions	A=HELGP2
rinsurance	C=HDL:PA
rintegrity	A;C;HG
rintelligence	BAH7PE
rinterest	AGH8LA
rinteresting	B=CCFAK=N<
rinterests	AJC=F=H:L<
rinternal	A=CA
rinternational	AACDH=J<K=NAP<
rinternet	HA
rinterview	AAI=
rinto	ABB9F9HCKELAPBQ;
rintroduce	B=F=JAKA
rinvasion	ADL=P<
rinvest	B7JGKCN<
rinvesting	KBN<
rinvestment	ACBBC8F=HCICJ:L:PD
rinvestments	ADC=HBL;Q=
rinvests	F<KB
rinvolved	H<LA
rinvolvement	C=KA
rinvolves	F=KBP=
rinvolving	H<PD
rira	A=PA
riran	ABBDJ<KAL<N;
riraq	A:BDC<F=J=KCLBN=PB
riraqi	A=BAC=H<IAJ=LD
riraqis	H=LBQ=
rireland	A<HALBP=
rirish	A=B=HCI<JAL=OB
ris	BAC=F7HIIAKKLFMAN0OAP6Q=
risis	H=K;NCPA
rislamic	A=PB
risland	A=FBH:K=LHN=
rislands	A;H:LH
risolation	AELGP2
risrael	BCJ=N=
rissue	AECCFFH:K:L=P;
rissues	AIB;C<H6JCLA
rit	BAC=DBEAF3J.KDL<MCNQPDQ;
ritems	A:PD
rits	BJF:J7K<L4NDPGQA
ritself	A=BAHAJ=L=PA
rj	LAN=PAQ=
rja	G=HA
rjack	L9QE
rjackie	BBN<
rjackson	H=L9PF
rjames	LEN=P<
rjanuary	AGC=L9NA
rjapan	H=LB
rjared	BCN;
rjazz	AFB=H<JAL<
rjersey	H<LB
rjet	A<I=LAPA
rjimmy	L=PA
rjoan	L;PC
rjob	AEB;C;JCK=NA
rjobs	ACBBC5D=FBK<L=PE
rjohn	A=BAF=HBJ=LBP=
rjohnson	H=LB
rjoin	B7GAH<JCND
rjoined	C=J=LC
rjoining	AAH=
rjoint	F=K=NC
rjoke	ABC;L=PA
rjones	LAQ=
rjordan	BBJ<
rjose	B=CA
rjoseph	LB
rjourney	ADC<FBH=K<
rjr.	H<LB
rjudge	F=KAL:PB
rjudges	A9BAHC
rjudicial	B=PB
rjuly	FBK<
rjumping	HAL=
rjune	HBL<
rjunior	BBJ<
rjust	A1BCCEF=HBJBKAPAQ<
rjustice	A;BGF;H=J7LANCPB
rjustin	A=H=LAPA
rjustsaying	H=OA
rk	HAL<QA
rkathy	BBC<
rkayla	HAP=
rkeep	B8HEJFKBL;N<P=
rkeeping	B=JA
rkeeps	F<KEN<P=
rkelly	A=LA
rkennedy	BAJ=
rkept	A<CBH<KFLBN9
rkevin	HAP=
rkey	A;CAH=IAK:LAND
rkick	B=H=JALFP:
rkid	FAHBK=P=
rkids	AAK=NA
rkill	B<JB
rkilled	A9HE
rkillers	ADH=P<
rkilling	AAB;L=NC
rkind	ACFGH=K9N=
rking	A<H;LGN=PA
rkiss	BAN=
rknock	A<HB
rknocked	H=LA
rknow	B;DAJCKCL=P;
rknowing	CAL=
rknown	A5CJHBL;
rknows	G=HDP=
rko	A<HEP=
rkorea	A=B=C9H;LIPC
rkorean	AAC=H=LA
rkuwait	BAJ=
rl	HBI9LEP=
rla	ABBDJ;L9P;QF
rlabel	K=NA
rlabor	A<HAPA
rlaboratory	A<BDC<LBN=
rlabour	A:LD
rlabs	BCJ;
rlack	B=JA
rladen	A=C=HCL=PA
rladies	A<HB
rlady	A9C9HNL;
rland	ABFEH;K9LBP=
rlandmark	LAP=
rlands	FBK<
rlanguage	AAH=
rlarge	B<CHH=J;N=PA
rlargely	AFF<KBP8
rlargest	A4CJ
rlast	BAC=F=K<L<NEPA
rlasting	BEJBN5
rlate	BDJ:
rlater	AAHBL;
rlaughter	H=MA
rlaunch	A:B<HDJB
rlaunching	BAN=
rlauren	A=LA
rlaw	ACC=FFH:K:LAN=PB
rlawmakers	F=H=IANA
rlaws	AFC=FDK:P:
rlawyer	A;PC
rlawyers	HBP=
rlay	B=CAJAP=
rlaying	BADDH<K=L=
rlays	HAL=
rlead	B;JC
rleader	AKBAC=H/LFP<
rleaders	AEC<FBK<L9NC
rleadership	BBH=J<L=PEQ=
rleading	B:ND
rleads	F9KE
rleague	C=D=LD
rlearn	B;JC
rlearning	AAB=H=L=NAPA
rlease	A=HA
rleave	ABL=P=
rleaves	F=HEKAL9
rleaving	A<B=C=HCNA
rled	F<KGL=P=Q=
rleft	A=B=HCLANAP;
rlegislation	HCL6PA
rlegislative	A:HCP=
rlegs	BAC=
rlending	ABC<H=PB
rles	A=H;LCPA
rlesmana	H=LA
rless	A7BACFDCJ=L<N=PA
rlesson	ABC=FAK=
rlet	B<JBKCN;
rlethal	A=BACAH=
rlets	CAF=KBL=
rletter	FAH<K=PA
rletting	H=KALCN=P=
rlevel	AGB=C<JAL<
rlevels	AAC=H<L=PC
rliam	A=DAHAQ=
rliberation	AALAP<
rliberties	ABL<
rliberty	AAH=L=PA
rlibraries	HCP;
rlibrary	A=
rlicense	A=HB
rlie	A;F<KBLC
rlies	F9KE
rlife	ABBHC=FDJ6K<N=P=
rlifetime	AAC=
rlift	B=CAF=JA
rlifting	BBN<
rlight	AHH7K;LANA
rlike	AAC:F=HFI=L<PC
rlikely	B=CB
rlimit	A=B;FBHAICJCK<L=P=
rlimited	A9CE
rlimits	C=PA
rlincoln	A<LB
rline	A=C=H=PF
rlined	LAP=
rlineman	AAC=
rlines	A=C;FEHFK9
rlink	FEK:
rlinked	HAL=
rlinks	ACH;
rlist	HBI=
rlisten	B:JFP=
rlistening	B;CCH;LBNCP=
rlists	A<C=FDHFK:P=
rliterature	AAF=
rlittle	A=FBHFK=P:
rlive	B7D=G=H<JFLBNE
rlives	AAB=C<FMHDK1L<
rliving	CAF9H=KEL<PC
rload	HAQ=
rloan	C<PA
rloans	A<C=HIL<
rlobby	HAL=
rlobbying	B;NC
rlobbyists	A=PA
rlocal	BAC<HAJ=L=PA
rlocated	D=HCL=
rlocation	ADL=P;
rlock	AAC=
rlocks	A=LA
rlocomotive	AEC:H;LA
rlol	A;C=GAHDI<L<MAQA
rlondon	ACBAH;LCP:
rlonely	BGJ7
rlong	A<B6CMI=N<PB
rlong-term	A8CFPAQ=
rlonger	A=CCFAP;
rlook	ADB:C=HFI=JDL9P=
rlooked	CAP=
rlooking	A=CAHDLAP8
rlooks	HAKAL=N=
rlool	L=PA
rloool	H=PA
rloooool	HBL<
rloopholes	ACH=P=
rlos	ACL=Q<
rlose	B7JG
rlosing	HAP=
rloss	HDL:
rlost	B9H;LANE
rlot	AAD=H=PA
rlots	F=LGP:
rlottery	A<C=LBPA
rlotto	A:LD
rloud	C<HB
rlouis	H=LA
rlove	AGC<G=L;OAP=QB
rloved	A=CAHAP=
rlovely	L=PA
rlow	B<CAF=H<JBN=PC
rlow-income	A:B<CDJB
rlower	A:B=CBJCN=PB
rlucas	LAP=
rluck	A=C=LC
rluke	I=
rlunch	A=HBP=
rm	L=QA
rmac	HAJ=
rmachine	ADC=P<
rmad	MAP=
rmade	A=F9HBJ=KCLB
rmadrid	A<LB
rmagazine	H=LC
rmagazines	H=PA
rmai	H<LB
rmail	L=QA
rmain	BCJ;
rmaine	CAL=
rmaintain	B<JB
rmajor	A2CJFCH:IAL=PC
rmajority	AABCC=H=LAN=P=
rmake	B1CADAF=H<JAKELANAPB
rmakes	A=F:HDKHN9
rmaking	A;B7HCJBLANBPAQ=
rmalaria	H=PA
rmalaysia	H<LB
rmalaysian	HCL<
rmale	A<LB
rmall	A;HJL9
rman	ACB<CAFDJBK<N<Q9
rmanage	B=JA
rmanagement	AAC=HDL<P=
rmanager	C<H=LB
rmanagers	A;HCI=LCP=
rmanchester	A=BAICL=N=
rmandate	H=
rmandates	FNK0
rmanufacture	B=JA
rmanufacturer	A;HBLA
rmanufacturers	LAQ=
rmanufacturing	AEC;F=
rmany	A7COFAJ9K6NAPA
rmarch	AABBC=J<LAP=
rmargin	AAL=
rmarine	A=HALAP=
rmarket	HCL=P<
rmarketing	AAH:LB
rmarketplace	ACH;
rmarkets	AGC=L9
rmarks	C=
rmarriage	A:BGH=J7L=PJ
rmars	ADBAH<J=P<
rmartin	F=H=KALEP=Q=
rmass	ABH=L=
rmassive	HDP:
rmaster	BDC;
rmasters	H=PB
rmatch	AAB=H;IBJALAP=
rmatches	CBKAL<N=PA
rmate	C=HA
rmaterial	AFC=HAJ=P;
rmaterials	ADH=L=
rmath	ABH<
rmatt	BBHCJ<L<
rmatter	FDK<N=P=
rmatters	H9LAPB
rmay	A=D=F=HBKGN=P<
rmaybe	EAL=
rmayor	ABC=H=
rmayors	ABL=
rmccaffrey	A<LB
rmccain	H=LA
rmclaughlin	H=LA
rme	A=BJC=HBJ.K=NCPG
rmeal	HALAP<
rmean	A<B9C=HAJEKCN=
rmeaning	ACP=
rmeans	ACF0KQLAN;P;
rmeant	HA
rmeasure	ACB=H=JAP=
rmeasures	B;H<JCPB
rmechanisms	AAP=
rmedia	A9BAC=H<KCLF
rmedical	A<CFEAH=LAP9
rmedicare	ACBBH9J<L<PD
rmedicine	A:LB
rmedicines	HBP<
rmeet	B:H=JDPA
rmeeting	D=HBIAJDN;P=
rmeetings	C=HA
rmegan	B=PA
rmember	G=HCIDL:
rmembers	AAC=F:HHLBP8
rmemories	A=FA
rmen	AEBBH<J<K=LDP:
rmendelssohn	H<LDP=
rmental	A=H=PC
rmention	B8CAJFP=
rmerit	BAH=
rmessage	C=H=LD
rmessages	AAH:LDP=
rmet	A8CBPA
rmetal	HBL=
rmethods	AAB=
rmexico	A;LC
rmh17	A=OA
rmiami	C=LA
rmichelle	F=KCN=
rmichigan	AAH=
rmiddle	ADB=H;I=JAPA
rmight	HGKDL<N:P:
rmigration	A<HD
rmike	H;PC
rmiles	ICL=
rmiliband	LDP:
rmilitary	A<CEFCH8K;L=PD
rmillennium	AFH<L;
rmillion	A8HDIJL:M=P=
rmillions	A:BECAFCH<J9K;PF
rmin	A=H=LD
rmind	L8PF
rmine	BAC=H;L=NAPC
rminimum	ACF=H=K<ND
rminister	A6B=JALI
rminority	A:PD
rminute	A=KDL=
rminutes	AGC=H:IBL;
rmiss	A=HA
rmissile	BBFBH6J;K<LCN=PG
rmissiles	A<C=HALB
rmission	FALAN=P=
rmissions	ABH<
rmistakes	AAC=
rmix	AAB=H<JA
rmobile	PA
rmobility	A=CEHAL;P=
rmobilize	B=JA
rmodel	AFC=H<L=
rmoderate	H=L;PD
rmodernization	AEH9
rmodernize	B=JA
rmodernizing	B<NB
rmoment	ADC;FDH:K:LC
rmoments	HA
rmomentum	HCL=
rmoney	C;FCH<K:LAPC
rmonitor	B=JA
rmonth	FCH<KAP=
rmonths	AHBAH9IDL<N=P<
rmoral	A9CE
rmore	A1BICHDAFCHAIDJ*K:L9NBPI
rmorning	AAC=FFK8
rmorris	H<LB
rmortgage	AFH8
rmortgages	F=H=NAPA
rmoses	A<HEL<
rmost	A<BAF7HGJBKBL9
rmostar	HFL9
rmother	ABH=I=LCP;
rmothers	ABB9JEP<
rmountain	C=H=LC
rmountains	ADH=L<
rmove	A=C=F;H<LFNAPA
rmoved	H=LA
rmovement	HDL8PA
rmovie	AFC<H:LA
rmovies	FDH8K:LF
rmoving	B;H=ND
rmp	LAP=
rmr	HAP=
rmr.	K=NA
rmt	L=OA
rmuch	A=B7CFDAF;K;L=NFPC
rmufc	B:ND
rmurder	B=JAL;PC
rmusic	AAHEO=P:
rmuslims	HAP=
rmust	B<F9HGKIL<N=P<
rmutual	H=PA
rmy	ADBGC<F<GCH8I=J7K:NCPIQ<
rmyself	BBH=J<PB
rn	AAHAP=Q<
rn't	C=DEH7L<PG
rna	A=C=GAHEP=
rnafta	A=PB
rnah	H=LA
rname	A=B=C=HAJAPA
rnamed	HBL=P=
rnames	AAH=
rnation	A=CAFHHBK8L9
rnational	BACFE=H9K=PA
rnations	ADC=FBH<IAK<L7PEQ=
rnato	ABBAH:N=PB
rnatural	A8BACGHGJ=P6
rnature	AAC=
rnaval	AEH<P=
rnavy	A:H:IDLAPB
rnear	A=HCL=
rnearly	B=HAJCL=
rnecessary	B8CFHGP9
rneed	C=F6HAJEKLL7P<
rneeded	A;B<HDJAL;M=NBPB
rneeds	A=F;HCKFL:N;PFQ=
rnegative	CAK=
rnegotiating	A9CBHC
rnegotiation	FEN9
rnegotiations	A7H;LHPC
rnegotiators	HAL=
rneighbor	A=C=FAHBN=
rneighborhoods	HBL=
rneighboring	B=JA
rneighbors	H;KAPA
rneither	K=NA
rnet	AAHBL;
rnetwork	AA
rnetworking	BCN;
rnever	A=B;CED8F<H=KCN=PI
rnew	A=BMCEFAH=I=J1K=L;NA
rnewcastle	G=LA
rnews	LDQ;
rnewspaper	AA
rnext	A5BGCEJ:
rnice	H=LA
rnigeria	HDL:
rnight	C9H<K=LHPC
rnights	ACC=H=
rno	A;BGC<DBF9GCH<J9K8MANJPBQ=
rno.	AEC=D=GAH9LBP=
rnobody	F=NB
rnone	ADBCEAFJH8J;K;N9
rnor	A9H:LAPH
rnormal	AABAH=J=
rnorth	A;B9CHF=HBKAL=
rnorthern	BEJ9
rnot	BAC7DAEAFAI=JCK8L=NDPA
rnotable	ADL<
rnothing	BEF9H<K6NHPB
rnovel	A;H;L=PI
rnovember	AA
rnow	A8B=F:HCI=KEMA
rnp	HBL=
rnuclear	A8BECGF=H<I=J6K=NBPG
rnufc	BBJ<
rnumber	ABB=HAI=LA
rnumbers	AAIAP9
rnw	A=HAIAL=
rny	IAO=
rnz	H=L=P;QG
ro	C;HELEP9Q<
ro'neill	H=LA
robama	LAP=
robjective	AEC=F=H=
robjectives	AFH:L=
robligation	ABH=
robviously	B=CA
roccur	DAH=KCN:
rocean	A=LA
roceans	ACBAH:
rodd	HAP=
rof	BFC:D=G=HDIDJ=KAN6OAQ<
roff	C:PE
roffenders	ABH<
roffensive	A;BBCCJ<
roffer	B:FHJDK8N=
roffered	C=HB
roffers	A=CAF;KC
roffice	A9BFC=FAH=J:K=LGPAQ=
rofficer	ACO=P=
rofficers	ACP=
roffices	HBL=P=
rofficial	ADBBC=P:
rofficials	A=LCP<
roften	F;H=KCL=PC
roh	GJH;L9
roi	G=HCQ=
roil	B=F:JDLHP<
rok	C=HA
rokay	H=PA
rold	AFH;J=K<L9NBPF
rolder	BAH=K=L=NAPA
roliver	BAJ=
rolympics	H:LC
romg	HCP;
ron	AAC:D=F2GDHFIAJ=KANBPDQ=
ronce	A;CAD=F:H:KGLFN<PA
rone	A<BEDBF=H9J;K;NFOAPC
rone-third	B=CA
rones	AIB=C=FEH8K9LA
ronline	A8HBLCP=
ronly	A9H<KCN=PE
ronto	HAK=
ropen	A6B=CHJAK;NC
ropened	C=H;LGP=
ropenly	A9CE
roperate	B=HAJAL=
roperations	AAI=
roperators	A;LC
ropportunities	A<BAHAQ=
ropportunity	ABBCFAH;J;N=PB
roption	ABL=
ror	BAC;E=F5HCI=KGMANAOAQ=
rorder	A:BAH;LAPC
rordered	A=CA
rorders	A=HA
rorganization	HHL=P9
rorganizations	PA
rorganized	A=B;CAHCL;NC
roriginally	ABC<
rorleans	A:LD
rortiz	A=H;LD
rother	BACJFHH<IBJ2K9L6MAND
rothers	ABBCC;E=FBJ;K<NA
rotherwise	DBH=P=
rought	F=H=KALA
rour	AABVC9F2HAJ,L:NAPN
rours	H=PA
rourselves	BEC=HCJ;P;
rout	A9BAG=HBL:O=PI
routside	AABDHAJ:L=
rover	ABBMC.DBHHJ3KANAP=
rovercome	A=PA
roverdue	A6CG
rovernight	ACP<
roverseas	FBHAK<P=
rown	B=JA
rowner	HBP=
rowners	A=HBLAP=
rp	H=L<QD
rpace	AAC=
rpack	FCN<
rpackage	A;HDP=
rpad	A=HCP=
rpage	A=HA
rpaid	CCP=
rpaine	H<LB
rpandemic	AGC9H=
rpanel	ACC=HBP9
rpaper	B=JA
rpaperwork	FBN<PB
rparent	AEH<L;
rparents	A<BACAH<K;L=PF
rpark	A;C=G=H8LBPJ
rparks	B<H<JBLB
rpart	ACBGC6HCL<N:
rparticipation	ABP<
rparticular	H=PA
rparties	A=FA
rpartisan	AAP=
rpartner	ABH;LA
rpartners	AAHEP8
rpartnership	AEH:LCP;
rpartnerships	AAC<H;PD
rparts	A<B9HBJELAP=
rparty	A;B;C<EAFCHFJGK<L9
rpass	B5JI
rpassed	F=H;KCLCN=
rpassenger	A<PC
rpassengers	AFL;P<
rpasses	H=LA
rpassing	D=H=J=L=NBPC
rpast	A<CGFEK9L=P=
rpath	H;LC
rpatients	AAH=K=L=NAPA
rpatriots	A=HB
rpatrol	A=LDP=
rpaul	BBJ<
rpay	ACB3DAF<HEJBKCL7NFP<
rpaycheck	BCJ;
rpaying	A=B=H=JAPC
rpayment	ADC=H;LCP<
rpayments	AEC<P<
rpayne	L7QG
rpays	HFL<P:
rpeace	A=BQHHJ0K;L8
rpeaceful	A;CCH=PA
rpell	C<H=LC
rpenalty	A=HC
rpending	A=HA
rpenley	BAF=LBN=
rpennsylvania	A9H=PG
rpension	AIH=L<P:
rpeople	AEB3C2FCHBIEJLK:LBN8PA
rpeoples	ADD=FDK:P<
rper	A=BEC9HB
rpercent	C=ID
rpercentage	A=PA
rperfect	A4CGHC
rperformance	AAFBHAL:N<
rperforming	ABH=
rperiod	ADC=P;
rpermanent	A5BDCIJ:K=NB
rpermit	AAF=H=KA
rpermits	F:HAKDP=
rperson	AAFDN:
rpersonal	AEH:LCP:
rpersonally	CAH=
rpersonnel	IAP=
rpersons	A=
rperth	HCP;
rpeter	H<L<PE
rpetroleum	ADC=H<
rpetty	A=H=LC
rph	BCJ;
rphiladelphia	ACH;
rphone	AEC=H=K=
rphoto	FAH=K=LBPAQ<
rphysical	A;CAH:PF
rpic	ACC=P=
rpicture	AAC=FDK=L8PD
rpictures	H;PD
rpiece	AAH8I=LG
rpillar	AAC=
rpilot	AAH=
rpiss	CAP=
rpizza	H<LEO=
rplace	C;D=F=H8LJPA
rplacement	AEC=HAL=P;
rplaces	B:FFH<JDK8LB
rplan	ACB<C:D=FEH8ICJDK8LB
rplanet	FAK=
rplanning	ADBBD=FGH;K7LBN<P=
rplans	HAIAL8PA
rplant	A:B=JAPD
rplants	HBL;PB
rplay	B:HAJDL=
rplayed	H<LDP=
rplayer	A=G=HAPA
rplayers	AAH=
rplaying	A=B=LCNAP=
rplease	AAC=HAM=OA
rpledge	ABB;FEH<JCK;N=
rpls	HALAP;
rplus	HBP<
rpm	A=HDIAL<O=
rpoint	A<HDLBP:
rpoints	A:HGIAL=P=
rpoison	B<JB
rpoker	HBL<
rpolice	AFB;C<FBHDK=L=N=P<
rpolicies	ADL:
rpolicing	AAC=
rpolicy	ACFAH9I=K=LA
rpolitical	AEFBH<P8
rpoliticians	ADH;P=
rpolitics	AAB:C;FBNB
rpollution	A9HEL=PA
rpool	HEL=P<
rpoor	A8BACAHAN=PB
rpoorly	B=CBN=
rpop	B=I=L=PD
rpopular	A;CC
rpopulation	ACH<
rportion	PA
rports	A=B<HCJBP=
rportugal	BCC<
rportuguese	A;LC
rpose	C=F<HAKEN=
rposition	B=H9JAPE
rpositions	H<PB
rpositive	A=CA
rpossible	ACB9CFN;
rpost	ABFEHEK:L;P;
rpotential	CDH:L=PB
rpour	B7JGLFP:
rpoverty	AGC=F=H:PA
rpowell	H=LA
rpower	AHB=C8FAHCI=JAK=LAN=P;
rpowerful	A6CFH<LBPA
rpowers	FDK:
rppl	ABBBH9J<PA
rpractical	C=HA
rpractice	ADH=P;
rpractices	AAHCP9
rpray	C=PA
rprecious	A=CAH<K=NAPB
rprecision	A7LEPA
rpreferences	H<PC
rpregnancy	AEH;P=
rpremiums	A=HAL=
rprepare	B<JB
rprepared	A9BDF=HCKAP=
rpreparing	F=KA
rpreschool	BCJ;
rprescription	H<L=PC
rpresence	AAH;LA
rpresent	B=F=HAJAK<L=NC
rpreserve	B=JA
rpreserving	H=LB
rpresident	AFBAC8D=FCH:K:LANCP=
rpresidential	CFH=P=
rpresidents	A=IA
rpress	ADB:C<H9JDLFP<
rpressing	A<CB
rpressure	ADC<D=H=PA
rpressures	AAH=
rpretty	C=HAKBLAN=P=
rprevent	B2F<JLKB
rprevention	ABH9LB
rpreventive	BFJ:N=
rprevents	A=F9I=KGN=PD
rprice	AEC=H:I=PCQ=
rprices	A;BAC=HBJ=
rpride	AAH;L=PC
rpriest	ACP;
rprimarily	A=PA
rprimary	A:C:HDLF
rprime	A=HA
rprinciple	ACH=L=
rprinciples	A=F=PD
rprior	A8CEIA
rpriorities	ACBAJ=P:
rprison	AABDC=J:
rprisoners	AAH:PB
rprivacy	H=PB
rprivate	A6CKH:J9K=NAPF
rprivilege	AAC=
rprix	H=LA
rprize	H<LA
rpro	H=I=LC
rprobably	H=KFLAP9
rproblem	C=FAHCK=P=
rproblems	BDCCH;L;
rprocedures	A<HDP=
rproceed	B=JA
rprocess	A=B=C=FAJAL<PE
rprocesses	HCP=
rprocurement	HAL=
rproduce	B=JA
rproduced	HAL=
rproduces	F;KC
rproduct	FAK=L=
rproduction	HBL<
rproductive	A=B=CGHAJ<L=
rproductivity	A9PE
rproducts	H9PD
rprofessional	A<CC
rprofessionals	AAP=
rprofessor	H=LA
rprofit	ABH=
rprofits	HCL=
rprofound	A<CB
rprogram	AEC:FBHDK9N<O=
rprogramme	HAKAQ=
rprograms	ADB8C;HGI=JFL=P:
rprogress	AHB7C9EAH:JGLBM=N=PA
rproject	AAC=FAK=
rprojected	F=HBKAP<
rprojects	C;D=H;LBPF
rpromise	AFC8FAH=K=L=PC
rpromises	A8F=H=KBL<PI
rpromote	B;F=JCKBN=
rpromotes	F=H=KALA
rpromotion	HBL;
rprompt	DAH=
rproof	BAC=L=PA
rproperty	AAH=
rproposal	AAC=HAP=
rproposals	AIC<H=L;
rproposed	F;KC
rprosecutors	AAC=HAP=
rprosperity	ADBAF=H;J=NA
rprosperous	A<CB
rprotect	A:B=JALBPD
rprotection	A8F:KDLF
rprotectionism	BAJ=
rprotects	A=CAHCP;
rproud	A;CC
rproved	H=LA
rprovide	B6F;JHKC
rprovided	AAIBP<
rprovides	F<HEKBL<P<
rproviding	C=HAL=
rprovisions	ADH:
rpublic	A7CKFBI=J<K<PB
rpull	B9I=JEKBLAN<
rpunish	B=HAJAL=
rpunk	H=PA
rpurpose	AJH;P:
rpurposes	AAP=
rpursue	B=JAP=
rpush	B=H=JALA
rput	B9CAF=HBJEKBP<
rputs	C=F=HBKA
rputting	B;HC
rq	H=LCP=
rqaida	A;H:LH
rqualified	A=CCHAL=P=
rquality	L=PA
rquarter	ABC=H=
rque	A=LA
rqueen	C=HCP=
rquestion	AAF:H=L=NF
rquestions	ABH=
rquick	A=BBCBJ<
rquickly	A8CDPA
rquite	HEL9
rquo	A=HA
rr	LCP<
rrace	C=FCHCK:L<
rracing	B<NB
rradio	A:C<HGI=PB
rraid	HAL=
rraids	HCP;
rrail	HAL7O=PE
rrailroad	ADH=LAP:
rrailway	H9LF
rrain	A:HHL=P=
rraise	A=B=HFJAP<
rraised	H=LA
rraises	F:KD
rraising	B=CAHFL=NAP8
rrandom	HAP=
rrange	AAFAHAL=N=P=
rrangers	A9H8KGLD
rrape	B=JA
rrapid	A=PA
rrapidly	A=CAF9KE
rrate	AGC;HBP<
rrates	A:B=D=HCL<PG
rrather	A:CDHBP<
rratification	A:BBJ=N=PD
rrating	AAH=
rraw	AAH=
rrays	A<LEP=
rre	BFHAJ8
rreach	B:DAH=JD
rreached	C=HGL;P=
rreaches	F=HAKAP=
rreaction	LAP<
rread	F8KF
rreading	C=HAJAP=
rready	PB
rreaffirm	B=JA
rreal	A8BBCGD=IAL<N=
rrealism	AAF=
rreality	AAFAH=K=
rrealize	B;JC
rrealizing	A=CA
rreally	B=C=HBI<JA
rreason	ACD=
rreauthorize	BXJ&
rrebuild	B<JB
rrebuilding	BBC<
rreceive	HDL=P<
rreceived	D=
rreceiving	A=IA
rrecent	A9CE
rrecently	A<LB
rrecession	ADP<
rrecipients	ACH=
rrecognize	KBN=
rrecognized	A=CAH<LB
rrecognizes	KBN=
rrecommendations	AAH8PC
rrecommended	A=BBC=LA
rreconciliation	A=PA
rrecord	B;FBH<IAJCN=QA
rrecorded	A=HDI=L=
rrecording	C=
rrecords	LB
rrecovery	ADC=H;L=PA
rrecruit	AAB;H8JCLD
rred	ALH9LAP8
rredtape	ACP;
rreduce	B;CAJCLAP;
rreduced	KA
rreducing	AAC:H=PB
rreduction	ACHBL=P;
rreflect	A=CCF=KCN=P=
rreflects	A=F;HAKC
rreform	B7C=D=FAHEJFK=L<N=PA
rreforms	C=HBL<PB
rrefugee	AAC=
rregarding	HAL8PD
rregime	AAH<LCQ=
rregimes	F=L=N=PE
rregion	A9BAF:H:I=J=LFNDPF
rregional	A<B=CBPB
rregions	HCL=P;
rregulations	AEC=H=L=
rregulatory	A:LD
rrejects	F<KDN=
rrelated	HEP;
rrelations	ADH=LAP:
rrelationship	F=KALEP:
rrelationships	AAP<
rrelease	ABL=
rreleased	A=CA
rreliable	H=PA
rrelief	HAL=
rremain	B:DCF=HEJBKAL8
rremained	C=HCL=
rremaining	ACH;
rremains	F:HBKD
rremember	CAH:LDP=
rreminding	B;NC
rreminds	A=HA
rremote	A<CBHAP=
rrenew	B9JE
rrenewable	ADBDJ:L9
rrepairs	A=LB
rreplace	B:H=JDLA
rreplacing	DAL=
rreply	B<H:JBPE
rreport	B<C=HCJB
rreported	H=PA
rreports	A=HALCP;
rrepresent	B:F=JDKEN;
rrepresentative	BAC=H=LA
rrepresentatives	AAH=
rrepresented	C=F=HAKA
rrepresents	A=F=HAKALAP=
rrepublic	AAP=
rrepublican	BAF=J=KA
rrepublicans	F;NDP=
rrequest	A=HA
rrequested	C=LA
rrequests	A=L<PC
rrequire	B=DAJAKBL=N<
rrequired	HAL=
rrequirements	A=HFL:
rrequires	AAF7KIP<
rrequiring	LAP=
rrescue	A=B=JAPA
rresearch	ABB=HHL8
rresentment	HBL<
rreserve	AAC<LCP=
rresistance	AAC=
rresolutions	A:H=PF
rresolve	A;H<KDN:PF
rresource	AFBBC=FAJ<K=L<N=
rresources	A:HGL=
rrespect	AHC:D<FFH<K9PA
rrespected	A<CB
rrespects	A<HBKCN;
rrespond	B=JA
rresponded	HAP=
rresponding	B=NA
rresponse	ABL=
rresponsibility	ADCAH9K=L;NAPA
rresponsible	BDC=HHJ:P7
rresponsive	A9CE
rrest	B<FBH=JBK<PA
rrestaurant	BAJ=
rrestore	B7JIL=
rrestraint	ADH8L<PD
rrestrictions	AEH;P=
rrests	A=CA
rresult	AAFAK=L=
rresulted	HAP=
rretail	B;JC
rretire	B=JA
rretired	FBH=P=
rretirement	C=H9L=PI
rretreat	B<JB
rreturn	ADB=HBJCL:P<
rreturned	A9CCD<HALB
rrevealed	HAL=
rrevenue	ACL=P=
rrevenues	AAD=HA
rreverse	B8JF
rreversed	H=LA
rreview	B<JBKALAN=
rrevitalize	H=JB
rrevolution	ABH=
rreward	B=JAKFN9
rrewards	FAK=
rrich	C=HA
rrichard	A:BDH=J<LD
rrico	H=LA
rride	A=C8HALF
rright	C:HDJEK;L:MANCO=Q=
rrights	LDP8
rrise	B<JBL<PB
rrises	FBH<K<LB
rrising	FAH;PA
rrisk	FEH:K;PD
rrisks	AEC=H<
rriver	E=H;LCPA
rroad	ACC<FBH=I=K<LEP=
rroads	A<C=PD
rrobbery	AAHAP=Q=
rrobert	HGL;P=Q=
rrock	AAC=H;LB
rrole	AFBBC=FEH9K9P=
rrolls	L=PA
rroom	HALCP<Q=
rroosevelt	BEC=H=I=LAP=
rroot	CDFDH:K:
rrooted	A=HA
rroots	HAP=
rross	A=B=H=LE
rround	ACC=H;LA
rroute	A;HB
rroutes	H;IAL=PC
rroyal	HBL<
rrr	A=HEL=
rrt	B=GDH=ODP=Q;
rruin	B=JA
rrule	B:DAJDL<
rrules	H=PA
rrun	AAB<C;HDJBKAL=N=P=
rrunaway	FCK;
rrunning	B=NA
rrural	AABEH<J9
rrussia	H8PF
rrussian	H=PA
rs	B=H=I=LAOBP<QD
rsabre	I=LB
rsacrifice	B<JB
rsad	CCFAHBK=L9
rsaddam	AAF;L;ND
rsafe	A7CFLA
rsafeguard	B=JA
rsafeguards	HBP=
rsafely	A<PB
rsafety	BCC=HCJ;P=
rsaid	A4B=CEF9KHLEN<
rsake	A=HCP=
rsalaries	H=PA
rsales	ACF=G=HAL=
rsalt	AAC=
rsam	LBQ;
rsame	AABAH=J=K;NC
rsanctions	AEH:L=
rsanctuary	H=LA
rsanta	H<LB
rsaturday	AACCH;L=
rsauce	A=HA
rsave	AAB=JAKAL=N=
rsaved	A9HEKAN=
rsaving	A=B6JANFPA
rsavings	A=H<LAPB
rsaw	A=CAF=HAKCN=P=
rsay	B=C<I=JALEP<
rsaying	GAH=KALAN:
rsays	A;C=F;HAKELGN=P<
rscale	AAL=
rscared	A;CC
rscene	AAC=
rscheme	HGL:P<
rschlegel	HAL=
rscholarship	F<HHP:
rscholarships	H<PA
rschool	ACB8C<D=H=IAJIK;LFN=P;
rschools	AEBBC<FEJ<K;L:N=
rscience	A9BDHCJ:K=LFP=
rscientific	ABC=
rscientists	AAC=HAO=
rscore	B:FCH;JDK=LCN=
rscores	C=HFL<P=
rscott	H;LC
rse	F=H7LH
rsea	I=LB
rsearch	B=JA
rseason	A7CAKDL<PC
rseat	PA
rsecond	AJH<K=L;NBP:
rseconds	AGH;ICL=P9
rsecret	A;FBPA
rsecretary	PA
rsection	A7H=LBPF
rsector	ABLAP;
rsecure	A.B:CSH=JB
rsecurity	A;BAC;D=FAHDJ=LHN=P<
rsee	A<B6CBD<HCJHLBP;
rseeing	E=HA
rseek	B9F;JEKC
rseeking	D=HDP=
rseeks	HBL<
rseem	A=DBH<LBP;QA
rseemed	A=HA
rseems	F=KALAP=
rseen	CAH=
rself	AAH=
rself-determination	AAH=
rselling	AAC=
rsenate	ABBBC<H=J<LA
rsenator	ACF=I=KAN=
rsend	A;DDL=MAP=
rsending	BAC=H=LA
rseniors	ACC=FDK:
rsense	ADC=H=
rsensible	A:CDH<PB
rsent	A=HA
rsentences	A;CAPB
rseparate	K;ND
rseparatists	H=LA
rseptember	AABCC=H<L=
rsergeant	H5LDPD
rseries	FFI=K9L=
rserious	C;D=F=K;NFPC
rseriously	A=CA
rservants	A=HA
rserved	F=KA
rserves	A:CDH;LC
rservice	A:B:C;HCJCPD
rservices	A<L<PE
rserving	B=HDJAP:
rset	A;B:C<HAJDKCLAN=PB
rsets	FLK4N=
rsetting	F=HA
rsettings	AEL=P;
rseven	K8NF
rseveral	A3CIHAK<NB
rsevere	A=BACAJ=
rseverely	DAK=
rsex	ABB=H=L=PA
rshame	H;IC
rshape	B=H=JAPA
rshare	AAB<D=JB
rshared	A=CA
rsharing	AAC=
rshe	A;B7C=HAIAKGL;NCPC
rshelter	A=C=HB
rsherlock	A=HCL;PA
rshes	I=LA
rshichong	LDP;
rshift	A=FDHAK<N=
rshimin	H=LA
rshining	F8KF
rship	A9B=FIHEJAK6
rships	A=B<HAJB
rshirt	C=LA
rshit	AAFGGAH:K<LBN;
rshoot	B=JA
rshooting	C=HDI=
rshop	A=HDL<
rshopping	ABH:PA
rshore	AAB=JAP=
rshort-term	A8CE
rshortly	A<CCHDL<P=
rshot	C=HCIAL:
rshots	C=HDP<
rshould	C<F=G=HFKHLDN;P5
rshoulder	I=PB
rshow	AEB=FEHEJAK9L<P6
rshowing	AAC=
rshown	DAP=
rshows	A=
rshut	KA
rsick	A<CAH=L<PE
rside	A<BAC<EBFDH=K<L=PA
rsides	AAH=
rsiding	ABH<LAP=
rsiege	A=BA
rsight	AAH=
rsign	ABB:JDP<
rsignal	AFC:H=
rsignificant	A<BAJ=NAPA
rsilicon	AAH=
rsimilar	A<HB
rsimple	A<CCK=
rsimplify	A=CA
rsimply	A=B=CBPA
rsince	A:F=HGL<PA
rsinger	H<LDP=
rsinging	HAL<
rsingle	A.BACMLC
rsinn	A;H<LF
rsister	AA
rsit	B=JA
rsite	A:H:KEL=PE
rsites	AAHFL=P9
rsitting	HDL;
rsituation	AAFCH;K;PA
rsituations	ACH=P<
rsize	AAHAP;
rskill	ABH=
rskills	AEG=P;
rslavery	A=PA
rsleep	B;C=H;JCLF
rsleeping	AAC=
rslightly	H=PA
rslowly	BAH=L<PC
rsmall	A0BBCOH;J:LEN=
rsmall-business	A;BCJ;PD
rsmaller	CAP<
rsmh	A=C=HAOA
rsmoking	AAFEK<L=N<
rso	A;BACCDAF=GAHCI=JBKBL=N:P<Q<
rsoccer	Q=
rsocial	A9BGCBHEJ9K=L;
rsocieties	AAH=
rsociety	H9L=PG
rsolar	CAL=PA
rsoldiers	AAP=
rsolely	A=PA
rsolemn	FBK<
rsolid	A:B=CIN=
rsolution	AAP=
rsolutions	AAP=
rsolve	B;JCLAQ=
rsolving	B=HAJAL=
rsomalia	BAJ=
rsome	A<BUC9D=F;GAJ3K;L;NDPF
rsomebody	BBHBJ<P<
rsomeone	A=HCP<
rsomething	ADBFC:HCK<L=N9
rsometimes	A<LB
rsomewhere	H<PB
rson	ADHEL;P8
rsong	ABC<HAK4LBPF
rsongs	AAC=
rsons	AFP8
rsoon	A=B9CFHDKAL9N=PA
rsorry	A:C=HALDQ=
rsought	A8CJL=P=
rsoul	ADH<L=
rsouls	AA
rsound	B=FBH<JAK=LBPA
rsounds	E=F5HCKJN=P:QA
rsource	AAC=H;PC
rsources	AAH9LGP<
rsouth	B<C=JBL<PB
rsouthern	BBH=J<LA
rsouthwest	AAH=
rsoviet	A;B=CFH9K=NAPE
rspace	AFB9JEL;P<
rspain	BEJ9
rspanish	ADBFJ8P:
rspeak	B9CAF=JEKALAP<
rspeaker	A9BGC<E=H;LJN:
rspeakers	AHH:K=P=
rspeaking	BBL:PC
rspecial	AAC=H7LBPC
rspecies	HA
rspecific	A;CAFANA
rspecifically	CAHCL;P=
rspeech	FAHCK=L;PA
rspeed	B=JALAP=
rspeers	LEQ9
rspend	B=JA
rspending	AEBKC;D=H;K9LAN6PC
rspends	HAL=
rspent	A;HCKAL=
rspirit	AFC=FEK;L<N=P<
rspoke	H=LA
rsponsor	FAHAL=N=
rsports	ABL=
rspots	A<H8PI
rspouses	AAP=
rspread	FEK:
rspring	BBFDK:LAN<
rspur	ACB6JHP;
rspurs	ABB9C=JG
rsquare	HAIBL;
rst.	BBJ<
rstable	A;B=CE
rstaff	AGL:P;
rstage	AKH4
rstamp	H=LCP=
rstand	B<CAF<GAH:JBKFL=N<
rstandard	A1COHAL;
rstandards	ABC=H<
rstanding	ABH<
rstands	ADH;KBN=Q=
rstar	A=H:LDPA
rstars	AKC=H:L=P<
rstart	B3C;HFJFNDP;
rstarted	F<I<KHLBN9
rstarting	KBN<
rstarts	L=PA
rstate	AJBGC8I=J7P=
rstated	H=LB
rstates	AEB9C=F:H9IEJEK=LBNFP8
rstation	AAB=HFL9P=
rstations	A=H=L=PE
rstatus	IAL=
rstay	AAB7JE
rstaying	B=NA
rstaë	L=QA
rsteadily	HDP;
rsteady	F=HEL9NA
rsteal	B=C=HAJAKAN=
rsteel	BALAN=Q=
rstep	ACB<C<HAJBL=
rsteps	AEC=FAH;L=
rsteve	AAH=
rstevenson	H;LC
rstewart	CBF=
rstick	B=JA
rstill	F=KCL:PC
rstimulate	B=JA
rstock	AEH;P=
rstone	LCN=
rstood	A:B=CFF=HCP<
rstop	ACB5HGIFJCL7N=P=
rstopped	HAP<
rstops	C=FIHAK6
rstore	C=
rstories	A=HEL=P=
rstorm	AABAH9LA
rstory	AFC;F<G=LANBP=
rstraight	A=CDH=
rstrange	A=CCHDL;P<
rstrategic	A=CAL=PA
rstrategies	AAL=
rstrategy	AFBAH:L;PA
rstreak	ABH9PB
rstreet	H8IBLFP=
rstrength	H=PA
rstrengthen	B:CCJDKAN=P<
rstrengthening	A=PA
rstress	AAB<FBH:JBK<PB
rstressed	HBL<
rstrides	ABP=
rstrike	ABFDH<K:
rstrikes	HBP=
rstrong	A=BEFAIDJ6L9PC
rstronger	H;L=PD
rstrongly	CAN=
rstructural	A=CB
rstructure	HDL;P=
rstruggle	AFC;P<
rstruggling	A;B=CAHALANAP=
rstudent	A=C=FEHCI=N=O=Q=
rstudents	ABBCC;HCJ;K=L:NAPA
rstudio	A=IA
rstudy	ADB5JIP:
rstuff	A=FAHCL;
rstupid	FCK;
rstyle	H8PE
rstyles	LBQ<
rsubjects	AAH=
rsubmit	B=JA
rsubstantially	A=PB
rsubstitute	DAFDK:L=
rsucceed	B=JA
rsuccess	AABFC;FAJ:N=
rsuccessful	A=CAF=K<ND
rsuch	A7BGCGJ8K=
rsue	I=LA
rsuffer	B=JA
rsuffered	KBN<
rsuffering	H=PA
rsuggested	BAN=
rsuit	C=FCN<
rsullivan	HCP<
rsum	A;HDP=
rsummer	AGC=L9
rsummit	A9H=LG
rsun	AAFCH=N;
rsun.	A<
rsuper	B=FCGAI=K;PA
rsuperb	A=CA
rsuperpower	ADH4PF
rsupplies	HAP=
rsupply	AEL=P:
rsupport	ABB7C;DBH9JGPA
rsupported	KAL=
rsupporters	A;HALA
rsupporting	A9CCL<NAPA
rsupports	F=HAKAL=
rsure	A=BCL<N;PC
rsurely	C<HBI=LA
rsurge	AAH=
rsurgery	FGK<N9
rsurplus	ABH<
rsurpluses	CDL<O=P=
rsurrounded	HAL=
rsurveillance	AAH=I<LFP<
rsushi	G=LA
rsustain	B=F;JAKC
rswap	HAP=
rsweet	C<HALA
rswitch	B=JA
rsydney	BBJ<
rsystem	C:FEK:L=PF
rsystems	BAHEJ=L<
rt	H7LBPC
rta	GAH<
rtable	A=C=F<H=NBPD
rtables	C=H:PF
rtackle	AAB<FBH=JBP=
rtackling	J=
rtake	B9DBF=HDJEKCL:P:
rtaken	DAH=L=PA
rtakes	HAI=K=LDP<
rtaking	B9LBNE
rtalent	ADL=P=
rtalented	A=CAFCHEK;P9
rtalents	A=F=KALA
rtalk	ABB:C;FBGAJDK=LAP;
rtalking	A=HCP=
rtalks	A:HD
rtank	A:PD
rtape	ACL=P=
rtarget	B=H:JALD
rtargeted	ACC=E=
rtargeting	HAL=
rtargets	FBK<
rtariffs	H<PA
rtask	AAC<I=LC
rtaste	A=HA
rtattoo	ADC<H=
rtax	AFBAC;FAIAJDK8L:PAQ<
rtax-free	AAC=
rtaxes	B=FAHBK;PA
rtaxpayers	H;PC
rtay	H=LA
rte	H=KA
rtea	HDP:
rteach	B8JFKDN<
rteacher	AEH;
rteachers	A:C;HJL8PE
rteaching	BCN;
rteam	FALBP<
rteams	A;H;PE
rtear	HAP=
rtech	LB
rtechnical	A=CA
rtechnological	A=CA
rtechnologies	A=C=HCL<PB
rtechnology	AFH:
rteen	CDF=K<NDP:
rteenagers	AAK=
rteeth	A=
rtejeda	H<LB
rtelephone	ABF=HAL=MAP<
rtelevision	ABBCC=L9PA
rtell	B;HBJCP<
rtelling	A<HBL=PA
rtells	D=F9HCKEL=
rtemple	AABEH=J9
rten	B=CA
rtend	H:PD
rtens	A<FAK=PB
rtensions	AAC=H=LA
rterm	AEC;H=
rterms	AAP=
rterrible	FAK=
rterror	AABAFAH:K=L=PB
rterrorism	A=BBHBJ<L=
rterrorist	BJCHH=J4L:N=
rterrorists	BBFEHAJ<K9LAP=
rtest	AFH:P;
rtestified	HAL=
rtesting	ADG=H=LDP:
rtests	FCK;
rtexas	CBP=
rtext	BBC<H<J<LE
rthan	ADB=C:DAF8HEKDL:PB
rthank	A:C=GAHBIBOA
rthanks	ABHAI=L=
rthanksgiving	BAC=
rthat	A:BGC=DAF8GAHCJ7K=MC
rthats	CAH=
rthe	BPC:DCEDF8J1K6L8MDNCPGQ=
rtheir	A=BKC:DBF8I=J4L;NCPK
rthem	ADBMC;H<J4K=L9PH
rtheme	A=H9LAPD
rthemselves	L<PD
rthen	A9B=CAHCL=NAPA
rtheory	AAHBQ;
rthere	AJBJC9F8G=I;K2L8NJPE
rtherefore	F:KD
rthese	BMC:D=HAJ1K<L;NFPD
rthey	A;B8C;F5I=KHMANP
rthick	A7CEHA
rthing	AOC<G=H5LBN=P=
rthings	AHBCC<FCH=J;K<L:
rthink	AAB;C=HDJCL=P<
rthis	BHC=DAF4G=HCI=J;K8L=NIOAPCQ=
rtho	H=J=L=PE
rthom	BAN=
rthose	A7B[D=F<H;J#K6LENEPL
rthough	ACC=HCL;NBP:
rthought	B:CAH<LAND
rthousand	E=IB
rthousands	BBH;J<K=NBPE
rthreads	AFH:P=
rthreat	AAC<H<L=PE
rthreaten	F:KD
rthreatened	A=H=LB
rthreatens	A=F:HAKHN;
rthreats	AEBAC:F=HAJ=
rthree	CBH:J;LAPD
rthrive	B=JA
rthrough	BAC8F:HGI<KBL<PD
rthroughout	BCC=J=LAP=
rthursday	AAH=
rthus	A=HA
rtickets	AAHCI=P=
rtied	HAL=
rties	ACP<
rtime	AAB=C8D=FIHAJHK8L=N<
rtimes	AJC=H9L<
rtired	A=PB
rtitle	ADH;
rto	BDC;F8HBK:NCOAPBQ=
rtoday	A;BKDAFEHEI=J6K9L;N:PE
rtogether	A6F4HFKNN:PD
rtold	HCP=
rtom	HBP=
rtomlinson	LBQ<
rtomorrow	BFFBJ8K<PB
rtonight	C=FCHAI;K;
rtony	BAC=GAH<LBQ=
rtoo	A6CJDEF;G=I=KFL;N=P=
rtook	HDL=P:
rtools	ABH:LB
rtop	CAL=
rtotal	A=FAPA
rtotaling	HAL=
rtotalitarianism	AAL=
rtotally	A=LA
rtouch	H<PB
rtougher	A;CA
rtour	AIB:H8JDP<
rtournament	F=PC
rtoward	C<HD
rtowards	A8B:CDHCK=PD
rtower	A:F<HENBP=
rtown	AAC<FAK=L=PA
rtowns	A<PC
rtoxic	A:CD
rtrack	ACB=LAP:
rtracks	C=FAHBK=L<
rtrade	ACC9FAH=JB
rtrading	AAC=HDL;
rtradition	A=HBP=
rtraffic	B<G=H=JBK=NBPC
rtraffickers	AAL=
rtrafficking	HDL<P=
rtragedy	ABBBJ<P<
rtragic	B=CA
rtrails	A<LB
rtrain	AGB;H8LB
rtrained	A:CD
rtraining	ABBIF=H=LBN;P9
rtrains	A<CAHCL=P=
rtransfer	LB
rtransform	H=PA
rtransformation	ABH<
rtransit	A<H=LC
rtransition	H=
rtransparency	A<C=HEL=
rtransport	A<BAHBLAN=P=
rtransportation	HCI=L=
rtravel	B;JC
rtraveled	HAI=
rtravelling	ADB<HAP<
rtrax	AFI=L;
rtreaties	H=LB
rtreatment	BAH=J=PB
rtreatments	AAP=
rtreaty	A;FDHAK=LCP;
rtremendous	PAQ=
rtrend	ADF=H<K=NC
rtrends	AFP8
rtribute	AGH<P:
rtriple	ABH<
rtroops	AAHDP8
rtrucking	AABBH=N<
rtrue	A7B=CIF=KAL=N=PC
rtruly	A5CI
rtruman	HALAP;
rtrust	ABC;H:LCPA
rtruth	ADF=H<NAP=
rtry	A=B5F9HAJIKF
rtrying	A<B:HIL=
rtuition	H=PA
rtuned	L=PA
rturmoil	AAL=
rturn	B8HAJC
rturned	H<LB
rturns	G=OA
rtv	ABH9K;NCPB
rtweeps	G=HCL=
rtweet	A;CADAF=GAHHL<P:
rtwice	A8CJH:
rtwitter	A7LDPA
rtwo	ABBBCAD=F<J9L;NBPD
rtype	A=B=FDHAJAK:
rtyranny	AAC=H=PA
rtyrone	HAP=
ru	A8BACDD=MAO=PA
ru.s.	A:BCC=EAH;J;LF
rugly	FBH;K<PC
ruk	BAC=G=H;LJQ<
rukraine	ABL<
rultimately	B<JBKBN<
runa	C=HEL<P=
runcertainty	L=PC
runder	B=CDHJI=J;L<
runderstand	A9CE
runderstanding	PB
runemployed	BBC=HCL=N<
runemployment	C:HBLAP=
runfair	BAJ=
runfollow	BDHBJ:P=
runi	BCH=J;LCP=
runiform	FAK=
runion	ACF8KIL6N=PD
runite	B=F=JAKB
runited	A:FCH=IGK8L<PD
runites	KB
runits	A=BBH<J<LB
runity	H<L:PI
runiversal	A<B<CHP=
runiverse	AA
runiversities	A=PA
runiversity	FBLAP;
runless	A=HCL=
runnecessary	A=BAC=FCN=
runprecedented	BBFBH<K<N<PB
runtil	ABC=L;
rup	BCC<F=HCJ9KFL7M=PF
rupholds	F;KEN=
rupon	A<C=LAPC
rups	H=PA
rur	G=H<ICPB
rurban	AAB;CHL=P;
rurge	CAP=
rurgent	A8BCCFJ;
rus	A=BGC<F=HBJ5K=L8NBPJ
rusa	A;H=LE
ruse	ACB9DAFGJEK9L=N=P9
rused	A=CCHBL<P=
ruses	F8KF
rusing	A:HD
rusual	B<CDN=
rusually	HEP9
rv	ABH:LEP<
rva	HA
rvaccines	H=PA
rvalue	C=L=PC
rvalues	A7B<FFHDJBK8L=PE
rvarious	BBJ<
rvenue	A=H=LB
rversion	ACH=LAP<
rversions	A0HKLAPA
rvery	CAF4HCKNL8N:PA
rvessel	B=HCL=
rveteran	AAP=
rveterans	ACBAC=F=H=
rveto	B<JBL=
rvictims	BBIAJ<L=
rvictories	A=F=L=PF
rvictory	BEJ9KAL=
rvideo	A=GEHAP;
rvideos	ABL=
rvietnam	A:HE
rview	AAB:H=JD
rvigorously	H=PA
rvillage	ABC=H=
rviolence	AAH;L<PD
rviolent	A3BCCKJ;L=PA
rvirginia	A<H=LD
rvirtually	ABP<
rvision	ABFAJ=P=
rvisit	AFC<HAP9
rvital	ABIAL=P<
rvoice	FAHBN=P=
rvoices	AAF=H=MA
rvoluntary	BBJ<
rvolunteer	B=JA
rvolunteered	H<LB
rvolunteers	AAL=
rvote	ABC=H;JCOA
rvotes	IAP=
rvoting	AABGH=K:N<
rvs	H=LB
rvulnerable	A;CAPA
rw	A<HDLAP<
rwage	ADH;L=PA
rwages	AAH;K=L=PE
rwait	B<DEJBL7PA
rwaited	C=DA
rwaiting	AEJ=P=
rwake	BCJ;
rwalk	B=DAH;JAPA
rwalked	HAQ=
rwalking	ABB=HCJAL=P:
rwalks	LAQ=
rwall	AGH:L<
rwanna	HDL:
rwant	EAKBLAP:
rwanted	H=PA
rwants	F=H=KALA
rwar	AAB<FBH:K:LE
rwarheads	ABL<
rwarm	CAL=
rwarned	HBL<
rwarning	ABCDD=H=P<
rwarrior	A=H;LE
rwarriors	A=PA
rwars	AA
rwas	A9C9F6HGKKLEMAN=P7QB
rwashington	ACBAH:J=L;PE
rwaste	ABB=FDH<JAK;L<PB
rwasteful	H:PD
rwatch	A=B:JD
rwatching	C=HA
rwater	AMB<C<HCJBP2
rwaters	AFH9L=
rwave	A<H<PE
rwaves	A;HB
rway	APC:FCH<K<L:P;
rways	ACC<HAL:
rwe	ABB;C=DCF5I;L:MDNPQ=
rweaken	B=C=HAJA
rwealth	C=PB
rweapon	CAL=
rweaponry	ABP<
rweapons	A7LAPF
rwear	B8JFLAP=
rwearing	A=DDH<
rweather	ABB<JBP<
rweb	L=PB
rwebsite	C=HC
rweek	ADC:FGH=K9L=PCQ=
rweekend	ACC=FEHBK9LAP8
rweeks	ABH=L=
rweight	ACH;
rwelcome	A8B<CDHAJB
rwelfare	AFBKC=J6L:P=
rwell	A;B0CODFHAIBL7MAN;P<QC
rwent	A7F;HIKEL=N=
rwere	A=C;F<HBIEKHNBP3
rwest	AABEHEJ9L6PC
rwestern	A:BACDJ=
rwhat	BGC:D=HCI=J8K;L=NCPGQ<
rwhatever	C=H=PC
rwhen	A:BBCBD=F5KEL<PF
rwhenever	H=LA
rwhere	A;B7C<HEJH
rwherever	A=HA
rwhether	A=BCC=HAL;PA
rwhich	BJHDJ4P=
rwhile	C=HAIDK9L=NFP;
rwhite	AEC=H;
rwho	A;BDC<F=HEI<J7KFM=OAPC
rwhole	K=NA
rwhose	A=HEL<
rwhy	A;CAE=G=HFL;PB
rwide	A7CGH:LD
rwidespread	A=CAK<NB
rwild	A;BCCEH;J;PA
rwill	AJB=C;D=F2GAHIKOLBM=N4P7
rwilliam	H=KELAN9
rwilliams	LAP=
rwilson	H:LD
rwin	B:C=HCJDL=
rwind	A=LB
rwindow	H<PB
rwine	B<JC
rwing	ACC=H;LBP=
rwinners	A;HCI=L=PC
rwinning	A=IA
rwins	A<C;LE
rwisdom	F9NE
rwisely	HAL=
rwith	BEC;F4HFJ=L;PE
rwithdrawal	A;HC
rwithin	A=BDC=HBJ:
rwithout	AACEH=J8KA
rwitness	H=PA
rwo	AAF:H=I=KGLAN=P=
rwoke	A=HA
rwoman	AFCBL:P:
rwomen	ADBCC<FDH;L;N;PB
rwon	A;CAH<IALDP=
rwonderful	HAL=
rword	ACFCK8L=NA
rwords	BCC;H<PA
rwork	ALB5C6FEJIK:L=N=P=
rworked	A=HA
rworker	A:F<HBLE
rworkers	AFFAHBI=L:N=P<
rworking	A;B5CAHFKAL:NFPA
rworks	F9KF
rworld	BEC;FAH=J;K7NBO=PE
rworry	AAB<C=JB
rworse	A=PA
rworst	C=FCP=
rworth	A=H=PC
rworthy	A:B;CGHCN=
rwould	A<CAF;HEICJ=KFL=N8
rwounds	AAL=
rwow	HBL<
rwright	L=PA
rwrite	B=JA
rwritten	A=HDN=
rwrong	A8CEHCJAK=L=NAP=
rwrote	A:CBHBLAP;
rwtf	G=HB
rx	B=C<HCPAQ=
rxd	A<HGP=
rxi	G=LA
ry	ACC<HCL=Q=
rya	C;F=HBL=PD
ryeah	BAH=
ryear	AMBCC4FJJ;K;LAN:P7
ryears	AGBAFCH7IHJ<K;L<P;
ryes	CBL=
ryesterday	FAHEK=L;
ryet	A8BACBD=KALA
ryo	HBQ=
ryork	A4HCLG
ryou	A;C<DBF8G=HBI=J1KCNMPF
ryoung	BICMD=F<J6K8LAP;
ryounger	BBC=J<KAL=PB
ryour	B<C=H=J8K=L8NJPK
ryourself	A=BCJ=
ryouth	BBC=J<
ryu	A=C=LC
rzandvoort	H;LC
rzealand	A9HBLB
rzero	BBFAJ<
rzone	A8HBI=LE
rzones	LB
r|	A=CAIBL<
r}	L;MEQ<
r~	ACP<
r£	B=JB
r«	H=LDO=
rв	A=H:L=QH
r—	BCC=F:HDJ9NAPA
r“	A=HDL;PA
r”	A;LCM=ODP;
r…	BBHCJ<P7QD
r€	B<JBL<PC
r♡	E=H=LD
r、	L;QC
r🌈	M=OA
r👌	C=L=PC
r💋	A=HA
r💗	I=LA
r💙	D8PE
r💜	HBP=
r💯	AAP=
r😂	A;HDLCP:
r😍	HDL:
r😒	ABM=OAP=
r😘	H<PB
r😜	H=PA
r😢	H=LA
r😭	H<LA
r😳	HFIAL=P8
r🙈	HFP8
r🙌	HAL;PA
r️	D=L:OG
s!	H=L=MGN=P=
s"	A=H=L=MGP=
s#	A=H=L=OGP=
s%	H=L=OC
s&	B=EHH=L=N=
s'	F=H=L=MHP<
s's	A=B;H9JYK=L=M=P8
s(	C=H=L=MFP=
s)	D=H=K=L=MG
s*	B=C=G=OE
s+	B=H=OC
s,	A=B=H=MIN=P=
s-	B=H=I=L=MG
s--	B=H=MEO=
s---	MCO;
s-13	I7LH
s-19	H=I=LC
s-as	BBF=H=LANAP<
s-ho	I=LA
s-if	C=F=H=K=NJP=
s-in	A=BVE=H6K=L=P;
s-is	A;DNF=H9K=L=
s-it	F=H1KSP;
s-of	BGH:P=
s-on	BLH6L;
s-or	A=B:D=ESH8M=P=
s-so	B=CMH:K=N=P<
s-to	F=H4JHK=LEN=
s-up	BPH5K=M=P=
s-we	A=C;H;KPP:
s.	A=L=MGN=O=
s..	MDO;
s...	B=MHO9
s.a.	H=LB
s.c.	K=LB
s.n.	G=H=LC
s.s.	A=H=I=LE
s/	B=C=H=OF
s00	IAL=
s000	C=
s001	I=LA
s005	H=IA
s009	IAL=
s00m	IEL9
s012	I=LA
s013	A=LA
s014	I=LA
s0th	ACB=F;H=I;KML8
s1	H=IA
s10	IAO=
s100	I=LA
s105	I=LA
s11	IAL=
s169	I=LA
s17	IAO=
s1pm	I=OA
s1st	AFH<I6KKL8
s1th	AHH=I=K;
s2	H=IA
s23	IAO=
s25	IAO=
s27	IAP=
s2dj	I=LBQ=
s2nd	AGI:L;
s2th	ADH=IDK<L;
s3	IAJ=
s370	I=LA
s3rd	ALI:L8
s3th	ADL;
s4	A=IA
s4th	AHI:KDL8O=
s500	I;LC
s52	IAO=
s5pm	L=OA
s5th	AFH9I=KJL6
s600	I=LA
s60s	A=HFI:
s6pm	I=OA
s6pr	A=IGL9
s6th	AHH<I:KCL:
s70s	HFI=K<L=
s777	I=LA
s7th	AJF=H=L:
s8	IAL=
s808	A=IA
s80s	A=HEIBL:M=
s888	I=LA
s896	IAL=
s8:3	IAL=
s8th	ACH=I9KGL:
s90s	HHI:L=O=
s939	IBL<
s960	IAO=
s968	C=IA
s975	IAK=
s980	H=ICL=
s987	H=LA
s988	I=LA
s990	IAL=
s9th	ADH=KCL8
s:	B=F=L=MHN=
s:30	IBK=
s;	B=I=K=MGP=
s<	H=L=OEQ=
s=	L=OB
s>	L=OCQ=
s?	C=L=MGO=P=
s@	H=L=OEP=
s[	H=L=MFO=
s]	H=L=MFP=
s^	H=L=OEP=
s_	G=H;N=P=QH
saaa	H=LB
saah	G=HBL9PFQ=
saan	A=HIL9P=
saay	C;HELAP<
sabe	C=HB
sabi	H=LCP=
sabs	LBP<
saby	A;HCO=PB
sace	A;F<HFICQ=
sach	A7FIH=K=PFQ<
sack	CEIAK=O=Q=
saco	C=H=LB
sact	AEC=HEL6PBQ=
sacy	A9HLJ=P;
sad	A=HCP=
sada	A<I=LE
sadd	A<H=L<PH
sade	AAB;D=G=HCPDQ<
sadi	D=H;LE
sado	D=LBP=
sads	A=H=L;PIQ=
sady	AFCGG=H7P;
sael	A=G=LEP=
safe	ALH;N=P<Q=
saff	B=HEP=
safi	LAQ=
saft	ACK=
saga	HBQ=
sage	F=HGP<Q=
sago	A=CQH8J=P;Q<
sags	A=
sah	GIH;L8
saha	GJL6
sahh	HBJ=LAQ=
sai	DDL7PDQ=
said	A7C=E=F=G=M=PQ
sail	ABB;C;L9PMQ=
saim	A<HFL8PB
sain	ACB5CKD=H:J=N=PGQ<
sair	AGF=HBJ=P;
sait	H7L:PL
sake	AEC=D=F=HAJ=K=L=PEQ=
saki	H<LB
sal	A;HB
sala	P=
sald	A=LEP:
sale	AHB=H=LGP2
salf	B=CFD=HDK=L=P;
sali	ACC;HBP<
salk	A;H<L;PJ
sall	ABB<C=D;FPHAKDN=P5Q;
salm	AHH8P<
sals	A;HCLCP;
salt	A:C=LBPD
sama	H8LHQ=
same	C=D;G=H5IAJ=LCPK
sami	HGL:O=
samn	A<CHHDL8P;
samo	H;I=LE
samp	A=H;L9PK
sams	A=C=G=HELBP=
samy	G=
sana	G=LCQ=
sand	A:B8C<D=EIF=H:IJK=LFM=
sane	AOC;H;I=K=P:
sang	A7H<LIPA
sani	HDL;
sank	A<B=HBK=N;PH
sann	H:LD
sano	ACC;F<HDK=LBP=
sans	ACB=C=I=K;LKP7
sant	ANB=C;G=J=K=PBQ<
sanu	H7LG
sany	ALC:FMH9L8P;Q;
sap	HBL<
sapa	A=HFP<Q=
sape	A;B=F=HHLAP<
sapp	HCL<
saps	A=COHBL8P6
sapt	A<H8LGPC
sapy	A;C=HE
saqi	A=H=LEP=
sara	Q=
sarc	HAL=
sard	CBF=H=N=PA
sare	B=C<DDF=IAJ=K9LCPBQ=
sari	A=C=HB
sark	C=PA
sarm	AHL;P;
sarn	A<H7PI
saro	LCQ<
sarp	AHC=H=J=L=P=
sars	A=HBI<K=PB
sart	ABCGD=G=HAL9Q=
sary	AUB=C<F<H7LCP6Q=
sas	A:BNCHD=F=H6I=J=L5NJP;
sasa	HBL<
sase	A7GFHKK=L:
sash	A0B=HLPC
sask	A;B=PH
sasm	A<HB
sasp	A=H;PE
sass	A<B=HHI=J=L=N=PD
sast	AECDF=H=K=L<
sasy	AGH=L=P;
sata	HIL7P=
sate	AEB;C;E=L9PLQ;
sath	A7BDF=HDLEN=P=
sati	A:HD
sato	A<B=D=HELCP=
sats	B=FKH5
satt	H=LDP<
saty	A;H:LH
saub	H<LB
saud	C=L=PC
saul	A9HDLA
saus	A=LB
sava	H;LC
save	AAB<C<DJL:Q=
savy	AHCDF=H9L;P=
saw	GGH=L9
sawi	F=H;LE
sawl	A=GEH9L=PB
sawn	A=PD
saws	G=HCL=
saww	C=GGH=L<Q=
saya	H7LG
says	A;CHD=E=H<ICL7PF
saza	C=LB
saze	L:PE
sazy	ANG=H8P=Q=
sazz	A=HCL:PB
sb	C=HDLFP5
sb4	BFI;K=L=
sbad	AHCDH6L<P=
sbae	HCL<P=
sbag	H<LDP=
sbal	AGH8LAP<
sban	ACH9
sbar	A<G=HD
sbat	A:HGP<
sbay	H7LIQ=
sbb	A=HB
sbbc	A=HB
sbby	AAHAK=LAN=
sbc	CIH9L=P=
sbed	A=
sbel	A=
sben	G=HCJ=LCP;
sber	A<B=C;E=LEPE
sbes	H<LC
sbet	A=G=LA
sbia	H9LE
sbie	HAP=
sbig	AICDH3LAP=Q=
sbin	A;C=H<LEPA
sbit	A=C=HIP9
sble	ARH6L<P;Q=
sbly	A=HELBP;
sbob	HBL=
sbon	A<HDL=
sboo	A=PA
sbor	A<B<HGP<
sbot	H;LFP<
sbow	A<H=LE
sbox	HDP:
sboy	C=G=HDLDP9
sbra	A=H;LFP=
sbre	AGC:D=F=H7LIP=
sbro	HFP;Q=
sbts	HBP<
sbtw	HEL=P=Q=
sbum	A=HDL<
sbus	A:C=LF
sbut	A;B=C;EQH9LAP<
sbuy	A=H9L<PJ
sbwf	H<LB
sby	A=BSC=D=H;J=L;P;
sbye	G=HGI<
sc	HAI=
scal	AOC=E=H5K=LBP;
scam	A=HKP5
scan	AHB<C=DBFAH=I=P:Q=
scap	H=PA
scar	A=B=HEL=
scas	H;LEP=
scat	HKL5
scbb	LA
scbs	H=LA
scca	H:LD
scco	A<LCP=
scd	A=LA
sced	AAH:I=L;PI
scel	A=D<H<L=PI
sceo	H=LA
scer	A;B=C=HKP<
sces	A;C9HFLCQ=
scfc	H<LB
sche	HEL<P=
schi	G=HEL<
scia	A=G=LE
scil	A;H=LHP<
scis	A=HA
scit	AFB=HCP5
scj	LAO=
scke	H<LEP<
scks	A=B=C=GCHCL<PA
scky	AHC=H2LGP=
scle	A:C=HFP=
sco	D=HB
sco.	H:LF
scol	A=HALCP;
scom	HDP;
scon	AKC=H9Q=
scor	A=HBL=
scos	HFL=P:
scow	A=HEL;
scoz	G=HB
scqt	HAP=
scry	A=HAL;PC
scts	A=B=HFL5PG
scue	HCP=
scum	BDHAL9P=
scup	LAP=
scur	H:L=PF
scus	A9B=C=G=H<PM
scut	AEB:C:E=LCPE
sd	C=D=HBLCP<
sda	C=FMH:L;P;
sdad	A;HGQ<
sdah	HCL=
sdak	HCL;
sdal	A:HFL=
sdam	A=B=H7LK
sdan	H9LIP<
sdar	A9HDLDP<Q=
sdat	HALBN=P;
sday	B=CED;F=G=HLIDK=LDO=P2Q=
sdby	AEB=H;
sdc	H;LC
sdds	C=H8PH
sddy	A9HDL5PNQ<
sde	A=H7P=QK
sdea	A=HDP=
sded	ACC=H;L9M=PI
sdel	P=
sden	ADC=H<LDO=Q=
sdeo	A<HCLAP=
sder	BDCAD=F;HBIDJ=K=L<PAQ<
sdes	A=H<IDK=L<PD
sdev	A<LD
sdex	A;HD
sdey	HHL=P8
sdge	A9B=D=HDO=PHQ=
sdi	HBQ=
sdia	A=C=HCLAP=
sdic	AAHAK=L<
sdid	AEC=DMH<L6P9
sdie	A=H=L8PK
sdio	A=C=F=HF
sdis	H=LB
sdit	HDL:PB
sdj	H:L7PL
sdle	A6C=F=POQ=
sdly	AJF=HEL<P7
sdm	A=HDLBP8
sdnt	A=HELBP8
sdo	A=B=C=DSF=H8L8PA
sdog	HHL;P<Q=
sdol	A=HA
sdom	CMHIK=L2P8Q<
sdon	A=B=C=H8PK
sdor	A=LB
sdow	A=C<HD
sdr	I=LC
sdr.	LEP;
sdra	H=LA
sdry	ACI=P=
sdst	A;HC
sdue	AKCBD=H8P:Q=
sdum	HCL=P=
sdup	A=B=HC
sdus	A=HGL9
se	C=LA
se-a	A=D=HALA
se-k	A=B=H:LKP=
sead	B=CMD;E=F=H<J=K=L<O=PG
seah	GJH:K=L=P=
seak	AEC=H:L7PJQ<
seal	A8B=CGD<H<L5PQQ=
seam	HBL9PD
sean	ACB;CBH5N=PI
seap	AHH6K=
sear	BFCCH6IDL4PHQ<
seas	AEB;D=E=HFP=Q=
seat	A:B=C8F;HBLEN=PM
seau	LBO=
sebt	F=HCL=
seby	A=CHF=G=H=LAQ=
sece	A=CEH:LBP=
sech	A:F=HHK=LBP<
seck	A;HFK=L;PB
secs	H;LC
sect	ABB;CAD=H<K=PH
sed	H=LDP<
sede	Q=
seds	A;HFL:PA
sedy	AFC=D=HAP:
seed	A-COHPLAN=O=P2
seee	C=G=HCLBQ=
seef	A=L=PA
seej	H<LB
seek	HBL:PA
seel	A;HDL9PFQ=
seem	C=H;PE
seen	AJC=F=H7LEP:
seep	AGB=D=G=H<L:O=PG
seer	AFB=C=F=HDL8
sees	HDP:
seet	A:C=H=PHQ=
seff	HA
seft	C=H=L8PK
sege	A<C=HHP9
sego	C=H<LE
segs	A=H=LC
segy	A=C=HE
sehe	GEH;L=
seil	H=LA
sein	B;E=H=I=LDPEQ=
seis	H<LB
seit	BDG=H5K=LH
sel	LBP=Q=
sela	LCQ<
seld	A:C=H<L;PM
self	A=KDLCP:
seli	HAL=
sell	A:B9CEF=H<J=K<LCPI
selm	H=LA
selo	HEI=L<
selp	A;C=H=L:PL
sels	A;C=G=HHL=PA
selt	AEH;I=L=
sely	AEB=CFH6
sema	A=HA
seme	ACF=HDK<LAP9
semi	LAO=
semn	ADH:
semo	A9HE
semp	HALDP:Q=
sems	HBJ=L:PDQ=
semy	A;HEL<
sen	A=C=HFP=
sena	HCL;
send	A<B<C=D=HDJ=L:PK
sene	A=C=HC
seng	HBL<
senn	H6LH
sens	B:CCD=L<PD
sent	AJB=C<D:F=G<HBIDK=L=N=PEQ<
senu	A=HBP=
seny	A9C=HDPB
senz	A=LA
seos	C=HBP=
seph	H<LB
seps	A=C;HDL;PE
sept	A:BKH6K=L7PLQ=
sepy	AJH:P9
sera	A:HJL=P;
serb	AHC=H;P=
sere	AEB;CJE=H6KIL9P=Q=
serg	A=H;LE
serk	HA
serm	A9B=C;F=HHL=PF
sern	ALB=C=L8
sero	C=H=IJP<Q;
sers	A<B=C:F=G=HMIHJ=K8LAPA
sert	ACC=HCP<Q=
seru	H<LB
sery	A7CHFEHAI=J=LBP;Q=
sesa	B=LC
sese	C=FFH7LLP7Q=
sesh	ADH:K=LGP8
sesk	A=C=HFP<
sess	ADB=CED=F=G=HCK=LBO=P=Q;
sest	AMB=D=G=H8K<LBQ<
sete	AKL=P7
seth	A;F=HCLA
seto	H<LEN=Q=
sets	A;H<LAPD
sety	A4HHLDP;
seu	H;LC
seum	A=C=LA
seup	LCN=P=
seur	AFC=L<P=
seve	B=LAN=PB
sews	A;B=HDLCP<
sex	H:L9QI
sext	AJCCHAL:P4
sexy	AGH:P<
seye	A=HA
seys	A;HC
seze	A=HEL=P=
sf	A=HEP=Q=
sfa	LAP=
sfan	AHHBI<L8P=
sfar	A;CQH9L9P=
sfat	AHH8LAP;
sfax	H;LD
sfb	HBL<
sfbi	H<LB
sfed	A4HELDPA
sfee	A=HCP=
sfer	B=C9H<L<PO
sfew	AJC=H9P<
sff	HAJ=LBP=
sffs	A=B=HDLBP<Q=
sfic	AAF=H=J=LAPA
sfin	A=HALFP8
sfit	ADD=L9
sfix	H=L;PE
sfly	A<C8H<LAPJ
sfm	C=HA
sfoe	HAP=
sfor	A:B]C;E=F;H5J=L:NHP8
sfox	HCL;
sful	A[CED=F=H0P4Q=
sfun	C=HALA
sfy	H=LA
sg	LDP=Q=
sgaa	H=LA
sgal	ABC=H:LC
sgan	B=C=G=HBPD
sgap	B=HA
sgas	D=HCL;PB
sgay	C=HEP;
sgby	D=HCQ=
sged	AAC=H8LDPC
sgee	A<HC
sgel	H=LA
sgen	HCP=Q=
sger	AAB=CCD=F=LDP;
sges	C=D=HEP=
sget	A8G=HHL7PG
sgga	C=
sggy	ABH:LA
sghs	C=L;PF
sght	ACB<CBDEF=G<ICL8N;PHQ9
sgi	AGHBJ=L5
sgia	H=LA
sgic	ABP=
sgie	H:LD
sgig	A;HDIBK=L=
sgin	A=B=O=PE
sgio	H<LB
sgit	F=HHP:
sgle	AAH=J=LDN=
sgly	ACCAH;P;
sgns	A=HCLAP;
sgo	C<DCH=J=L8PH
sgoa	HBP=
sgod	A=H:LJP;
sgon	A=C=LEP;
sgor	A=HA
sgos	A=HDL=
sgot	C=H7I=L:PO
sgov	A=HEL;
sgry	AMH1
sgt	HAP=
sgth	A7HJL<
sgua	A=LA
sgue	A=C=F=LE
sgun	A=B=PA
sgut	H=LCP=
sguy	A=HDP=
sgym	A=HDQ=
sh	HDQ<
sh17	I=K=LC
sha	LDP=Q=
shaa	H<LC
shac	H;LC
shad	A8C=DMH:L=PA
shah	G<HB
shal	HCL<
sham	H5LJ
shan	A;BTC=F=H9J=K=LBN;P;
shap	HIL8P<
shar	C=HA
shas	C=DOL8N=P;
shat	A5B9CCFJH4KOL;NHP:Q<
shaw	H=LA
shay	H=LA
shea	K=LA
shed	ABKEL4PA
shef	G=HB
shel	A=H9LIP=
shem	A;HGL:
shen	B=CUK:L9N;P<Q=
sher	AAD=EDFFH4J=KNL8M=N<Q<
shes	A=G=H;KPL4PA
shew	LBP;
shey	GJH7KFL6Q=
shha	G=HDL=
shhh	B=C=HFP=
shi	GIH<L7
shic	ACHAL9
shik	H=LA
shim	H=LA
shin	AEI=J=LBP:
shio	G=LBN=
ship	C<HFLBP:
shis	A;B=C;FLH2KWL6P;
shit	A;C=H:PK
shiv	H=LA
shly	ACH<
shoe	A<LA
shom	H<LB
shon	HBL<
shoo	A=GBH=
shop	A=LFP9
shor	HCL;
shos	A<H;KDLB
shot	ADC=D=H<LCP=
show	A=CTD=F=H8LBN;P8
shpa	G=LA
shq	HAP=
shra	H;LC
shth	AEH9
shts	HBLCP8
shty	AFC=L<Q=
shuh	G=HALAQ=
shut	B=C=H<L<PI
si	A=F=H=KRL6O=
si'a	H;LC
siah	H=LCP=
sial	AIC=P6Q=
siam	C=H=KEP=
sian	ACB=F=H;I=LKP8
siar	AFH:P=
sias	A=H=LD
sibe	B=C=H=PF
sibs	H=LA
sica	A8B=FBLGP=
sice	ACD=HGJ=L=Q;
sich	AHB=C;D=FFH6KLN:P9Q=
sick	ANC;F=H7Q=
sico	H:LD
sics	A<C=HJP:
sict	A:C=HDLA
sicy	ADH;Q=
sid	HDP<
sida	B=H<LEP=
side	BJCBD=H:K=L<N=PCQ;
sidk	G=LA
sido	P=
sids	B=HHK=L<P=
sidy	ADH=L=P=
sied	AAB=E=HFL4PE
sief	AIC=G=H=LAP;Q=
siel	H:LD
sien	AFC=L<P=
sier	AHCJH7P4
sies	A=C=F;HKK=LAP<Q=
siet	ANCAL6P7
siew	A9HKL=P;
sifa	A;HB
sife	HJL:P:
siff	AGB=H:LBP=Q=
sift	B=L=PB
sify	AAB=C=H5PK
sigh	AGB=CEH1J=L=PE
sign	AEC=F=I=M=N=PC
sigo	HCL=P=
sii	H=LCQ=
siii	HALBO=Q=
sike	A:BJCDH9L=NCP:Q=
sila	H<LB
sild	ACCDD=HBL3PB
sile	ABB=CEH<IAK=L4NLP9
sili	H=LA
silk	HBL=
sill	A<BHCDDFF;G=H9IAK<L=N=PA
silm	A=HHL:P=
silt	A:B=H9PL
sily	A<HELAP;Q=
sim	A<C=HDLEP;Q=
sima	A=HCP=
sime	AAB=CBF=G=HFI=K=LAP<
sims	A=H6LAPH
sin	A;BVC=H:L8P9
sina	H3LMP=
sind	A=BMC;F=G=HDK=L4PDQ=
sine	AAB=C=KDL=O=PBQ=
sing	B5C;DAE=F;ICJ=K;L8O<P]Q;
sini	C=LA
sink	H<O=PFQ=
sino	F=LEP=
sins	A=B=C;HAIAK=O=PGQ=
sint	A8DCHIJ=K=L:PCQ=
siny	HCL<
siod	HCL=P=
sion	A8B:C7D=HPIKLBM=P8
sior	AHB=CJE=H5LBP6
sios	H<LEQ=
sipe	ADP;
sips	A=B=F=ICLBN=
sird	AICDF;K=L<P9
sire	B=C8D=LAPF
sirl	A9HGK=P=
sirm	A;CDH9L<PH
siro	H8LF
sirs	A=H:LBPC
sirt	A:HALB
siry	AEH:P=
sisa	A=HB
sise	A;B=CFF=G=L:PIQ<
sish	ACC=D=F=H7LAPIQ=
sisk	ADH=L=
sism	C=F=HJLAP9
siss	A<B=H7I=PO
sist	A;C9G=HBLJPDQ;
sitc	H=LB
site	AEB=CFH<K=L:
sith	A;BFC=H=K=LGP<Q=
sito	HBL=P=
sits	AAP=
sity	A.C<HVI<K=LKP5
sitz	H;LC
sium	A=B=HBLBP=
sius	A=G=LD
siv	HAL=
siva	A=HB
sive	APB=C=D;E=F=G=H;IGKGL=N=P7Q=
siya	Q=
size	B=F=H8I=PN
sja	HAP=
sjah	LA
sjan	H=LA
sjay	H9LGP=
sjet	A=C=HD
sjob	A9C=HFPA
sjoe	LA
sjor	ALD=H5
sjoy	H<L9PH
sjr.	LBQ=
sk	AAC=LAQ=
skal	A=HA
skan	A;HGL;
skay	D=GLH:L<P=
sked	ADH6LDN=PA
sken	C;H8I;PO
sker	ADC9F=HDK=LCP;
skes	L8PF
sket	A=C=HOL;P8
skey	AGC=H<LEP:Q=
skfc	H;LC
skid	A;LE
skie	LCP=
skin	AJC=HEICL;P/
skkk	HBL=Q=
skle	A;H=L=PG
skly	CIH=L;P<
skm	HBL=
sko	H=LCP=
skyo	H=LA
sl	C=HBLCP=Q;
sla	A=HEP;
slad	AHN=P<Q=
slag	B=C=HDL:PB
slah	G=HALCP;
slam	A<HB
slan	A:E=G=HDLAPB
slar	ARB=C:H=J=P7
slas	A=H=ID
slat	AGH6K=LA
slaw	A:F=HLL7PA
slax	H<PC
slay	A:C;H=PJ
slby	HBP<
sldo	HBL=Q=
slds	I;K=L;PI
sle	A=HAP=
slea	A=HCL<
sled	AKC8H=I<
slee	ADH4PD
sleg	A=HBP=
slel	ALH5L=
slem	A=HDL8PD
slen	H:PJQ=
sler	C=HFI=LEP7Q=
sles	A=F=HCIALDP<Q<
slet	A9B=C=F=HBK=PI
slew	A=C=H<L<PI
slex	AJG=H9LAP<Q=
sley	D<G;HDK=LE
slfc	HAL=
sli	H=LA
slia	LAP;
slic	ADH:LDM=P;
slid	AEF=H<LAP=
slie	G=H:J=LDPC
slil	A=HA
slim	ABH;LAP=
slin	A=G=H<LGP=
slio	HBL=
slip	AGH0LAPF
slis	H9LGP=
slit	A=HDL<
slks	A=HDLBP:Q=
slla	HFLAP7
slle	A<H<LJN=P<
slli	H=LA
sllo	C=GFH8LB
slls	A=E=HAL8PKQ<
slly	A<B=CEHAL=N=
slms	HAP=
slog	C=HEL=P=
sloi	A=H=LD
slol	E=GPH6L:
slon	A=HGL9
slop	A=H;LAPDQ=
slor	A:HDJ=LA
slos	A=LBP=
slot	A;HFP=
slou	J=
slow	AGBFC7F=G=H<I=LBQ=
sloy	L<O=PD
slps	C=H8J=L<PM
slse	ACCJH4LDP8Q=
slsh	H=LBP=
slso	CKH=L9P;
slst	A=C=HFK=
slt	A=HEL=P=
slta	LBQ=
slth	A4C=E=HIK=LGP=
slts	A=C=HC
slty	ALC;D=H9L=
slub	A=HC
slue	ABC=H<LDP<
slus	A8B=EHHAL=
slux	HAL=
slve	A<B=H;L<PK
slyn	HA
sm	A=HALAP=
smac	C=FAHCL<P=
smad	AKC;H<K=LCN=P:
smai	LBQ=
smal	ACL<
sman	AAB<C=HKIBL:P9Q=
smao	A=GHH=L:
smap	L:PF
smar	HBL=
smas	B<C=D=G=LH
smat	HCK=P=
smay	C;DOHLL-P:
smba	H=LA
smbo	LCP<
smed	A=H=LD
smel	HAL=
smen	A<B=C=GHHMP0
smer	ADB;C9HFI=LAP=
smes	B=CGD=G=H=K=LDP<Q=
smet	A=H;L=PG
smhr	H=LA
smi	A=HA
smia	D=HGL9
smic	ABC;HALBP;
smid	AKH8P:
smie	HDP<Q=
smil	H=LA
smin	A;C=HCIBLBP;
smis	F=HC
smit	A;H7J=PM
smix	A<HDP=
smly	ABH;
smm	HCL=P=
smme	LCP;
smmm	HALCN=Q<
smmy	HALCP9
smom	H=LA
smon	AMG=H7I=K=LGN<P;
smor	H<LB
smos	LDP<
smp	LAP=
smph	A=HAIAL<
smps	PA
smpt	AGB=C;HDL;P=Q=
smr	HALAP;
smr.	E=LA
smro	HCL=Q=
smt	HAQ=
smth	A=H<LD
smtv	H=LA
smug	A<C=HF
smum	AIC=H;P=
sn	A<HCLAQ=
sna	A=H9JNL8
snah	FJG=H;L<Q=
snai	A=H:LF
snal	AGB=C<H=K=LFP9
snam	H:LD
snan	HBL<
snap	H<LC
snas	C=HCL=
snce	A9B;CEG<K=NL
snch	AIC=HFL/O=PD
snct	ASC=H:L:P7
sncy	ACC=F=LCP9
snda	CGHDL7P:
sndo	A<HBI=LB
snds	A;C6H=PM
sndu	H;LC
sndy	AGC=H9LDP:
sned	CEF=H9K=L9PJ
snee	A=HA
snel	A=HDI=LAP=
sner	B=CCLCM=P:
snes	A=C<IEK=LGP9
snet	ACC:LLN=P7
snew	AGCHF=G=H7I=L<O=PC
sney	A8G=HAK=LDPB
snez	H9LE
snfo	HCP<
snga	H=LB
snge	ABC=E=I=LAPCQ=
sngs	A;C=F=HDI=PF
snhs	H;LC
snia	H<I=LF
snic	AAH:
snie	HCL=P=
snik	H<LC
snin	HCL6QD
snis	D=F;HF
snit	A=B=D=HE
snix	H=LB
snja	F=LAQ=
snks	B=G=HFI=L=
snky	AHC=H8
snly	A8CJH=L=
snna	A:C=D=HKJ;LHP7
snne	H8LF
snnn	HBK=
snno	HGL;P:
snny	ADH<I=
sno	A;C=FTH:L9N=P=
sno.	HLL4N=
snon	CCH=L=
snor	B=C=PCQ=
snot	C=DIF=H8JMK=L=P5
snow	A<COG=HCJ=L5
snp	P=
snrl	H<LB
snry	A=HA
snsa	HFL<P=Q=
snse	AEC=F=HGP6
snta	C=H=LB
snte	HALBP;
snth	ADC=IBL:
snti	A<HGL:
snto	B=CDHFL7
snts	A;B=D=F=G=HFLCPA
snty	A4CBG=HFIA
snue	A:HAK=L=N=PI
snum	H=LA
snup	B=HA
snus	A:EGHDL7
snut	H<LDQ=
snvy	A=HA
sny	LA
snya	HAQ=
snz	H;LEQ=
snça	H;LEQ=
so	HBLAP<Q=
soad	ACCCH:I=L9PD
soal	A4HHPB
soan	A;C=HCPDQ=
soar	H:PD
soat	AFH=L=P<
sobe	A=HFLCP6
sobs	A;HEP;
soby	P=
soca	HLL4
sock	A8B=CFH<LFPAQ=
sodd	AHC;H:IBL=P=
sode	A=HALCQ=
sods	HCLBP8
sody	A:CBF=HBKFLBN=P7
soed	A:PD
soes	DHHCL9P:
soet	C=HBL=
soff	A:BUE=H4LAP;Q=
soft	AAH;LEP;
sogo	HAL=
sogy	A;HDLAP=
soh	GJH<L9P=
sohn	H=I=LFQ=
soi	HAQ=
soic	ADC=H;
soid	A9HBL=PG
soil	A8HIL:PBQ=
soin	A;B;C<L7PT
soir	A;HC
sois	HCL=P=
soit	HDP:
sok	GJH;L9P=
soke	A;B=C=H:PL
soks	L=PB
sola	A=C=LD
sold	ARB=C;D=H7I:K;L<O=PI
sole	ABCAG=HBL8O=PDQ=
soli	H=LA
soll	A:C=F<G=HCLCPD
soln	B=LA
solo	AAHB
sols	A=C=F=LGP<
solt	A=HCL<
soly	C:G=HDLA
soma	A=HGL:P=
somb	HEL=P;
some	ABB;C;FJHFI=K=L6O=PCQ<
somg	HCP<Q=
somo	HBP<
somp	HLL;P6
soms	A=HALAP=
somy	HAL=
son	A=BVC;H9L8P;
sona	HDP:
sond	AIB=CFE=H8P:Q=
sone	A5B=CHD=F=H<INJ=K;L=O=PE
song	AGBJCDD=I=J=N=P1
soni	H9LFP=
sons	A8B=C=HLIFL<P<Q=
sont	A<DJH;P<
sony	A;C=HCLCP=
sood	ACB;CBD=G=LAPA
soof	A;HB
sooh	C=G=HAL<PE
sook	A;B<G=HBL:PJ
sool	AEB=C=GBHBK=L8PCQ<
soom	A9B=LBPD
soon	A:B9CRHFI=K=L5P=
sooo	C5HJLFN=P;
soop	A<HCL;PC
soor	APB;C=E=H=L7PBQ<
soot	A;C=D=HIIBK=L=
sope	A=C=FLH5K=L:PH
sops	A<GEHAL<
sopt	H;L=PD
sora	HHL6
sord	A6B=C=HHI=PHQ=
sore	A5BLCMG=H7I=K;L<N<PIQ<
sorg	HGL8P=
sork	A9B=C<D=HAIBLCPC
sorm	A;C;D=HALEPB
sorn	AAC<H;LE
soro	HEL9
sors	A:C=HJLFP5
sort	ACC=F=HALAP=Q=
sory	AKC;HCK;LCP3
sosa	LBP=
sose	ACB=C:FGG=H4K=PLQ=
sosh	L5PK
soss	ABBKC;D=G=L=P;
sost	A5CFHAL=N=PGQ<
sote	A<C<H=PH
soth	A:C;FSH9K=LBP9
soto	A=HGL:
sots	ADCDP5Q=
sott	A<H8LI
soud	ALB=CCH7P7
soul	A8HG
soup	B=HEL<
sour	A7B=C;F<IHKFLBQ<
sous	A]D=F=H(I=N=P2
sout	A:BSCIE=HGI=K=L3N<O=P6Q=
soux	H;LC
sove	A6BJC<D;HEI=L;PDQ=
sovo	H<LB
sovt	HDL<
sowa	H=LCP=
sowe	B=C=H;PJ
sowl	HCL=
sown	ACBHC;H7J=L=PEQ=
sows	A9B=H=L5PS
soyd	LA
soys	A=C=H;LDPA
soz	A=H=LEP=
soze	C=HC
sp	A=G=HB
spad	H9LE
spal	A5HDL;PH
spam	A=HA
span	HEL4PD
spay	A;C=H;L;PM
spc	K=LA
sped	AAC=HBK=L=PB
spel	L<PD
spen	AIC<H9L=
sper	ADB=G=H;K;PG
spes	L=PA
spet	A=
sph	LBP=
sphe	HBQ<
sphy	A:C;HH
spic	A8HHL<
spid	AJH9P;
spie	P=
spin	B=HEL<
sple	AFD=F=HHP:Q;
spls	GJH9L=P=
sply	A8C8HIL9PI
spm	HAO<
spod	A;LEP=
spol	HDL<O=
spon	HDL=P<
spop	A<CEH=
spor	C=HDL=
spot	A=HFI=L:PA
sppi	H=LCP=
sppl	HDL=P<
spps	HAP=
sppy	AGC=H;LDP8
spro	A;C=H8L<QP
spse	HBL<
spth	HBL=
spts	H7L=PI
spty	AHH8L=
spub	A=HCL=
spur	A=H;I=PE
spus	HBP<
sput	A=B<C=PGQ=
sq	A=LDQ=
sqis	H<LB
sqld	LAP=
sqpr	P=
sque	ABB=HAP<
sr	HALCP:
sraa	C=LA
srab	ADL7PD
srad	A8C=HH
srag	D=HA
srah	H<LB
srak	H;I=LE
sral	AHC=H6LGP9
sram	C=HHLBP8Q=
sran	A<H=K=PF
srap	A;LAPA
sraq	H;K=LE
sras	H=LA
srat	A=H:LF
sraw	ACH:PBQ=
srax	A;HCLAP=
sray	ANC;H9L9PBQ=
srby	AGB;L<
srca	A=BDH:
srce	ADB=C8HDP=
srch	A9HKJ=L:
srde	HBL<
srds	A=B=CIHBLDP2
srdy	A<C=HALB
sre	DFHHL7P8
srea	A=LA
sred	ABB=C9F=H<IJLEP:Q=
sree	AICAH0IHK=L;M=O=PAQA
sref	HAP=
srel	A<C;HBL=PD
sren	A=C=HELAP:
srer	C;LD
sres	A;B=FHG=H=K=L<PE
sret	AHH6LAP=
srew	A8K=PJ
srey	ADH9L=N=PD
srez	H;LC
srge	AACBH7L7PJ
srgh	A<D=G=HHLAP;
srgo	A=HCP=
srgy	A<C=HIP;
sria	HCP=
sric	C=HA
srid	H9PE
srie	A=LB
sril	A=B=G=HAIALCP=
srim	ALC=H8L;
srio	C=H8LH
srip	A<HPL2
sris	LB
srit	C=LBPAQ=
srix	H=LCP=
srke	C<L:PE
srks	A:H=L=PH
srld	A9B=C<HJLFP7
srls	C=LCP=
srly	AICAH7LCP8
srms	A;B=HCL;PF
srmy	LB
srn	HBL<
srne	ADH:I=L<PD
srns	A=H6LAPH
srob	A=L:PG
srol	A<D=G=HDJ=LC
sron	A<IALCP<Q=
srop	A;C=HDK=LDP=
sror	A<C=HDK=L9PG
srow	ACB=C;H;PG
sroy	H9L=PF
srpo	H;LC
srps	H=LCP=
srrr	LAM=
srry	A=C;H:L<PNQ=
srse	AKF=G=H<L=P=
srsh	AJH=L=P8
srst	ANCHD=F=HAL1P:Q=
srt	A=C=H:LDPEQ=
srta	H;LC
srth	B;CGG=H2IEK8LHPB
srto	H=LA
srts	C=LAM=PD
srty	C:IDL=PB
srue	AJCCH7K=L<P<
srug	G=HD
sruk	HHL6
srum	A<C=H:PJQ=
srun	A<C<L8PL
srus	A9HBLC
srve	A;C=D=PG
ss	A=HCLBP=Q<
ssad	AHC<H:
ssal	A<HFL=P=
ssam	H=LA
ssan	ALH<K=L<P:
ssar	A;HC
ssas	HDJ=Q=
ssat	F=H9L:PL
ssaw	A=C=H=PD
ssay	A<B=G=L:PK
ssby	H:LD
ssch	H=LB
ssco	HAL=
ssdi	K=LA
sse	A=G=H=L8QK
ssea	H=LA
ssed	ADH:I;K;N=PG
ssee	A=G=L<PH
ssel	HBP<
ssen	A=C=H;PG
sser	CKL9P9
sses	A;HDL;PD
sset	A:H:L=PK
ssex	A7F=HGLC
ssey	HCK<
ssfc	LBP;
ssha	G=H:LHQ=
sshi	A=G=HCLBP<
ssia	H;LC
ssic	G=HAK=
ssil	A=HHL9
ssin	LCQ=
ssir	G=H=LC
ssis	C=HFJ=K=LAP=
ssit	A=H<PE
ssix	H<ILL6Q=
sska	H=LA
sski	A=H<LD
ssks	A=HAL<PB
ssky	HJL7
ssle	A=HA
ssly	A9CLH:L=
ssma	HDL:
ssmh	A=B=HBLA
ssnt	A;DHH:LCP;
sso	A=CNH:L9P=
sson	B;C:HELD
ssoo	C8HCLC
ssor	A;HBLCP=
ssos	IDL:
ssse	C=HEP=
ssss	A<GDH=LBP<
sssy	AAB=HALCP:
sst.	LCP;
ssta	G=LEP;
sste	A:G=HE
ssto	A=LC
ssts	A;C=L=PGQ=
ssty	AJH6L=
ssue	A7L9PK
ssum	HBL<
ssun	A=HJL6
ssus	HCL=
st	A=HBLAP=Q=
stab	H=LA
stag	HBL<
stak	HGL=P9
stal	AHC=HAL;P;Q=
stan	ACH9I=LHM=Q=
star	A5C=G=HCI=LKPAQ=
stas	D=LB
stax	A;B=C=HEL=PCQ=
stay	H<L;PG
staë	H=LA
stch	A5F=I=PP
stcy	HAL=
ste	HBP=
sted	AGB=C<H;L;O=PG
stee	A:C=HF
stel	C=LA
stem	HBK=
sten	A;B=CCD=H6IGL4PN
step	A:HD
ster	BECAD=F=G=K;N=PA
stes	A;B=D=G=LAPF
stfc	HHL6
sthe	A=D=FMH<J<N=
stho	A=HGN=P=
sths	A<HDJ=LBN=
sthx	C=HB
sthy	AFC:HALAP;Q=
stia	A=D=HC
stic	AML9P;
stie	P=
stil	A;BNC=L<N=P:
stim	A=H=LC
stin	A9C=G=HDLNP5
stip	LAQ=
stis	H=LCQ=
stiz	H;LC
stle	ADCAH8I=K=LCO=PA
stly	AGB=CRH5J=L4P<
stme	ADH=IBL9
sto	A;BMC;H7JOK=L8P:
stol	H8LF
stom	AAC=F=K=LAPA
ston	B=H=J=LQP7Q=
stoo	CPH:L;P8
stop	AIBEC;D=H9L5PG
stor	A:B<C=HBLDPA
stos	A=LB
stoy	G=HAP=
stra	AGCAH;L<P;
stre	AAC=HAP9QB
stro	HIL9Q<
stry	A4B=D=HJL<PG
stta	A=B=F=HHLCP:
stte	A;F=LD
stti	H9LE
stto	J=LA
sttp	HDL=P<
stts	C=H<LD
stty	ADCJF=H7L<
stu	A;HC
stue	A9HGL<
stum	A=HA
stus	A;HFP=
stv	LDO=P=
stwo	A=F=H8IPL;P=
su	ALC<H8K=LAP<
suad	A<HCP=
sual	AMC=H4
suan	A:LD
suay	H9LE
sube	A=HA
subs	HBL<
subt	A=B=C=HEL=PB
suce	A=B=C=H;N=PJ
such	AQB;CKE=F;GEH7K9N=P6
suck	A;C<HFL;PGQ=
suct	A:HAL8PH
sude	B=HCL<PDQ<
sudy	A8B=F=HCPD
sued	A<H=L9PI
suel	ADP;
sues	G=HCK=L<PB
sufc	A=HDP<
suff	A=B=HHL7PB
suge	AHH9I=LAP<
sugh	BICBF=GBH<L6NIP9Q9
sugs	B=HEL<
suin	C=L9PF
suip	H;PC
suis	LAP=
suit	A;H9K=LHPA
suiz	A=C=HFL<
suk	A=H6LMP<
suke	HCP=Q=
sule	A=B=HAL;PD
sulf	A<H=LD
sulk	A=HBL=
sull	ALB=E=H8KBL7PGQ<
suls	HBL<
sult	AKHCL;P6Q=
suly	A;H=LFO=
sumb	H:LC
sume	HBL:PB
sump	A=H<L7PM
sums	HELAP7
sun	HAP=
sun.	H:LD
suna	A=HCL=
sund	A=C<HDK=PBQ=
sune	A;HDLDP:Q=
sung	AHH8J=K=
suni	HCP;
sunk	AFL<P<
suns	H<L<PE
sunt	A6C=D=LCPG
sup	BPC=H8L;P;
sups	A=HGL9
supt	AKB;H8L=
supy	A;H=PE
sur	A=HELAP9
surb	A=HA
sure	AIB=C=D=G=HAIAKBL4M=N=PFQ=
surg	A=H;LE
surn	A9J=PG
suro	A=H;J=LG
surs	A<I<KNL/OBPD
surt	B=H=PE
sury	A4HMI=
susa	F=H=LDQ=
suse	A4C;HEI=NBPIQ=
sush	HBL:
suss	A=H:PF
sust	B=CDDEH7K=LDP<
susy	AFC=H:
sute	G=I<LBPA
suth	A1CKHDK:LIO=P:
suto	A=HDQ=
suts	A;PB
suty	HLL6P;
suys	HDP;
sv	HCL=P=
sval	HEL=Q<
svan	A=HEL;
svar	H<LB
svas	HGL9
sved	J=PB
svee	H=LEP;
svel	HKK=L2PC
sven	A6CFD;F=H;IHPC
sver	A4BJCHFGG<H7L9N=PCQ<
sves	B;C=H;PH
svet	LBP=
svey	H8LAPE
svia	HAL=
svic	LB
svid	ADC=HBL<P=
svie	HDL<P=
svil	APH3K=P;
svin	AHB<H7PB
svon	H=LCQ=
svor	A;B=HBLB
svs	HCL<Q=
sw	A=B=HB
swal	A6HIL=
swan	A=
swap	C=G=LFP;
swar	AHC=H;K=LAO=Q=
swat	HLL9O=P:
sway	AAB=CRD=G=LDN=P0Q=
swds	HDP:
sweb	A=HA
swed	AAHDL9
swee	AAH=I=LA
swen	HCI=LCP:
swer	AFC9H;K=PD
swhy	A=CVH8K=L8P;
swic	A=H=LC
swie	H<LB
swin	ABB=C=H7L8PO
swly	A=CDH=
swne	H=LA
swns	A=L=PB
swon	B:F=H8L8PS
swoo	H;L7O=PM
swow	C=GKH;L<P<
swtf	C=GHH:L=
swth	A9C=D=HJK=LAP=
swww	G<LA
sx	C=G=HFP=
sxas	A=H:LF
sxb	H:LD
sxd	H8LF
sxed	AFH<J=L<
sxer	B=HA
sxes	HCL=P=
sxic	ADH<L=
sxis	HCK=L=
sxo	GHL8
sxth	ABH:LA
sxx	G=HDL<
sxxx	HDL=M=Q=
sy	A=KKL9P<
sy-a	D=FEH=
sya	A=C=GGH;KGL8
syal	ADH;LAP<
syan	A=H:LGQ=
syay	C=G=HD
sybe	A<CPD=H9L:N=
syce	HGL7
syed	ADH=L8PD
syep	GHH;L<P=
syer	A8C=HGK=LB
syes	GNH2P;
syet	A=CQF=H:K=L<P:
syin	B=F=HPP1
syla	K=LA
syle	A<HEP=
syna	C=HFL:
syne	HALAP=Q=
synn	HBL<
syo	HBI=
syor	C=HAQ=
syou	A=H<KOM=P:
sype	A=B=HHL7PA
sypt	A=H;LE
syst	A;LB
syth	HEL<
syu	H=LA
syup	G=HA
syyy	HEP;
syze	L=PA
szan	A=LA
szar	HBL<
szed	AEB=C=H9LDP=
szen	A;C=HHL8PD
szer	A<HDL=
szes	H8L:PK
szon	HAL=
szza	A=LA
s|	OBQ=
s}	H=MCQ=
s~	B=OCQ=
s£	L=OB
s«	L=N=P=QE
s°	A=H=OC
sκαι	L:QD
sσαν	A=H=QC
sв	H=L<QD
s–	L=MDP=
s—	B=MFP;
s“	A=H=L=ME
s”	L=MEN=Q=
s•	H=L=QC
s…	G=L=MEO=
s€	B=OA
s☀	L=OA
s♡	M=N=OB
s❤	N=OA
s、	M=QA
s🌈	L=M=OC
s👌	OAP=
s💜	M=OA
s💯	M=OA
s😂	OAQ=
s😒	M=OA
s😘	M=OA
s😳	M=OA
s🙌	M=OA
s️	A=M=QC
t!	AABAC;D=E;F<HAI=KFLAMAN;OBQ=
t"	BFC:DAF:HBJ;KDMAN<
t#	B<C;D=F<GBHAJDK8LBQB
t&	AAC9HBIALA
t'	BAC;D;F<GAHDJ7KALCPA
t'd	LAP=
t'll	A=KCN=
t're	H=KA
t's	A<B=F6HEICJ=KILEN9Q;
t've	KAO=
t(	CAF<I=KAMAOAP=
t)	A;F<G=HAIAKBN=
t*	A<CAHCI<N=O=PD
t+	HCI<L=O=PA
t,	ACBBD<F5GBHCIAJ8KBLCN=
t-	D=F;KALCP<QA
t--	BACBF=L;N=PA
t---	ACC=HAL=P=
t-13	ABH=
t-as	A8LF
t-if	CAF=
t-in	C=HFL:
t-is	ACP;
t-it	A=CA
t-or	C=HDL<
t-so	HAP<
t-to	A=BACAEAF=H9J=LJN=P;
t-up	AAB7KCNB
t-we	ABB;JCP=
t.	AADDF9GAJ9KAN<PAQA
t..	ABB=C<F:HBKIN<P<
t...	ADC7F=J<KALAN=PBQA
t.50	E=H=OD
t.s.	A:BCC=EAFBH;J;K<LF
t/	C=D=HBLAO=
t0	C<HBLA
t00	L;QC
t000	A3BACEFCG=H=J;K=L9N=OLQC
t001	BBC=I=J<LC
t006	A<LB
t012	GA
t013	HBP=
t014	H<LB
t015	H=LA
t07	H:LB
t0th	A8CFFCK;
t1	B<C<D=G=HCIAJAK=L<MANAOEP=Q=
t1.2	C=OA
t1.5	AAH=
t10	AABFC=I=J9OB
t100	B=C=K=NBODP<
t102	HDL:
t11	BAC=HCL<
t12	AAC=F=K=LANCP<
t14	AAH<
t15	C=J=L;OFPA
t16	J=O=P=QC
t17	A=BB
t18	HBL:M=OAPA
t19	AAC=
t1st	ACD;FAH<
t2	ABECIAJ=L;N=ODP<Q<
t20	A=CAEBF=H<KAL=PB
t200	H;L<OE
t210	L=OA
t22	H=LA
t24	H=LA
t25	CAFAH=L;QA
t250	I=OB
t27	BAC=J=OA
t28	HBL=
t29	HAL=
t2nd	ACL=P=
t3	A=B;CAH=ICLAN=OB
t3.5	H=OA
t30	A<BCC;HAIBN=
t300	A=D=OB
t31	A=HBP=
t32	BAN=
t33	BAJ=
t34	BAH=J=L;OAPC
t35	A=HAL=OA
t36	BAJ=
t38	IAO=
t3rd	D<HB
t4	AAB=F=HBI=P=
t40	B=CAOAP=
t400	H=
t42	H=LA
t43	F<K=ND
t45	B<CBOAP=
t48	AAH<
t4th	I=LA
t5	AABAC=HAI=J=L=OA
t50	BAK<L=
t500	BEH7J;OF
t55	K=NA
t5th	C=LA
t6	C=H=LAN=OCPAQ=
t60	B=CAK=NAOA
t600	L:OD
t65	LFP7
t7	A=BAC=LCPAQ=
t70	PA
t700	B8CF
t75	B<CB
t750	OAP=
t7th	A<CBH=LA
t8	CAG=H<I<OAPB
t80	CAHBJ=L:OA
t800	H<OB
t85	L=QA
t88	L<QB
t882	H=LA
t9	D=H=OA
t90	AFB<H<J=L=PA
t90s	AA
t943	C=D=HALA
t944	LAQ=
t945	C=LA
t957	D=HA
t963	A=LA
t972	H=LA
t977	HAL=
t978	B:CD
t979	ABC=H=NA
t981	AAL;NA
t982	HAL=
t984	A:PD
t985	H<LB
t989	BAC=
t99	H=LA
t990	BFC<H=L=P=
t992	BAJ=
t:	BAC9F6HBKAMAQA
t;	B=C<HDIAL<O=QA
t<	H=LAMAQ=
t=	AAC=HDL=P<
t>	B;C;H=JGK;LBMAOAP;QA
t?	AABBC=DAE=F9GAHAI<J<KELCN;O<PA
t@	B8EAHBJFK9OAQ=
t[	BCC=J=OAP=
t]	A=C=HALDP;
t_	KCL=OAPA
ta	AABIC<DAEBF7I=J4KBL<MANAPFQ;
taan	HAP=
tabi	LAP=
tabs	A8BCHHJ;L:QB
taby	HEL:
tace	AFC;D=FEHBJCK6L;P;QB
tach	AAC7DAF<HBI=JEK;PB
tack	B3CBJFKDL9N=PDQB
tact	BBC;DAF9GAH.KCLHNAPAQA
tacy	AEBFC7FEH=J9K9N<PF
tada	A=
tadd	B;JC
tade	AAB;C3EAHAJCLCPB
tadi	A=HA
tado	BBF=HAJ:LBP=
tads	AEC=F<H:KB
tady	A8C9F:HRKDL7PA
tael	BCJ=N=
tafe	A7CFLA
taff	AGB=HDL:P:
tafl	H=LA
taft	CCFEK9L=P<
tage	ACC4FFH;I<K;LFN=O=PH
tagh	A=HA
tago	A4CHHEIAN<
tags	B=HCJAL;
tah	HA
taha	A;GBHEL9OA
tai	HAP=
taid	A9B=CGF9JAKHN:
tail	B2CGHCJEL5NFO=P<QA
taim	B:C=FIH=JDK5LEP=
tain	A;B9CADCFDI=JBK;LB
tair	CAF=H:JAK:LCNBPA
tait	A=CADEL7PA
take	A=B0DDF<HEJCKHL9NAP;QD
taks	A<PB
tal	A=BAC=H=LAPCQ=
tala	A=HA
tale	CBG=H:LA
talf	ABBFC:H=I=P=
talk	ABB8C;DAFBGAH<JFK=LAP=
tall	ABBMF<J5K5L=M=NLOAQ=
talm	A=B=JAPA
talo	C=HA
tals	AIBIC7IAJ9L8PA
talt	A8CAD=HAPD
tam	B;F<H=KBNCPA
tama	LAP=
tame	AEC6F<HAICJBKFL=P<
tami	BAC=HAJ=L:QD
tamp	B;F=JCNAP=
tams	B8C;H=I=JFPF
tan	A=BPF;H:J6K=L:NBPEQA
tana	A<F=LBNB
tand	A=C;E<F<HAIGJ<LHMAN6PA
tang	AHBAC9H<N=PA
tani	BA
tank	B:C=GAH<IBJDLDOAP8
tann	A=LCP=
tano	BAH=J=O=PAQA
tans	AGBGC<F=J;K=N=P:
tant	A4BECMEAH;J6
tanu	HBK;L<NC
tany	A4BICDDAEAJ7K3LENEPB
taos	H;PC
tapa	BBJ<
tape	B:CEH=JDL=
tapp	H:LHP;
taps	A<FDHAK:
taqi	A=BAC=H<IAJ=LD
tara	AFBAH=L;N=
tard	A9B<CGD=F=H<I<KJLDN;
tare	ABB<C5D<FCG;HCIAKJN<
tark	A<BCC<F=G=H8I=J;KALEPH
tarm	A<B=CAJAL=PA
tarn	B:JD
taro	LAP=
tarp	B=JA
tars	AFBAC=IHJ8L<P9
tart	ACBCC7D=HDK<MAP<
tary	A:BBCCFGH7I:J;KALBN=PC
tas	BAC<D=E=ICK9L;MANEOA
tase	ACB9C<DAFGIDJEK8M=N<OAP9
tash	AIB;H:JCK=L<NAP=
task	AAB:C<F=I=JDKALC
tass	CBFBI=JCK<L=P;
tast	A7CKFAH:JDK7LCNDQ:
tasy	CDF<N=
tat	BBC:DAF=HDJ8KEN<
tata	A:BBD=HCJ<PB
tate	A7BACEHCI=JDK;L=Q=
tath	ABBCC8H<J;LCPB
tato	ABBAC=H<N=PB
tats	ACBACCF=J=L9
tatt	A:BBHCJ<LB
taty	A;FDHAK=LCP;
taud	FCK;
taul	AABBJ<
taus	DGH6LA
tave	B:CBDCF9HCI=JDKJLFN6P9Q7
tavy	A4CEH:IDLA
taw	H8LG
tawi	ABL=
tawn	ACH=L=
taws	AFC=FDK:P:
taya	H:KBLA
tays	AGB7F;HFIAJBKBP8
taze	HDL:
tazy	BACAH;M=N=PAQA
tazz	AFB=H<JAL<
tb	A9BGHDJ7LCP<
tbad	A<CEH=J<
tbal	A<BACCFAH=J=K=
tban	B6CHHBJDL<P:
tbar	A=HA
tbat	AAB9HBJEP:
tbay	AAH=I=LA
tbb	A=K=PC
tbbq	HBL=
tbby	HAL=
tbc	A;CC
tbe	B7DDF:GBHDJHKIL8MAN:P4QC
tbed	B=C=JGN:
tbel	K=NA
tben	BAC=
tber	AGBDC=FEG=H6J<K7LE
tbes	H<LB
tbet	B=JA
tbia	A=IAP=
tbig	A2CGHC
tbin	A=B=JALA
tbit	B<C=JB
tble	A3CWF=I<J5KBL8PDQA
tbly	A5CAG=H<KFLF
tbob	H=LA
tbon	H<PB
tboo	DAH=LDQ:
tbor	A:B;C=FCHCJCK<LCN=
tbox	BDJ:LA
tboy	ADC<FAH<K=LA
tbre	I=LB
tbro	HCL=P=
tbtw	HAL=
tbum	ACC<E<FAK=
tbus	ABC=FAI=K=LBP<
tbut	A=BBC:F;GAI=J<KDL<PCQA
tbuy	B;HFJCP9
tby	AABBF=HCJ<K=L;O=PE
tc	OAQ;
tca	CAF;HHKEL;P8
tcal	A;BKCVFBH5J:K<L8N=P9
tcan	A<B<C=D=F:HDIBJ;KJLAP<
tcap	A<HB
tcar	ABBBHAIAJ<P:
tcas	LAP=
tcat	A8HF
tced	A:B2CLFBL<NC
tcel	B=D;HCJA
tcer	ABBEHDJ;L=O=P<Q<
tces	AGC7D=EAFDH:I=JAK=MAN;PA
tche	ABC=H3LGQA
tchy	A9LAPE
tcil	LB
tcis	C=HEL9PA
tcit	A=BACAFAHAIAJ=LAN<P<
tcks	AEB=C9FAHBICK=L;
tcky	L=
tcle	A<C9FCHAK;PD
tco	AAC=
tco.	H=LA
tcon	ADLEP7
tcos	AFL=P:
tcow	AAH=
tcoz	H=LCP=
tcry	B:JFL=
tcts	ACBCC;D=F3HCJ<KOL;N:PC
tcue	A=B=JAPA
tcup	HAP=
tcur	DAH=KCN:
tcus	AAB6D=IAJHKBN<P=
tcut	AAB4DAF=JJK<NDP=
tcx	ACL=P=
td	BCHAI=J;LAPBQ:
tda	C=L=PC
tdad	A:H=LBQC
tdak	BAN=
tdal	F=NA
tdam	B=C=F;H=L7NDPJ
tdan	AGBBCCH:J<L=P:
tdar	I<K=LD
tdat	BBH;J<LD
tday	ACBKDAFCGAH<I=J6K=P<
tdc	AAL=
tdds	HBP<
tddy	ABCAH<L=
tde	A=BBC<H=LD
tdea	ADK<L<P=
tded	A9B;CKD=F=HDJAKEM=P5
tdel	AFC=L=P<
tden	B8D=HCL9NEPB
tdeo	A=GEHAP;
tder	C=F=I=JC
tdes	AIC=F7HDIAKGL6N<P;
tdev	OAQ=
tdex	LAP=
tdge	AEB4CAFCH:JDK=NBP;
tdi	HAL=
tdia	A9BAH;KCLD
tdic	H=LA
tdid	A=D=HAKGL<Q=
tdie	A;H=JBKB
tdio	A8C<HGPB
tdit	LBP<
tdle	ADB;H;I=JCPA
tdly	CCD=F<J=KB
tdo	A8B5C=D=EAF=GAHEJGKHLDMANAP6Q=
tdog	D<HD
tdom	A;BBFEHCJ9K8L<NDPB
tdon	ABB<H9JCLDP=
tdow	H<PB
tdr	HA
tdr.	C=HCL=
tdra	HBL<
tdry	HA
tdue	A6CGHCP<
te	HIP8Q<
te-a	A=H<LD
tead	A1B<F=HCJGKCLBN=PA
teah	BAH=
teak	B7CAF<H=JGKBL=
teal	A:B.CGD=FFIBJPK:N9P<
team	AFB;FCH;JCK=LBP9
tean	A=B7CCH9JGK=L=NCO=PE
teap	A6B=CFJALA
tear	A:B4CBFHGAK:NCPC
teas	AEBAFBJ;K<L=
teat	B6CFFCH<JFK:L9MANAPB
teau	A=H<LD
tebt	ABHCL<P=
teby	BACAN=P=
tece	A=H=I;LG
tech	FAHBK=L=PA
teck	BCC=J;
tect	A=B7CAD<FBJGN:PF
ted	B=HCL=
teds	HAKDN;PCQ=
tedy	ADBBJ:P:
teed	A:CEJFKAL;MAO=P9
teee	AFHBL9P;
teef	L=
teek	ABB9C:FCJEK=L=PBQ=
teel	DAGBJCL=N=P;Q=
teem	A=DBH<LBP;QA
teen	A6BCCCDBF=K<NCP=
teep	B5H;JILGN<P=
teer	ACB;F;H<JEKAL9NAQA
tees	AACAH<K<
teet	A=B:C=DAF=GAH=JDLFP<
tefs	A7HFL=PC
teft	A<B=CFH=LANAP;
tege	AABMC=D=J3
tegg	A4HHLDP=
tego	HAL;
tegs	BAC=
tegy	AFBAH:L;PA
tehe	KAP=
teil	A=L;PAQD
tein	B;H=IAJALCP=
teir	A=BKC:DBF8I=J4L;NCPK
teks	ABL;
tel	ABH=
tela	A=C=HE
teld	A9B=CAHBJA
telf	BHH<J8L;PEQ=
tell	A;B6CEDEH:KBLAMCN:OAQA
telm	B=JA
telo	AAJAQ=
telp	B*C=DAJGKHNE
tels	BAC=FBJ=K<PA
telt	AHBEC;DAE=H<I=P8
tely	A;B8CEDAF4HEI=KHL9PH
teme	A0BCCDFAJ;K=LEPB
temn	FBK<
temp	A=HA
tems	ABBECCF=H<J=KBL9P=
temy	AIC=L=P:
ten	A=C=H<IALF
tend	ABB6C;DDFGH:JHK5LBMCNAP9
tene	AAB:C=JBPA
teng	HEL:Q=
tens	C;J=KFL;N=PD
tent	ABBDD<G=IGJ:K7LCQ;
teny	B<JB
tenz	PAQ=
teon	H;LD
teos	ABL=
teph	LB
teps	AEC=G=KEL<N<P=
tept	A=B=CBH7JCKDLBN9PA
tera	AEH:L:PC
terb	A=CA
tere	A;BEC:D=EAF6G=HHJCL7NKP;
terg	G=H;QE
term	A8CHH=PBQ=
tern	A<BCCGJ8L=
tero	A=BBFAJ<LA
ters	AGBHC4E=FFI=J7K<LEMAN;OAPCQ8
tert	A<HAPAQ=
tery	AEBLC8F7H<I=J4KBNBPGQ;
tese	AABMC:D=J1K<L=NFO=PB
tesh	A=LDP<
tesk	BBJ<
tess	BAC;DCEAFDH5IBJ7KBMANAPBQ<
test	A=BDCKH<I<J;K9L;OC
tete	BBH;L<P;QG
teth	A;PC
teto	B<JBLA
tets	AEB7CAFFHDI=JGK<L7N;P=
tett	LEP:
tety	BDC=H<J:PE
teum	ADC=H;
teup	A=C=HB
teur	A=CEH<
teve	B=DAHBJCN=P:
tews	A9C<H=LHPGQ:
text	A5BJCBH=J7LG
texy	A<CB
teye	AAH=
teys	AFL=P<
teze	A<B=FAHAIBJAK=L<
tf	BAC=L=OA
tfan	H;LAPA
tfar	A=B=CHF9H=KEL=N:PB
tfat	A4CHLB
tfb	AAL=
tfee	AFH=P9
tfer	B7FHH=JGK8LBN=
tfew	A0CKF=K=NBPD
tffs	BBH:J<PC
tfic	A:B<CDG=H<JBK=LANC
tfit	ABB;H=JC
tfix	AAB;H=JC
tfly	B=H<JALB
tfm	IFL8
tfoi	FAN=
tfor	AFBGC<D=F6HBI=J9KEMAN:PDQ;
tfos	LAP=
tfox	H=LA
tfta	A=PB
tfts	HAP=
tful	A,BACKG=HBJ=K=L8NFPJQ=
tfun	AHBAC:H=L=
tfy	AAL=
tg	L;PAQC
tgal	A:BECCJ=
tgan	A=B=F=HEKCLCN=P8
tgar	H=QA
tgas	B<HFJBL6PB
tgay	BAN=
tged	A3BCCKD<KBLAN;Q=
tgee	AAC=
tgel	HAL=
tger	A=BFCBFAHBIAJ9L9NAP<Q=
tges	AJBAC=FCH8J=K7LFNAP8
tget	ACB<C<DBFAI=JFK=N=P=
tggy	AAH=
tghs	HBLBP9
tght	A<B=CEF:H<I;JCKAMANDOCQ;
tgic	A=B=CCI<LAPA
tgie	H=LA
tgin	AAH9L=PE
tgit	A=FA
tgle	BACGH7LDP9
tgly	A=CAF<KBL<N=PD
tgns	C=
tgo	B9F=GBHEJGKAL;P9
tgoa	A=LA
tgod	CCD=H=K=L;NAPA
tgon	AABBC<H=
tgos	A;H<LHP=
tgot	A;C<HELCP<
tgry	A;CC
tgst	HAI=
tgth	H=PA
tgue	ADD=H9LDP=
tgun	C=DAH<K7NDPE
tguy	AJC=H7Q=
tgym	LDP=Q=
th	A=LA
th17	A=OA
tha	A=H;LE
thaa	HBL=
thad	A:B;C<HFICJ=K8LBM=NH
thah	AAC=
thal	A=CAH=
tham	A=HAL=PA
than	AJB=C:D;F8KDLC
thar	G=H7LQP9
thas	A9C=D<F:HHKLLCN;P;Q=
that	BLC8F:GBHEJ2K9L<MCNCPHQ=
thay	H=KA
the	A<B4C9D=ECG=HAKEL:NIPF
thed	A;B;CAHFJAK9NGP:
them	ACBMC;H<J4K=L:PH
then	A3B;CHD=F5HFJDKGL;PC
ther	BLCBF7H=J/KCL5MANHPFQ<
thes	B9FBHBI=NCPAQ=
they	A;B8C;F5HBI=KHL<MANP
thha	C=HA
thhh	H:LF
thi	I<L<P:QF
thia	ACH;
thic	AAL=PA
thik	H=LA
thim	ADBGD;H8J7L=PG
thin	BDJ:L9PHQ=
thip	ADBAC=FDHCJ=K8LEP8Q=
this	BOC=DAF2G=H=I=J9K2L<NLOAPIQ=
thit	B=FGGAH<JAK<LBN;
thiv	BA
thly	A;CC
thoe	H=LA
thom	BBN<
thoo	L<O=PD
thop	A<HA
thot	A=C;HAIAPB
thow	A=CCFAJAK;LAMAP<
thq	H=LA
thts	ADC=LBP8
thuh	GDH9LBP=
thus	A=HA
thut	KA
ti	B2CAD=EAF=I=KGL<MANMQ;
tial	AGBJCHH5J5K;L9PB
tiam	A=DAKELAN9Q=
tian	ADBECBDAGAH:I=J9P;
tias	HCL;
tibe	ADH:
tibs	H<PB
tica	ACBGF8I=J;KAL;NAPB
tice	AHBEFDH9I=J8K=LCN=P=Q<
tich	A8BGC=HGJ6LDP;
tick	A0BACHFAG;HLJ=K=L=P=
tico	A;FEK9LD
tics	BAC;FGH3J9LGN=PD
tict	AFC=FAH=K=
ticy	ACFAI=K=L<
tid	LDQ:
tida	H:LC
tide	A=B<C=EBFDH:JDKALAN<P=
tids	AABAF;HBKBL=N=OAP;
tied	A9CEHBKEL:N9PC
tief	AFFIH<I=K:L<N<Q=
tiel	H<LB
tien	A<HIL9P=
tier	ABC<K=LFQ<
ties	ALBMC3D=FAG=J1K<N=PA
tiet	A;B=CDH<K=L=NAPE
tiew	AAB7C=I=JGKAN=
tif	ABB:D=EAF:HAI=K;L=NNQ=
tife	ADBHC=FDH<I=J6K<LBN=
tiff	HAQ=
tift	B;CAFFJCK:N;
tify	A<B:CAHAJD
tigh	A7B=CJHBJ<K<NA
tigi	ABHAL=P<
tign	ABCBEAFBH7K9NBPAQ=
tigo	A:LFP=
tii	H=LGP=Q;
tiii	HBL;PA
tike	A;CEFDI=J=K:L<PE
tila	LAQ=
tild	A<CDFDH5JCK<L=MAN;O=PG
tile	AFBBC6FAH8IFJ:K7LANDPD
tili	H;LC
till	B7CAD=F:GAHHJCKKLGM=N2P8
tilm	ACB=L:PB
tils	ABC9FIHAK8N<
tilt	A<F=HDKBP=
tily	AABAFBHCJ=K=L=N=P;
tim	BBC=FAH=
tima	HDIDL<Q:
time	AAC5D=FIH<JEK8LBN<PDQ=
tims	CAHBIAJ<LBP=Q:
tin	BFC:EAF6HCIBJ8KBMAN=PBQA
tina	ABBFC=H;J:MA
tind	BAC<DAFGJ=K9L7N=PG
tine	ACB9C:FAH=JGLAQ;
ting	B;C:DAE<F=G=I=JGKIL;MCNFP;Q9
tini	FDHCK:P;
tink	AKB;C=FDJCK8L8NAO=
tinn	A;H<LG
tino	H=LCP=
tins	ACBBC<F8HDJ<KHP8
tint	ACBCC:JAK<NAP;
tiny	ACH;
tiod	ADC=P;
tion	AJBJC4D;FEICJ8K/LIM=N:OCQ:
tior	BBCCH8IAJ<LFP;
tios	HCP:
tiot	AAH=
tipe	A=CBH=
tips	BCC:HBJ;LB
tira	A=PA
tird	B=
tire	B8DAF<H9JHKDN=O=PA
tirl	AAC<FBK<
tirm	B=HAJAP=
tiro	A=BAH<LCQ=
tirs	AAH=K=LB
tirt	C=LA
tiry	HDP:
tis	BAC=F7HIIAKKLFMAN0OAP6Q=
tise	AHB5C=DBH<I=JFK=NA
tish	B:C<H=I<JDOBPB
tisk	FEH<K;PB
tism	AIBDC;F=H7J4KBLDNEP9
tiss	A=B<CAHCJDN=P;
tist	A<BACFF=HAI=J=KEN9P=
tit	BAC=DBEAF3J.KDL<MCNQPDQ;
tite	A;BDCAD=F;H:J<KML=N9PE
tith	ACBFC;F4HAJ<LA
titi	H<LB
tito	A=HEL<
tits	AABIC9E=F;J4NAPDQA
tity	AGBNC9D;E=FHG=H;I=J1K8LDN<PHQ=
titz	L=PA
tium	AEC=H;IDK=L:O=PC
tive	A5BECLFCG=H=J7K4LANEPBQ=
tize	ABB6H<JBKBLANEP;
tj	LAN=PAQ=
tja	G=HA
tjay	H<LB
tjet	A<I=LAPA
tjob	AEB;C;JCK=NA
tjor	A2CJFCH:IAL=PC
tjoy	B=
tjr.	H<LB
tk	HAL<QA
tkay	H<PB
tked	A8CEDAF<HJKAL;P9Q=
tken	ABB=DAH9JAKDL=N:PA
tker	A5BEE=F9HBJCLEN;
tkes	C<F:HJI=KIN9P:
tket	ADC<FCK=P<
tkey	A=CAH<IAK:LCNDP<
tkid	FAHBK=P=
tkie	BBGAH=N<
tkin	A=HDJEL7Q=
tkkk	FAH:K=LD
tkle	AAB;FBH=JCP=
tkly	A8CDH=PC
tko	A<HEP=
tl	HBI9LEP=
tla	ABBDJ;L9P;QF
tlag	AAB<HAJBL<
tlah	D=HC
tlam	AAH=
tlan	ACB:C:D=FEH<ICJDK8LC
tlar	A=BACDD=FCH9J=L:PGQ=
tlas	H=PA
tlaw	A;B=C=FFHAJAK:LAN=PB
tlay	AAB8C=HDJFL9
tlds	AGC<F8HHKJN;P1
tlea	H=LA
tled	A4BFCDDBF:HGI=J:LANEP:Q;
tlee	B=LB
tlem	C=FAHCK=P=
tlen	HCL;
tler	AECAF=H:LCP:
tles	AJBAC<D=FDG<H<IBK9LCN<P<Q<
tlet	C=KCL;N;PC
tlew	HAP=
tlex	A:CDH<LB
tley	BCF:H;I=J=LFN=PBQA
tlfc	H=LA
tlia	ABBDH=IBJ<P;Q=
tlic	A<CHFBH;I=J<K<LB
tlid	A:B=CIN=
tlie	F<KBL9PE
tlin	H;KALFN=P<
tlip	ABH;
tlis	F=LBQ=
tlks	A;B=FDHCK:LAQ=
tlla	ABH=LAQ<
tlle	F=H=KCN=QA
tllo	H;LAPB
tlls	AFC;D=F9G=HGKFLAN<P8Q=
tlly	A6B;CCDCF5HHJAKIL<N;PA
tlog	AFBAH<J=K=LDNAP7
tloi	A=LA
tlol	A;C=GAHDI<L<MAQA
tlon	L=OA
tlop	A<B=CAHAJEP:
tlor	AALBP;
tlos	ACL=Q<
tlot	AFD=H6L<PDQA
tlow	B<CEDAF;H9I;JAKBL5N=OEPI
tloy	B;JC
tlps	F;KGLBN;P;
tlse	F<KB
tlsh	H<LB
tlso	A=B=D=F=KFLCMANCP7Q=
tlst	L=PA
tlth	ADBEC9D=FCJ;K;LAN=PA
tlts	BCC=LDN;P=
tlty	C=HALAQ<
tlub	A:BBC<H=PGQ=
tlue	C=L=PC
tlum	ACLAP:
tlus	ABP<
tlve	A;B;H<JCKFLAN8PFQ=
tlyn	A=PC
tm	L=QA
tmac	HAJ=
tmad	MAP=
tmai	H<LB
tmal	AABAJ=
tman	ADCCFDG=J:K9LDPAQ8
tmar	HEP9
tmas	H9J=NAPF
tmay	A=D=F=HBKGN=P<
tmbo	HCP=
tme	A=BJC=HBJ.K=NCPG
tmed	A4CJD=EAK;NC
tmen	AHBFC<FDH:J<K<N;P=
tmer	BACAH:IAJ<LDP=
tmes	ABC:D;F5ICKGLJN;P=Q=
tmet	A;CBH=
tmia	C=HA
tmic	A:BFCEE=FBH7J:K<LAPE
tmin	A=BAH;LFN=
tmit	A9B7GAICJGLBP=
tmix	AAB=H<JA
tmly	HAP=
tmma	AABAC=P=
tmme	HAKAQ=
tmmm	GAHBL<P=
tmmy	BAJ=L=PA
tmon	A8B<CCJE
tmor	C=HDLCQ:
tmos	E=G=H8J=KELAME
tmp	LAP=
tmps	H<PB
tmpt	AAB=DAH;JA
tmr	HAP=
tmr.	K=NA
tmt	L=OA
tmum	ACF=K<NDP<
tmy	ADBGC<F<GCH8I=J7K:NCPIQ<
tn	AAHAP=Q<
tn't	C=DEH7L<PG
tna	A=C=GAHEP=
tnah	H=LA
tnal	A9BCCQE=J4K;NAP=
tnam	A:HCLA
tnan	A=HA
tnap	A<LC
tnas	A=H;LE
tnce	AKBHC2D=E=FIHAI<J=K<N8Q=
tnch	A=B;C<HFJCLBP:
tnct	B=CC
tncy	AFBBC5E=FAH=J<LEN=O=QB
tnda	ABBAL<P=
tnde	H=LDQ<
tndo	A=B<HAI=JBLDP<
tnds	BIDAE=IDJ8K;N;P<
tndy	BBJ<
tned	A&B;CNF<GAHHJBKFP5QE
tnel	ABC=HBIAP8
tner	BFC<HAI<J:LHOAP6
tnes	ABC3EAFCHBKALCP;Q=
tnet	BHFAJ6K=LBQ=
tnew	A;BGCEFAH=I=J7K=L<NAPA
tney	AFBBC8FDH:J<K7LEPCQ=
tnez	LDQ:
tnge	AGB:FCJFK;L=P7
tngs	ADBCC2HEJ;KBN=PBQ=
tnia	AAB=CAL;O=PC
tnic	A2CELE
tnie	HBP=
tnis	H<LAPA
tnks	AIBBH<I=J<P;Q=
tnly	A4CCKCN=PD
tnna	HFL:P=
tnne	H=LB
tnny	ADBCHAL;P9
tno	A;BGC<DBF9GCH<J9K8MANJPBQ=
tno.	AEC=D=GAH9LBP=
tnor	ABB<C:FAH7JBLEN=PC
tnot	A:BAC9DAEAF=HAI=JCL;PD
tnow	A9B9DBF:HCI=JDKIL=MAP<
tnp	HBL=
tnry	A=HEP;
tnsa	LCP=
tnse	BFCCH:J:LBP;
tnst	B;HCPA
tnta	H<LB
tnth	A=FCH<KA
tnto	ABB9F9HDKDL=PGQ:
tnts	AHBJC4FAHBICJ7K8LBN=Q;
tnty	C=F=H9LAPEQC
tnue	AAB9C<DCF<JEKCP;
tnum	AFB=P;Q=
tnus	HAIAL;
tnut	H=LCP<
tnw	A=HAIAL=
tny	IAO=
tnz	H=L=P;QG
to	C;HELEP9Q<
toad	ABB;CBFBI=K<LEN=P<
toal	AIB9C8FAJEK=L9NA
toan	B8C<JFL;PD
tobe	AABBH=I=J<LA
tobs	ACBBC5D=FBK<L=PE
toby	A=HA
toca	HBP=
tock	AHB<C:DAHBJ<K<NBP;
todd	BAHAJ=P=
tode	AAH<LC
tods	AEB=L:
tody	BDC=HBJ<K;L:PC
toes	BCC;F6G=HHIAJ7KKL:
tof	BFC:D=G=HDIDJ=KAN6OAQ<
toff	A=C:HAPE
toft	AAH=I=LA
togs	H=LEQ;
togy	AFBAH<J=L=P=
toh	GJH;L9
tohn	A=BAF=J=LGP;
toi	G=HCQ=
toid	B<JB
toil	B=F:JDLFP<
toin	B6GAH<JDND
tois	C=HFL;
tok	C=HA
toke	ABC9PA
toks	C=HAKAL=N=
tola	FAH=K=PB
told	ABB9CCF=H;JBNAPB
tole	AFBEC=FDH:J<K7NAP=
toll	AALAP<
toln	A<LB
tolo	P=
tols	ACBCFEHCJ<K;L:N=P<
tolt	A=LA
tomb	A<HDP=
tome	CFF;GAHBJGK=L7NBP=Q;
tomg	HCP;
tomo	HBP=
toms	AABAC=J=
tomy	C<FDH=I=K:PE
ton	AAC:D=F2GDHFIAJ=KANBPDQ=
tona	BAF=HFJ=N=P=
tond	AEB=CAH=JAK=L9NBP<
tone	AABLC=DFEAF<H<I=J2L8MAOBPC
tong	A6B<CME=F=HNIBJ:K7L;N<OAP=QB
toni	LAN=
tons	AHBCC4FHGBHDJ8K3L<N;OBPCQ=
tont	A=B;F=HCJEKBP;
tony	A=BAC=GAK=L<NAP=QE
tood	A<BBCDDDFAGDI<J8K:LCMAQ8
toof	BAC=L=PA
took	B=C;I=JALIP=
tool	ACB<C;DCF;GAIAJEL9N=
toom	BAH;J=LCQ=
toon	ACB9CFD=FAKAL;N=
tooo	HIL6
toor	BACBH=L=N=PB
toot	ABB=CCFDH:JAK:P=
tope	B4C;F=H=JAKILBNAOAPA
tops	AAB=C=FGHCK9P<
topt	B=HDJAL:
tor	BAC;E=F5HCI=KGMANAOAQ=
tora	HBL<
tord	ABB:CCDAFFH8IAJDK<N9P;QA
tore	A8CHDAF=IBJ9KBQ<
torg	H6L;PK
tork	A8B5C=FHHBJIK:LDN:PB
torm	ABB:C=FEH<JGK;L<N=PA
torn	AKH;L<P:
tors	AABGC9FFG=H=IEJ8K;N<O=PAQ=
tort	ADB:C=DBH<JDK=L;PB
tory	BLCCF<G=J5LANCP9Q;
tosa	H;LC
tose	ABC<F5HBL=NCPD
toss	B<C=JALBN=
tost	AFB8C;FAHAJFK;L3NDPB
tota	A=C=HALA
tote	A9B<CEF=JGKBN=OAP8
toth	A;BHCADAF<J6K;L=NFPB
toto	A=FAHBK=LAPAQ;
tots	ADC<F=HCK=LCP;
tott	A=H:LF
toud	A;BCC<LB
toul	ADH<L=
toup	HAL;PB
tour	AEBFC5F2HBJ1K;LCNNPF
tous	A0BHCTD=H7J8K9L:NHPDQ=
tout	BEC<D;F:G=HEJ7KCL<PG
tove	B;D<F;G=H<JCKALCOAQB
tovt	ACC;
towl	A:HC
town	A3BBCADAFAHFIAJ=K=L:PAQA
tows	A9BAC;F7G=HKJCKKL;N:
toyd	HBL=
tp	H=L<QD
tpad	AAP=
tpal	GBHCK<Q=
tpan	A=C=HBLA
tpay	ACB3DAF<HEJBKCL7NFP<
tped	A;CFFAHCKAL<N;P:
tpel	AAL=
tpen	A8B8CJF<H=JFKDN=P=
tper	ABBEC9FAGAJ=K;LAP=
tpes	AFH8L=PA
tph	BCJ;
tpic	ACC=P=
tpid	A=FCK;PB
tple	AJBCC5FDH9IEJAK8L=N8PEQ=
tpls	HALAP;
tply	B8CBH;JDL=PD
tpm	A=HDIAL<O=
tpod	H=PA
tpon	A;PC
tpop	B=I=L=PD
tpot	AHH:L=P=
tppl	ABBBH9J<PA
tppy	A=DBGCH9PA
tpro	H=I=LC
tpse	H:LD
tpts	AAH:LA
tpty	F;K=ND
tpur	ACB6JHP;
tpus	AABAH=J=
tput	B9CAF=HBJEKBP<
tq	H=LCP=
tqis	H=LBQ=
tque	C=HBLA
tquo	A=HA
tr	LCP<
trad	AAH=
trak	BAC=
tral	A7BGCFF=H:J7K<LANCQD
tram	AEBEC:FBHDJ9K9N<O=
tran	ACBDJ<KAN;P:
trap	AAB=F<H=JAKB
traq	A:BDC<F=J=KCLBN=PB
traw	AAB=H=JA
trax	AFI=L;
tray	A6CMHCP8Q=
trby	AAH=
trca	G=H<LD
trce	C:HBK=LFN=P=
trch	ADB=C=FCHAK=N=P<
trds	AGC9FGHDK4
trdy	BCC;
tre	BFHAJ8
trea	A:B=C7H=LGPH
tred	A8BACED:FAG=H;JGKFL;N=Q<
tree	A9B;CJFAH<IBJ=L9N=PF
trel	FAHDL;N=
tren	BDC9FBIAJ;LA
trer	A9CCLA
tres	AAB=F:I=JCKDL=N=PD
tret	A;FB
trew	A<HCL=PA
trey	A<B<JBLDP<
trez	HAP=
trge	ACB7CFHDL<Q:
trgh	HAP=
trgo	B<JB
trgy	AABFC6H:IAJ9LAO=PG
tria	L<PA
tric	A7CBFBHCJ=K<L=PE
trid	A<HALBP=
tril	ADI<L=
trim	A7CELA
trin	H=LB
trio	A;HE
tris	A7GALDPB
trit	AJC=FEH8JAK;N=P<
trix	C<H=LD
trks	B<C<F9H8IAJBKFLCPE
trld	ABBEC;FAHAJ;K7L;NBO=PE
trls	FCH:K<N=PE
trly	A5CKF=H=O=PC
trms	AGBFC<F=J8KCL<N=P=
trmy	IBL;P=
trne	A:PE
trns	A=FBG=HFK=L=N=OAP=
trol	A:C:FDJALGN:P=
trom	B=C=F:HEJ=L=PD
tron	ACH<K=LCP:QA
tror	AEBAC=FAH:K=L;PB
tros	C=HB
trow	DAFBH<K<PD
troy	B;JC
trps	A<H=LAPB
trr	A=HEL=
trrr	HAP=
trry	B8C:H=JIKDLEN8PAQ=
trse	A8B;CFFAHAL<N=PC
trsh	BCJ;
trst	A:CGFAH=K<LANDP9
trt	B=GDH=ODP=Q;
trta	FAL=
trth	A;B4CHHDJDL=
trts	ADB9C7F=G=JEKALCPC
trty	AAB;EAFAJGK<L4PB
true	A7B=CIF=KAL=N=PC
trug	AFC;FDH;JAK<N=
trum	A=H=PC
trun	AAB<C;HDJBKAL=N=P=
trus	A=H<LD
trve	A;C=LJP:
ts	B=H=I=LAOBP<QD
tsad	CCFAHBK=L9
tsal	AAB<CFP9
tsam	LBQ;
tsan	BCCGFDH;J=K<L<N=P;
tsar	H=LA
tsas	A=HAL=PA
tsaw	A=CAF=HAKCN=P=
tsay	B=C<I=JALEP<
tsby	LAQ=
tsco	A=H=LC
tse	F=H7LH
tsea	I=LB
tsed	A6B;CDD5F9HEJAKELENA
tsee	A<B6D<HBJH
tsel	B=HDQ;
tsen	AAHAL=P=
tser	H<LCPBQ=
tses	AEBAC7FDK9O=PB
tset	A;B:C<HAJDKDLAN;PB
tsex	ABB=H=L=PA
tsey	HAL<PA
tsfc	LCP;
tsha	LBQ<
tshe	A;B7C=HAIAKGL;NCPC
tshi	G=HGL=P;
tsia	BAH6J=LAPF
tsic	A=CEH:LBO=
tsil	BBHBJ<Q=
tsin	A=F=LCQ=
tsis	ADBAC=FEH=J=K5L;NCPB
tsit	ACB<C<JBLCP9
tska	LAQ=
tski	A=H8LG
tsks	AEC=H=KAN=P=
tsky	A=H=LAPA
tsly	A;B=CCH6LFPC
tsma	HGL=O=P;
tsmh	A=C=HAOA
tsms	AAP=
tso	A;BACCDAF=GAHCI=JBKBL=N:P<Q<
tson	BCC<D=FHJ;KBLBN:P=Q=
tsoo	E=H=PE
tsor	FAHDL:N=
tsss	ADB=GBN=OAP=Q=
tssy	AEF=H:
tst.	BBJ<
tsta	A=H=LD
tste	B=FDHAJAK;L;QA
tsts	A:BDFKHAJ<K8LEN8O=PA
tsty	AAH;L=PC
tsue	AEB<CDFFH;I=JBK:P9
tsum	A;HDP=
tsun	AAFCH=N;
tsus	AAF=L=NA
tt	H7LBPC
tta	GAH<
ttak	D=HC
ttal	AGCED=FAH7IAJ<K=L3NCPD
ttan	P=
ttar	A;C=HAPFQ<
ttas	I=LCQ=
ttax	AFBAC;FAIAJDK8L:PAQ<
ttay	AAB7H=JELGQ9
ttaë	L=QA
ttch	B9C<H7IBJHLD
tte	H=KA
ttea	HDP:
tted	A3BCCGDCE=F8HAIAJ<KHLAP:
ttee	A4B=HHJAK=LD
ttel	FAH=K=LDP<
ttem	AAC:D=FGK:L;PF
tten	A<B<CADAF;JBKHL;N=
ttep	ACB=C<JBKAL<
tter	C8FBG;H<IAJKK;LCMAN9QA
ttes	B=C:D=F9ILK<NH
tthe	BJC:DCEDF8J7K6L8MDNCPGQ=
ttho	H=J=L=PE
tths	AFB<CAE=H;IDL:N=
tthy	A:CDHALAN=Q=
ttic	A<BFCEE=FAH=J8K=L<PDQ=
ttil	ABC=L;
ttin	A;BBCCF=H;J:KALGQ=
ttio	HEI:K=
ttis	A:BAJ=LD
ttiz	A=H;LD
ttle	AIE=FBG=K=L;
ttly	A1B=CFD=HAJAKCLDN=PA
tto	BDC;F8HBK:NCOAPBQ=
ttol	AAB=FCK;
ttom	B9HCJEP=
tton	BAC;J<PIQ<
ttoo	A;CGDEF;G=H<I=KFL;N=P=
ttop	ABB5CAHGIFJCL6N=
ttor	ABBBC9FAI=JBK=LFN<Q<
ttos	BBC<
ttra	H9LAPC
ttre	H:LC
ttro	A=HCL;QB
ttry	B9C8FFHDJEK=L=
ttta	A=HEL;
ttte	H9LD
ttto	A:HBPA
tttp	GAH=
ttts	HAP=
ttty	ABC<H;KBLFN=P<
ttum	HCL=
ttus	BAIAJ=L=
ttv	ABH9K;NCPB
ttwo	ABBBCAD=F<J9L;NBPD
tu	A8BACDD=MAO=PA
tual	A6B:CHFDIBJAL:N8PE
tuan	C;HCKAP=
tuba	A<CBHBP<
tubs	B=HA
tubt	B<JB
tuce	A=B7F=HDJGKAP;
tuch	A6CNDAF;H=J8K:L<NFPG
tuck	A=B;C=JALC
tuct	B=FAJAK=L=
tude	BBC;IAJ<KBLBN=P=
tudy	ADB5JIP:
tued	A:B:DALBNDP=
tuel	B=C=FBHBK=
tues	B7C<D=FBHBJGK<LA
tufc	B=I<J<LBND
tuff	A=FAHCL;
tuge	D=H=ICPB
tugh	A6BACDF<I<NBPC
tugs	B<C<FAH=JDK=L=PC
tuin	B=JA
tuis	H=
tuit	AEB;C:FCH9JCLDN<
tuiz	A=HCL=
tuk	BAC=G=H;LJQ<
tuke	I=
tula	ABC=H<L=PB
tuld	A:F4G=HNIBJ=KPLDN8P1
tule	ADB:DAH;JDL<
tulf	AAH;LA
tulk	ACH=P=
tull	AAB6H<I=JHKBLEN<P<
tuls	AA
tult	A:CHFBK<L;
tuly	A6CIFBH<K=L=N=PD
tuma	C=HA
tume	B<HDJBL<Q=
tump	A=B<HAJB
tums	A6BAHDJ=PE
tun.	A<
tuna	C=HEL<P=
tund	A=B=F=GAH=JCKB
tune	AAHBL;Q=
tung	BHCMD=F<J6K9LAP:
tuni	BCH=J;LCP=
tunk	G=PA
tuns	B:C=F<H<JDLAPD
tunt	A=B8C=FGG=HIJHK8N=P;
tup	BCC<F=HCJ9KFL7M=PF
tups	AA
tupt	HAP=
tur	G=H<ICPB
tura	H<LB
turb	B:JD
ture	ABB=CMD=FFH5I=JBK:L9NCQ=
turg	H=LA
turn	ADB6HDJGL;P<
turs	AMB;C<FAH3JGL;
turt	A;HALA
tury	AFC=FAHAK;L<P=
tus	A=BGC<F=HBJ5K=L8NBPJ
tusa	A9H<LJP=
tuse	AAB;C9HCJHKAMCN9P;Q=
tush	B;H;JCLAPC
tuss	B<JB
tust	A7BACCF8HCJCKKLBN=P:Q<
tute	A8CCDAFCG=H:KBLFP:Q=
tuth	AFC;F=I<NAPA
tuts	AEC:F=IAL9PB
tuty	ADH=L<
tuys	AFH8
tv	ABH:LEP<
tva	HA
tval	AEH<LAP;
tvan	HEL=P<
tvas	LBP<
tved	A2CIF=HGJ:KGL=NAP9
tvel	B5H;JIL:PH
tven	AABADAF<HBI;J=K=NAP=
tver	A;B9CCE=F9G=HBKIL=N;PG
tves	ACBBC<FBG=J;KALAN:
tvey	A=LA
tvic	H=LB
tvid	LA
tvie	AFC<H:LA
tvil	A9BDCGH=J:
tvin	A=C=HLLAP5Q=
tvor	AAFAH=K=
tvs	H=LB
tw	A<HDLAP<
twal	A;HC
twap	HAP=
twar	AAB<FBH:I=K:LF
twas	A9C9F6HGKKLEMAN=P7QB
twat	AEH9
tway	A<BBCBD=FHH=K5L=M=PH
twds	ABD=H;LB
twe	ABB;C=DCF5I;L:MDNPQ=
tweb	L=PB
twed	C=HBL;PB
twen	LAQ=
twer	ABB:C9FII=JGK:LEN6PB
twho	A;BDC<F=HDI<J7KFM=OAPC
twhy	A;CAE=G=HFL;PB
twin	B:C=HCJDP=
twly	BAH=L<PC
twns	F<H=KDN=PC
two	AAF:H=I=KGLAN=P=
twon	H<IALDP=
twow	HBL<
twtf	G=HB
twth	AGC9FCJ=K=L=N=PB
tx	B=C<HCPAQ=
txam	HFL8
txas	CBP=
txd	A<HGP=
txes	ACB=FAK;P=
txi	G=LA
txic	A:CD
txon	ABH=P=
ty	ACC<HCL=Q=
tya	C;F=HBL=PD
tyal	HBL<
tyan	H<
tybe	EAL=
tyce	LAQ=
tyed	A1BBCIEAFDH=K;LAN<PA
tyer	C=G=HAI=PEQ=
tyes	CBH8LD
tyet	A8BACBD=KALA
tyin	HBQ=
tyla	HAP=
tyle	H8PE
tyna	ABL<
tyne	LBQ<
tyo	HBQ=
tyor	ABC=H=
tyou	A;C<DBF8G=HBI=J1KCNMPF
type	A=B=FDHAJAK:
tyrs	A=HA
tyu	A=C=LC
tzed	BBCCF;HDJ8L=NCO=
tzen	BBFAJ:K=PA
tzer	IBO=
tzes	A<F6HGKJL=N=P=
tzie	L=QA
tzig	F=KA
tzil	L=OA
tzza	H<LEO=
t|	A=CAIBL<
t}	L;MEQ<
t~	ACP<
t£	B=JB
t«	H=LDO=
tσαν	L:QD
tв	A=H:L=QH
t—	BCC=F:HDJ9NAPA
t“	A=HDL;PA
t”	A;LCM=ODP;
t…	BBHCJ<P7QD
t€	B<JBL<PC
t♡	E=H=LD
t、	L;QC
t🌈	M=OA
t👌	C=L=PC
t💋	A=HA
t💗	I=LA
t💙	D8PE
t💜	HBP=
t💯	AAP=
t😂	A;HDLCP:
t😍	HDL:
t😒	ABM=OAP=
t😘	H<PB
t😜	H=PA
t😢	H=LA
t😭	H<LA
t😳	HFIAL=P8
t🙈	HFP8
t🙌	HAL;PA
t️	D=L:OG
u! !	H=MA
u! 9x	HAI=L8OF
u! XX	A8C<DDF<GAH5KBLFPE
u! Xx	ABD=HDK=LBP<Q=
u! ^Xx	LAQ=
u! c	C<E=FAGAHGK=LGP8Q=
u! tXX	GAH7PD
u! tXx	AAD=HDO=
u! x	A=BCCAD<E=HCKAL7N=PBQC
u" '	MAP=
u" Xx	ADC=H:PB
u" c	HAKAN=
u" tXx	A<B=LD
u" x	BGC<DAF:HDJ;KBL=
u# )	L=MA
u# .	M=OA
u# 9	I=OA
u# 9x	A=HA
u# XX	A=CAH=LB
u# Xx	C=HCK=L;PA
u# ^Xx	LAQ=
u# _	L<QB
u# c	ABB8CBH=JALBQ<
u# tXX	BAH;LA
u# tXx	A=BAC<HAIA
u# tx	A=D=HEL:QB
u# x	ACC<F<GBI=JEK:LCQ;
u& Xx	A=HBLAP;
u& c	A=CAHALAP;
u& tXX	LAP=
u& tXx	ACC:H<LBPA
u& x	A=C=L=PE
u' 9x	K=LA
u' XX	HBL<
u' Xx	B=H9IALAPF
u' c	ABD=GAH=J<L=QB
u' tXx	A=HCK:LAPA
u' x	ABBBC<D=F=J:KLL5PCQ=
u( 9x	I<L=OAQB
u( :	L=MA
u( Xx	A=C=HBL<PD
u( c	ABCAL=
u( tXx	A=C=GALCP=
u( x	CCF<G=HFKBL;P9
u) 9x	HDIBK=L8OBQ=
u) XX	G=LEP=Q=
u) Xx	LFP<Q<
u) c	A=LA
u) tXx	H=L;QF
u) x	A=F<I=KEM=N=PEQ<
u* Xx	GAL=
u* c	A;LD
u* tXx	HDL<
u* x	CAG=HAN=Q=
u+ x	H=PA
u, )	D=MA
u, 9	H=IGL9
u, 9x	AFC=ICK:M=P=
u, XX	A=L<PE
u, Xx	A,BBCID:GCH9I;KBLEQF
u, Xx-	AEC<F=LCP:
u, ^Xx	A;CBE=F=H;KBLBNAPEQ<
u, c	ACB:CEF7G=HCKAPDQ8
u, c-	AABAC;HDK=L=
u, tXX	H=LA
u, tXx	CCEAHDI=J<L=N=P=
u, tXx-	C;I=LIP;
u, x	BCC<DDHAI=J<KBL6N=PAQA
u, x-	AGBAC9GAHCP7
u- 9	IAQ=
u- 9x	I<LDO=
u- XX	H=LFP<Q=
u- Xx	A=H=QB
u- ^Xx	H=LA
u- c	A<HA
u- tXx	ADD=H=L<PA
u- x	F;HFKAL8P<QD
u. )	H=MA
u. .	M;OFP<
u. 9	B=C=H=ICQC
u. 9x	AEH=ICK=L8OA
u. XX	AGB=CAF=H:JAKAO=P<
u. Xx	ACBADDF=H:I<LDN<P;
u. Xx-	G=H<PE
u. ^Xx	C<GAH;L<PF
u. c	C<D<E=FAHHJ=LCN9PCQ;
u. c-	CAHEL;P<
u. tXX	H=LCO=
u. tXx	A:BED=F7HHI=J9KFLBM=Q<
u. tXx-	A=B=HKI=O=P=
u. tx	A=C=HCI=PB
u. x	A=BFC9D9ECF;HFJ<KIL=N=O=
u. x-	B;DCE=HBK=LDQ=
u/ 9	IAO=
u/ Xx	H<LC
u/ c	A=HD
u/ tXx	H:LCPA
u/ x	ABC=D=HFL:
u9 -	I=MA
u9 .	MAO=
u9 9	IAO=
u9 9x	A<B=IIL<O=
u9 XX	C=HBLAO=
u9 Xx	A9BAD9HGI=LHN=O;PBQ=
u9 ^Xx	A<BAHALGP:Q=
u9 _	L1QM
u9 c	A=BGD=H9J7K;LFNFPBQ;
u9 tXx	ACBDD:G=H:I=J8K=LENAPE
u9 x	AEBBCDD=EBF=J%K9LHPEQC
u9 x-	BDECH:J=L=
u9 £	L=OA
u9x #	A=OA
u9x 9x	A;IBLA
u9x Xx	CAD6HG
u9x ^Xx	C=FAK=LA
u9x _	H=LLQ4
u9x c	BAC=FAH5K=LI
u9x tXx	A=H<LD
u9x x	A9BLFAH8J8K=LGN;PB
u9x €	B=OA
u: !	L=MA
u: 9	G=ICL=
u: 9x	K=LFP=
u: XX	A=BADBH5LDPBQ=
u: Xx	HFQ9
u: ^XX	L;PC
u: ^Xx	B=H<LGP8QB
u: _	L7QG
u: c	G=
u: tXx	ABC<F=HBKAL;
u: tx	HCP=
u: x	BDC=D=F9GCI=
u; 9x	IAO=
u; Xx	H<LB
u; c	AAC=HCL:
u; tXx	HCP<
u; x	B=QA
u= Xx	LAP=
u= x	AAC=HBP<
u> "	H=MA
u> .	L;OC
u> 9	H=IDO=
u> 9x	G=HELCO;P=Q=
u> ?	L=MCO=
u> XX	GCH:LBP;
u> Xx	G;H:LJM=
u> ]	L=MA
u> c	AEFBGCHCI<K=LCN<O;P=Q:
u> tXX	A=LA
u> tXx	ABF<G=HEI;M=N=QA
u> tx	H6LFO=PC
u> x	A:B;C:F=GCHDJGK;LBM=NEO=Q;
u> |	OBQ=
u> ”	L=MCQ=
u> …	G=MCO=
u> ️	A=QA
u? .	MAO=
u? 9x	H;I<LG
u? XX	A=GAHBL<
u? Xx	ABB=CBG=H:LGP:
u? c	A;D=F<HDKDN=
u? tXx	C=F=HCKCL<
u? x	BBC=DCE=HEJ<N=
u@ (	H=MA
u@ .	M=OA
u@ 9x	ABG=H;LDQ=
u@ XX	J=LDP=
u@ Xx	ABC;GAK<PA
u@ ^XX	H:LEO=
u@ ^Xx	G=PB
u@ _	H=L;QE
u@ c	A<B=C<EAHHJALCP;Q;
u@ tXx	A<CBGAHAK=L;NA
u@ tx	HBL<
u@ x	AAB:CDHCJFL8Q=
u@ “	L=MA
uXX -	L=MA
uXX /	B=OA
uXX 9x	A=H=IEKDL9O<
uXX XX	A.B<C<FDHIJDK:LIN=O=
uXX Xx	GCHDL<P:
uXX ^XX	A8CDH:LAM=PE
uXX ^Xx	A=PA
uXX _	LGP=Q9
uXX x	AEBJC:DBFAG=I=J0K<LLP8
uXx !	MAN=
uXx &	EAL=
uXx '	H=MA
uXx (	C=L=MC
uXx ,	A=MA
uXx -	B=MA
uXx .	A=MCN=
uXx 9	C=I<OD
uXx 9x	C=F;H<KILAN=O=
uXx :	MAN=
uXx ?	C=MDP=
uXx @	OAP=
uXx XX	A<B;FCJDK;LCN8PBQA
uXx Xx	A2B;C4E=F=HDIEKELDN:O=PBQJ
uXx Xx-	A7C<FAICLIP;
uXx [	L=MB
uXx ]	MAP=
uXx ^XX	B=HCLJO=P5
uXx ^Xx	ABBEC<D8GAHDI;K<LAO=QB
uXx _	G=LQN=Q1
uXx x	A8BRC2DHHDIAJ!K6LTM=NCO=PE
uXx x-	A9BAC<D=HDJ=KBLDO;
uXx “	H=MA
uXx- Xx	A=L=PD
uXx- x	A<BKC<J7K9LDNEQ=
u[ x	C=
u] Xx	B=C=H9LI
u] c	HBP;
u] x	A=BAHEL8
u_ 9x	I<K=LC
u_ XX	CCD=HCL;
u_ Xx	AAC9DDH8L<PJQ=
u_ _	L:QD
u_ c	LEP;Q=
u_ tXX	A=LB
u_ tXx	HCLBP:
u_ x	D=KEL;P=
uc ,	MAN=
uc .	B=MA
uc 9	IAJ=
uc 9x	ABH:K=OA
uc ;	K=MA
uc ]	H=MA
uc _	LFQ8
uc c	ABB<CBDGE<HBIAK:LAM;N;O;PC
uc c-	A9C<DAEBFCG=HDKDM=O;
uc 、	M=QA
uc- c	BBC<D9H7J<LKPD
uc- c-	A=EAH;J=LE
utXX 9x	IFL:
utXX tXX	A9B9G=HEJEK5LFPF
utXX tXx	ABC;EAJ;PB
utXX tx	A=HCP=
utXx "	A=MA
utXx /	C=OA
utXx 9	A=H=IEL=
utXx 9x	B=H=KDLCO;Q=
utXx @	H=OA
utXx _	LIQ5
utXx tXX	A;B=F=HCI=LIP;
utXx tXx	ADB:CCDAE;FCG<HEIBJDK;L=M=N5O;PAQA
utXx tXx-	A8BBC<DAEBFCHBI=L=N;O:PBQB
utXx tx	BHHIJ4L:M=N=
utXx —	B=MA
utXx- tXx	BCCDFBJ9K:L7NCPCQ=
utx tXX	LBO=
utx tXx	A7B=DCF<GBH9JALNP=Q=
utx tx	ACG=HBJAL:P<QB
ux !	MAP=
ux "	L=MCP=
ux #	H=L=OEP=
ux %	H=L=OC
ux &	B=EEH=N=
ux '	F=L=MC
ux (	MAP=
ux )	K=MA
ux *	B=C=G=OE
ux +	B=H=OC
ux ,	B=H=MEP=
ux -	H=MA
ux .	B=H=MBOEP;Q=
ux /	H=OA
ux 9	A=H;IIK=P=
ux 9x	BAC<D=F=H=IEKBLFM;N=OBP8
ux :	B=F=MC
ux ;	B=I=MEP=
ux =	L=OB
ux @	L=OA
ux XX	AEB=GCJ<K6LIN<O=P:QC
ux XX-	H:K=LHO=
ux Xx	ACB=CDECH7JBLCM=N:P8QF
ux Xx-	A7BAD;E=FIIAJ=LNN=P3
ux [	H=MCO=
ux ^XX	B=C=HDK=L=PB
ux ^Xx	A<B9CBDEEAH9I=KELAM=N=O=QB
ux ^Xx-	F=H<IBLHM=P8
ux _	L+QS
ux x	FLJNK=L5M=N;O;Q=
ux x-	A:CBDBFBG=HEI;JFL7M=N<O;PE
ux ~	B=OA
ux —	MCP;
ux “	A=MA
ux ”	MAN=
ux- 9	IAO=
ux- Xx	HEL9
ux- ^Xx	HDP<
ux- x	AFBECHFHH8J5K1L<NAPBQ=
ux- x-	A9EAFAPA
u~ x	ACP=
u£ c	B=JA
u— 9x	AAL=
u— Xx	HCL;
u— c	H9LC
u— tXx	B=HFL<P=
u— x	A=BEC=F:HBJ9KBNA
u’ tXx	H<LEP;
u’ x	HDP:
u” .	OAP=
u” Xx	HDL:
u” c	A=H=LCO=
u” x	A=HCP=
u… Xx	H<LB
u… c	L;QF
u… x	BBHHJ<P7Q=
u€ x	B=H;JAPC
u、 c	L;QC
u️ ☀	L=OA
v! !	H=MA
v! :	L=MA
v! we	MAN=
v" >	H=MA
v" at	MAP=
v" ng	L=MA
v# 17	A=OA
v# am	L=OA
v# bs	OAP=
v# ng	H=OA
v% of	H=OA
v& es	EAL=
v' "	MAP=
v' as	L=MA
v's .	H=JA
v's a	JAP=
v's ed	JAM=
v's he	JAP=
v's ld	A=JA
v's ng	JAP=
v's nt	JAL=
v's on	B=JA
v's or	H=JA
v's ou	JAK=
v's sh	B=JA
v( @	H=MA
v( as	MAP=
v( se	C=L=MC
v) #	L=MA
v) ,	D=MA
v) .	H=MA
v) is	K=MA
v, at	MAP=
v, i	A=MA
v, it	MAN=
v, nd	H=MA
v, no	B=MA
v- a	B=MA
v- nd	H=MA
v- rt	L=MA
v-- ll	B=MA
v-- nd	H=MA
v-if we	C=K=NFP=
v-so at	B=CJH:K=P<
v-to ke	H=J=K=L=PF
v-we ll	C=KA
v. >	L=MCO=
v. i	MAN=
v. ow	A=MA
v... >	MAO=
v... ?	MAO=
v.n. rs	G=LA
v.s. -	H=LA
v.s. es	I=LA
v/ ds	B=OA
v/ ng	C=OA
v005 .	H=IA
v014 >	I=LA
v0th ay	KDL;
v0th ry	I=KDL=
v0th ss	A;F=KE
v1 ar	H=IA
v11 :	IAL=
v1st ry	ACI;
v1th ,	AAK=
v2 >	H=IA
v2dj th	I=LA
v3 in	IAJ=
v4th ss	A=I=KEL<
v6pr as	IAL=
v6th ss	I=KA
v7th ax	ABL=
v90s ,	HAL=
v90s .	HAI=
v980 's	H=IA
v980 ,	IAL=
v990 ,	IAL=
v: (	L=MA
v: es	F=MA
v: he	B=MA
v: i	MAN=
v; do	K=MA
v; ey	I=MA
v; he	B=MA
v; it	MAP=
v? >	L=MCO=
v? er	MAP=
v@ nt	OAP=
v@ on	L=OA
v@ ut	H=OA
v[ er	L=MA
v] >	L=MA
v] nd	H=MA
v] ut	MAP=
v_ #	L<QB
v_ :	L7QG
v_ @	H=L;QE
v_ _	L:QD
v_ am	LEQ9
v_ an	LAQ=
v_ er	LBQ<
v_ ey	LCQ;
v_ he	L9QE
v_ in	LBQ<
v_ le	L=QA
v_ ll	L<QB
v_ me	LAQ=
v_ mp	P=
v_ nd	L9QE
v_ ne	LCQ;
v_ ng	L7QG
v_ rg	G=L;QE
v_ rs	LEQ9
v_ ws	LCQ;
v_ x	LAQ=
vaby !	H=O=PE
vaby om	A=HCL=
vace ,	H7LCPC
vace .	HCL;
vace :	HCL;
vace a	HGP:Q=
vace am	A=HA
vace an	HAP=
vace as	H=LA
vace by	HAL=
vace ce	H=LA
vace ed	HAL=
vace em	HAL=
vace en	H;PC
vace er	H;IC
vace es	HDL;
vace in	A=HEL=P=
vace is	PA
vace nd	HBP=
vace ne	F=
vace nt	H<L<PE
vace on	PA
vace or	HDL=P;
vace ps	HCL;
vace re	H<PB
vace th	HBP<
vace to	P=
vach ,	FAH=LBQ=
vach .	H:L<PG
vach a	F=HA
vach as	HCK=P=
vach at	HAP=
vach de	FCL=P=
vach em	L=PA
vach er	A=FDL<
vach in	H<PB
vach ir	H<LAPA
vach nd	FCH=
vach of	A=FEH=L=
vach or	F=H=PD
vach th	HAP=
vach ut	HAP=
vack !	H<LB
vack ,	A=C=HBLBP=
vack ..	CAH=
vack :	HEL9
vack as	LAP=
vack es	AACDH;O=P=
vack he	C=PA
vack in	CCP=
vack is	ACH;
vack it	CDP:
vack le	C=L=PB
vack nd	ABL=
vack ns	A;LEP=
vack of	A;CEH:PA
vack om	HAP=
vack on	HIL=P9Q=
vack or	HAL<
vack rs	HBK=
vack to	CEL:
vack wn	CAH<
vact "	H=PA
vact ,	H;L;PF
vact .	AEH7L=PC
vact as	A=HAL=PB
vact at	HDP:
vact ew	H;PC
vact he	H;PC
vact i	A=HB
vact in	HCP;
vact is	C=HGL<P=
vact ly	A=
vact me	AAH=LAP=
vact nd	AAH=
vact of	A<HA
vact on	A=HA
vact ow	H=PA
vact th	A:HGL=
vact to	AEH8LA
vact —	H<PB
vacy ,	HCL;
vacy .	A=HCL=
vacy as	H=J=LC
vacy es	HAL=
vacy in	H=LA
vacy is	HBL<
vacy nd	LAP=
vacy or	H<LB
vada ,	H<LB
vada .	I=LB
vadd up	L=PA
vade ,	G=HDP=
vade .	A;HEP=
vade a	B=PA
vade as	HAL=
vade at	HBP=
vade er	H=LA
vade es	HDL9
vade ge	H=PA
vade gs	H<LCP=
vade he	H;PC
vade im	H=PB
vade in	H=L:PE
vade ir	H=PA
vade it	A=HA
vade nd	LBP=
vade ng	HAP=
vade ns	ADH:LAP=
vade nt	LAP=
vade on	HCL=
vade or	HAL=
vade rs	ADL<P=
vade th	H=LA
vade ts	A=HB
vade ur	H=PA
vade us	B=HCP=
vads ,	HBP=
vads .	HCL=P=
vads in	H=
vads nd	HAP=
vads to	L=
vady ,	A<H=LC
vady .	AAC=
vady >	CAL=
vady as	H=LA
vady ed	A;CGH=P=
vady ll	A=LA
vady of	H8LF
vady or	ACC<H=LBP=
vady to	AFC=H;
vael .	G=LA
vael nd	A=H<LD
vafe ,	AAL=
vafe .	ABL=
vafe nd	H=LA
vaff nt	H<LB
vaft .	HAL=
vage ,	AALBP:
vage .	ACP9
vage >	HAL=
vage an	A=HA
vage as	A=HA
vage at	H=LA
vage bs	A=LC
vage ed	H;LC
vage er	HBL<
vage es	AEH8
vage ey	A=HA
vage he	H;PC
vage in	L=PB
vage is	HAL=
vage le	F=HA
vage ll	AAHEL9
vage nd	A;HC
vage ng	ACL=
vage nt	A=HA
vage of	AFHAL:P;
vage on	A9HE
vage or	A=HCP=
vage re	AAH<
vage rs	H;LEP<
vage se	H=PA
vage to	LB
vage ts	HBP=
vage ty	A=HDP=
vage ur	H=PA
vago ,	CBH:LB
vago .	A=CALAQ=
vago i	CAH=
vago is	CAL=
vaha !	GCL:
vaha .	G;HC
vaha >	HFL:
vai 't	H8L=PG
vaid ,	A=L:PF
vaid .	AAP=
vaid :	A;HEL=
vaid at	LAP=
vaid ff	H=PA
vaid he	HALAP;
vaid in	AAH=
vaid ly	L=PB
vaid or	A=G=L=PE
vaid to	AAE=H=LEM=P=
vaid wn	H<PB
vail ,	H;L<PE
vail .	L<PB
vail es	ACH<L=
vail he	B;LAPA
vail on	A=C=HCLAP=
vail to	H;PC
vaim at	HAL=
vain !	HAP=
vain #	CAH;LCP=
vain ,	CCH;L=PC
vain .	A=B=CCH<
vain an	ADH<LAP:
vain ar	AACAH=Q=
vain as	HAL=
vain at	B=CAH8LFP=
vain ay	HGL:P<
vain ed	AAD=H=PB
vain er	HAL<PA
vain es	HEL9
vain he	H:N=PG
vain in	A<C=PD
vain nd	A=C=H=PF
vain ng	HHL:P;
vain nt	A=C=PC
vain of	A=HA
vain om	H7PG
vain on	A=B=HKL9
vain or	A=H8LDPC
vain rs	H=L=PC
vain st	CEP:
vain to	H=LA
vain ts	HAP=
vain ur	B;HGP<
vain we	AACAL=P=
vair ,	A=HA
vair .	C=H=LB
vair ce	A=H9LG
vair ct	A=HDL<
vair de	ABP=
vair es	A;HEL=
vair nd	ABHAL;
vair ng	AEH;L=
vair of	HDL:
vair on	H<LB
vair ot	AAC=
vair re	AAH=
vair se	H:LD
vair to	ABHAL=P=
vait ,	H<LD
vait .	H;PC
vake ,	LBP;
vake .	ACH=LAP;
vake a	HA
vake an	HDL:
vake at	AAP=
vake er	HAP=
vake es	AAHBP:
vake ey	A=HA
vake ge	HAP=
vake he	A=H=PB
vake ht	HBQ=
vake in	AAP=
vake is	HDK=P;
vake le	H=PA
vake me	H=PA
vake nd	A=HAJ=PA
vake no	F=PA
vake ns	H=PA
vake of	H:PD
vake on	H=PA
vake or	HFL8
vake ou	H=PA
vake re	A=D=L=PE
vake se	C=PA
vake ss	ABH<
vake up	HALBP:
vake ur	H=PA
vake ut	A=HCP=
val da	A;H<LF
vald nd	H;LC
vale ,	H;LA
vale .	A<LB
vale nd	AAHAL;
valf ,	A=HCL=
valf a	C;D=HCLC
valf he	C=HBP=
valf of	A;CEH<
valf on	A<HB
valf ur	AAB=
valk .	H=PA
valk in	H=PA
valk of	H;PC
valk to	A;H=LC
valk ut	HCL=P=
vall !	A=LA
vall ,	AECAFCL:P;Q=
vall .	FAH<PA
vall ..	H:KDL=PB
vall >	H<LC
vall a	H=PA
vall ag	AAL=
vall al	A;CC
vall an	AAH=
vall at	B=L;PD
vall ed	A3CHF=HGKDL<P;
vall en	A=HCL=
vall er	AAC;H;LD
vall es	AAC:F=HB
vall et	C=H;LD
vall he	FBHEP8
vall id	D=FAH<KDP=
vall in	AAHGL9P:
vall is	HAP=
vall it	H=N=PC
vall ke	FAP=
vall le	A<CB
vall ll	A:FALC
vall me	F=HB
vall ms	AAP=
vall nd	ACP=
vall ng	CB
vall ns	AEH=L:
vall nt	AAF=HBL<
vall od	F=HA
vall of	A=FGH=K;LAP=
vall on	ACC=F=H8LBPC
vall ow	HAL=
vall re	FCH:
vall ry	AAH=
vall se	C=FAHBK<
vall ss	AAK=
vall to	A<HEL=Q=
vall ts	HAL=
vall ty	A5LI
vall ur	FAHBP:
vall ut	HAP=
vals ,	HALAP;
vals .	HKL:P9
vals ed	HAP=
vals er	HBL=P=
vals ho	HGL7
vals nd	HA
vals of	H8PF
vals om	H9PE
vals on	H;LEP=
vals or	HBL<
vals re	HCL;
vals to	A=HDP<
vals ve	H;LC
valt ii	H=LA
valt nt	H=LA
valt th	A=C=H<PF
vama ,	H=LA
vama es	H=LCQ=
vame ,	L=
vame .	A0C=HHLG
vame >	H=LA
vame a	A=HCP=
vame al	AAH<
vame an	A=HA
vame as	H=LA
vame at	ABP=
vame ed	AA
vame er	PA
vame es	J=LA
vame ge	A=HA
vame he	A=HA
vame in	H8LE
vame is	ABH=L=
vame it	AAH=
vame me	ACL:
vame nd	A=LA
vame ng	IAL;PA
vame nt	A=D=HDL<PA
vame of	A=LA
vame om	AHH5PA
vame on	G=HCLAP<
vame or	H;PC
vame re	H;PC
vame se	D=PA
vame to	A<HA
vame ty	AAH=
vame ut	A=HCP=
vamo ay	I=LA
vamp .	L=PA
vams ,	HEP9
vams ed	HAL=
vams ly	HBL<
vams nd	HAL=
vams of	H;PC
vams or	A=PB
vams to	HAP=
vams we	C=H=PC
vana ,	H=LA
vana .	H:LD
vana ed	Q=
vand 's	HAL=
vand ,	HCL8PA
vand .	HBIBL;P=
vand :	HAL=
vand ?	ADL<P=
vand an	HAL=
vand at	L=PB
vand by	L=PA
vand ds	E=HA
vand ed	L<PA
vand er	ACH=P=
vand es	IA
vand ew	I=PA
vand he	EBL=P=
vand hy	E=PA
vand i	EAH=
vand in	LAP=
vand ir	HBP=
vand is	B=EA
vand it	HEP<
vand ix	H=LA
vand le	ICL;
vand nd	H8I=LFPA
vand ng	A=HCP<
vand ns	H=ICP=
vand nt	A=LDP=
vand of	B=HB
vand on	A=F=HJL:P=
vand or	A=H;LBPB
vand re	C=H<LCPA
vand se	LAP=
vand st	E=LA
vand to	ECH=I=LAP=
vand ts	IAL=
vand ty	A=D=HGL=P=
vand up	A=HCL;M=PB
vand we	EAH=
vane .	A;HBLA
vane er	ADC=I=L=
vang .	LBP=
vang ng	A=LFP;
vang rs	A=HDL<
vank ,	H=LCP=
vank .	ABH8PC
vank er	HBL<
vank of	H;LC
vank on	HALBP:
vank ou	H:K=N;PK
vano .	C=HALAP=
vans #	HAL=
vans '	HAL=
vans ,	AFH8K=
vans .	H9K=LDPB
vans :	H<LB
vans a	H=PA
vans an	H=PA
vans as	HALAP<
vans at	H=PA
vans by	HAP=
vans ed	A=H<LD
vans er	C=HFL<P=
vans ho	H<LB
vans in	HCL;
vans is	B=H;LAPC
vans ld	HBL<
vans nd	HALBP;
vans ng	L=PB
vans or	H9PE
vans re	HAL=
vans st	HALAP;
vans to	HDLAP9
vans ve	HAI=
vant ,	AGH<L;
vant .	A:PE
vant >	ACH=
vant a	HAP=
vant al	AA
vant an	ACH:LBP=
vant as	ADD=H=P=
vant at	AEH=P;
vant ce	A;HFK=
vant en	L=
vant ep	AAH;LCP=
vant er	HCLAP:
vant es	A=LCP=
vant ew	ABH=
vant in	C=D=HFP<
vant is	B=
vant it	A=DEL9PA
vant ls	H=PB
vant me	A=LA
vant ms	H=
vant nd	AAH;PA
vant ne	A=HA
vant ng	AAH;PA
vant ns	A:HE
vant nt	PA
vant of	A6HKP;
vant on	A:HE
vant or	AAH<LDP;
vant ou	D=PA
vant ps	A<PA
vant re	ABH<
vant rt	AAH=
vant ry	A=HA
vant so	HBQ=
vant ss	ABH<
vant te	ABD=
vant th	ABD=
vant to	D=H8L:PL
vant ts	ACH=P=
vant ur	HFP9
vant us	A<DB
vant ut	AAP=
vant ve	A=G=PC
vany ,	A;C=FAHBLCP=
vany .	HAP=
vany an	A=HA
vany at	FAHBL<
vany ed	A=HA
vany er	AAFBH=P=
vany in	FAH:LDP=
vany is	F=LBQ=
vany ld	HBL<
vany le	AAF=
vany nd	AAL=
vany ns	FAL=
vany of	AHH9L=
vany on	A=FA
vany or	A=HA
vany re	AEFAH;P=Q=
vany rs	ACFAL:
vape .	A=PA
vape he	HAP=
vape nd	H=PA
vape ur	HAP=
vaqi ty	LAP=
vara _	HBL<
vard !	C<LAPA
vard ,	AEBACHH7L:P;
vard .	ADBBH6LAP<
vard >	AAC<HDL=P=
vard ?	A=HCL=
vard an	A<H<LBPA
vard as	CAHFL8P=
vard at	ACH;PA
vard ca	A=H=L=PD
vard ct	AAL=
vard ed	C=LB
vard er	A=HA
vard es	P=
vard he	HBP=
vard in	ABCAHBL:P;
vard is	A=CA
vard it	HDL:
vard ll	A;CEL=
vard nd	AAH=
vard ng	CAH=
vard ns	ACC=HAL:
vard nt	ACC;H=LA
vard of	AEC=H<L=
vard or	ACC<H8LCN=PC
vard rk	ACH=L;PA
vard rs	A=H=PC
vard se	C=HB
vard ss	A=LB
vard th	B=CBHCP;
vard to	A;CBHCLDP7
vard ty	A=CEH=L=
vard ut	A=PB
vare ,	H:LBPAQ=
vare .	LAP=
vare ;	A=HCLAP;
vare a	B=DCP<
vare as	A=C=H=PD
vare at	L<PA
vare ax	H=LA
vare ay	H=L=PB
vare ct	H;LC
vare em	A=HB
vare er	A<H:LG
vare es	H:LD
vare et	A=H<PD
vare ey	HBL<
vare ge	AAL=
vare he	PA
vare in	C=HDP<
vare is	HAP=
vare ks	AAH=
vare ls	HAL=
vare ly	P=
vare ms	HBL<
vare nd	H;PA
vare ng	A=DDIAK=L=
vare ns	A=HB
vare of	AGJ=K=P;
vare or	A=PB
vare re	A=PA
vare rm	A=C=D=HFLAP<
vare se	AAH=
vare to	C=PB
vare ts	HAL=
vare ur	HCP;
vare ut	A=K=PB
vark ,	H<LB
vark .	P=
vark er	A=HDL<
vark he	A=H;PE
vark in	AAH=
vark is	A=HEL<P=
vark on	AAH=
vark or	ACH:LBP=
vark rt	C=HA
vark ts	A=HDL<
varm .	ABL;PA
varm me	A8CD
varm my	LA
varm nd	HBL<
varm ts	HAP=
varn or	H<PB
varn to	H;PC
varo ed	H=LB
vars #	HAP=
vars '	H=LA
vars ,	HEL;P=
vars .	H;LC
vars a	H:PD
vars an	HAL=
vars at	HBP<
vars go	HAL=
vars he	H9L=PG
vars ll	HCP;
vars nd	H:PD
vars ng	H<LDP=
vars of	LCP<
vars on	H=PA
vars or	HAK=
vars re	HAL=
vars to	H9PF
vart ,	ABC=H=LBP=
vart -	LCP=Q=
vart .	A=CCHAL;
vart an	D=HBLAP<
vart as	ACH<
vart by	CAH;PB
vart er	HAP<
vart he	A=PB
vart in	CCH;
vart ir	HAP=
vart nd	CAP=
vart ng	H6LCPD
vart of	A9G=HAL=PH
vart to	L=PB
vary "	ADH9
vary ,	A=H<LD
vary .	P=
vary al	ABH=
vary ar	A:HD
vary as	A<HFL;
vary at	ACP=
vary ay	AAH=
vary ce	ADH;L=
vary cy	AAL=
vary em	AFH;L<
vary en	A<HB
vary er	F=LB
vary es	H=LA
vary in	A;HD
vary is	LCQ=
vary nd	AAH9LC
vary ne	AAL=
vary ng	AAH=
vary ns	A<HDL=
vary nt	AIB=C=H=L=P=
vary of	A5HCLE
vary ol	H<LA
vary on	ACL;
vary or	A=HBL=
vary ps	AAL=
vary re	HAL<
vary te	HAL=
vary th	HA
vary to	A=HA
vary ty	AAH=
vas "	BFC<N;
vas a	BSC6N6P=
vas ad	B;CEN=
vas al	B4CON:
vas an	CA
vas ar	B1CINC
vas as	B7C<NJ
vas at	CA
vas ca	BCN;
vas ch	B9CJN:
vas ds	BGC9
vas ed	BLC9N9
vas ee	B:CD
vas en	B<CEN<
vas er	B;CJN8
vas es	A=BFC8H=NC
vas ey	B6C6NQ
vas gh	B8CCNB
vas gy	BBC=
vas he	BFC6
vas hy	CBN=
vas i	B0C;NS
vas ic	B:CFN=
vas if	B9C:NJ
vas il	BAC=
vas in	BJC7N;
vas ir	BCC=N=
vas is	BEC=F=N=
vas it	B+C;NV
vas ld	CCN<
vas le	B8CJN:
vas ll	B8CPH=N7
vas ls	BEC=N;
vas ly	B3CPN:
vas me	BBC:NA
vas my	BCN<
vas ne	BHC:L=N=
vas ng	A=BHI=L=N=
vas ns	BEC9
vas nt	B=CDN<
vas ny	B<CDN<
vas od	B=CA
vas of	BEC9
vas on	CDN:
vas or	BDC;
vas ou	B4C:NO
vas ow	B4CGNB
vas rd	B;CC
vas re	B5CFD=ND
vas rs	BJC8N<
vas rt	BHC=L=N:
vas ry	BCCAN:
vas se	BCN;
vas ss	CBN<
vas st	B=CDN<
vas te	B<CDN=
vas th	B=CCN=
vas to	BA
vas ts	BIC<N8
vas ur	BAC=P=
vas ve	B<C<NE
vas we	B/C5H=N[
vas ys	B7CJN=
vase ,	H=LA
vase .	A=GAH=PB
vase >	GAH;PA
vase ?	GAH=
vase cy	A=HA
vase es	G=HFL<P=
vase he	G<HFL=P=
vase ic	G=H=PC
vase in	GAHAP;
vase nd	GAP=
vase ng	H<PB
vase on	A=HB
vase or	HAK=
vase ou	G=PB
vase ow	GAL=
vase ty	G=PA
vase ur	G=HA
vash .	LCP=
vash he	A=PB
vash nd	A<HC
vask ,	H=LA
vask .	L=PA
vask at	A=HA
vask ce	H8LHP=
vask he	HDP:
vask me	H=PA
vask of	HDL:
vask or	L=PA
vask ou	A=PA
vask ss	B=PA
vasp .	A=H;PE
vass ,	LAP=
vass a	H9LE
vass an	H=LA
vass ax	A=HCL=
vass cs	HCJ=P=
vass es	AHH9L=N=
vass he	H=PA
vass in	HAL=
vass it	A<PA
vass nd	HAL=
vass ng	A=HDI=
vass ns	HAL=
vass of	HAP=
vass on	HAL=
vass ts	HEP;
vass ze	HAP=
vast ,	H;LD
vast .	A7HH
vast 00	HDL=P=
vast 2	AAC=
vast 20	ABC=L=
vast 3	ABC<
vast 4	AAC=
vast 6	AAC=
vast 7	ABC=
vast :	ACH=P=
vast >	A<CAHEL6PD
vast a	ABCAP:
vast al	A5CKH=
vast an	CAH=
vast ar	AEH=L=P=
vast at	A=CA
vast ay	C=PA
vast ce	A;CAH<LC
vast ch	AAC=
vast de	ADC<F=
vast er	A=CEK=LAP:
vast es	LAP=
vast et	A<PB
vast ew	A6CH
vast he	AAP=
vast ht	A=C;PD
vast ia	C<LA
vast in	CBH=P=
vast le	AAC=
vast ll	AAC=
vast me	C;PA
vast nd	ABC=H<LBP=
vast ne	A=HA
vast of	AFCAH:L;
vast on	AEL<P;
vast or	A;CAHA
vast rd	CAH=LAP=
vast re	C=HA
vast ry	AAL=
vast se	A:CD
vast ss	ADC;H=L=PC
vast st	H<PB
vast th	ACH=L=
vast to	A=C=HBLA
vast ts	A=C=PB
vast ty	AAH=
vast ur	ACC=H=
vast ve	A<CB
vasy .	AAP=
vate !	HAL=
vate 's	ADL;
vate ,	ABHAL9
vate -	ACHAL=P<
vate --	ABP<
vate .	ABH=
vate 00	A=HAL:PD
vate 0s	AA
vate :	H9LE
vate a	H=
vate al	ABC=H;L=PD
vate an	L=
vate as	H=
vate at	A=C=PB
vate ax	HAP=
vate ay	A<LCP=
vate bs	H9L=PG
vate ca	AHH=P7
vate ds	ACH=L=
vate ed	AAC=H=PA
vate em	H;PC
vate er	HEP:
vate es	AAHBL7PB
vate ew	L=PA
vate ge	A;HDLCP9
vate he	A9B=L=PI
vate ic	A=PA
vate in	A;CAH9LG
vate is	A<HFL<
vate ld	A<PB
vate le	ACFBH;P=
vate ll	B=H9LCPD
vate ls	AAH=
vate ly	PA
vate me	AAL<PA
vate ms	H:PB
vate my	A<HFP<
vate nd	FBP:
vate ne	H=L=PB
vate ng	AAF=HA
vate ns	ABP<
vate nt	ABH7LBPA
vate ol	F=HB
vate om	A;H<LAPC
vate on	A<HGP8
vate or	HCL<P<
vate ou	A;H=PD
vate ow	L=PA
vate re	L;PD
vate rs	LAP=
vate rt	A<PB
vate se	A=HA
vate st	A1CEHCLD
vate te	H<PC
vate th	A<C=HCLCP=
vate to	AEH:LJP4
vate ts	ABHFL;P9
vate ty	P<
vate ur	H<PB
vate ut	AAH=
vath ,	A=HCL=
vath .	H=LA
vath at	A=HA
vath es	HBL<
vath nd	HAP=
vato ,	H=LA
vato es	B=LDP=
vato rs	A<LE
vats ,	LAP=
vats .	HCP;
vats he	FBH<
vats in	HAL=
vats nd	H<LDP=
vats re	H;LBPA
vats to	HCLBP8
vaty ,	H:LD
vaud .	A=PB
vaud nd	A=C=HEP=
vaul .	A=LA
vave ,	AADBH<L=
vave .	DBHAP<
vave a	B=DBH=L=PB
vave al	D=L=PC
vave an	AAL=
vave ch	DAP=
vave ct	L;PC
vave de	D=PA
vave ds	HBP<
vave ed	D8HALD
vave en	AAH;
vave er	D;PC
vave es	AAH:L=PD
vave ew	DAP<
vave ge	HAP=
vave gh	PA
vave ht	D<PB
vave in	DCLAP:
vave ir	A=HA
vave ll	DAP=
vave lt	DAP=
vave nd	D=H<LAPB
vave ne	DDP:
vave ng	ABD=
vave no	DAH=
vave ns	H=
vave ny	DAP=
vave of	ABH<
vave on	A=D=HDL<PA
vave or	P=
vave ot	D=PA
vave ps	A=HA
vave re	DAP=
vave se	HBP<
vave ss	DAP=
vave th	DAP=
vave to	A=H=PB
vave ty	ABD=
vave ur	DAP=
vave ut	DAP=
vave wn	DAP=
vawn of	HAL=
vaws ,	HAP=
vaws .	H;LEP=
vaws ng	LAP=
vaws or	HAL=
vaws to	G=H<PD
vays ,	CCH;I=PA
vays .	C<HCP=
vays >	ICL;
vays a	H=PA
vays as	CAH=
vays at	A=C<HD
vays by	H;PC
vays ff	H:PC
vays go	H=IA
vays nd	H=LB
vays of	HBP=
vays on	HBLAP;
vays or	CAH;PA
vays re	H=PA
vaza ,	H<LB
vb .	H<LB
vbad es	C<LA
vbad or	AAC=
vbal ce	LA
vbal my	AAL=
vbal ng	ABL=P=
vbal on	AAH=
vban nd	ADH=L<
vban on	HAL=
vbat es	A=HC
vbay .	H=LA
vbay ea	H=LA
vbby is	K=LA
vbed !	HCP<
vbed .	ADL=P=
vbed nd	H=PA
vben er	G=LA
vber ,	H:PE
vber .	C=H=LC
vber 1	HBL<
vber :	HCL;
vber at	E=L=PC
vber er	HAP=
vber es	LAP<
vber he	B=LA
vber ht	H=LA
vber in	H<LB
vber is	AGH:L<
vber ks	A=HCL=
vber nd	H=LCP=
vber ne	A=H=PC
vber ng	H<LB
vber of	LAP=
vber py	HBL<
vber st	H=LA
vber th	H8LF
vber ts	ACP<
vbes ,	H;LC
vbig er	A=C<LD
vbig es	ADC=L<
vbig nd	A<C=LD
vbig nt	ABL<
vbig ry	ACH=L=
vbin en	A=C=HCL=PA
vbit .	HAP=
vbit of	C=H=LC
vble ,	HDL<P<
vble .	AGL:P<
vble al	AAP=
vble ar	AAL=
vble as	AAH;LA
vble ay	A=HA
vble by	A=PA
vble ce	ABH=
vble ds	ACP;
vble en	A=HA
vble er	HAP=
vble es	ACHAP:
vble gy	LAP=
vble he	H=PB
vble ic	AAH=
vble is	ADL<P=
vble it	PA
vble le	A<PA
vble ll	H=LB
vble me	AAH=
vble ms	A<HD
vble nd	AGH9LAP;
vble ng	PA
vble ns	H<LC
vble of	P=
vble on	HAL=
vble or	AEL=P<Q=
vble re	A=H=LB
vble rk	A=HA
vble rs	A:C=HCPB
vble ry	H=PB
vble se	A<H=L=PF
vble ss	A<PB
vble st	L=
vble th	A:HD
vble to	AEC=H<LDP9
vble ts	H6PI
vble ur	AAH:PA
vbly ,	A=CA
vbly .	C<HB
vbly ed	CAH=LAP=
vbly ne	A<C=HHL;
vbly re	H:LD
vbon on	A=HCL=
vbor ,	HAL=
vbox rs	LA
vboy .	HCP;
vbre ,	H=LA
vbum ,	HBL<
vbum by	HAL=
vbut he	B=EA
vbut i	EAH=
vbut if	EAH=
vbut in	EAL=
vbut le	C<H=LE
vbut ne	A=EA
vbut re	C=HA
vbut st	EAP=
vbut th	EA
vbut to	EAH=
vbut um	E<LB
vbut we	EAL=
vbuy an	L<PB
vby al	BAH=
vby an	A=BA
vby he	BAD=
vby ng	BFJ=L;P=
vby st	BBH=
vc ,	H<LB
vc .	I=LB
vcal ,	HAL=
vcal .	A9HIL<
vcal al	ABH=
vcal ar	A=H=LC
vcal ce	AAH;LA
vcal ck	A7HBLD
vcal ds	H<LC
vcal er	ABL<
vcal es	HBL=
vcal ge	ACH;
vcal ic	A=LA
vcal ls	ACH=L=
vcal ne	AAL=
vcal ns	A:LC
vcal on	A<LB
vcal re	AAH=
vcal to	AAH=
vcal ts	E=HA
vcal ty	H=LA
vcal us	ABL<
vcal ve	H=LB
vcan ,	H<LB
vcan .	A9LF
vcan am	A=LA
vcan an	ACL;
vcan as	FAL=
vcan bs	A<LB
vcan cy	F=LA
vcan ds	H=LA
vcan er	C=DDF<LB
vcan es	ADI=P=
vcan ip	LAQ=
vcan ms	AAL=
vcan my	A=LA
vcan ns	ABL<
vcan nt	A<HDL=
vcan on	H=
vcan re	H=LA
vcan rs	AAP=
vcan th	AAL=
vcan ts	A=LA
vcan ty	AAB=
vcar #	HAL=
vcbb >	LA
vcca .	H:LD
vced .	A=PA
vced al	A=PA
vced an	AFP8
vced by	A=PA
vced es	ADP:
vced et	AEH=P;
vced nd	ABP<
vced ng	A=PA
vced nt	AEL=P;
vced on	A=PA
vced rs	A<I=PD
vced ry	A:PD
vced to	A=PA
vced ts	A=PA
vced ur	ADP:
vced ut	AEP9
vcer ,	H=LA
vcer .	A=HB
vcer nd	HAL=
vcer on	HA
vces (	HAL=
vces ,	A=HEL:
vces .	HALCP:
vces :	H=LA
vces ;	H1LAPK
vces a	HDP:
vces as	H<LB
vces at	P=
vces ay	H<L=PD
vces ch	HAP=
vces ed	L:PD
vces er	HALBP;
vces gh	H9LE
vces ho	H8LAPD
vces in	C=HDLAP:
vces is	HCL;
vces ll	H8PF
vces ly	HAP=
vces nd	HCP;
vces ng	HAQ=
vces of	A=L:PE
vces or	HDP:
vces ow	H:PE
vces re	C=HEL;
vces to	HHP7
vces ve	HAP=
vces we	HAL=
vche nd	H9LE
vcit as	P=
vcit em	HAL=
vcit in	HAP=
vcit is	A=HA
vcks )	HCL;
vcks ,	HAL=
vcks .	H7L=PJ
vcks :	C=GDH<
vcks at	HBP<
vcks nd	A=PB
vcks of	H=LA
vcks or	H;PC
vcks re	HAL=
vcks st	HAP=
vcks to	LDP:
vcle ,	H:LD
vcle .	C=HA
vcle of	HAL=
vcle or	HB
vcon ,	ABC=H;LA
vcts ,	HCL=P=
vcts .	A=HFL=P<
vcts at	HDP:
vcts en	L<PB
vcts he	B=H7PI
vcts in	L=PA
vcts ly	H;PC
vcts nd	HBP<
vcts of	HAP=
vcts or	HDP:
vcts th	HAP=
vcts to	HAP=
vcts ut	HCP;
vcus on	A=B=H;PG
vcut ,	A=PB
vcut al	C=E=PD
vcut es	HFP8
vcut in	A=HA
vcut nt	HBP<
vcut on	H=PB
vcut re	AFH=P:
vcut se	A=H=PB
vcut ur	AFP9
vcut wn	A=PA
vd .	H<LB
vd >	H<LB
vdad ,	H<LB
vdad .	HBL=Q=
vdak ys	HCL;
vdam er	A=LA
vdam in	B=H=LC
vdan in	H=LA
vday !	A=C9H<LJ
vday "	H:LD
vday #	C<HA
vday 's	A=CGHBL6
vday ,	B=CCD=HJL5
vday .	LDP;
vday ..	CBP=
vday :	H6IBLE
vday >	A=CDHCL9
vday an	A=CCH<
vday as	CBH<
vday at	HBL<
vday ay	C=F=LD
vday er	A<CB
vday es	AAC=H9LE
vday ht	C=H=LC
vday in	HGI=L9
vday it	C=HCQ=
vday nd	HDL8
vday ng	CAHAL;
vday of	HAL=
vday on	D=LB
vday or	CAP=
vday re	C<HDL=
vday th	A=LA
vday to	C=H<LE
vday ut	AAC=H:LD
vdc ,	H=LA
vde aë	L=QA
vdea ,	HAP=
vdea at	A=LA
vdea is	HAL=
vded ,	ABHCL=P:
vded .	A=M=PC
vded >	ADH=P<
vded an	A<PB
vded as	ACP;
vded at	H=PA
vded by	A:PD
vded ce	A=PA
vded en	A;PC
vded er	LDP<
vded es	ADP:
vded he	ABP<
vded in	A<H<L=PG
vded ly	ABP<
vded me	AAL=
vded nd	A:C=PF
vded ng	A<PB
vded on	A<HFP;
vded or	AAP=
vded re	HAP=
vded rs	AAP=
vded ry	A=PA
vded se	AAP=
vded th	AEP;
vded to	ABP<
vded ts	A=PA
vded ur	ALP2
vded ut	A=PA
vden ,	C=HALAP=
vden .	A:HALB
vden es	ACH7LBPA
vden nd	ACH=Q=
vden om	AJL<P7
vden to	ACP9
vder 's	K=LA
vder ,	F=HCL=
vder .	AJH<L8
vder :	AAB=H=LB
vder a	BAC=
vder an	A<H=PE
vder as	H:LD
vder at	A=HCP=
vder ed	A=LA
vder er	AAH;LB
vder es	HDL=Q=
vder ge	A=BA
vder he	ABBACAD=H9
vder ic	B=HGL;
vder in	A;B=C=HCLFP<
vder is	H7LDPC
vder le	ADJ=L=P=
vder ll	HAL=
vder my	BCH=L:PC
vder ng	C=LA
vder ns	AIB=H6
vder od	HCP=
vder of	A;HD
vder ol	BAH<LBP=
vder or	A=B=CGP;
vder re	A=F=HC
vder ss	A;BCHAL=
vder te	AEC<L=
vder to	CBL:PA
vder ts	C=HA
vder ur	H=PA
vdes ,	H<IDL:PB
vdes .	H=LA
vdes a	H=PA
vdes ed	H<PB
vdes go	LBP<
vdes he	HBP<
vdes in	HEP9
vdes nd	HAL=
vdes ng	H=L=PD
vdes nt	H=PA
vdes of	HEL=P;
vdes or	H:PD
vdes re	H=PA
vdes th	H8LF
vdes to	HEP:
vdes ur	HAP=
vdge ,	LA
vdge .	HBP=
vdge >	H;LC
vdge at	H:PD
vdge he	H=PA
vdge nd	HBL=
vdge ng	A=HA
vdge to	D=
vdia ,	H=LA
vdia >	HBL<
vdid 't	C=DA
vdid ,	AAH=
vdid .	DAL=
vdid it	DAP=
vdid ng	DAL=
vdid ot	DAP=
vdio ng	HCL;
vdit rd	HCL=P=
vdit to	HAP=
vdle of	A;HFL<
vdle ss	AJL8P=
vdle st	A<F=H;LH
vdly ,	A:CF
vdly .	A=CDP=
vdly ed	A=CCH=
vdly es	ACC;
vdly nd	ACL=P=
vdly ng	CBH=L=
vdly to	CAF=
vdo ,	DCP;
vdo .	C=H=PB
vdo a	DCP;
vdo ay	H=PA
vdo he	B=DDP<
vdo ht	DAP=
vdo ir	DAP=
vdo is	DAH<
vdo ly	D=PA
vdo or	D<PB
vdo ou	DAL=
vdo re	DAP=
vdo se	DBP<
vdo so	L:PC
vdo ss	DAP=
vdo st	F=PA
vdo to	DCP;
vdom ,	A=CBHAP<
vdom .	HFL<P;
vdom in	A=HA
vdom is	HCK=L=
vdom nd	HBL=
vdom ng	HAL=
vdom of	A=HA
vdom rs	LAQ=
vdon or	HBL=P=
vdon ur	B=PA
vdor ,	H<LB
vdow of	HAL=
vdr. in	LAP=
vdst of	A=HA
vdue to	ADD=H=Q=
vead ,	L=
vead .	A<CAL;PC
vead :	H;PE
vead a	C=H<PD
vead as	AAHDK=P:
vead at	CAH8PD
vead by	AAP=
vead er	A<C=HFP=
vead es	AAL=
vead he	B=PB
vead in	AAH<L=PA
vead is	ABC=H;LEP<
vead ll	CBP:
vead ly	H:PD
vead nd	A=PA
vead ng	A8CEPB
vead of	A;COH<L:P;
vead on	AHC=F=J=P=
vead re	C=HGP8
vead rt	C=H<LGP=
vead st	HAP=
vead th	H<PB
vead to	C<D=H<PH
vead ur	A=PA
veak ,	HA
veak .	AEH7PA
veak nd	AFH8
veak or	H;PC
veak to	A=L=PC
veal ,	ACH=
veal .	HDP=
veal >	AEH:
veal at	A=H<PD
veal es	ABL=Q=
veal ey	A<LB
veal he	H<PB
veal it	L9PE
veal ly	H<PB
veal nd	AAH<L=PB
veal of	ACH;
veal on	AAL=
veal or	ABL<
veal se	ABL=
veal th	A9HAL=PD
veal to	A=HFP:
veal ts	AAL=
veal ur	B=PA
veam !	H1LK
veam ,	L=PA
veam .	H8LH
veam >	H;LC
veam ?	ADH:L=PC
veam al	HGL8
veam is	HFL:P=
veam or	HCL;
vean ,	H=LCP=
vean .	HBL:PB
vean ?	B=H=PC
vean al	A<H=LAPB
vean er	H=LB
vean gy	AGB=L:P=
vean he	A=PA
vean in	H<LB
vean ir	ABC=H=
vean nd	AB
vean ng	PA
vean ns	HBL=P=
vean up	AEP9
vear !	CDH7LD
vear ,	A;BBC9HAIAL=PFQ=
vear .	ABB=CCH;
vear :	AGC=H=L=P=
vear >	A=HB
vear a	C=HDQ=
vear al	ABC:IA
vear am	ABP=
vear an	B=HA
vear ar	AAL=
vear at	AHC8HAP:
vear by	HAP=
vear ce	A<BAH=LD
vear ch	H=PA
vear ds	ABL<
vear er	ACC<
vear es	A<HGP<
vear ge	ABL=P=
vear gy	A=IA
vear he	A<HBLDP:
vear is	H<PB
vear it	H=IA
vear ls	AAH=
vear ms	AAHAL=
vear nd	AFH=P;
vear ne	H=PB
vear ng	I=
vear ns	ABH=
vear nt	A=BAIAL=
vear od	CCL;
vear of	HAL=
vear om	H=PA
vear on	H;I=LBPB
vear or	AAL<
vear re	BDC=H=L=
vear ry	A:LD
vear se	HBL=
vear st	AACAH;
vear to	A;C=HAPC
vear ts	A=I=LAPB
vear ty	A;LFP<
vear ur	ACBAC;H<PA
vear ut	AAL=
vear wn	L=PB
veas ,	ACH=P=
veas .	ACB=
veas as	AAH=
veas ke	C=D=HD
veas nd	A=HDL<
veat !	H8PF
veat ,	A;HC
veat .	HA
veat ..	AAP=
veat :	HBP<
veat al	AAH=
veat an	AAL=
veat as	AAHAL<
veat at	H:L<PG
veat ce	AAL=
veat es	ADL;P=
veat he	HDN=P<
veat ic	AAP=
veat in	A9LE
veat it	H=PA
veat le	ABH=
veat ll	L<
veat nd	HAL=
veat nt	HBL<
veat of	A=HCL=
veat om	A=C=PB
veat on	A6F=H<LKPB
veat to	A9LDPA
veat ty	AAL=
veat ur	A=
vece .	A=CHH8
vece of	HAP=
vech to	HAP=
veck ,	H<PA
veck .	HAP<
veck is	H=K=L:PH
veck to	HAP=
veck ur	LEP8
veck ut	LAP=
vect ,	ACLAP9
vect an	HBP<
vect at	H=LBP=
vect ca	H=PA
vect es	A=H;PD
vect he	HBL=
vect in	HBP<
vect ir	HCP;
vect is	B=H<PD
vect on	A<HB
vect or	ABHCL=P;
vect re	AAC=K=PA
vect ry	A=HA
vect se	A=PA
vect to	ADH;
vect ts	H=PA
vect ur	ABB=D=HA
vect us	A=PB
veds ,	A=H=PC
veds .	H9LCPA
veds a	H=PA
veds lp	A=PA
veds nd	HAP=
veds of	H3LAPJ
veds or	HDL<P=
veds re	HCP;
veds to	HAP=
vedy ,	AAH=
vedy .	AFH;L<
vedy nd	A=LB
veed ,	A=CIH:P<
veed .	A=CAL=
veed er	H=PA
veed es	H;LEP=
veed in	CAH<
veed it	HAP=
veed le	H=PA
veed ll	H=PA
veed nd	L=
veed nt	HHP6
veed of	A=H<PD
veed or	A=HGL<P<
veed to	A:HBL;PD
veed up	HCP;
veee >	C=
veek ,	HAP=
veek to	H=PA
veek ut	H=PA
veel at	A=HEP;
veel ed	L=PA
veel ke	H:PD
veel ly	L=PA
veel ng	HAP=
veel ry	HAL;PA
veel ut	A=HA
veem to	C=H;PE
veen ,	A<C=HCPA
veen .	H;PC
veen :	HAL=
veen as	A=L<PC
veen ce	AAL=
veen cy	AEH;P=
veen rs	ABHAIBL<P:
veep !	A=PB
veep ,	AEH:P=
veep .	ABC=D=LA
veep >	H:LE
veep in	HDL=P;
veep ir	B=PA
veep ng	A=C=L=PE
veep ns	ABP=
veep or	HA
veep ts	H=PA
veer ,	ACH=L=
veer .	A=HCL=
veer in	A;HB
veer it	C=HA
vees ,	HBP=
vees .	H=LB
vees at	H<PB
vees ho	P=
vees in	HAP=
vees nd	HAP=
veet ,	A=H=LAPA
veet .	A<HGL<P=
veet ed	A=C=HEP=
veet er	H<LAPA
veet he	H=PA
veet is	H=PA
veet me	ABH;
veet nd	ACH=L=
veet se	H=PA
veet to	A=H<LD
veet ts	H=PA
veet ur	HBP=
vefs ,	HAL=
vefs of	H9LE
veft .	HEL<P<
veft he	HBP=
veft nd	A:C=PF
veft ut	HA
vege .	HBP;
vege an	A=HA
vege es	HAL=
vege in	H;LC
vege nd	HAP=
vegy or	A=HA
vein as	I=LA
veks to	H=PA
vela er	H=LA
veld ,	A=LB
veld er	C=H=PC
veld of	A=HA
veld to	H<PB
vell ,	A=B=CDH7LCPB
vell >	HBP=
vell an	HBL<
vell as	A<CBH=LCP=
vell at	CAH=
vell em	L=PA
vell er	CAHAP;
vell es	C=HDP=
vell he	L=
vell ly	C<PA
vell nt	C=LA
vell ow	ADCEH8J=
vell re	CAL=
vell to	C<PA
vell ts	CAP=
vell ur	H=PA
vell us	K=PA
vell wn	CAH=
velp ,	H<PB
velp .	H2PL
velp ca	C=HEP;
velp ed	L=PA
velp nd	A=PA
velp of	HEL=P;
velp or	A=HB
velp to	H:PD
velp ts	HAP=
vels ,	G=HCLAP;
vels .	C=HCP<
vels ke	H;PC
vels ly	PA
vels nd	A=HA
vels of	HAL=
vely ,	ABH=
vely .	A=CA
vely a	A=CA
vely an	A=CCL=
vely ed	A<CFL=P=
vely er	CBP=
vely in	CCH=
vely ll	A=CA
vely nd	A=CA
vely ng	A=CA
vely on	AAC6PF
vely se	A=CA
vely th	A:C=HF
vely to	AHC:H=L=
vely we	A=CA
veme rt	A=H=LB
veme ty	ADF=H<
vemo ns	A;HALA
vems ,	HAL=
vems .	HCP=Q=
vems >	HBL<
vems ed	HAL=
vems nd	HAL=
vems to	H;PC
vemy .	A=HCL=
ven te	A=HDL<
vend #	H<LB
vend ,	A;HCL=
vend .	L=
vend a	H:PD
vend al	HEP9
vend ca	A=HA
vend er	J=PA
vend es	A=H<PD
vend he	HDL=P;
vend in	C=HDP=
vend ir	B=PA
vend it	H;PC
vend ll	AAH=
vend ly	A=H=PC
vend me	HIP7
vend nd	HKP4
vend of	L=
vend om	H=PA
vend on	H8L<PI
vend or	HEP9
vend ou	HAL=
vend re	H5PI
vend se	HCL=P=
vend th	H=PA
vend to	AED=H0LFPD
vend ts	HBP<
vend up	H<PB
vend ur	HEP9
vend we	ADH;P=
vens ,	ABH<LAP=
vens .	B<PC
vens he	B=H<PD
vens ho	HAP=
vens nd	A=HCP=
vens ng	ADH=P<
vens of	HDP:
vens on	HAP=
vens th	H<PB
vens to	A=D=H=PE
vens ur	H=PA
vens ve	HCL=P=
vent !	AAHAL=P=
vent 's	HLL4P=
vent (	H:LD
vent ,	ADG=HBL8
vent --	A=LCP=
vent .	ABHAI=P=
vent ..	A<HD
vent :	H0LKPB
vent ;	AAL=
vent >	L=PA
vent ?	A8DDHCP=
vent a	AAD=H<L=PD
vent ad	A<HB
vent al	AAC=HCIAL<P<
vent am	HGL7
vent an	ABH7LE
vent as	HEL<P=
vent at	A;LC
vent ax	HAL=
vent ay	A=PA
vent by	AAHDL9
vent ce	H;PB
vent ch	HBL=
vent ct	H<LB
vent cy	H=LA
vent ds	A6HGI=LGP<
vent ed	HGL4PC
vent el	HAP=
vent em	HAL<
vent en	A7LF
vent er	A;HAL<PD
vent es	ADD=P;
vent et	ABH=
vent ew	HCL<
vent ey	A=LBQ=
vent fe	A=H<LE
vent ge	H8LG
vent gs	ACH=
vent he	A:D=PG
vent ho	A;HC
vent ht	AAC=HFL8
vent i	D=LDN=
vent ic	AAH=I=PA
vent id	A=HCL=
vent in	AFL8
vent is	A=HAL=PA
vent it	D=H;IAPC
vent ks	AAH=
vent ld	H6LH
vent le	AAL:PB
vent ll	H:LD
vent ly	C=H6LGPA
vent me	H=K=LB
vent ms	AALCP9
vent nd	AAHBP;
vent ne	A=HB
vent ng	HCL<
vent ns	ADC=P=
vent nt	AEH=IBL<P<
vent of	A;H=LHP=
vent ol	A=HEL;
vent om	AAP=
vent on	ACH=P;
vent or	A;HELBP:
vent ou	AAP=
vent re	HAL<PA
vent rm	AEH9
vent rs	L=
vent rt	A=HA
vent ry	AFH=P<
vent se	A<H;IDPA
vent ss	ABL=P=
vent st	AFH;L<
vent th	H:L<PF
vent to	HCL<
vent ts	F=LBP=
vent ty	P<
vent up	AAH=
vent ur	A<HDP=
vent us	AA
vent ut	HCL:
vent we	H=LA
vent wn	H:LBPA
vent ws	HAL=
vent —	HAL=
veps ,	A=C=HC
veps .	H=PA
veps ng	L=PA
veps rd	HBP<
vept .	HFP=Q=
vept a	H=PA
vera ,	HBL<
vera .	HDL:
vera in	H:LD
vera of	A=HA
vere 's	L=
vere ,	C=KALAP=
vere .	CFH;L=
vere >	C=HA
vere ?	CCK=
vere @	C=HA
vere a	C=KA
vere an	HAK=
vere as	KAP=
vere ct	AAH=
vere ds	C=HA
vere en	C=KA
vere es	ABH<
vere et	C=KA
vere he	A=CCP=
vere ho	H=KA
vere ht	A=CAH=KA
vere in	CEH9K=LA
vere is	CBL;
vere ll	CAK=
vere nd	CAQ=
vere ng	AFC<K=
vere nt	C=HA
vere om	CAK=
vere on	KA
vere or	C=H=KC
vere re	CBK=L=
vere rs	B=E=HD
vere st	H=KA
vere th	A=CA
vere to	A=C<HAK=PC
vere ts	AAK=
vere ve	C=KA
verm .	H=PA
verm al	C=HA
verm an	L=PA
verm es	HAP=
verm ns	F=HCP=
verm on	A=HBP=
vern .	A;HDL8PD
vern ca	ADP:
vern ce	H=LD
vern er	AAH=
vern ia	AGH=P9
vern is	AAC=
vern nd	A<LB
vern ne	ABL<
vern of	HAL=
vern or	HAP=
vern pe	A:LF
vern re	A=H<PD
vero ,	I<LB
vers !	HAP=
vers '	HCP;
vers )	H;LC
vers ,	HGK=L8PA
vers .	A=C=G=HIP<
vers >	HDL;
vers a	H=PB
vers ad	HBP<
vers an	HBP=
vers as	H=LA
vers at	L<PC
vers ay	HCL<
vers by	HAP=
vers de	J=LA
vers do	HAL=
vers ed	HBP=
vers en	PA
vers er	HBLAP:
vers he	B=H=PC
vers ho	HCP;
vers in	H;LD
vers is	HBP=
vers ld	IA
vers le	H=
vers ll	LA
vers nd	HCI=L8PC
vers ng	IDL<P<
vers of	H=LHP8
vers om	HCL<
vers on	H<PC
vers or	HAP<
vers re	A=H;K=LH
vers rm	HAL=
vers se	LB
vers so	HFP9
vers ss	A=
vers st	H:LD
vers to	HEIBL9P=
vers ts	F=HB
vers ut	H8LF
vers ve	H:LD
vers —	K=LA
vert .	AHC=H:L=
vert rm	H=LA
very ,	HEL:
very .	A=C=HFL<
very ad	CAL=
very an	C=HEL<
very ar	FCH:LA
very ct	H<LDQ=
very ed	A=CCL=
very es	A:H<LH
very in	C=H=LC
very is	HAL=
very ly	CCH=J=
very nd	A;H<LF
very of	HAI=
very om	HAL=
very st	CCH=L=
vese es	HCP=
vess !	H=L=PC
vess #	H=LA
vess ,	ABCBH<LDP8Q=
vess .	AIB=C:H:K=PD
vess :	HAL=
vess ;	A=HA
vess >	AEG=L9
vess ?	AA
vess a	H=LFP:
vess ad	H<PB
vess al	A=CBH=
vess an	ALC2H=LEP;
vess as	ADC=H;L;PC
vess at	H=LEP;
vess ax	AAC=
vess by	C=HCP=
vess ca	A=PA
vess ce	HEL<P<
vess ct	AAC=
vess ds	LAP=
vess ed	H=LA
vess en	AAL=
vess er	ABC<H;PC
vess es	AEC<L=
vess gh	ABC<
vess he	A=H=L=PD
vess ho	H<L;PG
vess ht	AAP=
vess i	D=PA
vess in	C=HDL=
vess is	HFP8
vess it	H<PB
vess ld	H=LA
vess le	CAHBP=
vess ll	A<HCLAP<
vess ly	A:CD
vess me	ACC;
vess my	H7PG
vess nd	C=HFL:
vess ng	ABH:LB
vess ns	AAP<
vess nt	A6CJF=LAP=
vess of	A<CLH9L:
vess on	C;HALBP=
vess or	A7HIL=
vess ou	C=L=PC
vess ps	HAP=
vess re	A<CAPA
vess rs	A=HFL=P=
vess ry	A=HB
vess se	L=PA
vess so	H=LA
vess ss	LBP<
vess st	ADC=H=L=
vess te	A5CI
vess to	A=C=HBLCQ=
vess ts	ABC=H=
vess ty	ABC=H=
vess ur	P=
vess ve	A;CCH7LG
vest ,	AEHAL7
vest -	HAL=
vest .	ACC9L;PD
vest 1	AAC=
vest ?	A=HFL=P;
vest al	A;CBH<LC
vest an	A5CLL=
vest ar	ADC;
vest at	AAC=LAP=
vest ay	AJC=H9P<
vest ce	ABC<H=
vest de	A7HG
vest ed	A0COL=
vest el	AAC=
vest en	A8CF
vest er	AEC=L;
vest es	AAD=H9L=PG
vest ey	H=LB
vest ge	A=HA
vest he	ABH<
vest ia	H=LA
vest ic	A:CBHA
vest il	AAC=H=PA
vest in	AFB=C8H9K=PG
vest is	AAH=
vest it	ABH;
vest ld	AFH<L<
vest le	C<H=LE
vest ls	ABC=LBP=Q=
vest ly	ABC=
vest me	A=HA
vest ms	A9CCHA
vest nd	AA
vest ng	AIC:G=H8LC
vest ns	A=HALA
vest nt	H=
vest ny	ACH;
vest of	A=H7LDPB
vest on	HBP=
vest or	AEC9HCL<
vest pe	ABC<
vest re	A<H7LEPB
vest ry	H=
vest se	H<LB
vest st	AEC<H=
vest te	A9CCHA
vest th	CCP<
vest to	ABC<HAP<
vest ts	AAC;PA
vest ty	A<CDH=
vest ve	ABC;HBP=
vete ,	A;H=LAPC
vete .	ABH9PD
vete he	HFP:
vete in	A=H=PC
vete nd	H<
vete ns	H=PA
vete or	A=HA
veto .	HAQ=
vets ,	HEP:
vets .	HAL=
vets >	HBL=
vets at	HAL=
vets ed	H=PA
vets er	H=PA
vets es	HDL=P<
vets he	HAP=
vets in	H=PA
vets it	L=PA
vets nd	HCP;
vets of	H4PJ
vets or	A=H;LDPA
vets to	H;LC
vets us	HBP<
vets ve	A=LA
vett ,	H=LA
vety ,	A=HFL:
vety as	H=LA
vety et	HCL;
vety nd	HAL=
vety of	H=LA
veve .	H;LB
veve at	L=PA
veve in	H=PA
veve it	N=PA
veve ly	H=LA
veve of	HDL=P;
vews ,	HBL<
vews .	A=
vews :	H8LF
vews hi	H<LB
vews is	H=LA
vext ,	AIC8L<
vext 10	ACC=H=
vext 2	AAC=
vext 3	AAC=
vext 5	ACC=H=
vext ?	ABH<
vext al	A8CF
vext an	AAC=
vext ar	ADC<L=
vext de	AAC=
vext ek	ADC:
vext er	AAC=
vext ew	A9CE
vext ic	A:CD
vext me	C=HCL=
vext nd	C=HA
vext nt	A8CF
vext th	AAP=
vext to	AAH=
vext ve	AAC=
vext wo	ABC<
vf .	LBQ=
vfar er	CAH=
vfar oo	CAH=
vfar re	CAP=
vfar st	CEL9
vfax or	H=LA
vfb >	HBL<
vfer ,	AAP=
vfer .	ACH=L9PB
vfer a	HAP=
vfer er	C=HA
vfer he	HFP8
vfer nd	AAL=
vfer rs	A=H=LD
vfew of	AGH9L=
vfew ys	ACH;
vff @	HEJ=L;
vfic ,	ADH:
vfic ds	A=LA
vfic es	ACH=L=
vfic nd	H=L<PC
vfic ns	AAH=
vfic on	A<LA
vfit ,	ABH<L=
vfit .	HCL=P=
vfix it	L=PA
vfix ur	L=PB
vfly to	A<PA
vfor #	BBN<
vfor 00	BAN=
vfor 2	BAN=
vfor 30	BCN;
vfor 50	BAN=
vfor @	BBN<
vfor a	BDN:
vfor al	BHH;N:
vfor aq	BAC=
vfor ar	BBN<
vfor ay	B8NF
vfor bs	BAP=
vfor ca	BAN=
vfor ce	BCN=P=
vfor ch	BAN=
vfor ds	BAN=
vfor ed	B%L=N[
vfor en	B<NB
vfor er	BEL=N;
vfor es	A=NA
vfor ey	BCN;
vfor ge	B;NC
vfor he	BIN5
vfor hs	BAN=
vfor ht	B:ND
vfor id	BAN=
vfor il	B9NE
vfor in	B<ND
vfor ir	BBP=
vfor is	BCE=H=
vfor le	BCC=N=
vfor ll	BGN7
vfor ly	BAL=
vfor me	BEF=N;
vfor nd	BAH=
vfor ne	BBN=
vfor ng	A=B&F=H<J=LAN]
vfor ns	BAN=
vfor nt	BBN<
vfor od	BBN<
vfor ol	BAN=
vfor on	BAN=
vfor oo	BCN;
vfor or	BAN=
vfor ow	BAN=
vfor re	B=NA
vfor rk	BAN=
vfor rt	B<NB
vfor se	BAN=
vfor so	BAN=
vfor ss	B=NA
vfor te	BBN<
vfor up	B8NF
vfor ur	BJN4
vfor ve	B;NC
vfor we	BAN=
vfth ,	AAH=
vful !	LAP=
vful ,	ABC=L=
vful >	C=H<LE
vful ay	ABH=
vful ce	AFH<L<
vful ds	ABD=
vful er	CBF=H=
vful ew	A=CA
vful ie	A;LC
vful ld	AAH=
vful nd	AAH=
vful ng	ABL<
vful ns	AAL=
vful of	A;HEL=
vful on	A<CB
vful or	AAP=
vful ry	CA
vful to	HBP<
vful ts	AAP=
vfun !	HBL=
vgal gs	ADH;
vgal nd	AAH=
vgan 's	H;LC
vgan .	L=PA
vgan on	H=PA
vgan th	B=H=PC
vgan to	C=PB
vgas ,	HAL=
vgas es	D=H<PD
vgay ,	A=HA
vged .	ABP=
vged at	A=PA
vged by	AEP9
vged in	A7PG
vged ns	AAP=
vged on	A=PB
vged re	A;PC
vged to	ACL:
vgee ns	A=HA
vger ,	HCL<P=
vger .	AACAH<
vger a	CCD=P=
vger an	A;CD
vger ay	AAH=
vger ce	A;LB
vger ed	A=HA
vger en	AAC;HA
vger er	ABB=C=HCP<
vger es	P=
vger he	CAH9PC
vger in	A=HA
vger is	HAL=
vger ll	AGC=H9
vger ns	AAL=
vger of	A=H;LE
vger on	AACAH=L=
vger or	C=H:L=PH
vger rs	ACH;LAP=
vger to	ACH<P=
vger ts	C=HB
vges !	HCL;
vges ,	HEL=P;
vges .	HBP<
vges at	HFP:
vges en	HAP=
vges in	H6LBPE
vges nd	L9PF
vges of	HCL;
vges or	HAP=
vges th	LAP<
vges to	H9PE
vges ve	C=D=H<PF
vget .	HAL=
vget a	A=HDP<
vget al	H=PA
vget at	H=PA
vget ce	H:LD
vget er	H=PB
vget es	A=HCP=
vget he	H<LB
vget i	HBP=
vget is	HEP9
vget it	H9PE
vget la	L=PA
vget me	HCP;
vget nd	H<PB
vget ne	HAP=
vget ng	H=PA
vget nt	A<PA
vget of	HAL=
vget so	H;LC
vget ss	HBL<
vget ts	G=HAL<PC
vget up	HBP<
vghs in	L=
vght !	A=HA
vght #	HALCP;
vght ,	A9C;HEIB
vght -	A<HB
vght .	G=IA
vght :	H:PD
vght >	ACC=H9N=PC
vght ?	CCH;PA
vght a	B=CBP=
vght an	C:HAI=PF
vght as	CBH=L=
vght at	AACCH=P<
vght ay	ADC=HBLAP8
vght by	A=CDH<L=PA
vght ce	ABC=
vght ch	H<I=PD
vght ck	A=HCL=
vght ds	AAH=
vght ed	AGH;P=
vght en	C:HC
vght er	ACC<H;PC
vght es	CDH8PA
vght et	A=HA
vght ey	A<HDP=
vght he	AACAH;
vght ho	CAL=
vght i	A=C;F=HCLBN=PD
vght ic	A:C<HALCPA
vght in	A3H=LDPH
vght is	A=C<HEL=
vght it	CCHAP:
vght le	ACC:H=PB
vght ll	HAL<
vght nd	ACC:HBI=
vght ng	AAD=H=IAL=PA
vght nt	AB
vght of	ACC=D=L=PA
vght om	PB
vght on	CGD=G=H:LCP=
vght or	A=CAHDL<P=
vght ou	C=HA
vght ow	A=HCLAP:
vght re	A;HEP=
vght rs	H;IALB
vght se	A;C=HF
vght ss	HCL<
vght st	A:CD
vght th	ABC9HELAP:
vght to	A2CHDMHEL4P:
vght ts	AFH9L=
vght up	ABP=
vght us	ACP<
vght ut	HFP9
vght ve	CEH;P=
vght we	C;D=HALAPA
vgi ll	AJJ=L5
vgic ar	AAH=
vgic ce	AAH=
vgic se	A7LG
vgie on	H=LA
vgin .	HAL=
vgin in	A=L=PA
vgle "	ACH=P=
vgle ,	LA
vgle .	AAH=
vgle ay	H<LB
vgle nd	A=H=LC
vgle of	A<HB
vgle om	AAJ=
vgle on	AAL=
vgle or	A=HEL;
vgle se	A=HA
vgle th	HBP<
vgle to	A<L<PF
vgly ,	ADC<H;LA
vgly as	C=LA
vgly at	CAL=
vgly ge	CAP=
vgns .	HAP=
vgns of	A=H=PC
vgo !	DDP;
vgo ,	L=PA
vgo .	HAP=
vgo ck	L=PA
vgo nd	L=PA
vgo on	H=PA
vgo rd	C=J=PC
vgo to	H<PB
vgod ,	HEL9
vgod .	H;LC
vgod ss	H=LCP=
vgon ,	A=H<LD
vgon na	C=HIL;P;
vgot ed	H=PB
vgot re	C=H=PC
vgot to	H;PC
vgry ,	AAH=
vgt ;	HAP=
vgth .	HAL=
vgth at	A=HA
vgue ,	A<HCLAP<
vgue .	H8PF
vgue at	H;PC
vgue es	A;F=HH
vgue ll	LAP=
vgue nd	A=HCP=
vgue of	A=H9LG
vgue on	HAL=
vgue ut	H=PA
vgun ,	HAL;PA
vgun ce	B=HDP<
vgun on	A=HA
vgun rs	HAP=
vgun to	H:PD
vguy is	HAL=
vh .	H9LE
vhad ,	LB
vhad a	D=PA
vhad an	DAP=
vhad ed	DAP=
vhad en	DAH=
vhad he	DAP=
vhad ht	DAP=
vhad me	C=D=PC
vhad to	A=DAH=PA
vhad ur	DAP=
vhah >	GAH=
vham ln	H=LA
vham nd	HDL:
vhan at	B=HDL=P=
vhan er	BCC=F=
vhan ey	BAK=
vhan i	BCH=L=
vhan is	BAP=
vhan it	BAL=
vhan lf	A=BA
vhan ng	BAJ=
vhan or	BAH=
vhan st	H=LA
vhan to	B=LB
vhan ur	BAN=
vhan we	A=BCN=
vhas a	DAP=
vhas ed	C=DEH;
vhas en	DAL=
vhas he	DAN=
vhas it	DAL=
vhat !	F<KEN=
vhat "	F:KD
vhat 's	C=F:KLN9
vhat ,	CBF/HBKMN;
vhat .	FBN=
vhat ..	F8KJN<
vhat 43	F<K=ND
vhat >	F<K9LBNI
vhat ?	FBN;
vhat a	F8K5L=NR
vhat ad	K8NF
vhat al	FCK3NH
vhat am	FCKAL=N:
vhat an	H=NB
vhat aq	F=KCN=
vhat ar	FBK=N=
vhat as	F<KLN5
vhat at	F9KANE
vhat aw	FBN;
vhat ax	FGK8
vhat ay	FGK9N<
vhat ca	B=F6KCNG
vhat ce	FJK<N8
vhat ch	F=K4NL
vhat ck	KAN<
vhat ct	FAN<
vhat cy	FMK7N:
vhat de	F7KKN:
vhat do	F;KGN;
vhat ds	FJN5
vhat dy	F8KBNC
vhat ed	CCF9KNN2
vhat el	FFK9
vhat em	FBK<
vhat en	F8KJN;
vhat er	FDK5ND
vhat es	A=FGHAKKN-P=
vhat et	FAKDN8
vhat ew	F8NE
vhat ey	F9KCNA
vhat ge	FIK6
vhat gs	FCK<N=
vhat he	B=F-H=KBNUP<
vhat ht	F<KC
vhat i	C=F8H=KHNA
vhat ic	C=K<ND
vhat id	FBN<
vhat if	F<K9NH
vhat in	FDH;KEN:P=
vhat ip	FGK8
vhat ir	F8K:NK
vhat is	F=H=L;NG
vhat it	B=FBN<
vhat ke	KGN9
vhat ks	KCN:
vhat ld	F:KFN=
vhat le	C=FHK3NC
vhat ll	F6KFNA
vhat lp	KHN7
vhat ls	FLK9N8
vhat lt	KA
vhat ly	F8KON7
vhat me	FBK7ND
vhat ms	KAN=
vhat my	F:K<NG
vhat nd	FIK7N=
vhat ne	F;NC
vhat ng	KRN+
vhat no	F;K8NK
vhat ns	FGN7
vhat nt	FFK<L=N<
vhat ny	F8K6NN
vhat od	K9ND
vhat of	F3KTN6
vhat om	K;NA
vhat on	FHK8P=
vhat or	FGK<N9
vhat ou	F6KGLA
vhat ow	N=
vhat pe	FDKAN7
vhat ps	FEKAN6
vhat rd	KGN8
vhat re	F8KGP=
vhat rk	A=FKK8N<
vhat rs	FHK<N9
vhat rt	K=NA
vhat ry	FAK9NB
vhat se	F<K:NH
vhat so	F=KB
vhat ss	C=FBK=
vhat st	C=F8K=NK
vhat te	KCN;
vhat th	H=K4L:NIPG
vhat to	F9K=NF
vhat ts	FFKDN3
vhat ty	FDK:NAP=
vhat ul	F<K<NF
vhat un	FA
vhat ur	A=F:K4NR
vhat us	F;K<NG
vhat ut	F7KDNC
vhat ve	F=KILAN5
vhat we	CFF7KB
vhat wo	F:KANB
vhat ws	KBN<
vhat ys	F;KB
vhat —	K=NA
vhed ,	A;PC
vhed .	HDP9
vhed a	ABP<
vhed an	A<H<PF
vhed as	A=L<PD
vhed by	ACP;
vhed he	AFL=P<
vhed in	AAL=
vhed is	A=PA
vhed nd	A6HEPA
vhed ng	A<H=PD
vhed on	A=PA
vhed or	A=PA
vhed ts	ACH=L=
vhed ut	H=
vhef #	H=LA
vhem ,	A=HDL;
vhem of	HAL=
vhen ,	HALAP<
vhen a	LAP=
vhen an	A=CA
vhen at	CAH=
vhen ce	C=LA
vhen es	A=C=PB
vhen ey	CAL=
vhen he	B=CAN=PCQ=
vhen i	CEH=K;
vhen ld	C;HC
vhen ll	CAL=
vhen ls	AIC9P<
vhen ly	CAP=
vhen nd	CAH=L=PA
vhen ng	CCH=P=
vhen ty	C=HA
vhen ur	A=C=PC
vhen we	CIH;L=N=P=
vher !	A=E=HD
vher "	L=PA
vher 's	F=HDL<
vher ,	ACC;FFH7K=LFP<
vher --	A;CAHFL<
vher .	AEB=CHEAH-K=LC
vher 00	A=FCP=
vher >	H6LJ
vher al	A=CAFAH=
vher an	A;CKH:L<
vher as	AAH=
vher at	A=HA
vher ay	AAC;HCL=
vher by	A=HA
vher ce	F=KA
vher de	A=C=H=PD
vher ds	CBF=KBL<
vher ed	A=FBHBP:
vher el	AAC=
vher en	CCH=KAP<
vher er	C=KCL=
vher es	AAB=C=HHL:P=
vher et	A:CBLA
vher ey	F:LD
vher he	C=FA
vher ho	C=HA
vher if	AAC=
vher in	F=K=PD
vher is	HBL<
vher ld	C=FCH=
vher le	ABL<
vher ll	A:FD
vher ls	AAC=
vher me	A=F<HD
vher ms	ABC=
vher nd	AAC=H=PB
vher ng	A6CDE=HGL=N=PAQ=
vher ns	ADH=P=Q=
vher nt	AAC<EA
vher of	H9LG
vher on	AAC=H;LC
vher or	C<FAHCJ=L=
vher rd	ACC=L=
vher re	AAD=EAH<PA
vher rs	AAF;KA
vher rt	AAC=
vher ry	H=KA
vher ss	AEC;F=
vher st	A=CBH=
vher te	A;CGF=P=
vher th	A=CHF=K=L=
vher to	KAP=
vher ts	F=KAPA
vher ty	A=EAFAL=
vher us	C=FA
vher we	A=CEE=M=
vher wn	ADC:
vhes ,	HDK=L:
vhes .	HBP<
vhes er	H:KBPA
vhes nd	HAL<
vhes of	H:PD
vhes re	H<PB
vhey ny	GAQ=
vhi !	GCH=L=
vhip ,	H=L:PF
vhip .	HCL;
vhip at	HAP=
vhip en	C=HCL=
vhip in	LCP;
vhip of	HA
vhip or	LA
vhip th	HA
vhip to	LAP=
vhip ts	A=HDL<
vhip we	H8LF
vhis ,	F,H=KPLB
vhis .	F0KP
vhis :	F5KI
vhis >	F=HA
vhis ?	F4KJ
vhis al	FIK5
vhis ar	FDK<
vhis as	F6KJL=
vhis at	FBK<
vhis aw	FAK=
vhis ay	F=KA
vhis ce	FFK8
vhis ch	FAK=
vhis ck	FAK=
vhis de	FCH=K=
vhis ds	F5KI
vhis dy	FAK=
vhis ed	F8KF
vhis ek	A=FGK9
vhis em	FCK;
vhis en	F6KH
vhis es	F2KL
vhis et	FGK7
vhis ew	FFK8
vhis ey	FAK:LB
vhis ge	FBK<
vhis gs	F<KB
vhis he	FBK<
vhis ht	FCK;
vhis ic	FFK8
vhis id	FAK=
vhis in	F6KH
vhis is	F4H=KPL;
vhis it	FAK=
vhis ld	F7KG
vhis le	FHK6
vhis ll	F<KB
vhis ly	F1KM
vhis me	FEH=K<L=
vhis my	FEK9
vhis nd	F9KE
vhis ng	FGK9P=
vhis ns	F7KG
vhis nt	C=FB
vhis on	A=FDH=
vhis or	C=F:KF
vhis ot	FBK<
vhis pt	FCK;
vhis re	FAK=
vhis rk	F=KCP=
vhis rm	FAK=
vhis rn	FAK=
vhis rs	FAK=
vhis rt	FCK;
vhis ry	FAL=
vhis se	F=KBL=
vhis ss	FLK3
vhis te	FAL=
vhis th	FCK;
vhis to	FAH=
vhis ty	FDH=K<
vhis ul	FBK<
vhis um	FAK=
vhis us	FBK<
vhis ut	F6KH
vhis ve	FAK=
vhis wn	FAK=
vhit ,	A=PA
vhit ut	C=HCP=
vhiv /	H=LA
vhly ts	ACC<
vhly ul	A=CA
vhot ,	AAL=
vhot er	AHL:P<
vhot wn	HCP<
vhow 's	CAL=
vhow .	CIH9P<
vhow a	H=PA
vhow an	CAL<
vhow as	A=HA
vhow at	CAH=
vhow ch	CBP=
vhow em	H8LF
vhow er	AEH<
vhow he	F=HA
vhow is	CAL=
vhow it	CAHBL<P=
vhow ly	CAD=
vhow ng	C=HA
vhow ou	C=PA
vhow se	HBL<
vhow to	CAH=
vhow ts	A=
vhow ur	HAP=
vhow us	C=HCP=
vhow we	LAN;
vhpa ,	G=H6LJ
vhts ,	HEL9
vhts .	HBL<
vhts ct	H=LA
vhts in	HBL<
vhts is	H:LD
vhts nt	H9LE
vhts on	HAP=
vhts or	HBP=
vhut up	L<PB
vhut wn	H<PB
vi ,	KAL=
vi ed	H=KA
vi ll	A=KB
vi nt	KCL;
vi pe	KAL=
vi sk	F=KA
vi ve	KAO=
vial ,	AAH;LBP=
vial .	AFH:L=
vial :	A<LA
vial al	A<HB
vial as	HAI=
vial at	HCL=P=
vial ce	A9HCLB
vial ds	HDL;
vial em	ACH<
vial ep	AAH=
vial er	A;H=LE
vial es	AEH9I=
vial et	AAH=
vial fe	AAL=
vial is	H<LB
vial it	A<LB
vial le	AAH=
vial ms	AAL=
vial nd	AFH=L:
vial ng	ACH=L=
vial ns	ACP=
vial nt	ABH:LA
vial on	H;LDQ=
vial or	ABL=
vial rd	AAH=
vial re	A=HDL<
vial rs	A=HA
vial ry	A6HH
vial se	AAH=
vial ss	A:H=LG
vial st	A<HFL;
vial te	A8C=HELB
vial to	AEL9
vial ts	H:LD
vial ty	A8H=LH
viam _	H8KF
vian ,	A;HD
vian an	A<B=HD
vian ce	ABL=
vian ch	H=LA
vian er	ABH8LD
vian es	AAH<
vian ey	H=LA
vian le	A<LB
vian lf	H=LA
vian nd	P=
vian ns	I=LA
vian nt	A=LA
vian rs	AAL=
vian ts	AAH;LA
vian ue	A=LA
vica 's	B=LA
vica ,	H:LD
vica .	LBP=
vica as	A<FA
vica ds	A=LA
vica ed	H=LA
vica is	H=LA
vica ld	A=H=LB
vice ,	HBL<
vice .	A<CBPA
vice :	H=LA
vice >	CAH<
vice a	C=HA
vice as	CDL9
vice at	D=H=PC
vice ay	AAC=H8LE
vice ck	A=HALAQ=
vice ed	HBL<
vice em	C=HA
vice en	A=HA
vice es	H=LA
vice ey	HBL<
vice he	CAH=
vice if	A=HA
vice in	CAL<
vice is	CCH=L=
vice ls	HAL=
vice nd	A;LC
vice ng	H9LE
vice nt	A=C=LDP=
vice of	HDL:
vice on	AAL=
vice or	L=
vice re	ADL9
vice rm	H=LA
vice rs	ADJ=P=
vice to	C;HE
vice ve	LBQ=
vich ,	ACH=KAL=P=
vich .	AAP=
vich an	C=KA
vich as	F=KA
vich ay	FBK<
vich de	FCK;
vich ed	F7H=KI
vich er	FAK=
vich es	FGK;L=P=
vich ey	KAN=
vich he	F:H=KIP<
vich ht	ADF=H=
vich i	H=KC
vich in	F;KC
vich ll	B=F:H<KI
vich ly	F=KA
vich me	FAL=
vich nd	H=K=LB
vich ns	FDK<L=
vich re	F8H<KKQ=
vich rt	A=LA
vich se	AAFAK;
vich st	A=FCK=
vich te	FFK8
vich to	F;KC
vich ts	AAK=
vich ur	A;F;KCPC
vich ve	F;KC
vich we	A=F;KGN=
vick !	C=HKL5
vick ,	AHH;L;P=
vick .	H8LGP=
vick ad	ACH;LAP=
vick as	ACH;
vick ed	AAH=
vick es	C=
vick is	L=PB
vick nd	ADH<L=
vick of	ABH<
vick on	H<PB
vick th	A=C=HC
vick to	ABC=
vick up	A=HCP=
vick ve	ACH=P=
vico ,	H=LA
vics ,	HBL<
vics .	C=HB
vics at	H6LH
vics er	H;LC
vics ng	HAL=
vics of	HAL=
vics or	H9LE
vics re	HCL;
vict ,	A=H=PC
vict .	HCP<
vict in	C=HFL=P<
vict nd	A<HB
vict of	H9LGP=
vicy ,	HAQ=
vicy .	H<LB
vicy as	H;LC
vicy is	HBL<
vicy ng	A=H=LB
vicy of	HAL=
vida .	B=LCP=
vida es	H=LA
vide ,	B:CAHEL9PD
vide .	B;CAH=LAPB
vide a	A=H=PC
vide al	BAC=
vide as	BAP=
vide at	BCH;
vide by	B=C=HC
vide em	BAP=
vide en	A;CDP=
vide er	BBP=
vide he	ABL=
vide is	A=HFL=P<
vide ld	ABH<
vide nd	A=CAP=
vide ng	AAC=
vide ns	B=HA
vide nt	BBL=PA
vide of	A=BBC=
vide on	A=BA
vide re	B=CAH<PB
vide rt	AAP=
vide se	AEB<L=
vide to	H<PB
vide ts	A=HEP;
vide ur	AACCH;L<
vide us	D=PCQ=
vids ,	H9LE
vids .	HDL<P=
vids in	HAP=
vied ,	H=PC
vied .	AA
vied as	AAH<
vied at	A;PC
vied by	A<PB
vied en	HDP9
vied er	H=PA
vied es	L=PB
vied in	AAH=
vied nd	ABL;
vied on	AJH=L=P8
vied th	A=PA
vied to	AEE=H=P=
vied ut	A<PB
vief ,	A<G=HALCQ=
vief .	C=HA
vief at	HAP=
vief in	HAP=
vief is	ACL<
vief of	ACH;
vief to	A<HB
vier ,	AAH;LA
vier .	AIH=L;P;
vier ay	CDL<P=
vier in	A;CC
vier is	CAL=
vier of	ADH;
vier or	AEC=H7LEP=
vier to	ACC=P=
vies !	H2LGPD
vies ,	HFL=P:
vies --	HAL=
vies .	C=HELAP9
vies :	HAL=
vies a	H:PD
vies at	HBP<
vies ce	F=LA
vies ch	LAP=
vies ct	H<LB
vies de	P=
vies ed	HDL=P;
vies em	HCP<
vies er	HBL<
vies et	HAP=
vies gh	H;L=PE
vies he	H8PF
vies ho	F=HDL<
vies in	HAP<
vies ke	HCL=P=
vies le	HAP=
vies ll	HAL=
vies nd	K=LCP<
vies ng	H=LB
vies of	H;PC
vies om	HAP=
vies on	H:PD
vies or	HDP:
vies ot	HCP;
vies ow	HAL=
vies re	H<PA
vies th	H;LC
vies to	A=HBL=
vies ur	H;PC
vies ut	HCP;
vies ve	HDP=Q=
viet es	AAL=
viet ip	A9H=LG
viet ns	ACH=P=
viet on	AEH=L;
viet ry	ABL<
view ,	H<LB
view .	H8LCPB
view of	HHL8P=
view th	HAP=
vife ,	HGL;P=
vife .	H=LA
vife >	H9LF
vife nd	HA
vife of	HCL;
vife th	AEH9
vife ts	AGH7
viff on	HAL=
vift em	H=PA
vift he	B=HAL=PA
vift om	A=HA
vift to	HAP=
vift ur	H<PB
vify he	A=B=PC
vigh ,	AAC=
vigh .	AB
vigh al	A<CEL<
vigh es	ABH=
vigh ge	AAC=
vigh ls	AAH=
vigh nd	ABC<
vigh ol	ACC<H;LB
vigh or	ACC<
vigh rd	A5CLL<
vigh st	J=
vigh ty	AAL=
vign ,	C=H=LAPA
vign .	A=H9I=L=PJ
vign as	H9LE
vign ce	L<PA
vign cy	ABP=
vign de	HEL=P;
vign es	AAH;PA
vign he	HAL=
vign il	ACF=H=
vign it	HBN=P=
vign nd	LBM=P=
vign ns	ABH=
vign of	H=LA
vign on	ACL=P=
vign rs	H=LA
vign to	A:HKP:
vii ,	H=LCQ=
vike ,	A=B;CHH=N=
vike .	CBH4PH
vike ah	BAH=
vike al	BDC=P=
vike an	H=
vike as	BAN=
vike at	BAH=
vike ce	A<HDP=
vike dy	N=
vike er	BHH<P;
vike es	BAP=
vike ey	B9H=NF
vike he	BAP=
vike i	B3H;NMPA
vike in	LAP=
vike is	BDN;
vike it	B7NHP=
vike my	B8PF
vike na	BAH=
vike nd	A=BA
vike ne	BBP=
vike ng	B0C=H]N7P8
vike ny	BEN=P;
vike on	HBL=
vike or	BDN=P<
vike ou	A=B1H=NNPC
vike ry	BCL=P=
vike se	B=CA
vike so	BDH=P<
vike st	BBCAH;
vike to	A=B/H:N=PW
vike ur	PA
vike ve	BCC=N=
vild er	ABH=
vild es	H=PA
vild ft	HBL<
vild he	A=HGP9
vild ir	H=PA
vild is	HAP=
vild nd	H=PA
vild or	L=PA
vild rd	ADC=P=
vild re	A;HBL:PE
vile ,	AACCL;N;PA
vile .	A=LCN=
vile >	CFH6LAN=
vile a	A=H=NAPA
vile al	AEC=H=L=
vile at	H:NBPA
vile ed	H;PC
vile er	A=HFN:
vile es	ABP=
vile he	A=B=H=L=NJP=
vile in	CDH=L=P=
vile it	HEIAL=N9
vile me	A<HB
vile ng	A=C=H;NG
vile nt	A=C=HANA
vile on	AAH=
vile rs	HANAP=
vile se	HCLAP;
vile to	ACH<
vile we	K=NA
vill "	DAHBL:
vill ,	A=DA
vill .	G=LC
vill >	A=CA
vill a	B=CA
vill al	F=PA
vill as	HAL=
vill at	AAC=P=
vill ay	B=HB
vill be	A=
vill ca	CCH=P=
vill ch	A=HA
vill ck	DAL=
vill ct	DAP=
vill do	DBL<
vill ed	CAP=
vill el	CAP=
vill en	BAD=H;LC
vill er	BAH;L=PC
vill et	AAH=
vill go	CAD=
vill he	H=LA
vill i	BFC=D=HEI=L9P=
vill in	P=
vill is	B=PA
vill it	D=HA
vill ke	DAH=
vill ld	AAC=
vill le	DAH=
vill lp	DAP=
vill ly	IBK=
vill ng	A=CA
vill ny	C=PA
vill of	B=D=LC
vill on	AAP=
vill oo	CBD=
vill or	H9PE
vill ou	BADBH=L=N=
vill ow	A=DA
vill re	CAD;HCL=
vill se	DAH=
vill st	B=HA
vill te	DAH=
vill to	CAD=
vill up	CAP=
vill us	H;LC
vill ve	DAP=
vill we	A=HDL=
vilm ,	HAL=
vils .	H<L=PD
vils of	HAP=
vilt .	H=PA
vilt he	B=PA
vilt on	A=PA
vilt to	H<PB
vily 's	HCL;
vily ,	CCHDL8P=
vily .	A=C;HE
vily as	C=H=LC
vily at	HAL=
vily ed	A;CC
vily es	ABC:HA
vily fe	C=HBL=
vily ho	HBL<
vily in	A=CA
vily le	C=HA
vily nd	H1LM
vily ng	A;CDH:LD
vily of	HCL;
vily on	CBH<
vily rs	H=LA
vily to	C=HA
vily ve	HDL:
vim ng	HFL:P=
vime !	H;LD
vime ,	A;H=L<PF
vime .	L=PB
vime :	H=LA
vime >	ADH=P;
vime ?	P=
vime as	A:B=HHP=
vime at	A=PC
vime er	A=H=LB
vime es	ACH<
vime ff	HAP=
vime gh	F=HA
vime he	HAP=
vime i	H7LBPD
vime in	CBL=
vime is	HBL=P=
vime it	A=HA
vime ld	A=HBK=
vime ll	A=LB
vime me	HBP=
vime ng	ACH=P=
vime nt	AFH7I=LB
vime on	A=HBP=
vime or	G=HDL8PD
vime ou	HAP=
vime ow	F=HA
vime rs	A=HA
vime st	AA
vime to	A:LC
vime ty	AAFBH<L=
vims ,	H:PD
vims .	H=L=PB
vims of	H<LB
vin at	BAH=
vin er	BCL=P=
vin he	A=BCP=
vin ia	BAH=
vin ng	BBL=
vin st	BAC=
vin ur	A=BA
vina 's	LAP=
vina ,	H=LA
vina .	H:LD
vina or	H=LA
vind ,	A=HCL;PA
vind .	BA
vind a	BAP=
vind as	A=HA
vind at	BAP=
vind ct	BAL=
vind he	B<H=PFQ=
vind in	ABP<
vind ne	A<HAPA
vind ng	H=PA
vind of	A<HBLCP;
vind on	BAH=
vind ou	A=BA
vind rk	F=H=PC
vind us	AABAC=P=
vine !	A;H;LBPC
vine "	A=PB
vine #	HAP=
vine &	A=HDL=
vine ,	HFK<P;
vine .	ABKDLAO=P7
vine >	ACH=L=
vine a	A=B=KC
vine al	C=HAL=PA
vine at	HEL9
vine ay	L<PA
vine by	H=LA
vine ed	AFC=P;
vine er	A;ID
vine es	H=PA
vine he	AAH;L<PD
vine if	L=PA
vine in	ACHAP:
vine ir	A=H=L=PD
vine is	H<K=PC
vine ls	ABH=
vine nd	H=PB
vine ng	ADH;L=
vine on	H<LC
vine or	A<HBPA
vine ow	H=
vine ry	A=HBLAP<
vine se	HBL;
vine te	H;KEL;PA
vine to	HA
vine ts	HAL=
vine ty	ABH=
vine ve	H;LC
ving !	A=H=LFP<
ving "	A=H=L<PF
ving #	ADH<L=
ving &	A9HIP:
ving '	A;H:LDPC
ving (	A:PD
ving ,	A;GGH<LBP<
ving -	AEH=LBP7
ving --	A=HDP<
ving .	A=HALCP<
ving ..	AHH:P<
ving /	A=PA
ving 00	G=HA
ving 2	L=PA
ving 3	H=PA
ving :	A<HCI<K=LEP=
ving ;	A=HJL=P8
ving >	AEH;IFL:P9
ving ?	AAH<LCP<
ving @	AAL:PB
ving a	B=HEIAL8PA
ving ad	A:HFLEP8
ving ak	ABH;PA
ving al	A;C=H;K=LGPC
ving an	A:CFKDL<O=P<
ving ar	ABC=L=PA
ving as	A5HHJ=PC
ving at	ABH=L<PB
ving ax	AAH<
ving ay	A=CGH:L<
ving bs	A;HEP=
ving by	A<HKP6
ving ca	A<HPL;P6
ving ce	CJH:P:
ving ch	H9LBPB
ving ck	A7CFHALCP:
ving ct	A<LAPA
ving de	AFH:P<
ving ds	ADDAH8LEP:
ving dy	AHH<LBP6
ving ed	AAC<D=H=L=PH
ving ee	A=H9PG
ving el	A<PA
ving em	AAHCP9
ving en	A;LB
ving er	A<C=E=H<LH
ving es	AEB=D=HBIBL7
ving et	A;HAPE
ving ew	ACB=HCP:
ving ff	H:LGP<
ving ft	AFH:P=
ving ge	LC
ving gh	H;LD
ving gn	A9H<L=PJ
ving gs	LA
ving gy	ABL=
ving he	A;B;HBK=LF
ving hs	ABP<
ving ht	AEP:
ving hy	A:H=PF
ving i	HAP=
ving ia	L=PA
ving ic	H9LEPA
ving id	A=
ving if	C=LBPA
ving ig	A;PC
ving il	LA
ving in	ACH;
ving ip	A=H:LAPD
ving ir	A=L8PH
ving is	AAG=HJL:P9
ving it	H<LB
ving ke	A=HFL=P<
ving ks	H=LA
ving le	AAC<HCL<PA
ving lk	A=HA
ving ll	A=HDP<
ving ls	A9HGL:PC
ving lt	H;PC
ving ly	AAH=L=PA
ving me	AFC=L=P<
ving ms	AAH;
ving my	ACH;P=
ving n.	A<
ving na	AEL=P;
ving nd	A;DBHEL3PD
ving ne	ABP:
ving ng	C=D=H;PG
ving nk	H=LBP<
ving no	HBP<
ving ns	AIGAH<I=L;P<
ving nt	H:L=PF
ving ny	A=HCL<
ving ob	A;HCL<PB
ving of	A6CDDDH;L9PG
ving ol	H=PA
ving om	AEH:L:PC
ving on	F=HBI=PA
ving oo	AEC=H=P=
ving or	A5C=HELBPA
ving os	HDP9
ving ot	H9L=PE
ving ou	ACHDL<P9
ving ow	A=C=HBLEP:
ving pe	ACP<
ving ps	A<G=HCL=PB
ving rd	A:L:PI
ving re	AFH<L=Q=
ving rk	ACH9PA
ving rm	A=PA
ving rs	HBP=
ving rt	ADH8L<PD
ving ry	AJH7L9PB
ving se	ADC<H<LB
ving sh	A=PA
ving so	A=HELAP9
ving ss	A8HCLA
ving st	ADH=L<
ving te	ACH7L=PE
ving th	A;H<L8PL
ving to	AKL/PE
ving ts	C<LEP<
ving ty	AAC=H9LBPB
ving ue	AAP=
ving ul	H8PD
ving um	A<PC
ving un	HAP=
ving up	A;H<LDPA
ving ur	A;G=HCLCP=
ving us	AAL=
ving ut	A:HBL<PC
ving ve	A4HGL<PF
ving we	ADF=P:
ving wn	A=HB
ving wo	A<HBL=
ving ws	A;H<PF
ving xt	H<LC
ving ys	AOH;P4
ving —	A=H=PB
vink ,	H=PB
vink .	A=HCP=
vink a	HDL=P;
vink he	H=PA
vink i	O=PA
vink is	H9LE
vink it	HAP=
vink of	A=H9L=PKQ=
vink or	H=PA
vink ur	H=PA
vink ut	L=PA
vins ,	HAP;
vins >	HCI=L=
vins at	H;PC
vins ed	PA
vins he	H<PB
vins in	C=LCP<
vins on	HFP9
vins re	HGP7
vins ur	H=PA
vint ,	A<LB
vint .	HBL=
vint >	A9HGL7PG
vint fs	A9LE
vint in	HBK=
vint is	HAL=
vint nd	ABHBP:
vint of	H;L=PF
vint on	AAP=
vint or	AAH=
viny ,	A=HA
viny of	HAL=
viod ,	HAL=
vion #	HBL<
vion 's	HBL<
vion )	HAL=
vion ,	A=HBIBL=P=
vion -	H=LC
vion --	LAP=
vion .	ADB=H=P<
vion :	I=L=PC
vion >	H:LD
vion ?	H8LF
vion a	H=LC
vion am	HBL<
vion an	H:LD
vion as	H;PD
vion at	PA
vion ay	A=H=PB
vion bs	A=IAL=
vion by	HDL=P<
vion ce	B=LA
vion ch	L=PA
vion cy	H=LC
vion de	LBP=
vion ds	H=LA
vion ed	H<I<LE
vion em	HAL=
vion en	IAL=P=
vion er	HBI=L<PA
vion es	HAL8PD
vion et	HAL=
vion ge	A<H=LD
vion gs	HFL8
vion gy	H=LA
vion he	B=C=PD
vion ht	HCL;
vion i	HBL<
vion in	A=HHL9
vion is	H<L;PG
vion it	A=HCL=
vion ke	HAP=
vion ks	HAL=
vion ld	HGL7
vion le	A=IA
vion ll	C=H;LE
vion ls	IA
vion me	H=LB
vion ms	HEL=P:
vion my	HAL=
vion nd	IBM=P=
vion ne	H;I=LAPB
vion ns	IA
vion nt	C=LDP<
vion of	HCI=LCP9
vion ol	H5LI
vion on	H:LIP:
vion or	LBP=
vion ow	HBL<
vion ps	H<LB
vion re	H9IALA
vion rm	HCL=P=
vion rs	H=ICL=
vion rt	HBL=
vion se	HDL;
vion st	H=LC
vion to	A=HDIAP:
vion ts	D=HB
vion ty	H=LA
vion ue	H:LD
vion ug	ADC=P<
vion ve	H;LC
vion ws	HBL<
vion —	HCL;
vior .	A;B=C=HLL:
vior nd	A:HD
vior ns	AEH=L;
vior on	CCH:
vior to	CKH<L7
vips ,	HAL=
vips .	P=
vips >	ICL=
vips at	A=HDP<
vips in	HBP=
vips nd	HDL=P<
vips or	HDP:
vips to	HBP<
vira 's	H=LA
vird ,	C:LEP=
vird de	C;HC
vird of	ARC=F=H5L8
vird ry	AAC=
vire ,	A;C=H<LCPD
vire .	A9HBLA
vire >	HAL=
vire al	ABH=
vire es	AAP=
vire is	ACHAL<P;
vire ld	A=HA
vire ll	AAP=
vire nt	D=PA
vire on	ABP=
vire or	A<HCL=PA
vire ry	AAH=
vire th	B=PB
vire to	C=L=PC
vire ts	A=PA
virl @	A=HA
virm on	ACC=
virs ,	H9PE
vise ,	ACCDG=H<P<
vise .	A=H6LAPH
vise >	H:PD
vise a	A=CAHBP<
vise an	AAH=
vise em	A;HD
vise es	C=HBP=
vise he	A=B=F=H<PH
vise in	C=HA
vise is	CBH<
vise nt	ACC=L=
vise of	HBL<
vise on	ADP;
vise or	LAP=
vise ou	H=PA
vise to	HFP9
vise up	H=PA
vish ,	A<HBL=
vish .	C=H=LC
vish >	ABL<
vish a	A=H=L=PE
vish an	H=LA
vish at	LAP=
vish ay	F=H<L:PI
vish en	H=LBP=
vish ge	D=
vish he	A=PA
vish i	L;PFQ=
vish in	AEH:
vish it	H=LA
vish nd	HFL:
vish nt	AAH=
vish on	AAH=LAP=
vish or	AFH8L=PA
vish re	A=HA
vish rs	A=H<LC
vish to	AAP<
vish ur	H=PA
vish ws	H;LD
visk .	AFL;P=
visk ng	L=PA
vism ,	A:HFLBP;
vism .	ACF=HCL;P=
vism as	HAL=
vism at	A=LB
vism in	H9LF
vism is	H=LA
vism nd	C=HCL=
vism to	H=LA
viss ou	H;PC
vist "	A<H<LIP<
vist ,	A=LB
vist .	A9HBLB
vist at	A:H9LDPE
vist ce	AJH;L8
vist es	A<LB
vist in	A<C=H6LDPIQ=
vist ks	HBP=
vist ld	A:LE
vist nd	A<HB
vist ng	PA
vist ns	ACH;
vist of	HAL=
vist on	HCL<
vist or	A<HB
vist rs	ABC=
vist to	A=HB
vist ts	ADL<P=
vite ,	HBK=L<
vite .	HCL=P=
vite a	CAL=PA
vite he	B=HFP:
vite nd	A=PA
vite of	HA
vite on	L8PF
vite re	ABC;
vite ry	A;HEP=
vite se	A9H;LJ
vite to	A=HDL=P=
vith .	H<LDQ=
vith in	A=C=HFP<
vith nd	A=HCL=
vits .	HBL<
vits as	HAP=
vits at	H;PC
vits ll	HDL=P<
vits nd	HEP9
vits ng	H:PD
vits of	H=LB
vits or	A=HB
vits re	HAL=
vits to	HAP=
vits ut	HAP=
vits ve	ADH;P=
vity ,	A=HIL9P=
vity -	H<LB
vity .	HEI=P;
vity :	HDL:
vity al	HAL=
vity an	H;LC
vity as	C=HB
vity at	HCL;
vity by	H7LG
vity ce	HBL<
vity ds	HAL=
vity er	ADH;
vity es	A;HFL<
vity et	HAL=
vity ge	HDL<P=
vity in	A=HEL;
vity is	HBK=
vity it	H;LC
vity ld	H<LB
vity ll	A=LA
vity ly	HAL=
vity nd	HCL=
vity ng	H=LA
vity nt	HAL=
vity of	P=
vity on	H<LB
vity or	A<LB
vity ot	HAL=
vity ow	A=HA
vity re	A=HA
vity so	H=LA
vity ss	H;LC
vity st	ACH:
vity to	HCL;
vity ts	A=LB
vity ve	A=HA
vive #	A:HF
vive ,	ACL:
vive .	ACH:LCP=
vive >	A8LKP;
vive a	HAP=
vive al	ACH;L<PC
vive an	H=LCP=
vive ar	IBL<
vive as	AAH<LBP=
vive at	A=C=HC
vive ca	L=PA
vive ce	AAH=
vive ch	ADH:
vive de	A=
vive ds	L=PA
vive ed	A=IB
vive em	C=PA
vive er	ABI=LFP8
vive es	AAB=H:LFP<
vive ew	HAP=
vive gy	A=HEL=P=
vive he	A=IAL=PA
vive ht	C=
vive i	A=HA
vive ic	A<H<LE
vive in	ADH<L;N=PC
vive is	H=PA
vive it	AAHHL8P;
vive ks	H=
vive ld	AAP=
vive le	ACH;
vive ll	H=PA
vive ly	L=PA
vive me	A<F=HCKCP;
vive ms	ACH;
vive my	HAI<PA
vive nd	AEE=IAP;
vive ne	A<HGP9
vive ng	ADD=
vive ns	H<LA
vive nt	A9G=HALDPB
vive of	A<CDIAL=P=
vive om	H=PA
vive on	ADH:L9PE
vive or	H<ICPA
vive ow	L=PA
vive ps	ACH=L=
vive re	A5HIL=PA
vive rm	AAH=
vive rs	H;IAPA
vive se	AAH=
vive so	AAP=
vive st	ADH=L<
vive te	ABI=
vive th	AAI=L=
vive to	C=D=HDLAP=
vive ts	A4CFHAIA
vive ty	ADH;L=
vive ur	H=PA
vive ut	ABP=
vive ve	AAC=H=LA
vize at	H:PD
vize he	F=HEP;
vize in	H<LCP=
vize ir	B=PA
vize is	H:PD
vize nd	HBL=
vize or	H=PA
vize se	HFL<P;
vize ur	H;PC
vjob ,	H=PA
vjob .	H<PB
vjob ng	A=LE
vjob on	H;PD
vjob th	HAP=
vjob ty	HCP;
vjor ep	AAH=
vjor ns	A<LB
vjor on	ACD=L=
vked ,	ABP<
vked .	A=H=LB
vked a	L;PC
vked at	A=PA
vked by	A;N=PD
vked er	A:LCPA
vked ff	ABP<
vked he	AEP9
vked in	A=PA
vked is	LCP;
vked nd	A;PC
vked on	A=PA
vked or	A;H;PF
vked ry	ADP;
vked to	A=L=PB
vked up	AFP8
vked ut	A=PA
vken ,	ADH;
vken .	C=PB
vken as	A=PB
vken ay	ABH<
vken by	AEP;
vken er	A=PA
vken es	A8L;PI
vken ge	A=PA
vken in	HAL=
vken nd	AGH=P:
vken on	A=C=LB
vken to	A<PB
vken up	A<HB
vker ,	A=H;LD
vker am	F=HCK=
vker er	A=HB
vker in	HAP=
vker is	A=HB
vker nd	HDL=P=
vker of	H=LA
vkes ,	HIP6
vkes .	HDL=P<
vkes a	H=PA
vkes er	H=PA
vkes in	H<PB
vkes ou	HBP<
vkes to	H;PC
vket ,	HAL=
vkey al	AAL=
vkey as	ADL;
vkey es	AAC=
vkey to	AFH6LCP=
vkey ts	ACH=
vkey ub	A=HALAQ=
vkin en	HAP=
vkin on	H<IDL=
vkin rk	H;LC
vkly ,	CA
vkly nd	CAP=
vl >	LAQ=
vlad ou	ADN=P=
vlad to	H=LC
vlan ,	LA
vlan .	HDL:
vlan at	HAP=
vlan b	H9LE
vlan es	HBP=
vlan i	LA
vlan is	H=LA
vlan ll	H<LB
vlan nd	H9LCPA
vlan or	HCL;
vlan to	A=HDL;
vlar ,	ACC=H=
vlar .	AAH=
vlar am	AGH<L:
vlar as	ABH=
vlar ge	A:HALB
vlar gy	A;LEP=
vlar ic	LAP=
vlar nd	AAL=
vlar ng	ABC=J=
vlar on	AAH=
vlar or	ABP=
vlar to	A9HE
vlar ts	A7HG
vlat ar	A=K=LAPA
vlaw .	HAP=
vlaw es	AAH6PF
vlaw nt	F=LAP=
vlaw on	A<HB
vlay ,	HDP:
vlay .	H=LB
vlay he	HALBP:
vlay in	H=PA
vlds ,	H9PE
vlds .	P=
vlds es	H=L=PB
vlds on	H8PF
vlds re	K=L=PD
vled "	A;PC
vled ,	H=PB
vled .	A8HE
vled al	AAP=
vled an	AIC=P7
vled at	A=LB
vled by	A<PD
vled ce	A=PA
vled ds	AAP=
vled er	A=LA
vled es	A=PA
vled he	AAP=
vled in	ACC=H=L=PA
vled nd	A;HB
vled ng	A<H=PD
vled ns	AELCP6
vled on	ADP:
vled or	A<PB
vled st	AAP=
vled th	ACP;
vled to	A=H=PC
vled um	A=PA
vled up	A<PB
vled us	A<PB
vled ut	H=I=L=PE
vlee _	AEH8LA
vlem .	A=HB
vlem of	HAL=
vlen to	A=PA
vler ,	ACH:I=LCP=
vler .	ABH<
vler of	A=LA
vles #	HBL<
vles ,	HCL;
vles .	P=
vles :	HAP=
vles an	HAP=
vles at	HBL=P=
vles ed	H<LFP=Q=
vles ll	H<LB
vles nd	H=PB
vles of	F=LB
vles om	HAP=
vles re	A=HBL9PD
vles th	L=PA
vles to	H;PB
vlet 's	F=H:L9PM
vlet ,	A<HCP=
vlet em	K=PA
vlet me	B=PB
vlet us	L=PA
vley 's	H<LB
vley ,	G=H;LE
vley :	HCL;
vley >	HBL<
vli in	H=LA
vlia ,	LAP=
vlic 's	H<LB
vlic ,	AAL=
vlic ng	AAH=
vlic ol	LA
vlic th	AAP=
vlic ts	AAL=
vlie .	H<PC
vlie ad	H<PB
vlin ,	H:LD
vlin .	HBP=
vlis ,	H=LA
vlks ,	H9LBPB
vlks at	LBP<
vlks to	H<PCQ=
vlle ,	H=LA
vlle nd	H;LC
vllo !	GBH<
vlls ,	L<PA
vlls .	L=
vlls at	HDP;
vlls nd	HDL=P<
vlls ng	A=HA
vlls or	L=PB
vlls to	H;PC
vlly ,	A=C;HALC
vlly .	C8LAPF
vlly >	HCP=
vlly ?	CBH=
vlly al	ACH=L=
vlly as	C=LA
vlly at	CAH=
vlly ce	CBL<
vlly ds	CAP=
vlly ed	A=CFH=L=P=
vlly et	CAP=
vlly he	C8PF
vlly in	C7HG
vlly is	CAL=
vlly ll	A=CA
vlly nd	A=CFH=P<
vlly ng	CAL=
vlly ns	A=CA
vlly re	CCH=L=
vlly se	B=CA
vlly th	C=HA
vlly to	CAH=
vlly ts	AFC=P;
vlly us	C=LA
vlly ve	CBN=
vlog th	HAP=
vloi ed	H=LA
vlol !	E=GB
vlol >	GEH<L<
vlop a	L=PA
vlop ar	A=PA
vlop ew	H=PA
vlop nd	H=PA
vlor ,	H<LC
vlos es	A=H=LB
vlot er	A=HA
vlot re	HAL=
vlot to	HAP=
vlow ,	A6H=PJ
vlow .	ACH=P=
vlow @	G=PBQ=
vlow an	HBL<
vlow at	BAP<
vlow ce	H=LA
vlow ck	AAH=L=PA
vlow er	HEP;
vlow es	AAP=
vlow he	BCH=L=
vlow me	L=PA
vlow nd	ADH:
vlow ns	A9HML=P9
vlow of	A=LDP=
vlow on	AABAL=P=
vlow or	A=HCP=
vlow th	C=PB
vlow to	H<PB
vlow ur	ABC=
vlow us	B=PA
vlow wn	ADP;
vlse ,	CAP=
vlso ,	CAL=
vlt ;	A=HEL=P=
vlth ,	H<K=LD
vlth .	E=H=LD
vlth an	H<LB
vlth ce	A=
vlth es	HBL<
vlth ge	A=HBL=
vlth gs	A=HA
vlth nd	A=H=LC
vlth ns	A=HA
vlth re	C=HEL=P=
vlts ,	HA
vlts of	HAP=
vlty .	HBL<
vlty nd	A<HB
vlue ,	ACH;
vlus or	A;HC
vlve .	H;PC
vlve he	B=PA
vlve nd	H9PE
vman ,	A=LA
vman .	H<LEP;
vman an	A=HCL=
vman as	H<LB
vman ds	AAH<LA
vman es	A:LF
vman fe	A=LA
vman gs	AAL=
vman ic	A=LB
vman it	AAH=
vman ll	A=HDL<
vman me	AAH=
vman nd	AAH=
vman ng	ACH=L=
vman nt	ACL=P=
vman of	H:LD
vman rs	AAL=
vman to	A=LA
vman ts	AEH=L;
vman ty	A=C=L<PE
vman ve	H4LJ
vmas on	H;LC
vmas us	H=LA
vmay ,	D9HJL:
vmay ay	DCH=P=
vmay be	DGH7
vmay em	DBH<
vmay i	DEH9
vmay od	D=HA
vmay ot	DCH;
vmay se	DCH;
vmay ve	DFH:P=
vmed ,	A<LC
vmed .	A:PF
vmed an	ACL<P=
vmed at	A;H<PE
vmed by	H=PA
vmed er	HGP7
vmed es	H:LGP=
vmed he	ACP;
vmed in	A<HDL:PB
vmed nt	ACP;
vmed th	AAP=
vmed to	H=PA
vmen ,	HDP=
vmen .	GGL7
vmen ed	C=HB
vmen nd	LBP<
vmen of	H;LC
vmer 's	H=LA
vmer ,	ADH<
vmer .	AEH;P=
vmer an	H=LA
vmer ce	A=
vmer er	ABC=
vmer et	AB
vmer on	HAL=
vmer or	AAB=H=I=LC
vmer rs	AAH=
vmer ts	A;HDL=
vmes ,	CAHGL5
vmes .	C;HBLCP<
vmes :	H=LA
vmes a	B=HBL=
vmes as	H;PD
vmes at	H=LCP=
vmes ed	CAP<
vmes er	HDP;
vmes ey	H<LB
vmes he	CBH<
vmes i	CCL;
vmes in	H<LB
vmes ll	C=HALAP=
vmes ng	D=HDLAP;
vmes of	L=PA
vmes om	H<PB
vmes on	P=
vmes or	HAL=
vmes ot	H=L=PC
vmes re	C=HDL=P=
vmes se	C=PB
vmes th	HBP<
vmes ve	HDK=L=P=
vmes we	CAL=
vmet in	H=PA
vmhr :	H=LA
vmic ,	ACH=L=
vmic am	ACH;
vmic ce	AAL=
vmic cy	AAL=
vmic ds	H=LA
vmic em	AAL=
vmic er	H=LC
vmic es	AAH=
vmic gy	A=LA
vmic is	AAL=
vmic it	A;LC
vmic ld	A<LB
vmic ms	AAL=
vmic nd	ABL=P=
vmic ne	A8LHP=
vmic of	A=HA
vmic ry	AAL=
vmic se	A<HB
vmic ss	AAL=
vmic th	C=H=LC
vmic ty	AAC=
vmit ,	H=
vmit at	H7LFPA
vmit ll	H=PA
vmit ng	H;J=PF
vmm .	HCL=P=
vmon nd	ACH=I=
vmon od	AAH=
vmon on	H:LD
vmon se	ADH=
vmon ts	AAP=
vmon ty	ABHAL<P=
vmp :	LAP=
vmpt to	B=C=HFP<
vmr. er	E=LA
vmt @	H<LDQ=
vmum ge	AEH<L=
vmum of	A<LA
vnal ,	H;LB
vnal .	HAL<
vnal al	ABP<
vnal an	A=HB
vnal ar	A<LB
vnal as	HCL:
vnal aw	AAL=
vnal ax	ACH=L=
vnal bt	AAL=
vnal ce	A;H=LE
vnal ct	AAL=
vnal cy	A;LC
vnal de	ABH=
vnal ds	AHH:L;
vnal em	ACL;
vnal er	A9LE
vnal es	H=LA
vnal et	A;LC
vnal ey	AAH=
vnal gs	A:HFL=
vnal gy	ACL;
vnal ht	A:LD
vnal ic	A=LC
vnal is	ABL=
vnal ks	A:HD
vnal le	A;HC
vnal ls	A<LB
vnal my	A=LA
vnal nd	ABH=
vnal ng	LA
vnal ns	A;HC
vnal nt	AHH=L:P=
vnal om	AAH=
vnal on	A9LC
vnal or	H=
vnal rd	AAK=
vnal re	ABB=
vnal rs	ACL;
vnal ry	H=LB
vnal se	AAL=
vnal sm	A<LB
vnal ss	A9HE
vnal st	ABL<
vnal th	A=HA
vnal to	A<HA
vnal ty	AIL7
vnam .	H;LC
vnce 's	H=LA
vnce ,	A=HJP7
vnce -	C<LB
vnce .	HHL<P:
vnce :	H:LE
vnce ;	HAL=
vnce ?	H;PD
vnce a	CFH;N<
vnce am	HCL=P=
vnce an	L<
vnce as	HDL;NAP<
vnce at	HAL;NA
vnce ay	LEP;
vnce by	C=HCL=
vnce ck	H;LAPA
vnce ds	AFH9
vnce ed	CAHAP=
vnce em	H:PD
vnce en	HAP=
vnce er	C;HAPA
vnce es	A;C=HCK=PB
vnce ey	CEH;L=
vnce he	B=H=PE
vnce ht	AEH5LA
vnce i	C=H8NCPD
vnce id	HAP=
vnce in	CCG=HIL:P8
vnce ir	H<PB
vnce is	LFP:
vnce it	HAP=
vnce ld	H8LE
vnce ll	H=L<PD
vnce ly	HAL=
vnce my	N=PA
vnce nd	A;CBHFL<N=P=
vnce ng	CAH=L=NA
vnce nt	H;LC
vnce of	A=PC
vnce on	HDLAP9
vnce or	PB
vnce ot	H<LCP=
vnce re	A=H=PB
vnce rm	A=HCP=
vnce rs	PA
vnce ry	H<L=NAPB
vnce se	HAP=
vnce ss	HBP<
vnce st	H9LE
vnce th	HAL=
vnce to	A=C=HKL=P:
vnce ts	H=PA
vnce ur	H:NAPB
vnce ut	L=PA
vnce we	C=HA
vnch ,	ABC=HCP=
vnch .	ABH=L;PB
vnch of	HBL=
vnch on	ABH=L=
vncy ,	HAL=
vncy .	A;HD
vncy at	H=LA
vncy nd	A=HFP:
vncy on	C=HA
vnda ,	H<LC
vnda or	HDP;
vnds ,	HBLDP7
vnds .	LFP7
vnds >	HCL<P=
vnds an	L=
vnds at	H;L=PE
vnds ay	C=PB
vnds ed	H;LAPA
vnds er	C=HALA
vnds et	H=PA
vnds in	HCL<
vnds ke	H=PA
vnds me	HBP=
vnds nd	A;HIL8
vnds ng	H;LD
vnds of	HJP3
vnds on	H<L<PE
vnds or	HCP;
vnds re	HCP<
vnds st	L=PA
vnds to	H9LBPB
vnds us	HAP=
vned ,	AAP=
vned .	AAH=K=L=PC
vned >	A=H<PC
vned al	A=PA
vned as	A=PA
vned at	ACP;
vned by	AGH=P9
vned ce	AFP8
vned en	A<PB
vned er	A7PG
vned es	A:PD
vned he	AEP;
vned ht	A:PD
vned in	A=F=L=PE
vned my	ABP<
vned nd	AAH=
vned ng	ABP<
vned ns	A;PC
vned or	A;PC
vned rs	ABH=
vned ry	AAL=
vned th	ACC=P=
vned to	A8HD
vned ts	H=
vned ut	AHP6
vnel 5	HCL;
vner 's	A=HCL=
vner )	B=HEL=M=
vner ,	ABH;LBP=
vner .	H;LB
vner :	H<LB
vner es	ACH;
vner in	A;C=HE
vner nd	ADH8LBP=
vner th	A=H=PC
vnes &	HDL:
vnes ,	HGL;P;
vnes .	H:LFP=
vnes >	H;LC
vnes at	HAP=
vnes ed	H=LA
vnes ho	HAI=
vnes in	HEL;P=
vnes is	H;LC
vnes nd	HDP<
vnes ng	C<K=LC
vnes of	HAL=
vnes or	H8PG
vnes re	HAI=
vnes to	A=HCL=
vnet ,	C=
vnet .	AA
vnet es	A=HA
vnew ,	AGCAH;L9
vnew al	A+COH;LI
vnew am	ABH<
vnew an	A.LP
vnew ar	A=CBL=
vnew as	A8CAH=LF
vnew at	ABC<
vnew ax	AAC=
vnew bs	ALC=H=I=L9P=
vnew ce	AEC=L<
vnew ch	AAH=
vnew cy	ADL:
vnew de	AEC=L<
vnew ds	AIC<L;P=
vnew ed	A9CE
vnew el	AACBL:
vnew er	A=HFL9
vnew es	AOC;H<L6
vnew et	AHH=L8
vnew ge	AHC=L8
vnew gs	ABC=
vnew gy	ACL=
vnew he	H=PA
vnew i	L<PB
vnew ic	A8CIL<
vnew ip	ACH=L=
vnew is	C=PA
vnew it	AAC=
vnew ks	AAC=
vnew ld	A9LE
vnew le	CAHKL1
vnew ll	A9H=LG
vnew ls	AEG=H=L=
vnew me	C=H;LE
vnew ms	AIC=H<L:
vnew my	AFL9
vnew nd	C;HFL=
vnew ne	C<HJL7
vnew ng	CEL8
vnew ns	ACC=F=HDL:
vnew nt	A=C<H=LE
vnew on	C;H<LE
vnew pe	AAC=
vnew ps	ADC<H=
vnew ra	ADL:
vnew rd	A8CDH=LC
vnew re	A=CA
vnew rk	A7LH
vnew rs	AIC<HBL5
vnew rt	AHC=HGL0
vnew ry	A<CBH=
vnew se	A=LA
vnew ss	A4C;H=LO
vnew te	A3CMH=
vnew th	ADC=L<
vnew to	A<CA
vnew ts	ALC<H=L:P;
vnew ty	A;C=HF
vnew um	AHH=L8
vnew ur	A=H=LAPA
vnew ys	ACL;
vney ,	H=LA
vney .	HAL=
vney an	A=HA
vney ck	HAL=
vney es	A=HA
vney is	HEL9
vney or	H=LA
vney to	HDL<P=
vnge ,	A=HDL:PA
vnge .	H8LBPB
vnge >	H=LA
vnge a	H=PA
vnge an	H9PE
vnge at	HBP<
vnge bs	H=PA
vnge he	C=E=HGLDP6
vnge in	A=HB
vnge is	LA
vnge nd	A<H<PE
vnge of	HBL<
vnge on	H<PB
vnge or	A=HCL;
vnge ow	AAHAP;
vnge ry	H=PA
vnge to	AAL=
vnge ur	HBP<
vnge we	H;LDP=
vngs ,	HAL9PC
vngs .	LAP=
vngs >	H=LA
vngs an	H=LA
vngs as	HCL=P=
vngs at	A=C=HD
vngs ch	HAL=
vngs ed	HAI=L<PC
vngs er	H=L=PD
vngs i	HBP=
vngs is	H;LAPA
vngs ke	H=LCP=
vngs ll	HAL=
vngs ly	H<LB
vngs nd	HEL=P;
vngs ng	L<PA
vngs of	HB
vngs om	H=LA
vngs on	HAP=
vngs or	HBL<
vngs st	HBP=
vngs th	L=PA
vngs to	H9PE
vngs ts	HAP=
vngs we	A=HA
vnia ,	H<LB
vnia .	HCI=
vnia nd	H=LA
vnic ,	HAL<
vnic sh	AAL=
vnit ly	B=HCL=
vnks !	G=HGL;P=
vnks .	H:PF
vnks >	H=PA
vnks nd	H7LG
vnks or	HGL;P;
vnks to	HEI=L;
vnly in	A=CA
vnly le	A=CA
vnly on	A=CA
vnly ot	CAH=
vnna be	C=HIJ=L;P=
vnna et	H;LC
vnni ts	H=LA
vnny nd	AAL<
vnny of	A=HA
vnny on	H:LD
vno ,	A=FCL=
vno al	FAH=
vno an	FAL=
vno er	FAP=
vno ld	FAL=
vno ne	C=FA
vno to	FAH=
vnor ,	H;LBPA
vnor .	LBP=
vnor er	A=PA
vnor es	AAB=HCP;
vnor ey	A=HA
vnor is	H;PC
vnor of	A=HB
vnor to	L=PA
vnot be	DAH=
vnot ly	DAF=
vnot nd	DBP=
vnot rd	DAP=
vnot st	JAK=
vnot te	JAL=
vnow !	H=PA
vnow #	A=C=PC
vnow ,	CEL;
vnow .	CAH=
vnow :	CAH=
vnow >	G=HCL<PA
vnow at	HA
vnow be	CAP=
vnow ey	H=PA
vnow he	HBP<
vnow ho	J=PB
vnow is	HAP=
vnow ll	C=PA
vnow nd	CAH=
vnow ng	CAL=
vnow of	H=PA
vnow om	HAP=
vnow ou	CEP9
vnow ow	C=HA
vnow re	H=PA
vnow ry	CAP=
vnow ur	HAP=
vnow we	H=PB
vnse ,	A=
vnse .	AAHDL<P<
vnse am	A=H9LG
vnse es	A=HB
vnse et	A<HB
vnse is	H=LA
vnse ls	AAL=
vnse nd	LA
vnse ng	A;HEL<
vnse nt	HAL=
vnse of	A;LB
vnse st	AEL:
vnse to	HDP;
vnse ts	ADH<P=
vnse ve	H7LG
vnta ra	H=LA
vnth ,	C=LA
vnts ,	A=HIL9
vnts .	HEL<P<
vnts ;	HBP<
vnts a	H7PG
vnts an	HCL=P=
vnts at	HJL<P7
vnts ay	H=LA
vnts ch	HAP=
vnts ed	H=LA
vnts he	H<PB
vnts ho	H;LC
vnts in	HDL=P<
vnts ir	H<PB
vnts is	H<PB
vnts ld	G=LA
vnts ll	HCL=P=
vnts me	HAL=
vnts nd	HEP:
vnts ng	HAL=
vnts of	H<LJP7
vnts on	HAL=
vnts or	F=HA
vnts re	HDL<P=
vnts th	HDL=P<
vnts to	B=H<PC
vnts ut	HBP<
vnts ve	D=HFL:
vnts —	HCP;
vnty ,	A;C=HBLB
vnty .	A=HCL=
vnty of	A=CBHAI;
vnue ,	H=L=PC
vnue .	A=HA
vnue ng	HA
vnue to	A=H=K=N=PE
vnue ur	H=PA
voad ,	A=CGH=I=L=
voad .	L9PE
voad in	C=H=LC
voad nd	CCH:
voad nt	A=C=HB
voad or	CAH9PC
voad to	CCH=L=
voad ve	AAH=
voal .	L;PB
voal :	A=HA
voal es	A=HA
voal of	H7LG
voal st	A=HA
voan es	A=HA
vobs ,	HDL:
vobs >	HCL;
vobs an	A=H:LF
vobs ck	HAL=
vobs nd	HAL=
vobs ng	H9LGP=
vock ,	A=LB
vock .	HAP=
vock es	A=HBLEP9
vock et	AFH;P=
vock nd	A=B=C=H=L;PJ
vock of	H<L=PD
vock to	HA
vode ,	HDL<P=
vode at	H7LIQ=
vode of	A=
vods ,	HAL=
vods .	HAL=
vods of	HAP=
vody ,	C=LA
vody or	A=LB
voes 't	DAH=
voes .	DAHCL=P;
voes ed	HFP8
voes in	D=H=PC
voes ne	DCH=L=
voes ng	D=HA
voes on	H9PF
voes ot	DAH=
voes to	H=PA
voff ,	B=HA
voff .	A=B<LD
voff :	BAL=
voff >	Q=
voff he	A=BB
voff nd	BAH=
voff om	BAP=
voff re	BAP=
voff to	BCL;
vogs re	HGL7
vogy ,	H=LA
vogy .	HBL<
vogy nt	P=
voh my	GAP=
vohn ,	LAQ=
vohn er	HFI=L;
vohn in	H=LA
void ng	A=PA
voil ,	L;PB
voil es	A;HD
voil nd	H9PE
voil ny	H7LG
voil on	HBP=
voil ts	HBP<
voin es	A=H<L=PE
voin me	L=PA
voke of	H;L<PF
voke up	H=PA
voke ut	H=PA
voks ke	H<L=PD
vola #	H=LA
vola ut	H=LA
vold !	A;HEL=
vold ,	AFL8P=
vold .	I=LA
vold ar	AEH=L=P=
vold ay	AAHAI=P=
vold by	LAP=
vold en	AAC=
vold er	A;HD
vold es	A=PA
vold ew	ABH=
vold he	A=PA
vold in	ABH=L=O=PB
vold is	H:LD
vold me	A<B=PC
vold nd	HBL=
vold ng	A=H=LAPA
vold ns	AEH<P=
vold oa	A=LA
vold on	ADH<L=
vold or	A=PA
vold re	LBP=
vold st	AAK=
vold to	A;PC
vold ur	A=PA
vole ,	ACH;L=PA
vole >	A=G=HC
vole as	HA
vole in	A=HDP=
vole ld	AAH=
vole nd	L<PB
vole to	HAL=
voll .	A=HA
voll es	F=HBP=
voll to	HBL=
voln ,	H<LB
vols ,	A=H<PD
vols at	HCL<P=
vols ey	C=HDL<
vols ll	HAP=
vols of	H6LH
vols re	HCP<
vols to	HCL=P=
voly nd	A=H=LB
voma ty	H=LA
vome !	AACBH6LB
vome #	AAL=
vome ,	A9B=CAFAHCL:PC
vome .	ABCCL=P;
vome >	HAP=
vome ?	K=LA
vome a	ABB=
vome al	ACH;
vome an	C<PA
vome ax	A<F<HKP:
vome ay	FAHAL=
vome ce	C=HFI=Q=
vome ck	HA
vome ds	HAP=
vome ed	C=HA
vome en	FAH=
vome er	H;PC
vome es	A3C;HLLA
vome et	A<C<HE
vome he	PA
vome ht	AAF;LA
vome ic	HAP=
vome in	HGP7
vome is	A=CAHHL<P9
vome ls	A=HA
vome ly	A=PA
vome me	AICAF<H5PAQ=
vome nd	A<CFH8L=PD
vome ng	A=FA
vome nt	H=LBP=
vome od	FAH=
vome of	C=FCH=
vome om	PA
vome on	AAF=HAL;PA
vome oo	H=PA
vome or	HAP=
vome ps	A=FA
vome rd	FAP=
vome re	C=
vome rm	H=PA
vome rs	A:C=HCPB
vome ry	AAHAP;
vome se	AFFAH;P:
vome so	H=PA
vome ss	A=F=HGL=P<
vome st	A=C=FAHA
vome th	L=PA
vome to	AACCF;H1LDPF
vome ue	H=PA
vome ut	A=CAH=PA
vome wn	HAP=
voms ,	LAP=
voms .	A=HA
vomy ,	ADL<
vomy ws	A=HA
von ,	BAC=
von de	BAL=
von er	A=BCL=
von he	BCC=H=
von nd	BAP=
von ng	BAH=
von nt	BAP=
von or	BAL=
von ve	BAH=
vond ,	ADC9E=LDP=
vond ce	AAC=H=LA
vond in	ACC=P=
vond nd	AAL=
vond of	AAL=
vond on	ADH=L<
vond to	C=H=PB
vone !	HDL<
vone #	I=LDP<
vone ,	B=CEHAI=L;
vone .	A=CEH6LD
vone >	H:LCO=PC
vone ?	H=PA
vone a	CCH=
vone an	H=LA
vone as	A=IBK=
vone at	P=
vone ce	H;IC
vone ed	H=LA
vone er	LA
vone he	CCH=P=
vone ht	D=HBL<
vone i	A=LC
vone in	H;LC
vone is	HCL;P=
vone ld	PA
vone ll	HAK=
vone nd	HBI;LAP=
vone nt	H=IA
vone of	A9C<HFICL=
vone on	HAIAP;
vone or	F=H=IAPA
vone ot	H=IA
vone rs	A=HA
vone so	C<HBJ=PA
vone th	HBL<
vone to	AEL=P<
vone ts	HAI=
vone ut	H<PB
vong !	H=LBP=
vong )	HAL=
vong ,	ABC;H;LC
vong .	AJC:H8LBP=
vong ?	B=D=HALA
vong ar	AEC;H=
vong as	ALC4H=
vong ay	AAB=
vong ed	A2CLHAP=
vong er	ADC:
vong es	ACC<
vong ey	ABC<
vong gh	A<C=PC
vong go	A8CIL=
vong ic	ABCBL<P<
vong in	C=H=PA
vong is	A<HB
vong le	AAC=
vong me	A:BAH=LFP=
vong nd	AFB=C7LC
vong ne	CBI=
vong ng	ACCAH<J=
vong nt	A<CEL<
vong of	A=LA
vong on	A=HDL=
vong or	A=CEP<
vong re	C;LDP=
vong rm	AAC=
vong rt	A<LB
vong st	A7CH
vong th	A=BHH=L=N=
vong to	BA
vong un	AFC=L;
vong ur	A=BA
voni gn	LBP=
vons !	H<LB
vons (	HCL;
vons ,	L;PD
vons .	H8LDPC
vons :	H6LBPE
vons ?	H8PF
vons al	LA
vons as	HBP<
vons at	B=HCP=
vons de	HCL=P=
vons ht	HCL;
vons if	HAP=
vons in	H9LGP=
vons ke	HBL<
vons ld	HAL=
vons nd	H;IC
vons of	HBIBP8
vons on	H<LEP;
vons or	H;PC
vons re	C=HFL<P=
vons st	HBL=
vons th	HAP=
vons to	HBL;
vons ve	HBL<
vons ys	H=LA
vont ,	A=HA
vont .	D<H=LD
vont he	A=H<PD
vont is	H=PA
vont nd	A=DA
vont of	A9HE
vont te	LA
vony nd	A;C=HD
vood !	A=B=C=LCPB
vood ,	ABC<HEL:
vood .	ACC=HAL=
vood :	ACH=P=
vood >	A9HBLB
vood ?	A:HE
vood an	A8LG
vood as	AAL=
vood at	H9PE
vood bs	LAP=
vood ck	C=LA
vood ea	AAH=
vood es	ADL<P=
vood gh	A<CDH=
vood ht	A=LB
vood in	AA
vood ks	ADH=L=
vood ll	AEC:
vood mp	H=LCP=
vood nd	H:LC
vood ne	AAC=
vood ng	A6CI
vood nt	A;LC
vood of	ABL=
vood on	AAC<
vood or	AAC=H=LA
vood ps	HA
vood re	H=PA
vood rs	A<LB
vood rt	ACD=L=
vood to	AAG=LAP=
vood ts	AAHBL:
vood ty	A=HEL;
vood ws	AAH=
voof at	A<HA
vook !	H<LB
vook a	H=PA
vook ad	HCP;
vook an	HDL:
vook at	HCL=
vook ce	A=PA
vook es	H<LDP=
vook is	HDL=P<
vook ke	H=PA
vook nd	A=H;PE
vook of	HAL=
vook or	HFL<P;
vook to	G=H=L=PD
vook ut	H=PA
vool !	A<H<K=PF
vool ,	A;PD
vool .	AAHAL<
vool >	A=GA
vool ce	A<HB
vool ct	HFL9
vool es	H=PA
vool in	A=HDL=
vool ms	B=HA
vool of	HBL<
vool on	ACH=P=
vool or	ABH;
vool re	ADG=P=
vool ts	H=PA
vool us	HAP=
voom ,	HBP=
voom .	HAL=
voom :	H9LGP=
voom >	H=LA
voom in	HBL=
voom or	B=H;PF
voon !	B=CA
voon ,	A=CAHBL<
voon .	CAH<LA
voor ,	H=LA
voor .	A<HB
voor es	ABH<
voor nd	AAH=
voor of	AAL=
voor to	ACH=P=
voor ts	AEH;L=
voot ge	D=ICL=
voot in	C=HA
vope ,	FEH7L:PE
vope .	H<PB
vope is	HGK=LAP6
vope ll	HDP:
vope of	HGP7
vope or	H8PF
vope ou	H<PB
vope re	H<LA
vope th	H:LAPB
vope to	H8PD
vope we	C=PA
vops ,	A<G=LAPB
vops .	H:PD
vops in	HCL;
vops nd	HAP=
vord .	H6LAPF
vord as	HALAP;
vord er	HAI=
vord es	A<HDLEP8
vord gh	A=
vord is	L9PE
vord or	HAP=
vord rs	HBP<
vord to	H;L=PE
vore !	AAC=G=H;LF
vore ,	AEB=K=P=
vore .	AOBAC9H:P8
vore :	AB
vore ?	ADB=C:HALAP=
vore @	C7HGP=
vore a	AAC=
vore al	A1COK=
vore an	ALB=C5
vore as	BACBH7PC
vore at	AAC=L=
vore bs	ADC:
vore ce	ADB=C:H=PC
vore ch	AAC=
vore ct	A9CE
vore cy	ACC;
vore ds	ACBAC9
vore ed	A2BACJH=PA
vore er	ABC=
vore es	AHC6HB
vore ew	A6CH
vore ey	ADC<L=
vore gy	ABC<
vore he	I=
vore i	AABBC;HAL=
vore ic	A0CN
vore id	A8CF
vore il	ADH:
vore in	AGC7LA
vore ir	A;CCHCP;
vore is	ACC;
vore it	ABBCC<H;
vore le	A4CK
vore ll	HAL=
vore ls	ADC<H=
vore lt	A7CELA
vore ly	A'CWHAL=
vore me	A<PB
vore ms	ACC;
vore nd	AHC6
vore ng	A7BACHH=
vore ns	AIC5
vore nt	A1COP=
vore od	A=CA
vore of	AKC5L8PD
vore om	AGC7
vore on	AEB=C;HAL=
vore or	ADC8PA
vore ou	H=PA
vore pe	A5CI
vore re	A6BACF
vore rk	A=CA
vore rs	AFC8
vore se	A5B=CHHA
vore st	A6CH
vore te	A<CB
vore th	ACC;
vore to	AGC6
vore ts	AGC:H=
vore ul	A3CK
vore us	A6BACF
vore ut	ACC;
vore ve	A1CM
vore we	AHBCC8H=L=N=
vork !	H=LA
vork ,	B=L=PB
vork .	D=LC
vork ;	H=PA
vork >	IBL;
vork ad	HAP=
vork an	H<PB
vork as	H;LAPB
vork ce	A=HEL=P=
vork er	A=HFP:
vork he	HGP7
vork in	H8PF
vork ir	HCP;
vork is	H=PA
vork ll	HAP=
vork nd	HDP:
vork ng	H=PA
vork on	H=
vork or	HBL=
vork rd	HAP=
vork to	H=PA
vork ts	HAP=
vork ty	LAP=
vork ut	C=
vorm ,	HJL:P9
vorm .	H<LB
vorm a	D=H<PD
vorm he	HEP;
vorm in	LCP<
vorm is	H:L=PF
vorm ld	H8LF
vorm ls	HAL=
vorm nd	L=
vorm on	LCP<
vorm to	H:LEP=
vorm ur	HAP=
vorn ,	A6HBPE
vorn .	AHH9P<
vorn er	H=
vorn in	A<H;LAPD
vorn ld	HBP=
vorn nd	A<HB
vorn of	A=HA
vorn to	H=PA
vors ,	HFL:P=
vors .	HDL:
vors an	HAL=
vors at	HAP=
vors in	H;LD
vors nd	A=HDP<
vors om	HAP=
vors on	HCL=P=
vors or	H8LF
vors re	H;LDP=
vors to	HCL<
vors ut	H=LA
vort 's	H=LA
vort ,	HBL9
vort .	ADH;L:PC
vort a	L=PB
vort at	HBL=
vort ed	HAP=
vort em	HDP:
vort er	H;LB
vort es	H=
vort he	H:LC
vort in	HAP=
vort ir	HAP=
vort le	A<H=L=PF
vort ly	AAL=
vort nd	A=
vort ng	A<HC
vort ns	H=PA
vort of	AAH<LA
vort om	A=HA
vort on	AEL<P=
vort or	H=LDP=
vort re	C=HGP8
vort rm	HAL=
vort ry	H=PA
vort to	L=
vort ts	A=HEP;
vort ur	F=
vory ,	A<HA
vory .	HKL9P9
vory as	A=HB
vory ds	HBL<
vory ed	A<C=HC
vory er	AAH=LAP=
vory es	ABH=
vory in	A=HAP=
vory is	H=K=LC
vory ll	A=HA
vory nd	AAHCL;P=
vory ns	AAH=
vory nt	A<HDL=
vory of	HAL=
vory on	A<K=LD
vory or	A;HDL=
vory to	A<HB
vose ,	AAG=HALBP:
vose .	ADB=
vose a	H<PB
vose al	AEH;
vose an	H=PA
vose at	C=HALCP;
vose en	HEL=P;
vose er	A=PA
vose he	AFC=H=P;
vose in	A<HC
vose is	HBP<
vose ll	H=PA
vose nd	A=HAL;PC
vose ng	LAQ=
vose ns	A=C=LAPA
vose on	AAL=
vose to	H9PF
voss ,	G=HALAP=
voss .	HCP;
voss a	BAP=
voss al	AJC;H:L=
voss ca	BAH=
voss he	A=BCP=
voss of	A=HCP=
voss ty	A=BB
voss ur	H=PA
vost ,	A4CIHCP;
vost .	A;CEH6LCPD
vost a	A=PA
vost al	A;CEP=
vost an	N=PB
vost ed	AAC=
vost er	AEC9H=PA
vost es	ADC:HDL=P;
vost ew	A=CA
vost ic	A<CB
vost in	A;CCH:PD
vost is	L=PB
vost le	AFC9
vost ll	CCP;
vost ly	A6CDHC
vost nd	AAH=
vost ng	A;CC
vost ns	A8CEHCL=P=
vost nt	A;CCH:PD
vost of	A]C!HDL9PA
vost on	C;HEP=
vost re	A=CAH<PB
vost te	C=
vost ts	AAH=L=PA
vost ty	H=PA
vost ul	A;CC
vost us	A=CAHAP=
vost ut	A:CFH=
vost ve	A:CAHB
vote ,	A=H;PF
vote .	ADC=HBL=P:
vote as	AAP=
vote ce	H=PA
vote es	ABP<
vote is	H=PA
vote on	A=H<PD
vote or	L=
vote to	A=HB
vote ty	H=PA
voth .	FEH=K=L=
voth es	A=FA
voth he	C=FCP=
voth of	FAH=
voth or	FAH=
voth ur	FCH=P=
vots ,	HAL=
vots .	HBL<
vots of	A=CDH;
vots re	H:LD
vots to	LAP=
voud .	AAH<
voud at	ACH=P=
voud of	AAH=
voud on	ACB=
voud to	AAP=
voup of	H<LB
vour ,	C;H=LE
vour er	A=
vour nd	A=LE
vour of	A=HBIAL=
vour or	HCL;
vour rs	B=IA
vour ty	H9LE
vous #	ABL<
vous ,	ACH;
vous .	AAP=
vous >	AAH=
vous al	A6CH
vous an	AAL=
vous at	AAN=
vous ce	AAC=
vous er	AAC=
vous ic	AAC=
vous ld	ABP=
vous me	AAH=
vous nd	AAH=
vous ns	AAP=
vous nt	A=LA
vous or	A;LC
vous re	AAP=
vous rs	AAI=
vous te	A=C=LC
vous ts	ACP;
vous ut	AAD=LA
vout !	BCC;I=LA
vout #	B6CJ
vout ,	BDC<L=
vout .	BIC9H=P=
vout 00	B/CO
vout :	BFC8
vout >	BFC8HBL=Q=
vout al	BDC:
vout as	BFC8
vout at	CBH=P=
vout ay	BCC=K=
vout by	B;CC
vout ca	HAP=
vout ce	BBC<
vout em	BAC=
vout en	BAC=
vout er	BCC;
vout es	BBC:HCP=
vout he	BJC6
vout ht	BBC<
vout ic	BAC=
vout in	B:CD
vout ir	BEC=H=P=
vout is	BEC9HAL=
vout it	BFC:N=
vout le	BAC=
vout lf	BFC:E=
vout ll	BAC=
vout me	BBC<LAP=
vout my	BAC=
vout nd	A=B3CM
vout ne	B7CG
vout ng	BOC/
vout nt	BBC<HBL<
vout ny	BAC=
vout of	BMC9H;P=
vout om	B;CA
vout on	CCH;L;PC
vout or	B:CD
vout ow	BIC5
vout re	BFC7
vout se	BB
vout ss	A=HA
vout te	BBC<HBP<
vout th	B=CA
vout to	BEC;HBP:
vout ur	BBC<
vout ve	BCC;
vove )	H:LD
vove ,	HBP=
vove .	H7LAPD
vove :	HGL8
vove >	I=PA
vove ?	HBL<
vove a	H<PC
vove an	BAHAP;
vove at	HAP=
vove em	HEP9
vove he	B=HC
vove is	B=HEL=P=
vove it	HFL:P=
vove ll	A=BCHBL<P=
vove ly	H:LE
vove me	H<PB
vove my	H;PC
vove nd	L;PC
vove ng	A=BALFP9
vove of	HAP=
vove om	HBP<
vove on	H=PA
vove or	A=PA
vove ou	D=LC
vove rd	D=PB
vove se	LEP:
vove th	HCP;
vove to	BAH:PC
vove ts	BAH=
vove ur	B=HJL=P8
vovo ,	H=LA
vowe it	C=PB
vown ,	BBH=P=
vown .	HBL;PB
vown ;	AAH<
vown >	L=PA
vown as	L=PA
vown by	BAH<L=PB
vown ds	A=HDP<
vown en	BAH=
vown er	B=HA
vown es	ACB=H=
vown he	AEP9
vown ic	HALAP<
vown ll	B=HA
vown nd	A=BAC=H=PC
vown ns	A=PA
vown of	B;HD
vown om	A<PB
vown on	A=BEH;LAP=
vown re	ACL<
vown te	BCH;
vown to	BBH=
vown ty	LCP;
vown ve	A=H<LD
vown —	AAP=
vows ,	H:PD
vows .	A=HA
vows he	B=PA
vows it	H=PA
voys !	H=LA
voys nd	HAP=
vp >	A=G=HD
vpan ,	LB
vpan .	H=LA
vpay ,	H=PA
vpay .	H=PA
vpay es	H:PD
vpay ff	H<PB
vpay ir	HBP<
vpay nd	A;PC
vpay or	C=HAL=PA
vpay ur	H=PA
vped ,	A=PA
vped .	AGHBP4
vped by	A9PE
vped er	ACH=
vped in	A=L=PD
vped nd	A=H=K=PD
vped ng	A=PA
vped se	A<H=PD
vped th	C=PB
vped to	AAP=
vpen ,	A<
vpen .	A=PA
vpen ew	PA
vpen in	H<PB
vpen ts	A=H=PC
vper ,	AAC=H=K=L9PI
vper .	AEH6PB
vper >	G=HBL=
vper es	B=HCLCP;
vper nd	A:H8PL
vper or	ABH=L=
vper re	LB
vpes .	H;PC
vpes nd	HBL=
vphy ,	C;HB
vple 's	HCL;
vple ,	HEL;P<
vple .	A=HA
vple :	AA
vple >	A=LDQ=
vple at	A=HB
vple ds	F=
vple he	PA
vple le	HBP<
vple nd	ABL=
vple ne	HAL=
vple ng	H7LF
vple of	A=HCL=
vple on	D=HA
vple or	A=HA
vple re	AA
vple ts	ABH:LCP=
vple ut	H9LE
vply ,	CAH;L=PB
vply .	C=HB
vply he	C;H<PE
vply ng	A=CA
vply of	C=HA
vply ot	CAP=
vply to	C;LD
vply ut	CAL=
vpm .	HAL=
vpol #	HAL=
vpol >	HCL=O=
vppy .	AFL9
vppy ay	A9LE
vppy th	ACC=H=LAP=
vppy to	AAL=
vpth of	HBL=
vpts to	HA
vpur .	H<LB
vpur th	HCL=P=
vput at	C=PA
vput he	L=PA
vput in	H=PA
vput nd	A=PA
vput ur	B<PB
vraa ty	C=LA
vral ,	A=HIL7
vral ad	A=LA
vral ar	AGL7
vral as	AFH:L=
vral ca	ABH<LAP=
vral ce	ACH=L=
vral de	A8LF
vral ds	ADL:
vral el	A<LB
vral er	AAH=
vral es	A:LE
vral ey	A<LB
vral ge	AAL=
vral ls	A=LA
vral ly	A=LA
vral ms	A:HD
vral nd	AFC=H9
vral ng	A=H;LE
vral nt	A=H=LC
vral of	ACL;
vral rs	H=LB
vral rt	A=LA
vral ry	ABL<
vral ss	A=H=LC
vral ts	AEH=L<P=
vral ty	AAL=
vral ue	AAL=
vral ve	ABL<
vram ,	C=HCL=
vram .	H;LC
vram ed	HCL=P=
vram in	H=LBQ=
vram is	HAL=
vram nd	HAL=
vram ng	HAL=
vram on	H9LE
vram or	P=
vram st	HAL=
vram to	H<LB
vran ,	H=LA
vran is	K=LA
vran or	A=PA
vrap .	HCL=P<
vraq 's	H=K=LC
vraq ,	H=LA
vrat ,	A=H=LB
vrax -	H<LB
vray or	H=L<PD
vrce ,	HALCP:
vrce .	HBL=
vrce er	HA
vrce es	H<LB
vrce in	C=HA
vrce nd	H<LFP;
vrce ng	H;LC
vrce nt	A=HAL=PA
vrce on	ACC;H9LGP=
vrce or	HDL:
vrce re	HALAP<
vrce to	A=HA
vrce ur	H8PF
vrch ,	H=LA
vrch .	HBL<
vrch am	H=LA
vrch at	HAJ=
vrch es	HCP;
vrch in	HAL=
vrch nd	HBL8PC
vrch of	HCL;
vrch on	HDP:
vrch or	PA
vrch th	H<PB
vrch to	A=HC
vrds ,	CJH<L9P=
vrds .	C;LCP=
vrds :	HBL<
vrds ch	HA
vrds ed	C=HA
vrds nd	C=
vrds ng	LAP=
vrds of	CCL=
vrds on	HAL=
vrds or	HBL<
vrds re	A=C=H=LBPA
vrea ,	HAL=
vrea .	HBL<
vrea at	H=LA
vrea of	A=HA
vred ,	AALBP9
vred .	AEC=ICL6Q=
vred ;	AA
vred >	ADL7PB
vred an	B=PA
vred ar	A;PC
vred as	A<PB
vred at	A=PA
vred by	H=
vred ce	A=HC
vred ds	A8PF
vred ed	ABH=P=
vred en	LAP=
vred er	AA
vred es	ABH;
vred he	AKHCP/
vred ic	A;L=PE
vred in	A<HDL=
vred is	A:H=PF
vred ks	A:IAPC
vred ly	AAP=
vred nd	A5IALDPB
vred ng	A<LFP;
vred ns	A6PI
vred nt	A=LA
vred of	AEHBLAP4
vred om	A;PC
vred on	A;IAPB
vred or	H<PA
vred pe	ACL=P=
vred re	A9H=PG
vred rs	ABICL:P=
vred st	C=LA
vred th	A=
vred to	A9LBPD
vred ts	A;C=HCL<PD
vred ty	AAP=
vred us	LBP<
vree ,	AEH:P=
vree .	AAHDL=P9
vree ar	CAH=I=LA
vree at	H=PA
vree ch	A<LB
vree er	HAP=
vree es	H=IA
vree le	A;IAPB
vree nd	IAP=
vree ns	H=PA
vree of	AAH=
vree om	AEH=L=P=
vree on	AAL;M=PD
vree or	ACK=
vree re	A=IB
vree rs	AAH=IAO=
vree se	I=PB
vree ss	AAP=
vree th	A<H<LBPB
vree to	AAC=I=
vree ts	A;PC
vrel th	C=PA
vren 's	HBL<
vren ,	C=HA
vren .	A=H=LB
vren er	H;LC
vren nd	H9LE
vren to	HAP=
vrer ,	L=
vres (	HAL=
vres ,	A=HAL:PD
vres .	L<PB
vres a	HEL=P;
vres at	A=H7K=LEPE
vres ed	HAP=
vres he	B=CBH=
vres in	LBP<
vres ll	HAL=
vres nd	HEP9
vres ng	H=PA
vres of	HBP<
vres on	HAP=
vres or	H;PC
vres re	C<FEH=LAP<
vres to	HIP4
vrew ,	A=K=L:PG
vrew up	A=PB
vrge ,	A=H=PB
vrge .	AAL;PA
vrge a	A=PA
vrge as	H=PA
vrge es	L9PE
vrge ew	A;CAH=PB
vrge nd	A=CFH;L;PA
vrge of	A=HBP=
vrge on	H;LDP=
vrge ou	H=PA
vrge ss	ABP<
vrge to	L<PB
vrge ts	A=LA
vrgy ,	HAP=
vrgy ce	HAP=
vrgy gy	C=HCL=
vrgy nd	H<LB
vrgy nt	A=HA
vrgy re	HAL=
vrgy to	H=LA
vria ,	HAL=
vria .	HBL<
vric er	A=LA
vric es	H;LD
vric ns	AAL=
vric nt	AAH=
vric ty	AEH;L=
vrid ,	LAP=
vrid of	A;H;L=PI
vril ,	HBP=
vril .	H<LB
vris ,	H;LC
vris -	H=LC
vrit ,	H;LD
vrit .	C=HCL=PAQ=
vrit ay	HAL=
vrit in	H;LC
vrit of	HAL=
vrks ,	A=HB
vrks .	L=PB
vrks at	L=PA
vrks he	HFP8
vrks in	H=PA
vrks nd	H<PB
vrks ng	LA
vrld 's	HFL9
vrld ,	A8HJL=P=
vrld .	A=HB
vrld ar	H:LE
vrld as	A=HA
vrld at	A;HC
vrld ce	ADC=L=P=
vrld de	A;H<LG
vrld ed	A;HBLA
vrld er	AEH8
vrld es	A=H<LD
vrld ht	AFH:L=
vrld in	HA
vrld is	A<HDL=
vrld my	AOH0
vrld nd	A9HE
vrld ng	A=HA
vrld nk	H5LI
vrld om	HAP=
vrld on	B=HA
vrld or	A=HA
vrld re	HDL<
vrld rs	A=LA
vrld st	A<HB
vrld to	HA
vrld ts	HAP=
vrld ty	AEH9
vrld we	A:HD
vrld —	A=HA
vrly ,	AGC=H=L;
vrly .	A<HFL;
vrly 00	CAL=
vrly ce	ACC;
vrly ed	A;CC
vrly en	AEC=P<
vrly es	AAC=
vrly he	A=CCP=
vrly in	H;LB
vrly nd	AAH:LA
vrly ng	AAL=
vrly ns	CA
vrly nt	AAC=
vrly on	A=CA
vrly to	CA
vrms ,	HDP:
vrms .	HBP=
vrms ce	HAL=
vrms he	H8PF
vrms in	HCP;
vrms nd	HAP=
vrms of	A=LCP<
vrms ol	A=HCP=
vrms on	HCL=P=
vrns .	HAP;
vrns of	H9PE
vrns to	HAP=
vrns ut	H<PB
vrol ,	A=HDP=
vrol .	G=HAL=
vrol er	HCL;
vrol nd	H;LAPA
vrol of	HAP<
vrol ts	HBP<
vrol ur	L=PA
vron ,	LBQ=
vror ,	C=HDL=
vrow 's	C=HCL=
vrow ,	A<HDP=
vrow .	A=B=CFL;PA
vrow he	HBP<
vrow in	C=HBL<PA
vrow nd	A=H<PC
vrow ng	C<HDL=
vrow or	C=HA
vrow re	C=H=LAPB
vrow up	PA
vrow ur	LB
vrps ,	HBL<
vrps .	HCL;
vrps ll	H=LA
vrps to	H=LCP=
vrry ,	C=HFL5PE
vrry .	AAL<
vrry _	H<LA
vrry an	A=LCP<
vrry es	H=LDP<
vrry on	L=PA
vrry or	AFH=L;
vrry ry	A:H=LG
vrry ut	A=PB
vrse ,	C<G=HALC
vrse .	AHH9L;
vrse an	ACH=P=
vrse at	ACH=P=
vrse er	A6CGHC
vrse nd	A=HDP=
vrse or	ABH=P=
vrst ,	AGC2HHL=
vrst .	AFC7D=HB
vrst 00	AAC=
vrst al	A3CNH<
vrst an	AAH=
vrst ar	ADC;
vrst ay	C=HA
vrst ce	AAH=
vrst ch	A:CE
vrst dy	A3C9HTL;
vrst ed	A+CWH:
vrst ep	A:HIL<
vrst er	CDH;
vrst ic	A6CIH=
vrst in	ABH;
vrst is	ACC;H<LA
vrst me	ABC;
vrst nd	AGC<H;
vrst ng	AGC;H;
vrst ns	AAC=
vrst nt	A0CEHH
vrst of	ADH;
vrst on	ABC<
vrst ot	ACC=H=
vrst ps	ACC=H=
vrst se	A;C<HF
vrst ss	A9HHL=
vrst te	CDH=P=
vrst to	AIH6
vrst ty	A=C=HC
vrst ve	A=CEH;
vrst ys	AAC=
vrt >	H=LB
vrt @	H=LDP;
vrth 's	HGK=L:
vrth ,	C8G=LF
vrth .	A:CCH<LAPB
vrth _	H=LA
vrth an	C:LD
vrth at	A=CAH=LA
vrth ca	CDL:
vrth ea	B=C8LH
vrth he	B=CDH<
vrth it	AAK=
vrth na	C=LA
vrth nd	CBH<
vrth ng	AAP=
vrth of	AFCGH7I=K=L<
vrth ry	H=LA
vrth to	HAL=
vrts )	HDL=P;
vrts ,	HBL7PD
vrts .	H<LAPA
vrts at	HALAP<
vrts by	LAP=
vrts ed	C=HDP<
vrts er	H<PB
vrts ll	LBM=
vrts nd	H9LBPB
vrts of	HBL;
vrts on	H;PC
vrts or	H=PA
vrts re	H<PB
vrts th	H=L=PC
vrts to	HFL=P:
vrty ,	L;PD
vrty .	H;LD
vrty es	HEL9
vrty in	HAL=
vrty nd	AAH=I=LA
vrty ne	A=HA
vrty of	HBL=P=
vrue :	ABC=L=
vrue at	AAC<H=PB
vrue in	ADK=P=
vrue or	AAH;LA
vrue to	AAP=
vrug er	HCL=P=
vrug es	H<PB
vrug ge	HAP=
vrug ng	G=HBP=
vrug on	H=LA
vrug se	A=
vrun ,	HAL=
vrun in	HCP;
vrun or	H=PA
vrve ,	H;PC
vrve .	A=HA
vrve a	D=L=PC
vrve al	C=PA
vrve an	HGL=P9
vrve as	H=LC
vrve he	HFP8
vrve it	H=PA
vs .	H=LA
vsad .	A=LA
vsad ay	A=LA
vsal in	AFH:L=
vsal to	A=HCL=
vsan ,	AAL=
vsan .	ACH=L=
vsan co	A=H=LC
vsan es	AAH=
vsan nt	A<HB
vsan on	AAL=
vsan rt	AAP=
vsat in	H;PC
vsaw a	H=PA
vsaw he	H=PA
vsaw in	H=PA
vsay ,	H;PD
vsay :	H=PA
vsay >	H<PB
vsay a	L=PA
vsay at	HEP:
vsay ey	H=PA
vsay he	HBP<
vsay is	HIP5
vsay ng	H=PA
vsay no	L=PA
vsay to	H;PC
vsco ay	H=LA
vsed ,	HEL=P;
vsed .	A<L=PD
vsed >	AJL=P7
vsed al	AAP=
vsed an	ABL=
vsed as	L=PB
vsed at	HBP=
vsed er	A8PF
vsed es	H=PB
vsed gs	ABL=
vsed he	A=PA
vsed in	A=H=LEP=
vsed it	LAP=
vsed ll	PA
vsed ly	A=PA
vsed nd	A:PF
vsed ng	A:K=N=PG
vsed ns	ADP:
vsed nt	AEL=P;
vsed of	H=PA
vsed om	A=PA
vsed on	A;K=L;PJ
vsed ps	H=LBP=
vsed th	ABP<
vsed ts	AAP=
vsee ,	H=LA
vsee at	HCP;
vsee ch	H=PA
vsee he	L=PB
vsee if	H<PB
vsee it	HAP=
vsee me	L=PA
vsee ou	L=PA
vsen to	A=L=PD
vser ,	AAC=
vser .	CDH<P=
vser to	A=CHH;L=P=
vses !	HBL<
vses ,	HAL=
vses .	PA
vses a	H<PB
vses ay	H;PC
vses ed	L;PC
vses er	HBP<
vses es	A=H<PD
vses he	HBP<
vses hn	H<LDP=
vses in	HAP=
vses is	HBP<
vses ke	HAP=
vses ld	H;PC
vses nd	LBP;
vses ng	H<PB
vses of	HBP<
vses om	HA
vses or	A=HCLAP;
vses re	LBP=
vses ry	HCP;
vses th	HCP;
vses to	HEL=P:
vses ut	HGP7
vses ve	HBP<
vset of	A=HIL=P9
vset to	H:PD
vset up	A=PA
vsia ,	H;LC
vsia is	H<LB
vsia to	H=LA
vsic ,	ADH=L<
vsic .	A=HDL<
vsic ch	ACH=L=
vsic er	H;LC
vsic es	AAH=K=
vsic to	A:LD
vsic ts	HBL<
vsil ls	HAL=
vsis .	C=HCK=
vsis as	H<LB
vsis nd	HAL=
vsis on	HAL=
vsis or	HAP=
vsit ms	HA
vski .	H<LB
vsks or	H=L=PC
vsly .	CAL=
vso ,	A=CA
vso at	CAH=
vso ck	CAH=
vso ed	CAL=
vso he	CAL=
vso ng	CAL=
vso ny	CAP=
vson !	HCL;
vson #	H:LD
vson ,	A=HB
vson .	HBP=
vson :	C=HA
vson >	HAL=
vson @	HCI=L=
vson _	HDL:
vson as	A=HFL:
vson at	HAP<
vson ed	H<LB
vson er	A=LA
vson es	A<LA
vson hy	HAL=
vson i	H=L<PD
vson in	HDL=P<
vson nd	H:LD
vson of	B=LA
vson or	HAL=
vson rk	H<LB
vson to	H9PF
vson ut	H=LA
vsor of	A=LC
vsss >	HB
vssy in	H<LC
vst. is	LAP=
vste ,	A=HA
vste .	H<PC
vste nd	H=
vste nt	HAL=
vsts ,	C=HC
vsts .	L<PC
vsts ;	HEP9
vsts by	HAP=
vsts ed	HCL<P=
vsts er	H8PF
vsts ho	HEL<P<
vsts in	H8L;PI
vsts ll	HBL=
vsts nd	A=HFL<P<
vsts of	H6PH
vsts on	H5LAPG
vsts or	H:PC
vsts re	HCP:
vsts th	H:PD
vsts to	A=HCL=
vsts ut	H<LB
vsts ve	LEP:
vsty ,	A:HEL=
vsue ,	HA
vsue a	H=PA
vsue at	HAP=
vsue he	H=PA
vsun es	HAL=
vsus .	HBL=
vt .	HAQ=
vtal ,	HDL;
vtal .	A6HH
vtal ar	A=HDL<
vtal as	A;HC
vtal ce	A=LA
vtal es	AAH:LB
vtal ge	AAH=
vtal ic	ABH<
vtal il	ACH;
vtal lt	ABH<
vtal ms	ABL=
vtal nd	HBL;
vtal ns	ACH;
vtal of	ABH<
vtal on	A7LH
vtal or	C=HA
vtal rs	AAH=
vtal ss	AAH=
vtal th	ABH;LA
vtal to	AEH=L=P=
vtal ts	AAL=
vtal ty	H=LA
vtal ws	AAL=
vtan ,	H=LA
vtan .	I=LA
vtan as	ACH;Q=
vtan ll	A=LA
vtar ,	A<LB
vtar .	I=LB
vtax de	H5LI
vtax es	A=HCL=
vtax it	LAP=
vtax nd	H=PA
vtax on	HBP=
vtax rm	H<
vtax rs	HAL=
vtax se	HAL=
vtax ts	A=L=PB
vtay ed	L9PE
vtay in	PA
vtch ,	A=HEI=P=
vtch .	A=HIL=P:
vtch >	A=LA
vtch as	HBP<
vtch it	H=PA
vtch nd	H:PD
vtch of	H=L=PB
vtea nd	HDL:
vted !	LBP=
vted ,	AAH<L<PC
vted .	C;HCPA
vted :	AEH=P<
vted >	A:H=L=PG
vted a	ADP<
vted al	AKB=C<L:P<
vted an	A<PC
vted ar	LCP;
vted as	A:LAPB
vted at	ADH=L=
vted ax	A;PC
vted by	A=H=LC
vted ca	ADP:
vted ck	ABP=
vted en	AAL;PA
vted er	ACH<
vted es	A6H;LIPB
vted he	A<HEP<
vted ic	AFP9
vted in	AAH<L9PF
vted le	AELAP9
vted ll	PA
vted ly	AEH=P;
vted me	ACP;
vted na	A:PD
vted nd	HDL9
vted ng	A<PB
vted ns	LEP;
vted nt	ABP<
vted of	A<PB
vted om	A9PE
vted on	A;LFP<
vted or	AHH;L9
vted re	A:PD
vted rs	AAP=
vted se	AKL=O=P7
vted ss	ADP;
vted te	A=HCP=
vted th	H=L;PF
vted to	A7H<LJ
vted ts	A=PB
vted ue	A<PB
vted ur	A=PA
vted us	AAP=
vted ut	AAP=
vtee at	H<PA
vtel in	H<LB
vtem ,	HGK=L9
vtem as	H;LC
vtem in	H=L;PF
vtem is	HAP=
vtem nd	HBL<
vtem of	H;LC
vtem to	HA
vten ,	A=L=PB
vten by	A=L=PC
vten he	B=PB
vten or	H;PC
vten to	D=I=L=PG
vten up	H=PA
vten ur	H=PA
vtep ,	HAP=
vtep by	HA
vtep in	A=HA
vtep rd	L=PA
vter !	AECAH5LC
vter #	H=PA
vter 's	H=LA
vter (	H=LA
vter ,	K=L;PE
vter .	B=C=LC
vter 2	A=BAH=LA
vter :	CAH=
vter >	C=HB
vter ?	C=HA
vter ]	B=C=HB
vter a	AAB=
vter al	AAB=CBH:LA
vter an	A<B=CEH:LBPA
vter ar	AAC8HALB
vter as	ABC<
vter at	A;BAC=L;PF
vter ay	H<LB
vter bs	AAH=
vter by	ABP;
vter ca	L=
vter ce	AEC;HAL;
vter ch	ACC=H=
vter ct	A;CC
vter ds	A=IB
vter ed	A7CGHDL<P=
vter en	A7B=CEHAL=PB
vter es	HDL;P=
vter et	A=H=LAPA
vter ff	AAC=
vter gh	BAH=
vter gs	HCL=P=
vter he	A<L=PA
vter i	BAC=H;LC
vter in	ABLEP6
vter ip	HAL=
vter ir	ACHBL;P=
vter is	ABH<LAP=
vter it	H=PA
vter ld	AAC=
vter le	A;CAHBL=
vter ll	BAC=HBL=
vter ly	A=CA
vter me	BAC=HAP=
vter ms	A=HA
vter nd	L;PE
vter ne	CAH=
vter ng	A=BECEH3LB
vter ns	P=
vter ob	AAH=
vter of	HAL<
vter ol	HBK=
vter on	A=H=PB
vter or	ACC=LAP;
vter ow	H<LC
vter re	CGH:L=P=
vter rs	A<CAHCL<
vter rt	A;PC
vter ry	A:HD
vter se	AHH<L=N=P<
vter sh	A;H=PD
vter so	I=LA
vter ss	H=PC
vter st	BAC=HCL=P=
vter th	A<C=H=PE
vter to	B=C<HGL=
vter ts	AAC;F=PB
vter ty	ACC=HBL<P=
vter ue	HBP<
vter ur	ACH<
vter ve	HCL;
vtes !	HDL;
vtes ,	HEP:
vtes .	H=LEP;
vtes a	HDP:
vtes al	H<LA
vtes an	L9PF
vtes as	H=LA
vtes at	H9LCPA
vtes bs	D=PA
vtes by	H=PA
vtes ch	HCP;
vtes en	H<LB
vtes er	H9PF
vtes ew	H<PB
vtes he	H8PF
vtes in	HEL9
vtes is	HDP:
vtes ld	HDL<P=
vtes ll	H=PA
vtes ly	H=PA
vtes nd	A=H;LKP9
vtes ng	L=PA
vtes of	H:LFP=
vtes om	HEP9
vtes on	H<PB
vtes or	HEL=P;
vtes re	H<LB
vtes so	H;LC
vtes st	HDP;
vtes th	L=
vtes to	H:LFP<
vtes ut	G=HA
vtes ve	A=HDP<
vths ,	HCL;
vths of	A=HCL=
vthy ,	AAQ=
vthy le	A:LD
vthy of	AGH:L<
vtic ,	HAL=
vtic .	A<HA
vtic ay	A:HD
vtic ct	AAH=
vtic cy	A9LF
vtic de	HA
vtic gy	A9LE
vtic le	ACH=L=
vtic ls	AAH=
vtic ms	AAP=
vtic nd	ADH<L=
vtic ns	A;HD
vtic or	ABL<
vtic rs	ACL;
vtic ss	AEL:
vtic ts	AAH=
vtil er	A=HDL<
vtil ey	A=BCH=
vtil he	B<HCLAP=
vtil is	BAN=
vtil it	BAH=
vtil we	BBH<
vtin :	G=LA
vtin ca	C=LA
vtle ,	ACH9I=LC
vtle .	C<HC
vtle al	A=CA
vtle er	CGH3LB
vtle es	AAC=H=LA
vtle ge	ABC<
vtle is	AAC=HAL=
vtle it	ADC:
vtle me	A7CG
vtle of	A=H7LI
vtle or	C=L<PC
vtle oy	ACC=H=
vtle re	A;CFHAL=P<
vtly ,	A<CB
vtly .	CAH=
vtly ed	A=CA
vtly en	CBL<
vtly in	A=CCH=
vtly nd	ACH<
vtly ng	CAL=
vtly ow	CAL=
vtly to	CCH=L=
vtly ve	CBP=
vto "	BCJ;
vto #	B7JG
vto '	BGJ7
vto ,	BIH=J8K=
vto .	BIJ5
vto ..	BBJ<
vto 00	BGJ7
vto 10	BDJ;
vto 5	BAJ=
vto @	B6JH
vto a	BLJ2
vto ad	B:JD
vto ak	B7JG
vto al	BMJ1
vto am	BAJ=
vto an	BEJ9
vto ap	B:JD
vto aq	BAJ=
vto at	BCJ;
vto ax	B:JD
vto ay	B8JF
vto b	BGJ7
vto be	A=B:H=JH
vto ca	BEJ9
vto ce	A=B:JF
vto ch	B=JA
vto ck	B=JA
vto ct	B5JI
vto cy	BHJ6
vto de	B6JH
vto do	B9JE
vto ds	BFJ8
vto ed	B7JG
vto ee	B6JH
vto ek	B9JE
vto el	B2JL
vto em	BJJ4
vto en	B<JDP=
vto ep	B7JG
vto er	B<JB
vto es	BJJ4
vto et	B6JH
vto ey	BAJ=
vto fe	BHJ6
vto ft	B;JC
vto fy	B:JD
vto go	B6C=JJ
vto gs	B<JB
vto gy	BGJ7
vto he	BKJ5P=
vto ho	BEJ9
vto ht	B9JE
vto ia	BDJ:
vto ic	BNJ0
vto il	B<JB
vto im	BBJ<
vto in	B;JC
vto ip	BAJ=
vto ir	BGJ7
vto is	BMJ1
vto it	B9H=JG
vto ix	B9JE
vto ke	B7JG
vto ld	B<JB
vto le	C=
vto lf	BFJ8
vto lk	B8JF
vto ll	B;JC
vto lp	B7JG
vto ls	BJJ4
vto ly	B6JH
vto me	BBL<
vto mp	B9JE
vto ms	BHJ6
vto my	BIJ5
vto na	BFJ8
vto nd	B3JK
vto ne	BAJ=
vto ng	B5JI
vto ni	BEJ9
vto nk	B7JG
vto no	BGJ7
vto ns	BJJ4
vto ny	BDJ:
vto od	BFJ8
vto og	BAJ=
vto ok	B=JA
vto ol	B5JI
vto om	BAJ=
vto on	BFJ8
vto op	B5JI
vto or	B=JA
vto ot	B7JG
vto ou	BOJ/
vto ow	B4JJ
vto oy	B5JI
vto pe	B7JG
vto ps	BEJ9
vto pt	B7H=JI
vto rb	B:JD
vto rd	B8JF
vto re	B<JDL=
vto rk	B6JH
vto rm	B3JK
vto rn	B8JF
vto rs	BJJ4
vto rt	B8JF
vto ry	BAJ=
vto s.	BCJ;
vto se	B:JD
vto sh	B8JF
vto sk	B=JA
vto sm	BJJ4
vto so	B<JB
vto ss	B<JB
vto st	B4JJ
vto ta	BCJ;
vto te	B5JI
vto th	BQJ-
vto ts	BNJ0
vto ty	BKJ3
vto ue	B4JJ
vto un	B<JB
vto up	BDJ:
vto ur	BEJ9
vto us	BKJ3
vto ut	B9JE
vto uy	B;JC
vto ve	B1JM
vto wn	BAJ=
vto ze	B<JB
vtol nd	H=LA
vtom ,	A=HCL=
vtom .	H;PD
vtom ne	AFH5LB
vton 's	J=LA
vton ,	H:LD
vton .	HBP;
vton _	HFL8
vton an	B=LB
vton as	HBL<
vton in	H<LB
vton ll	H=LA
vton nd	H<LB
vton or	H;LC
vton re	P=
vtoo ,	CAL=
vtoo ny	CAP=
vtop .	L=PA
vtop er	A=PA
vtop he	BDD=L:PA
vtop ng	A=HC
vtop of	ACH<L=
vtop on	HBP<
vtop ts	AAL=
vtop ve	AEH=P=
vtor ,	A=LB
vtor .	A=HB
vtor ed	HCL;
vtor es	H8LF
vtor ho	HFL8
vtor in	HBL<
vtor is	HAL=
vtor le	C=HCP=
vtor nd	HBL<
vtor of	H;LC
vtor or	A=HB
vtor ts	B=H9PG
vtra lp	ACH;
vtre ,	A<C=HFQ=
vtry ,	HAL=
vtry .	A=HCL=
vtry as	A=HA
vtry nd	L=PA
vtry of	A=HA
vtry on	H;PC
vtry or	A=HA
vtry st	HAP=
vtto is	HAL=
vttp …	HAL=
vtty er	AAC:H=LE
vtue of	A<HC
vtus uo	A=HA
vtv .	H=LCO=
vtwo es	IAP=
vtwo rs	H=IA
vu !	ABH<
vu .	A<LB
vu ll	AAL=
vu re	ADC=P=
vu ve	K=LA
vual ,	A<HDP=
vual .	HAL<
vual al	AAH=
vual ay	ACH=
vual ce	AAL=
vual es	HA
vual nd	A=L=PC
vual ng	ABH<
vual nt	A<H=LD
vual re	ABH<
vual se	ACH=L=
vual ss	A<HB
vual to	AAH=
vual ts	H=LB
vual ty	AAL=
vubt at	HAP=
vuce ,	HDP:
vuce .	HBP=
vuce he	N=PA
vuce ur	H=PA
vuch !	AAC=
vuch ,	ADP;
vuch .	A=C:GDHA
vuch >	A9GCH9LG
vuch a	AMB=C4K=LFP9
vuch an	AHC8L=
vuch as	AHC8E=H;PE
vuch at	A;CCH=PA
vuch ce	ACC=L<
vuch ed	A6CEG=LD
vuch er	A,CSH=
vuch es	ACC=L=
vuch is	AFC:K=
vuch it	ACL;
vuch ng	AAC=HCL<
vuch ns	ADL=
vuch nt	A=CA
vuch of	AGC8H=
vuch on	AAK=
vuch or	ABC=P=
vuch re	A5CKL=
vuch se	AAC=
vuch ss	CBH=
vuch te	A<CB
vuch to	AA
vuck !	L;PC
vuck in	C=PB
vuct ,	L<PB
vuct .	H<L=PD
vude ,	HAP=
vude .	A=HCQ=
vude il	ACL<P=
vudy ,	H=PB
vued .	A=PA
vued a	L=PA
vued on	A=L=PC
vued to	L=PA
vuel .	ACH=P=
vues ,	HCK=L:PC
vues .	G=LD
vues as	HAL=
vues at	HEL=P;
vues nd	HAP=
vues of	H=LA
vues or	HA
vues to	H:L=PF
vufc >	A=HA
vuff .	HAL=
vugh !	AFH=L<
vugh #	H:LD
vugh ,	B=GAH7L=NGPC
vugh .	BACCGAH<L:NAP=
vugh :	A=LCNAQ=
vugh >	NAP=
vugh al	L=NA
vugh an	A=PA
vugh at	C=PA
vugh ax	A=BA
vugh ce	BAP=
vugh ch	BAN=
vugh er	BBL=N=
vugh es	BAN=
vugh he	NAP=
vugh in	B=NB
vugh is	B=NA
vugh it	BAH=
vugh me	AAC=
vugh my	B=GA
vugh nd	A=CA
vugh ng	P=
vugh ns	ADF=N=
vugh or	CCH;
vugh to	A<CB
vugs .	H<L=PC
vugs at	B=HA
vugs nd	HCL=P=
vuip ur	H=PA
vuit .	K=L<PD
vule ,	A=HA
vule .	HCL=P=
vule of	H<L=PD
vulf .	H=LA
vull al	A8CF
vull ce	AAC=
vull es	A;HAPA
vull ge	AAL=
vull ip	AAP=
vull ng	AAC=
vull of	AGC;H=P=
vull rt	PA
vull ty	L<PB
vult ,	AALAP;
vult .	HBP=
vult in	LAQ=
vult ms	HAP=
vult nd	ABH<
vult of	HBL=
vult on	ADH:
vult or	ACL=
vump .	L=PB
vums nd	HAP=
vums or	HAP=
vund ,	B<HFL:
vund .	A9BCL<PD
vund a	B=HDP<
vund al	ADB=H=
vund at	A=
vund by	H=PB
vund ck	A=HDP=
vund er	A=HB
vund es	HA
vund he	A:BACCHDL=P;
vund in	A<BAHA
vund is	AABBH0PH
vund ks	B=HDLAP=Q=
vund le	A<BACBH<PA
vund my	ACH<P=
vund nd	A5BAPG
vund ng	ABBAH9
vund of	A=LB
vund on	ACH;
vund or	A=H=PC
vund re	ADC=H<
vund rs	ADB=P<
vund th	A=HA
vund to	CCH<
vund ur	ADHEP4
vund us	A=PA
vund ut	PA
vune 85	H<LB
vune in	A=LBP<
vung )	A=H=LC
vung ,	AAH=
vung .	ACL=P=
vung er	ACH=P=
vung es	AAP=
vung le	ABP<
vung ts	K=LB
vuns .	H;PC
vuns ut	HDL=P<
vunt .	ACH:PA
vunt or	A=HCP=
vup ,	BAH=
vup .	BCH=L=
vup at	BAC=
vup or	BAP=
vup to	BEH=L=P=
vups ,	A=HHL8
vups .	H<LB
vups nd	HAL=
vure !	G=HA
vure ,	H:K=LG
vure .	A2HPL7PD
vure :	AA
vure a	A;H;KDPA
vure al	AAP=
vure an	A<PC
vure as	AAHCP:
vure at	AHC8H:PB
vure er	A9CBHA
vure es	A=HA
vure ey	ADH=N=
vure he	ADD=H=LCM=P<
vure ic	AAC=
vure if	AAH=
vure in	ACH<
vure is	L;PC
vure it	HBP<
vure ll	AEB=P=
vure ly	HAP=
vure nd	AAH<L9PF
vure ns	ACH;
vure nt	AEH6LB
vure of	AHC=H:L<PA
vure om	A=HA
vure on	A6L=PI
vure or	HFP9
vure ot	AAHBP:
vure ou	AAH=
vure re	ABP<
vure rs	A=H=PC
vure se	ACH;
vure ss	H=PB
vure st	AA
vure th	ABH<
vure to	A=LBP=
vure ts	A;HC
vure ur	AAP=
vure ut	ABH=P=
vure we	ADC<H<PA
vurg ,	H;LC
vurn ,	A=H=LB
vurn ay	H=PA
vurn ck	J=PA
vurn ed	HALAP;
vurn ff	L=PA
vurn on	A=HA
vurn to	HFP8
vurs ,	H=KCL=
vurs .	H8PE
vurs nd	H<PB
vurs to	A=I<ODP=
vury ,	H=LB
vury ca	HAL=
vury go	A=HA
vury on	HCI=L=
vusa .	H=LA
vuse )	HIL:P<Q=
vuse ,	HAL:PB
vuse .	A=H:LF
vuse :	H:LAPB
vuse ]	H;LC
vuse al	HKP3
vuse as	A=PA
vuse ce	HAL=
vuse ed	H;LC
vuse em	HAP=
vuse es	H<PB
vuse he	A=PA
vuse in	L<PC
vuse it	HBP<
vuse ll	H<LA
vuse my	H<LEP<
vuse nd	C=H=LFP<
vuse ng	HIL7P=
vuse of	A=HDI=LCP:
vuse or	HCL;
vuse re	H:LCNDP<
vuse st	HDL:
vuse th	H<PB
vuse to	A=H<PD
vush or	L=PA
vust ,	A<LB
vust .	A=HALCP;
vust 3	A=CA
vust al	H=LC
vust as	CEH;P=
vust at	HAP=
vust en	C=HB
vust er	CCH=L=
vust es	A=
vust et	CAL=
vust he	H=PB
vust in	B=C<DCHCL=
vust nd	A<CA
vust ne	CAP=
vust ns	A=LB
vust of	HAL=
vust on	AAH=LAP=
vust ow	CAH=
vust to	AGH<K=
vust ts	A=PA
vust us	HAP=
vust ut	C=HA
vusy ng	AEC=H;
vute !	AAL;
vute .	H<LB
vute ce	AAHAI=P=
vute le	ADH=I=
vute nd	AA
vute of	H:LD
vute on	ADH;
vute or	A=PA
vute re	AAH=L=PA
vute to	A;HBL<PC
vuth ,	A=C=HC
vuth .	CIK=L<O=
vuth :	H:LD
vuth ca	C8H=LH
vuth ea	H=LA
vuth er	A=HDK=
vuth ia	CDL:
vuth is	A=HA
vuth nd	H=LA
vuth nt	A;C=HGL=
vuth of	CDH;
vuth ut	C=HB
vuts in	HCP;
vuts to	HAP=
vuty .	HDL:
vuty to	HAP=
vval .	A<HB
vval ce	A<HB
vval es	ACH<
vval is	HEL9
vval nd	ABL;
vval of	A7HG
vvan ,	H=LA
vved ,	A<PB
vved .	A<H<PF
vved as	A<PB
vved by	HEP:
vved es	A<HGP;
vved he	AAP=
vved in	AFH=L=P<
vved is	ACH<L=
vved ne	A3PK
vved ng	LAP=
vved on	H=PA
vved or	A=PA
vved rs	ACP;
vved ry	ACP;
vved th	A=LBP=
vved ts	ABP<
vved ve	A=PB
vvel ,	H;PD
vvel .	PA
vvel in	H=L8PH
vven .	HCI=P=
vven ay	ACCCH=L;P=
vven by	F=H9PH
vven ed	CAP=
vven en	HAIAP<
vven er	A=H=PB
vven es	A<ICL=
vven he	HGP7
vven nd	AAH<I<LF
vven ne	CAI=
vven rs	IAL=
vven se	H=LA
vven th	CBH<
vven to	D=H<LFP=
vven us	CAD=
vver !	BAH=
vver #	BAL=
vver ,	CBH=
vver .	A<BACCG=HAP;
vver 00	A=BA
vver >	F=HEL;
vver ad	HBL<
vver am	B=H9L<PJ
vver ar	A=H<LD
vver as	ACC8HB
vver be	CAP=
vver ce	CAF=
vver ed	CAL=
vver en	H=PA
vver er	BAFAHBL=P<
vver es	CAH=
vver ey	HCL;
vver he	A=C=FDH9PD
vver i	HAN=
vver id	LAQ=
vver in	ABB=LAP<
vver ir	B;C=HAPB
vver it	C;FAPA
vver ll	CCP;
vver ly	C=H<LAPB
vver nd	BAHBL<
vver ng	BAC=HAL=
vver ns	A;H=PE
vver of	B=H<PD
vver on	ADCAF=H;
vver or	H9PE
vver ou	A=FCH=
vver re	A=F=LBPA
vver rt	CBF=
vver st	BAC<H<LC
vver to	P=
vver ur	FAL=
vver we	A=FA
vves ,	HKL;P7
vves .	C=HDL=
vves :	LBP<
vves ;	HBP<
vves an	H<PB
vves as	HALBP:
vves at	L;PD
vves ay	H<PB
vves er	HAP=
vves he	B=H7PI
vves in	HBP<
vves nd	H=LDP<
vves of	H;PC
vves on	H7PH
vves or	HDP;
vves re	H=LA
vves st	H=PA
vves to	LCP=
vves us	H;PC
vvid .	A=HIL:P=
vvid _	HCL;
vvil ,	ABH<
vvil .	ACHAL=P;
vvil ce	AAH=
vvil es	AAK=
vvil ts	H=LB
vvor of	A=HA
vw .	H;LC
vw /	HBL<
vwal ,	HAL=
vwan na	H<LA
vwar ,	P=
vwar .	HEL<P<
vwar as	HCL;
vwar ii	H;LD
vwar in	HBL;PBQ=
vwar is	H<LB
vwar nd	H;PC
vwar of	H:LD
vwar on	A;HIL=P;
vwar or	A=H:PF
vwar st	C=LBP=
vwar ve	HAL=
vway ,	CAG=HCL:
vway .	AAHEL9P=
vway :	A=CA
vway ad	C8HF
vway as	A=CA
vway at	C=H=LC
vway em	H<LB
vway gh	C=HA
vway he	B=CA
vway in	AACBH:
vway it	A=HCP=
vway ld	LAP=
vway nd	CAH=
vway ng	ABD=H=
vway of	H=LA
vway om	A=CDH=
vway on	ACC=P=
vway or	CBH=
vway st	AAC=
vway th	CCH=P=
vway to	H;LB
vway ts	HDL;Q=
vway we	C=HA
vway wn	CBL=P=
vwed .	A<PB
vwed by	AAHEP6
vwed er	ABP<
vwed he	A=PA
vwed to	A=PA
vwer ,	HBL;
vwer .	AEC=H6PE
vwer al	AEH=L=P=
vwer an	AIC=H:L=P=
vwer as	A;HAK=PC
vwer ax	AAP=
vwer em	H:PD
vwer es	A;HD
vwer he	ADP:
vwer in	A=HB
vwer is	A=
vwer le	A=PB
vwer ll	HAL=
vwer me	H<PC
vwer nd	A<HB
vwer ng	AAH=
vwer of	HDL:
vwer on	P=
vwer or	HCP;
vwer st	H=LCP<
vwer to	A;HC
vwer ts	AAH<PA
vwer ur	HBP<
vwer ut	A=HBL=
vwhy do	CAL=
vwhy i	CBL=
vwhy is	CAH=
vwhy ld	CDH<K=
vwhy ur	CAP=
vwin ,	H=PA
vwin .	H8PF
vwin er	ACP<
vwin in	C=HCL<PA
vwly ut	A=CA
vwns .	HAL=
vwon .	A<PB
vwow !	GAL=
vwtf >	GDH<L=
vwth es	C=D=HC
vwth of	H<K=LC
vx >	G=HHL9
vxas nd	H=LA
vxb 0	H:LD
vxes .	HAL=
vxic te	AAH=
vxo >	GFL:
vxx >	G=HDL<
vxxx >	HDL=M=Q=
vy '	A=HCL=
vyan is	H=LA
vybe ou	CAN=
vyed ,	A=L=PD
vyed .	A8HAPD
vyed he	A=PA
vyed in	A=H=PD
vyed to	ADP:
vyer ,	HCL;
vyer .	HDK=L;
vyer as	H8LF
vyer ng	H<LB
vyes !	GAL=
vyes *	GAH=
vyes ,	GCH9LA
vyes .	GAH=
vyes to	GCH;
vyet ?	CBH=
vyet as	CBK=
vyet en	CCF=H=
vyet it	CAP=
vyet we	CCL=P=
vyle of	A=HA
vyou !	K=LA
vyou ,	KAL=
vyou .	A=KCP=
vyou i	KAM=
vyou ll	H=KDP=
vyou me	HAK=
vyou nd	H=KA
vyou ow	KAL=
vyou sh	H=KA
vyou to	KAL=
vyou ut	H=LA
vzed .	H=PB
vzed at	PB
vzed es	AA
vzed he	A=B=PC
vzed in	LFP8
vzed me	A=H=PC
vzed on	ACP:
vzed or	A=PA
vzed to	AEP9
vzen ce	A=HHL8
vzes he	H9PE
vzes in	H:PD
vzes ur	L=PA
vzon .	HAL=
vzza in	H:LD
v| >	OBQ=
v— at	MAP=
v“ @	L=MA
v” >	L=MCQ=
v… >	G=MCO=
v€ 0m	B=OA
v☀ ️	L=OA
v😘 >	M=OA
v🙌 >	M=OA
v️ >	A=QA
w!	H=L=MGN=P=
w"	A=H=L=MGP=
w#	A=H=L=OGP=
w%	H=L=OC
w&	B=EHH=L=N=
w'	F=H=L=MHP<
w's	A=B;H9JYK=L=M=P8
w(	C=H=L=MFP=
w)	D=H=K=L=MG
w*	B=C=G=OE
w+	B=H=OC
w,	A=B=H=MIN=P=
w-	B=H=I=L=MG
w--	B=H=MEO=
w---	MCO;
w.	A=L=MGN=O=
w..	MDO;
w...	MDO;
w....	B=MA
w.....	MAO=
w/	B=C=H=OF
w00	IAL=
w1	H=IA
w1-year	H=IA
w10	IAO=
w100th	A<F=KHL;
w104th	A=I=KC
w10th	AIH=I=K9
w11	IAL=
w11th	AHH=I=K;
w12th	ADH=L=
w139th	H=KCL=
w13th	ADL;
w16th	ADH=K<
w17	IAO=
w18th	ACI=L=
w1968	C=IA
w1975	IAK=
w1980	H=ICL=
w1987	H=IA
w1990	IAL=
w1990s	HCI;
w1st	ALI:K=L:
w2	H=IA
w2-foot	D=ICL=
w2005	H=IA
w2009	IAL=
w20th	ACK=L=
w21st	AIH=I;K=L=
w21st-century	A<HII=L:
w23	IAO=
w25	IAO=
w27	IAP=
w2nd	AGI:L;
w3	IAJ=
w3rd	AEI=L;
w4	A=IA
w4-year	A=H=IC
w4th	AFI=K=L=O=
w5-year	A=IA
w52	IAO=
w65th	A<I=KEL=
w6pm	I=OA
w6pr	A=IGL9
w6th	ACI=L=
w7th	ACK=L=
w8	IAL=
w8:3	IAL=
w8th	ADH=K=
w96th	I=KA
w:	B=F=L=MHN=
w;	B=I=K=MGP=
w<	H=L=OEQ=
w=	L=OB
w>	L=OCQ=
w?	C=L=MGO=P=
w@	H=L=OEP=
w[	H=L=MFO=
w]	H=L=MFP=
w^	H=L=OEP=
w_	G=H;N=P=QH
waabenraa	C=LA
wabandon	B=H=PE
wabandoned	ADH=P=
wabandonment	HAL=
wable	AGC=H;P=
waboard	BGC=H=P<
wabortion	HCL;
wabout	BJCME=H3L;N=P9
wabove	A=BLH7P=
wabraham	H=LA
wabroad	A8CUH6I=L;
wabsolute	AFH:I=LAP=
wabsolutely	A=CA
wabuse	HDL=P;
wabusive	ADH<P=
wacademy	A=LB
waccelerate	A=H<PD
waccelerated	A9PE
waccept	H;PC
wacceptable	AAP=
waccess	A8C=HBL<PJQ=
waccident	A7HG
waccidental	A9HHL=
waccomplished	A]P"
waccording	H8L9PL
waccordingly	CBL<
waccount	A;C=HGLAP;
waccountability	H=LA
waccountable	ADH:
waccountants	F=HA
waccounts	LA
wachieve	H9PE
wachieved	A;PC
wachievement	HDP:
wachieving	L=PB
waching	H=L<PD
wacknowledge	H8PF
wacquire	H=PA
wacross	A;BQH7P:
wact	A<C=HGL2PLQ=
wacted	L=PA
wacting	A=HA
waction	A=H;PE
wactions	HAP=
wactive	ALH8P:
wactively	A=CCP=
wactivities	LAP=
wactor	HAP=
wacts	H3L=PM
wactual	H:LC
wactually	CBP<
wad	A=HCP=
wadams	H;LD
wadd	A<H=L;PH
wadded	A7PG
waddicted	AWLFP!
wadding	H:PE
waddition	HDL:
waddress	H9L5PO
waddresses	HBP<
waddressing	A=PA
wadds	C=H8PH
wadelaide	H=LB
wadequate	ALH:P8
wadjacent	AEH9
wadjustment	A=HA
wadministered	A=PA
wadministration	H<LDP<
wadmit	H6L=PJ
wadopt	L=PA
wadopted	A<PB
wadopting	H;PC
wadoption	HAL=
wads	A=HCP=
wadult	HAQ=
wadults	HA
wadvance	HAL=N;PC
wadvanced	A:L;PH
wadvances	HEP9
wadvancing	H7L<PJ
wadvert	A=HB
wadvertising	A=HHP8
wadvice	A=HB
wadvise	H;PC
wadvisory	AIC=H4LCP=
wadvocate	HKP3
waffairs	HEL;P=
waffect	A9H=PF
waffected	A<PB
waffects	H;PC
waffiliates	HAP=
wafford	H8PF
waffordable	AHH8P=
wafghanistan	A=H=I=LE
wafghans	H=LA
wafraid	AEC=H=P=
wafrica	A:H8LK
wafrican	AWF=I=L+
wafrican-american	AGL7
wafricans	A=H=LB
wafter	A:B]C9F=H5L9P=
wafter-school	B=HA
waftermath	LB
wafternoon	B;C=HF
wafterwards	CLH5L<
wagain	A=CVH9L8P8
wage	A=C=LB
wagencies	HAL=
wagenda	HFL=P;
wagent	A6HBLE
wagents	B=HB
wages	H9LE
waggression	HAL=
waggressive	AAL=
waggressively	CAP=
waging	L=PA
wago	A=CNH9L=P;
wagree	A;H5I=PN
wagreed	A=C=H3PO
wagreement	HSL0P:
wagreements	HBP;
wagricultural	AFH=L:
wagriculture	A;HFLLM=P1
wah	GIH;L8
wahac	H;LC
wahead	A=CSH6L=P8
wahh	HBJ=LAQ=
wahronyoung	H=LA
wai	DDL7PDQ=
waid	A;F=G=HDLC
waided	L=PA
waids	B=HMK=L5
waim	A<HHL=P;
waimed	A=PA
waims	H5PI
wair	A6HGLA
waircraft	HDL=P<
wairlines	H=LB
wairport	HCL<
wairports	HDP;
waisby	H=LA
waisle	A=HA
wal	A;HB
walabama	H=LA
walarm	HA
walaska	H=LA
walbert	H;LC
walbum	A=HDL<
walbums	HCL=P=
walert	ANC=H9L8
walex	HAQ=
walice	LAP=
walien	AFC=H:
waliens	HAP=
walike	A<B:COH9P=
walive	ANC=H;P7
wall	A=C=D=F[H4K=L<P9
wall-american	A=FFL;
wall-of-the-above	BEH=L=P=
wall-time	F=HEL<
wallen	LA
walleviate	A;PC
walliance	HA
walliances	HAP=
wallied	ABL8PC
wallies	F;HIP7
wallow	B<F=H7PM
wallowed	A=PB
wallowing	H9PE
wallows	A=H;PE
walltime	A=HDP<
wally	C5HI
walmost	A=CHH=L;P=
walone	B=CTH8I=L=P8
walong	A7BUC<H=L=N=P:
walongside	BEC=K=P=
walready	A6CRH;L;P=
walso	CKH=L9P;
walternative	A2HRL=P;
walways	CQD=H6L=P:
walzheimer	H=LA
wamateur	AIH6L=
wamazing	AXB=H9LBP+
wamended	L=PB
wamendment	P=
wamerica	A=B=H;LG
wamerican	A9H=LKP=Q=
wamericans	H6LJP=
wamericas	H=LA
wamericorps	H<LB
wamnesty	A=HBL=
wamount	A=HA
wamounts	HEL;P=
wample	AEH9
wamsterdam	H=LA
wamy	G=LA
wanalyze	L=PA
wancestry	HAL=
wancient	ADH:
wanderson	H=LA
wandroid	A<HB
wandy	LAP=
wanew	A;CGH=
wangela	H=LA
wangeles	H;LC
wangelo	I=LA
wanger	A;C=HGP=
wangola	H=LA
wangry	ACH;
wanimal	A<HDL=
wanniversary	A1HM
wannounce	H9PE
wannouncement	HAL=
wannouncing	A=H<PD
wannoying	AWH<P*
wannual	ACH;
wanother	A9C9E=F]H8K;L;P:
wanswer	A=C=HFP=
wanswered	A<PB
wanthem	A;HGL:
wanthony	A<LC
wanthrax	A;HFP=
wanti-inflation	HFL9
wanti-semitism	H3LM
wanticipated	A8C=PH
wany	A;C<FRH;L;P;
wanymore	A8CLP:
wanyway	A=CKH9L;
wanywhere	CEH<K;
wap	HBL<
wapart	A=CNH4P=
wapollo	C=H<LE
wapp	HCL<
wappeal	A=HDP<
wappeals	LA
wappear	A=H8PH
wappearances	HBL=
wappeared	L=PA
wapplaud	H9PE
wapplause	HCLDP7Q=
wapple	A=HBLAP<
wapplied	ABB=L<
wapplies	H;PC
wapply	A=C;H<PG
wappreciate	A8H=PH
wapproach	A=F=HIL<P;
wappropriate	ASF=H=L=P1
wapproval	A:HE
wapprove	L<PB
wapproved	A<L=PE
wapril	H8LF
warab	AHL7
warbitrary	AFH:L=
warc	HAL=
warea	A=HEL;
wareas	A;C=HDLBQ=
warena	HCL;
wargue	H7PG
warguing	L=PA
warguments	HBL<
warizona	H;LC
warm	A=HDL<
warmed	AGH6LGP8
warming	A<HHP9
warms	A=HIL=P9
warmy	LB
waround	A;B]C=H4L:P6
warrest	HEL<P<
warrival	A=HA
warrive	H=PA
warrived	H=PA
warsenal	A5HDLFP=
wartificial	ACH<
wartist	A:LC
wartists	HBL<
warts	HDLCP6
was	A:BNCHD=F=H6I=J=L5NJP;
washlee	H=LA
washley	H=LA
wasia	H=LA
wasia-pacific	A8LF
wasian	I=LA
waside	B8CQH9P;
wask	A=B=H;L:PM
wasked	A=PA
wasking	A=C=H=PE
wasks	H=L=PC
wasleep	AJC=H7P=
waspects	HAP=
waspiration	HBL<
wass	HBLBP9
wassault	HDP<
wassaulted	A=PA
wassembly	A<C4HJLB
wassist	H:PD
wassistance	HGP8
wassisted	A<PB
wassisting	H=PA
wassociate	AHH7P=
wassociated	A=PA
wassociation	H7LG
wassume	H<PB
wassure	A=H:PF
wassured	AAP=
wassures	H8PF
wate	H9PHQ=
wathletics	A=H=LC
watlantic	A:H<LG
watmosphere	C;HC
watomic	LA
wattached	A<L=PD
wattack	HFP<Q=
wattacks	HFL=P:
wattempt	B=C=HEP=
wattempts	HA
wattitude	A=HCP=
wattract	H6PH
wattractive	ADH:
wattracts	H9PE
waudio	F=HDL<
waugust	C=LB
wauspol	HDL<O=
waustinmahone	H=LA
waustralia	H;LDP=
waustralian	A=H=LC
waustralians	H=LA
wauthorize	H4PJ
wauthorized	A<PB
wauto	A=HDQ=
wautomobile	A8HHP=
wavailable	AFH9
wavenue	A=LA
waverage	AWH-P9
wavoid	A=H;L=PG
wavoided	A=PA
waw	GGH=L9
wawait	H;PC
wawake	AKH9P:
waward	C4HJLA
wawards	C:HBLB
waware	AGH<K=P;
waway	A7B=CXH9L:P<
wawesome	AHF9H;K=LCP=
wawful	A;CE
wawkward	AHC;H;P=
waww	C=GIH=L9
wawww	G=
wb	C=HDLFP5
wb4	BFI;K=L=
wbaby	A;HCO=PB
wback	C]H/L9P6
wbacked	A<L=PC
wbackground	A9B=C=HNL;P=
wbackgrounds	HA
wbacking	C<PB
wbacklog	C=HA
wbad	AHCDH6L<P=
wbadly	A:CD
wbadminton	HALAP;
wbae	HCL<P=
wbaghdad	H<LB
wbailey	H<LB
wbalance	C=H<L<N=PJ
wbalanced	AOH=P1
wbalancing	HHLAP4
wball	A=C=F<HDL<PD
wballistic	AEH=L:
wballot	A=HA
wbaltimore	C<LB
wban	A<HBL:PD
wband	A<HHL<P=
wbandarlapalle	H<LB
wbands	HBL<
wbangladesh	H<LB
wbank	A:HCLA
wbanking	A9HILAP9
wbankrupt	AKH<P6
wbankruptcy	HAL=
wbanks	H=LCP=
wbanned	A=L=PC
wbanner	ADH:
wbar	A<HB
wbarbara	H=LA
wbargain	HAL=
wbargaining	HEL=P;
wbarometer	H;LC
wbarrier	HAL=
wbarriers	HAL=
wbarry	LAP=
wbars	HAL=
wbase	A=G=LDP=
wbaseball	A;C=LC
wbased	A:H=L=PI
wbases	HAL=
wbasic	ALH4L=
wbasics	HCL<
wbasin	H=LA
wbasis	HAP=
wbasketball	F=HEL;
wbattery	A=HA
wbattle	A:C;HELB
wbattles	H<LB
wbay	H;LC
wbaycon	LA
wbb	A=HB
wbbc	A=HB
wbbcqt	HAP=
wbc	CIH9L=P=
wbcit	B=LCP=
wbeach	A=HCLDP:Q=
wbeacon	HAL=
wbear	HBLAP<
wbearing	HKP3
wbears	H4PJ
wbeat	A=H4N=PN
wbeaten	H;PC
wbeating	A9HKP9
wbeautiful	ADD=H9LDP=
wbeauty	HFL8
wbecame	D=H=PC
wbecome	A=H7PI
wbecomes	H;L=PE
wbecoming	A=H=PB
wbed	A9HILAP8
wbedrock	HCP;
wbeef	L=PA
wbefore	A=BYC:H:I=L;N<P9
wbegan	B=C=H:L<PK
wbegin	H8L<PI
wbeginning	A;G=HOL=P6
wbegins	H:PD
wbegun	H:L=PF
wbehalf	A=HB
wbehavior	A=B=HEL=
wbehind	A=BVC=H4K=L=P;
wbeings	HBL<
wbelfast	C<LB
wbelgrano	H<LDP=
wbelief	HFL<P;
wbelieve	B=H=L;N=PJ
wbelieved	A;J=PE
wbelieves	H;L=PE
wbell	B=HB
wbelong	A:B=H<PI
wbelongs	H.L=PQ
wbeloved	APP.
wbelow	A=BKH<P9
wben	G=H<J=LF
wbench	A;HDP=
wbeneficial	ABL<
wbeneficiaries	HAP=
wbenefit	D=L=PC
wbenefits	HKL9P8
wbenjamin	H=LA
wbest	AFCCH5LAP<
wbet	A=G=LA
wbets	HDP:
wbetter	AQB=CJD=H*L9
wbible	A5H=LK
wbiden	LBP=
wbig	ADCDH9P=Q=
wbigger	ALH6L<P=
wbiggest	AFC;H=
wbilateral	AJC=L7
wbill	A;B=D;HELFP=
wbillion	H8IIL<
wbillions	C=HB
wbills	HBP<
wbin	A=C=HCL=PA
wbiological	AAH9LB
wbipartisan	ALH9L:P=
wbirth	A=C;HEL<PB
wbirthday	C=HEL=P=
wbit	A=C=HILBP6
wbitch	A<LEP=
wbitches	HBP=
wbitter	ACCAH9
wblack	APH-K=LIP8
wblackmail	H9L<PH
wblame	A6HAL;PI
wbless	A:C=H=L=PJ
wblessed	A:PF
wblind	ANB=H7P:
wblock	A;H8L:PN
wblocked	A:PE
wblocking	C<H<L=PH
wblog	L=
wbloody	AGCGH3P;
wblow	HBP<
wblowing	H=PA
wblows	A=HCP=
wblue	AJC=H3LDP<
wblueprint	A=L=PB
wboard	A=C=HB
wboards	C=HA
wbob	HBL=
wbobick	A=H<LGP;
wbody	A<C=HIL;
wbodyboarding	A8H*LJPO
wboiler	C=HA
wboiling	A<CFL=P<
wbold	AGH;L=P=
wboldly	A=CCF=
wbombers	HDL:
wbond	A=B=HEP=
wbonds	HBP=
wbonus	A=HA
wbook	HLL5P<
wbooked	A;H=PE
wbooks	HFP8
wboom	A=HA
wbooming	APH<L=P3
wboost	A<C=H9N=PL
wborder	A:C;HJP=
wbored	A;H=L9PLQ=
wboring	AVH6LBP.
wborn	A7H8L8PV
wborne	A<H=PD
wborrow	H9PE
wborrowing	HQP-
wbosnia	H=LA
wboss	HA
wboth	A;C=FVH6K=L=P;
wbother	A:C<HAPF
wbottle	A=HEL;
wbottom	ADC=F=H;L=PD
wbought	H=PA
wbounce	H4PK
wbound	A:C=H;PI
wbout	B9HGLBP;
wbowl	H<LB
wbowling	A<HGLAP8
wboxer	B=HA
wboy	C=HALBP;
wboyfriend	HCL;
wboys	C=HCLCP:
wbradley	H<LB
wbrady	A=LB
wbrain	A:L=PF
wbranch	A=HDL=
wbranches	HDL=P<
wbrand	A=B=HHI=L=
wbrandon	H=LCP=
wbrave	AOD=H;L;P:
wbravery	A=C=HC
wbrazilian	A=LA
wbreak	A=H6L<PL
wbreakdown	B=HB
wbreakfast	A=C;HD
wbreaking	H<L6PK
wbreaks	HCP;
wbreakthrough	A2C=HN
wbreakthroughs	HEP9
wbreathe	F=PE
wbrian	H=LA
wbridge	HBP<
wbridges	HGL=P:
wbrief	AGH7
wbriefly	CEL:
wbright	AQCAH2L<P;
wbrighter	AGC<H<P=
wbrilliant	AFC=H=P:
wbring	A7H;L=PM
wbringing	A<L;PF
wbrings	H/L;PS
wbrink	A=HA
wbrisbane	A;I=LE
wbritain	A=H<LFP=
wbritish	A=H<LFP=
wbro	HFP;Q=
wbroad	AOC<H5L=P=
wbroad-based	A<PB
wbroadband	AQH5L9P=
wbroadcast	A6C<HBLAPG
wbroadcasting	A:HMLBP2
wbroadcasts	HDP:
wbroader	APF=H3L<
wbroke	B=H5PK
wbroken	A:H8L<PM
wbrother	A5C;E=F=HNLEP<
wbrotherhood	A=HCL=
wbrothers	HAP<
wbrought	A=H;L=PG
wbrown	AHH8LAP<
wbruins	H;LC
wbrutal	AEC=H;
wbryan	LBQ=
wbtw	HEL=P=Q=
wbubble	A;HC
wbudget	A=HGP8
wbudgeting	A=H4PL
wbudgets	HGL<P:
wbudjana	H<LB
wbuild	A=H8PH
wbuilding	A<C=H]I=L7P,
wbuildings	HAP=
wbuilds	H7PG
wbuildup	B=HA
wbuilt	A=B=H6PL
wbuilt-in	BDE=H<
wbulk	A=HBL=
wbullock	LAP=
wburden	A<C=HIP;
wburdened	C=PB
wburdens	A=HEP;
wbureaucracy	A=HA
wbureaucratic	AAH=
wburger	A<HA
wburned	A7PG
wburning	AEHAP7
wbus	A:HE
wbuses	HB
wbush	H<LC
wbusiness	A:HBLEP<
wbusinesses	HIL=P8
wbust	A=C=HC
wbusy	AFC=H:
wbut	A=B=EPH;L8P=
wbutton	HDL<P=
wbuy	A=H9L<PJ
wbuying	A=HDP<
wbwf	H<LB
wby	A=BSC=D=H;J=L;P;
wbye	HDL=
wc	HAI=
wcabinet	A=HALBP<
wcable	A/HLLA
wcagots	H:LD
wcal	A<LB
wcalendar	A<HC
wcall	A=B=C=F;HOL:N=
wcalled	A;H=PE
wcalling	A:HCPA
wcalls	H7PG
wcalm	AHH8P<
wcaloi	A=H=LD
wcalum5sos	I=LA
wcame	H3L8PR
wcamp	A=HB
wcampaign	A;HCLDM=P<
wcampaigns	HCP;
wcampbell	H=LA
wcamps	H=PA
wcampus	HBP<
wcanada	H<LB
wcanal	A:HGL<
wcancelled	A=LB
wcancer	A;HHL<P=
wcandid	AFD=H;P=
wcandidates	HEP9
wcannot	DKF=H:L=P;
wcant	A9DML9P=
wcap	H=PA
wcapabilities	HAP=
wcapable	ABP=
wcapital	A.HMLC
wcapitol	H8LF
wcaptain	A<HBLDP:
wcaptive	AMH3L=
wcapture	A=H;L<PI
wcaptured	A<PB
wcar	A=B=HGL;
wcarbon	A<HDL=
wcard	HIL:P9
wcarder	H8K=LH
wcards	C=
wcare	A;HNK=L7
wcareer	A:HJL;P=
wcareful	ABL<
wcarefully	CDH<P=
wcaribbean	A=H;LE
wcaring	AAC=HJP4
wcarnegie	H8LF
wcarried	H=PA
wcarrier	A=HBL=
wcarries	H2PL
wcarry	A=H:L;PJ
wcarrying	H9PE
wcars	HCL=P=
wcarter	H<LB
wcase	A=G=HE
wcash	HCL<
wcasting	H<PB
wcat	HKL5
wcatastrophic	ADH:
wcatch	H6PI
wcatholic	A<LB
wcats	P=
wcaught	D=PA
wcause	A=C=H:L6N=PR
wcaused	A<PB
wcauses	HHP6
wcausing	H;PC
wcavallaro	H;LE
wcave	D=HCP=
wcbb	LA
wcbs	H=LA
wcd	A=LA
wceiling	HBP=
wcelebrate	H<PC
wcelebrated	A=PA
wcelebrating	H=PA
wcelebration	HDL:
wcelebrity	H7LG
wcell	C=HEP=
wcells	HHL<P9
wcenter	LDP9
wcenters	LA
wcentral	AAH;
wcentre	ABH<
wcents	HBL=P=
wcenturies	HBL<
wcentury	A;LB
wceo	H=LA
wceos	C=H<LD
wcerberus	A=H;LE
wcertain	ASC<H7L<P9
wcesaroni	LBP=
wchain	A=HCP=
wchair	A=L:PJ
wchairman	H7LG
wchallenge	A=HEL=P=
wchallenged	A=PA
wchallenges	D=HJL;P:
wchallenging	ACH6PE
wchamber	H:LGP<
wchambers	H9LE
wchamicuro	H<J=LC
wchampion	HBL<
wchampions	HAL=
wchance	AHH9P=
wchances	HAP=
wchange	A:C=E=HEPA
wchanged	A<L=PD
wchanges	H=LDP<
wchanging	AAH=
wchannel	HBI=
wchapter	HAL=
wcharacter	A;HEP=
wcharge	A=HHL=P:
wcharged	H<PC
wcharges	HHL<P9
wcharging	H9L=PF
wcharitable	ABH<
wcharles	H<LDP=
wchart	HBP<
wcharter	A9HGK=
wcheap	AHH8K=
wcheaper	ATC;H2P;
wcheck	H=LEP<
wchecks	A=HCP=
wcheer	H<PC
wcheering	H:PD
wcheers	P=
wcheese	HDL<P=
wchemical	A!H]
wcheney	H<LB
wcherish	A=H9PG
wcherry	H:LD
wchest	A6HIL=
wchicago	C=LB
wchick	A:HD
wchicken	A=HFI=L=P=
wchief	APH-
wchild	A=HLL4
wchildcare	A=HB
wchildhood	A;HEL=
wchildren	HGL<P:
wchile	A=LC
wchilling	AKH=P5
wchina	H9LGP=
wchinese	A:LE
wchip	A=HA
wchips	HAL=
wchocolate	HGL=P9
wchoice	C=HEP<
wchoices	LAP<
wchoose	A=H=PC
wchoosing	H9PE
wchorus	A=LB
wchose	H=PA
wchosen	C=H9L=PI
wchrissy	HBL<
wchristians	H;LC
wchristmas	D=G=LB
wchristopher	F=H;LE
wchurch	A=HIL4PB
wchurches	HBK=P=
wcigarettes	HDL=P<
wcircle	C=H<LD
wcircuit	A=HDP=
wcircumstances	HDL=P;
wcited	A8PF
wcities	H7LG
wcitizen	A=HNL8P9
wcitizens	A=HJL=P8
wcitizenship	H=LDP<
wcitrone	H;LD
wcity	HTL*
wcivil	ADH8
wcivilian	AKH<L9P;
wcivilized	AJP4
wcj	LAO=
wclaim	HEL:
wclaiming	A:H:L<PK
wclaims	A=HCP=
wclass	A=H=LAN=PC
wclassic	ABH7LD
wclassroom	A=HCL=
wclassrooms	A=HA
wclay	H<LB
wclean	AIB=CBH7N=
wcleaner	AIH8P=
wcleaning	A:H=PF
wcleanup	B=HA
wclear	AGB=CAH6
wclearing	A=HOLEP,
wclearly	A8CLH=L;
wclick	A=HDL;
wclimate	A9HHP=
wclock	C<HDP=
wcloning	HCP;
wclose	AUB=F=H4LBP6Q=
wclosed	A<H=PD
wcloser	A=CPH4L=P=
wcloses	H4L=PL
wclosest	ACCAH:
wclosing	A9G=HOP5
wclothes	HAP=
wclub	A=HALB
wclubs	HBL<
wco	D=HB
wco.	H:LF
wcoach	F=LAPA
wcoaches	H9LE
wcoaching	A=HMLAP0
wcoal	A9HEL<PB
wcoalition	H=LA
wcoast	A<C=LAPB
wcoastal	ACH;
wcocaine	HGL<P9
wcode	H=LFP=Q=
wcoffee	A=HCP=
wcold	AOH:L;P7
wcole	H=LBP=
wcollapse	HBL<
wcollapsing	A;L<PF
wcolleagues	HCL=P=
wcollection	HAL=
wcollective	AIH7I=
wcollege	A<C=HHP9
wcolleges	HBP<
wcollins	H;LC
wcolombia	H<LB
wcolonel	H:LD
wcolonial	A3HNL<
wcolor	A=HCJ=
wcolorado	H=LA
wcolour	C=HDL<
wcolumbia	H=LA
wcom	HFL=P;
wcombat	A:HGP<
wcombine	H=L=PC
wcombined	A6PH
wcome	A:F=H6L1P]
wcomeback	A=HA
wcomedy	A=C=HGL=P=
wcomes	H0L=PP
wcomfortable	ABH=
wcoming	A:HCL:PF
wcommand	HB
wcommander	H;LD
wcomment	H7PG
wcommentary	A+HT
wcommerce	A=HBLAP<
wcommercial	ADH:
wcommission	H4LJ
wcommit	H:PD
wcommitment	A=HFL<P<
wcommitted	A=PC
wcommittee	A<LD
wcommittees	HAP=
wcommon	ARH5I=P9
wcommonsense	ANC=H2
wcommonwealth	H;LC
wcommunist	AFH5LB
wcommunities	HCP<
wcommunity	LAP=
wcommuters	HAP=
wcompanies	HFP6
wcompany	A7HLP;
wcompassion	HCL=P=
wcompassionate	A/HSL<
wcompete	A8H4PS
wcompetent	AFH;P<
wcompeting	A<H<PE
wcompetition	HHL=P9
wcompetitive	AJH6P=
wcompetitiveness	H8LF
wcomplacent	ACP<
wcomplaining	H;PC
wcomplete	AKH:P7
wcompletely	CBH=
wcompleting	A=PA
wcomplex	AMH4P<
wcomplicated	A=PA
wcomposer	A=C=HDP=
wcompounds	HAP=
wcomprehensive	AHD=H;LAP:
wcompromise	C=HBL=
wcomputer	A;HPL7P;
wcomputers	HBP=
wconcentrate	A;H;PF
wconcentrated	AOL=P1
wconcept	B=HLL=P9Q=
wconcern	A7HLL;
wconcerned	AZH9L=P,
wconcerning	H;PD
wconcerns	A=HGP9
wconcert	A<HGL=P<
wconcerted	AOP/
wconcluded	A=PA
wconclusion	HAL=
wconcrete	AJH8L=P=
wcondition	HAL=
wconditions	A=HA
wconduct	A<H8L:PN
wconducted	A=PA
wconference	H4LJ
wconfidence	HLL9P8
wconfident	ALH2LAP=
wconfirm	A=H;PE
wconfirmed	L;PC
wconfirming	A=H=PC
wconflict	A9C=HIL<
wconflicts	HEP9
wconfront	A;D=H8PK
wconfronting	H<PB
wconfused	AOLAP,
wconfusing	ARH<P/
wcongrats	HCL<P=
wcongratulates	H=L;PE
wcongratulations	H:LD
wcongress	A=H-L]P0
wcongressional	A=H=LC
wcongressman	H<LB
wconjunction	HAL=
wconnect	A<H=L<PG
wconnected	A<PB
wconnecticut	A=C=LC
wconnecting	A8H<PH
wconnection	HAL=
wconnector	H7LG
wconquest	A<HC
wconscience	HBP<
wconsecutive	CEH;L=
wconsensus	HDL;
wconsent	A4HRP7
wconservation	HA
wconservative	ADH=L<
wconserve	L=PA
wconsider	B=H4PM
wconsiderable	AAH=
wconsidered	A:PD
wconsistent	AJH8P;
wconsists	H5L=PK
wconsolidate	A=H<PD
wconstant	AGH:L<
wconstitution	H2LL
wconstitutional	A:H=LF
wconstructed	A=PA
wconstruction	A=HDL<
wconstructive	ABH<
wconsultation	HBL<
wconsumed	L=PA
wconsumer	A6HGLB
wconsumers	HDL=P<
wconsumption	HBL<
wcontact	A:HF
wcontain	A;C=PE
wcontained	A=PA
wcontaining	H:PD
wcontains	H9PF
wcontent	A4HIL;PD
wcontest	A5C=HK
wcontested	AKP3
wcontinent	A4HK
wcontinue	A=H6K=L=PM
wcontinued	H=L=PB
wcontinues	H0L<PR
wcontinuing	H9L=PH
wcontract	A<HJP8
wcontracts	HBP<
wcontrary	A:HFL<
wcontribute	A=H5PK
wcontribution	HAP=
wcontributions	B=HA
wcontrol	A<G=HGL=
wcontrols	HAP=
wcontroversial	AFH<L=P=
wconvention	H5LI
wconverted	A=PA
wconviction	HAL=
wconvictions	H=LA
wconvince	N;PC
wconvinced	A9PE
wcook	B=HB
wcool	AAH0L9PS
wcooperate	H<PB
wcooperation	H<LB
wcooperative	ADH:
wcoordinated	C=
wcoordinator	H<LB
wcope	H:L<PG
wcore	A8B=HKL=
wcork	H<LB
wcorner	A;HDM=
wcorners	H:LD
wcoroner	A<HC
wcorporate	AVH4P3
wcorporation	H8LF
wcorps	P=
wcorrect	AEH<P<
wcorruption	HBL<
wcory	H=LA
wcos	HFL=P:
wcost	A6C=HEPD
wcost-of-living	A<H=PD
wcosting	H:PD
wcostly	APC1H<
wcosts	HGP8
wcouncil	LBP<
wcouncillor	A=HA
wcount	A=D=H<LAPC
wcounted	A<PB
wcounter	ADC=H7L=PF
wcounter-cyclical	ABH:LA
wcountless	ALC9H;L=P=
wcountries	C=HLL<P7
wcountry	A=HHP8
wcounts	H1PM
wcounty	H9LE
wcouple	A=HA
wcouples	HBL=P=
wcourage	A;HHP:
wcourse	A8CCHEL=
wcourses	HAP=
wcourt	HBLCP8
wcourts	HA
wcovenant	A;H:LIP=
wcover	A<B8C=H9N=PS
wcoverage	A=HNL;P6
wcovered	AAP=
wcovering	HAP=
wcovers	H;PC
wcovid-19	H=I=LC
wcowley	K=LA
wcoz	G=HB
wcrack	H<PB
wcraft	A=HA
wcrap	A=
wcrash	A=H<PD
wcrazy	AJH6Q=
wcreate	A=B=H6L=PN
wcreated	A8H=L<PJ
wcreates	D=H6PJ
wcreating	A=H9PG
wcreative	AIH5
wcreativity	HAL=
wcredit	HEP<
wcredits	HAP=
wcreed	A=C=HNP5
wcreme	A=LBP=
wcrew	A=HCLBP:
wcried	A:PE
wcrime	A4HKP<
wcrimes	LBP=
wcriminal	AFH5LB
wcriminals	HBP<
wcrippling	AUH5P3
wcrises	HFP8
wcrisis	C=HJK=L7
wcritical	AAH=
wcritics	C=HCL=
wcrop	C=HCP=
wcrops	HBP<
wcross	A;B=D=HBL:PJ
wcrosses	H3PK
wcrossing	A=HBL7PE
wcrowds	HDP:
wcrucial	AEH<L<
wcrude	ACL<P=
wcruel	AKH6P=
wcruise	A;C=HFP<
wcrumbling	A9H9PLQ=
wcrusade	HAP<
wcrushing	ABH<
wcry	A=HAL=PA
wcrystals	H9LE
wcuban	A=LA
wcubans	H8LF
wcuddle	A=C=HC
wcultural	ACH;
wculture	A9HIP:
wcumbersome	AEF=H=P=
wcup	LAP=
wcure	A5HEL7PK
wcures	A=HILAP5
wcurrent	APH0L=
wcurrently	CAJ=
wcustody	A;F=HFL=
wcustom	HFK=L=P<
wcustomer	HDL:
wcut	A:C=H<PJ
wcute	AIG=H7
wcuts	A=HFP:
wcutting	AA
wcyber	A;HHL=P<
wcycle	A=HB
wcynical	AAH=
wcynicism	A=HA
wcynics	HBL<
wcárdenas	H=LA
wd	C=D=HBLCP<
wda	C=FMH:L;P;
wdad	A;HBLA
wdaily	ANC5H;
wdamage	L=PB
wdamaged	C=PB
wdamn	A<CPH9L:P=
wdance	H7PH
wdancing	HGLCP4
wdanger	A;C;HG
wdangerous	ADC=H=P=
wdangers	HHL8P=
wdaniel	H<LB
wdare	A;D=HCPA
wdaring	APH7L=P7
wdark	AGH7
wdarker	AHH7
wdarkness	A=HCL=
wdat	HALBN=P;
wdata	HEL;P=
wdate	HEL=P;
wdatecs	H;LC
wdates	HBP<
wdaughter	A=HEL=P=
wdaughters	HAP=
wdave	A=D=LC
wdavid	A=C=HBLBP=
wdawn	A=HA
wday	C=HML3
wdays	C=HBP=
wdc	H;LC
wde	A=H7P=QK
wdead	AQH3K=P;
wdeadline	A;HFL<
wdeadly	AOC1P=
wdeal	A0HPL=
wdealers	C=HA
wdealing	H8PH
wdealt	A=C=H:PH
wdean	H<LD
wdear	CXH4L6P=Q=
wdeath	A=F=HBLCP=
wdebate	A;HEL=
wdebates	A=HDP<
wdebating	H;L=PE
wdebt	F=HCL=
wdebut	C=E=HGL<
wdecade	HHL<P9
wdecades	HHL=P8
wdeccan	A=LA
wdecember	H8LG
wdecency	A=HGL<P<
wdecent	AECFH5I=LAP<
wdecide	H:PD
wdecided	A<PB
wdeciding	H=PA
wdecision	HBL<
wdecision-making	D=H8PH
wdecisionmaking	H7PG
wdecisions	HBL=P=
wdeclare	H;PC
wdeclared	A=L=PB
wdecline	A;HDL=
wdeclined	A=PA
wdeclining	A;H:PH
wdecrease	HGP7
wdedicated	A=L=PC
wdedication	HAP=
wdeductions	HAL=
wdeeds	HGL=P9
wdeep	AICBD=H9P9
wdeeper	ALH4P=
wdeepest	AAH=
wdeeply	A=CFH<L=
wdefamation	H9LE
wdefault	HAL=
wdefeat	B=F=HGL=P=
wdefeated	H=PA
wdefeating	H=PA
wdefence	HAP=
wdefend	B=H7PI
wdefenders	HBP<
wdefending	H4L=PK
wdefense	A2F=HELNP9
wdefenses	HBP<
wdefensive	ABH<P=
wdeficit	A=HIL;P;
wdeficits	HFP:
wdefine	A=H:PF
wdefining	A;HJP8
wdefunct	AHL<P;
wdegree	C=HHP;
wdegrees	HCL=P=
wdel	HEL;P=
wdelay	HEP;
wdelayed	A=PA
wdelegates	HBL=
wdeliberate	ANH9P6
wdeliver	A=B=C=H4PP
wdelivered	A:PD
wdelivering	H<PC
wdelivery	A<HEL=P=
wdelta	LBQ=
wdemand	A=C=HIL<P<
wdemanding	A:H4PO
wdemands	HIP5
wdemo	A9HCLA
wdemocracies	P=
wdemocracy	A=HDP=
wdemocrat	A=H:LF
wdemocratic	AYH;L*
wdemocrats	H3LK
wdemonstrate	A:PD
wdemonstrated	A<PB
wdenisha	H;LEQ=
wdenmark	H7LG
wdeny	A=C=H<PG
wdepartment	A=H1LO
wdeparture	A;HDLAP;
wdepend	H;L<PF
wdependence	C=HDL<
wdependency	C=HBL=
wdependent	AJH1LDP=
wdepends	H4PJ
wdeploy	L<O=PD
wdeployment	HCL;
wdepository	A8HF
wdepression	H;LC
wdepth	HBL=
wderry	HAL=
wdescribe	B=C=H;PG
wdescribed	H=PB
wdescribes	H;PC
wdesert	A<LBP=
wdeserve	A=C=D=H9L9PP
wdeserved	A=LDP<
wdeserves	H9PE
wdeserving	ATH5L=P6
wdesign	A;HIP9
wdesigned	A=PA
wdesigner	HDL;
wdesire	A<HFL=P=
wdesk	HDL;P=
wdespair	A=HDL<
wdesperate	AKH<P7
wdestiny	A:HGL<
wdestroy	H9L=PF
wdestroyed	A;PC
wdestruction	HAL=
wdetail	HCP;
wdetailed	ALC=P4
wdetails	HEP:
wdeter	A=H8PH
wdeteriorating	A=H:PE
wdetermine	H<L=PD
wdetermined	A;H<PF
wdetermining	H=PA
wdeterrent	A:HHL<
wdevastated	A=PA
wdevastating	APH;P2
wdevelop	A=H:L=PIQ=
wdeveloped	A9K=PG
wdeveloping	AEH:L<PA
wdevelopment	A;LEP<
wdevice	HAL=
wdevil	A<HA
wdevoted	ABH=
wdi	HBQ=
wdialog	HCP;
wdick	A=HDP<
wdictate	A=H7PI
wdictator	HBL=
wdid	C=DNH;L:P;
wdidnt	DCL=P=
wdie	H6PH
wdiego	C=LB
wdifference	A=HA
wdifferences	HIL=P7
wdifferent	ANF=H3P=
wdiffering	A;H9PI
wdifficult	APH7L<P:
wdifficulties	HAL=
wdifficulty	A:HD
wdigital	AGH2LE
wdignity	HAL=
wdinner	A=C=HEL=
wdiploma	HAP=
wdiplomacy	HDL<P=
wdiplomatic	AAH=
wdiplomats	HAP=
wdirect	AGCCH;P7
wdirected	A=PA
wdirecting	A<H<PF
wdirection	HAP<
wdirectly	A=CCH=
wdirector	HAL=
wdisability	H;LC
wdisabled	AJH=LCP3
wdisadvantaged	AXH=P(
wdisagree	A=H<PD
wdisappear	A<C=PE
wdisarm	C=H7PI
wdisaster	A:HMP8
wdiscarded	A:PD
wdiscipline	A7HIK=
wdisclosure	A:HHP<
wdiscourage	A=H9PG
wdiscouraged	A:PD
wdiscover	A=PB
wdiscovered	A;H=PE
wdiscoveries	HAL=
wdiscovery	C=LA
wdiscredited	A5PI
wdiscriminate	A=HA
wdiscuss	A=H=PC
wdiseases	HAP=
wdisgrace	HBL=
wdismantle	H<PB
wdismiss	H:PD
wdisplaced	A;I=PE
wdisplay	HDP:
wdisposal	A=HCL=
wdisrupt	A:B=H=L=PI
wdissertation	HAL=
wdistant	ACH=P=
wdistinct	AFH;P;
wdistinguished	A8H=L=PJ
wdistress	HCL=P=
wdistrict	A;HBLEP:
wdistricts	HDL=P;
wdivar	H<LB
wdiverse	AMF=H3
wdivide	A=HC
wdivided	A9PE
wdivides	H4PJ
wdivision	H<LB
wdj	H:L7PL
wdm	A=HDLBP8
wdnt	A=D;HELDP:
wdo	A=B=C=DSF=H8L8PA
wdock	HAP<
wdocstart	LCP=Q=
wdoctor	HIL5
wdoctors	HAP=
wdoes	DQH6L<P9
wdog	HGL;P=Q=
wdogs	HCL;
wdoin	B=H=PE
wdoing	A=H9PG
wdole	H;L7PK
wdollar	A;HEP=
wdollars	HBL=P=
wdomestic	ACH7LDP=
wdominate	A=PA
wdon	C=L3PM
wdone	C=F=H:I=J=L8PS
wdonor	A=HDP;
wdont	A=DKH=L=P8
wdoomed	H=PB
wdoor	C=HML5P=
wdorothea	K=LA
wdouble	ANCEH4P5
wdoubled	A7PG
wdoubling	L=PB
wdoubt	A=B=C=HEL=PB
wdown	A;BYC=H2L=P:
wdownload	L9PE
wdozen	AAHAP=
wdr	I=LC
wdr.	LEP;
wdraft	L=PC
wdrain	HBP<
wdramatically	CAH=
wdrastic	AAH=
wdraw	A=L=PB
wdrawn	H;PD
wdraws	G=H:PG
wdream	A;HA
wdreaming	A;H=PE
wdreams	C=LA
wdredging	H=PB
wdress	HDL=P<
wdrew	H<L<PE
wdrilling	HFP8
wdrink	HEL=P;
wdrinkin	HAP=
wdrinking	HGP5
wdrinks	HBP<
wdrive	A;HII=L=
wdriven	A=H9L=PI
wdrives	HAP=
wdriving	A;H:PH
wdrop	K=LB
wdropped	A:PE
wdropping	ACH;
wdrought	HGI=P9
wdroughts	HAL=
wdrove	H<PB
wdrug	A5G=HLLA
wdrug-free	ADH:
wdrugs	B=HCL<PA
wdrummer	B=HA
wdrunk	ALH;P8
wdry	AHH:P=
wdublin	G=LB
wdude	HBQ=
wdue	AHCBD=H8Q=
wdump	H<PB
wdurable	AAH=
wdutch	H9I=LJP<
wduty	HEL=P;
wdwight	H=I=LDP=
wdynamic	AAH;LA
we	C=LA
weach	A=FXH8L:P4
weager	AJH8L=P=
weagles	LA
wearlier	A4CYH9L8P<
wearliest	A6CH
wearly	A]C'L=P<
wearmark	A=L<PD
wearmarks	H0L=PP
wearn	H=PA
wearned	A:PD
wearned-income	F<HFP<
wearning	H:PD
wears	HGP7
wearth	A6C=LJ
wease	A=G=H7L=PM
weasier	AJC;H=L=P;
weasily	A<CDH=
weast	AFC8H7LH
weast-west	A:LD
weastern	A<LC
weasy	AIH:P;
weat	F=H8L<PL
webola	A=LA
weconomic	ANC;H6LAP;
weconomically	A=CA
weconomics	H=LA
weconomists	LAP<
weconomy	A9HKL9
wed	H=LDP<
wedge	A=HA
wedison	H<LB
wedition	H=LA
weditor	HEL<P<
weducate	H9PF
weducated	AJP4
weducation	A9HELA
wedward	LBP=
weffect	A4HLL=
weffective	AJH2LB
weffectively	A:CD
weffects	HAP=
wefficiency	HBL<
wefficient	AKH3
weffort	A;HFP=
wefforts	HGL=P9
wegypt	A=H;LE
weight	A;H8ILL=
weighth	AEH9
weisenhower	H=LA
weitc	H=LB
weither	A;B=C<EVF<H=K=P9
wel	LBP=Q=
welderly	AHC5
welected	A;PF
welection	HBL<
welections	H=LA
welectric	AEH9
welectronic	ABL=
welement	HAL=
weligible	AALDP:Q=
weliminate	A8H:L:PO
weliminated	A<PB
weliminating	A=H=PB
welimination	HAL=
welite	AKC=H8L=
wellie	H<LB
welse	A:CMH8P=
welsewhere	CCH=K=
wemail	C=HDL;
wembargo	A=HGL9
wembarked	A=PA
wembarrassing	AKH<P5
wembassy	A8LF
wembrace	H;PC
wembracing	H=PA
wemerge	H9PE
wemergencies	HAP=
wemergency	A9HALC
wemerging	ABP<
wemil	H=LA
wemphasis	HAL=
wemphasize	H=PA
wempire	A=LCP<
wemployed	A<L=PD
wemployees	HAP;
wemployers	HDL<P=
wemployment	A=HALAP=
wempower	A;H9PI
wempowerment	A=HB
wempty	AHH8L=
wen	A=C=HFP=
wenable	A2C=PO
wenabling	H=PA
wenact	H;PC
wenactment	HCL;
wencourage	A8H6PO
wencourages	H8PF
wencouraging	ABP=
wend	A;HLJ=LCP4
wendanger	A=H;PE
wendeavor	HAL=
wendeavors	HCL=P=
wending	HCL9PB
wendless	ACH=P=
wendorsed	A=PA
wendowment	H8LF
wends	L=PB
wendure	A=H7L=PK
wendured	A=PA
wenduring	ADH4L;PI
wenemies	HAL=
wenemy	A=HEL;
wenergy	A<C=HELBP;
wenforce	A=H2L=PO
wenforcement	HDL;P=
wengage	H<PB
wengaged	A8PF
wengagement	H=LA
wengaging	AMH;P7
wengine	A;HEL=
wengineering	A=HLP7
wengland	H=LA
wenglish	AAH=LAP=
wenhance	H3PK
wenhancing	H=PB
wenjoy	H;L:PH
wenjoyed	A=PA
wenormous	ACC;
wenough	A4B9CZH:L=P=
wenrich	A;PC
wenrolled	A=C=PC
wensure	A:H6PM
wensures	H;L=PE
wensuring	A=L<PD
wenter	A=H6PJ
wentered	A=PA
wentering	H<L;PG
wenterprise	A<HEP;
wentertainment	A=LA
wentire	ARH6L:P9
wentirely	A=CDP<
wentitlement	A=HA
wentrepreneur	A<C=HHL=P=
wentrepreneurs	HDK=P;
wenvironment	A=HF
wenvironmental	AEH9
wenvy	A=HA
wepic	LA
wepidemic	A;HC
wepisode	HBL<
wequal	AEH9
wequip	H;PC
wequipment	HFL<P<
wequipped	C=H=L=PD
wequity	H;LC
wequivalent	A:HHL=P<
wera	A=HBP=
weric	A<LB
werror	HAL=
wescape	H;PC
wespecially	B=CEH=N=
wessay	B=HCP=
wessential	ACH<P=
westablish	A=H=L;PG
westablished	ABH=L<PB
westablishing	H:PE
westablishment	HBL<
westate	A=HDLAP:
westimated	A=H=PC
westimates	HGL<P9
wethic	A:HD
wethical	AAL=
wethnic	AEH;L=
weu	H;LC
weurope	H8LIP<
weuropean	A=LA
weve	HEL=P;
weven	A<CWD=H7L:P;
wevening	A=HKP6
wevent	A8HG
wevents	LBP=
wever	B=CKF=G=H9
weverglades	H;LC
weverton	B=HB
weveryday	ASC;H3P=Q=
weverywhere	CDH=K=
wevidence	A=L;PH
wevil	ANH8K=L=P;
wevolution	H:LE
wevolving	A8H=PG
wex	H:L9QI
wexact	ALH4P=
wexactly	CAL=
wexamine	H<L=PD
wexample	A5HKL=
wexams	G=HDL<
wexcellence	HBK=N=
wexcellent	AFH8
wexcept	A;BJH=P:
wexceptional	AAH=
wexcess	AMH2P=
wexchange	HAL=
wexcited	ALLBP/
wexcitement	A<HB
wexciting	APH<LAP/
wexcitons	HAL=
wexclusive	A8LF
wexcursion	A=HA
wexcuse	A=HA
wexcuses	A=HA
wexecuted	A=PB
wexecutive	A/HILF
wexercise	HBL<
wexhausted	A9PE
wexist	H:PE
wexisted	A=PA
wexistence	HDN=P<
wexisting	AEH:L=PA
wexpand	A=H;L=PG
wexpanded	A<PB
wexpanding	A<H5PL
wexpands	H:PD
wexpansion	HAP=
wexpect	A;H<PF
wexpectations	HAP=
wexpected	A=PA
wexpecting	H=PA
wexpenditures	HDP:
wexpense	HAP=
wexpenses	HAP=
wexpensive	ACP;
wexperience	HAL=
wexperienced	AAH=
wexperimental	H<LC
wexperts	HDLDP7
wexpire	A=H=PC
wexplained	L=PA
wexploration	H=LA
wexplore	C=PA
wexport	HDLAP:Q=
wexports	HKP3
wexpress	H4L2O=PY
wextend	A:H=L=PH
wextended	AAP=
wextending	A;H:PH
wextent	A4HJ
wexternal	ABH<
wextra	AHCAH8L<P=
wextraordinary	AFH:P=
wextreme	AJF=H9P;
wextremism	A=HCL=
wextremists	HGL<P9
weye	A=HA
weyes	HAP=
wez2dj	I=LBQ=
wf	A=HEP=Q=
wfa	LAP=
wfabric	A:HD
wface	PBQ=
wfacebook	LJP5
wfaced	A=PA
wfaces	H/L=PQ
wfacing	B=H9PG
wfact	HKL=P7
wfactor	C=HCP=
wfactory	A8HHP=
wfacts	HFP8
wfail	H1L<PQ
wfailed	A2H=PN
wfailing	ADH9
wfails	H6PH
wfailure	A=HHL=P:
wfair	ATCAH.L<P;
wfairer	AHH6
wfairfax	H=LB
wfairly	CBP=
wfairmont	LA
wfairness	HDP:
wfaith	A;C=HKL;P<
wfaith-based	A=H=LB
wfaithful	A.C=HPLDP<
wfake	AGH9P=
wfall	A:C=HJL=Q=
wfallen	H:L<PG
wfalling	A<L<PE
wfalls	H;L;PF
wfalse	AHC=H;P<
wfalter	A=C=HB
wfame	H9LF
wfamiliar	AFH:P=
wfamilies	HFP8
wfamily	A8C4HRLBP=Q=
wfamine	HCK=L=
wfamous	ACH=L=
wfan	A;HBLBP=
wfancy	ALH3
wfans	HCL;
wfantastic	ADH:
wfar	A;CQH9L9P=
wfar-reaching	A=H2PO
wfare	C=L=PB
wfares	HCL=P=
wfarewell	A=C8HH
wfarm	C<HFP=
wfarmer	A8HIL<
wfarmers	K=LB
wfascism	HAL=
wfast	A6CPH9P=
wfaster	A6B=CXH8L=P:
wfastest	AHC:H:
wfat	AJH6LAP;
wfatal	ADH:
wfate	A<HB
wfather	A8C9F=HKLD
wfault	LA
wfavor	A=HA
wfavorite	ADH<P=
wfavors	H9PH
wfavour	A=C=HC
wfavourite	AFH8
wfb	HBL<
wfbi	H<LB
wfear	A;C=HEI=LB
wfears	A=HFP<
wfeature	H=L=PC
wfeatures	HBL=P=
wfebruary	H<LB
wfederal	A;H8LLP=
wfederation	H=LA
wfeed	HHP6
wfeeding	H8PF
wfeel	A=H7L7PP
wfeeling	A9C=HMLJP-
wfeels	H5L=PM
wfeet	A=HEP;
wfein	B=HAP=
wfell	C=F=H8PJ
wfellow	A7HOI=LDP4
wfelt	A<H7PJ
wfemale	AJH6L=
wferguson	H;LC
wfestival	A=LAQ=
wfew	AJC=H9P<
wfewer	AFH;L=P=
wff	HAJ=LBP=
wffs	B=LBQ=
wfield	A:HF
wfields	HFP8
wfierce	AJH6
wfifth	AFH8
wfight	A:C;HCI=L<PH
wfighter	A;HALB
wfighters	LBP<
wfighting	AAH4L<PJ
wfights	HAL=
wfigure	HBP=
wfill	B=C=HBL:PD
wfilling	H=PA
wfilm	A=HHL:P=
wfilming	H=PB
wfilms	HAP=
wfinal	AHH5K=LB
wfinally	A=CFL;P=
wfinance	A=LA
wfinanced	A<PB
wfinancial	AKH;L9P=
wfinancing	A:HXLEP&
wfind	A<B=F=H8PM
wfinding	H9PE
wfine	APCDH4P6
wfinest	AFH9
wfinish	A:C=D=L:PM
wfinished	A9L=PF
wfire	HDLDP5
wfired	A4PJ
wfirm	A<CDL<
wfirmly	CCH;
wfirst	AWCJD=F=H6L0P;Q=
wfirst-time	HCI=P=
wfiscal	AGH6LA
wfish	A;HKL6
wfit	HAL=
wfits	H7PG
wfitted	HEP9
wfive	A;H;IKL<P=
wfix	H=L;PE
wfixed	A=PB
wfixing	H7L=PI
wflag	B=HBL:PB
wflank	HBP=
wflat	AGH6K=LA
wfleet	HDL=P<
wflew	A=H<L<PG
wflexibility	HB
wflexible	AAL=
wflight	A;C=HCLCP=
wfloor	A;E=HCLA
wflorida	H<LB
wflow	A<B=HGL:
wfloyd	H;LD
wfly	A=C;L;PJ
wflying	ADL<
wfm	C=HA
wfocus	A;B=G=L:PM
wfocused	A<PB
wfolks	A=HHLDP3
wfollow	A:C=G=H5L5P]Q=
wfollowed	A=H=PC
wfollowers	A=HDP=
wfollowing	AGHCL9P9
wfollows	H9PE
wfood	A9HHLAP:
wfoolish	AHH:L=P<
wfoot	HAP=
wfootage	A=HCL=
wfootball	LBP;
wfor	A:BVC;F=H8J=L8NHP9
wforce	A=B=C:HGLGP8
wforced	A;PC
wforces	A=C=HFLEP8Q=
wforcing	A=H;PE
wford	A=H7L/PY
wforeign	ATF=H3L=P:
wforemost	A9CGH=
wforesight	A;HHP;
wforest	A8HDLDP=Q=
wforests	C=HBLBP;
wforever	A=CGH<P<
wforge	A=HBL5PI
wforget	G=H=L=PE
wforgiven	H=I=PD
wforgot	I=L9PF
wforgotten	A=H9PG
wform	HIP6
wformat	HCK=P=
wformation	H:LD
wformed	A;H=L=PF
wformer	ATB=C;H0I=LCP=
wforms	LCP;
wformula	HAL=
wforth	A:B=CG
wfortunate	AOH;L<P6
wforward	A9B;CVH9L=P9
wfossil	A=HEL;
wfoster	AQB=C<H8L<P;
wfought	A;D=H<L=PJ
wfound	A8B=H3PT
wfounded	L=PA
wfounder	B=HEL=P=
wfounders	H8LF
wfounding	A<HOLCP/
wfour	B=H9IOL:P<
wfourth	AHCAG=H7LAP=
wfragile	ADH:
wframework	HBL<
wfrance	H4LK
wfrancisco	H=LA
wfrank	AFH8LAP=
wfrankie	HBP=
wfranklin	H=LA
wfrankly	CDL;
wfraud	A:C=HIL=P=
wfree	AOH5I;LAP;
wfreed	H:PD
wfreedom	A:HWK=L2P;
wfreely	CBL=
wfreer	AMH3
wfreeze	A=HA
wfreight	A7HI
wfrench	AXC=L0P9
wfrequent	ABH<
wfresh	ADH;LAP<
wfreshman	A=HEL;
wfriday	A<H1LP
wfriend	A=HCP=
wfriendly	AFC8
wfriends	A;C=HOP4
wfriendships	F=HA
wfront	ACL;
wfrontier	A8C=HJP=
wfrontiers	HBP<
wfrozen	A;C=H7PL
wfrustrated	AIP5
wfuck	A9HAL=PF
wfucked	AQLEP'
wfucking	A7HSL:P9
wfuel	A:HGP=
wfuel-efficient	AFH8
wfuels	HAL=
wfulfill	B=D=F=H=PF
wfulfilled	A<PB
wfulfillment	A=HA
wfull	ANCAE=H6P9Q=
wfull-time	A=HBK=
wfully	CEH=P;
wfun	C=HALA
wfunction	H0I=PP
wfunctioning	H=PA
wfunctions	HAL=
wfund	A<B;HDLC
wfundamental	AGH7
wfunded	A;PC
wfunding	A8HTP0
wfunds	HDLAP9
wfunny	AKH6L=
wfurther	AUC=E=F9H3LDP<Q=
wfuture	A]C=H%LAP7
wfutures	HDP<
wfy	H=LA
wg	LDP=Q=
wgaa	H=LA
wgain	C8HFL=N=PB
wgaining	H;PD
wgains	HCP;
wgallery	C<HB
wgallon	HAL=
wgalway	C=H=LC
wgame	HDLBP8
wgamemode	HAL=
wgameplay	HCP<
wgames	HA
wgang	A<HEL<
wgangs	A=HA
wgap	HBL=
wgaps	HBL=
wgarden	A=LCP=
wgas	D=HCL;PB
wgasoline	A;HC
wgates	HCP:
wgather	A=C:D=E=H=K=PN
wgauge	A=HB
wgave	D;H:PH
wgay	C=HEP;
wgaza	C=LB
wgear	B=HALEP:
wgeneral	ACH8LB
wgenerate	A=H<L=PF
wgenerated	A:PD
wgeneration	A=HEP<
wgenerations	HCL=P=
wgenerosity	HAP=
wgenerous	AAP=
wgenes	HEL<P=
wgenius	A=H=LD
wgenome	HAP=
wgentlemen	HCP=
wgenuine	AJH8P;
wgeorge	A=H:LKP:
wgeorgia	H=LA
wgerald	H=LA
wgerman	AFH;L<
wgermany	A5LI
wgerrard	C=
wget	A<H;L;PJ
wgets	H1L<PP
wgetting	A<L<PE
wgi	AGHBJ=L5
wgiant	A8HF
wgibson	I=LB
wgift	A<HEP<
wgifts	HAP=
wgirl	A;HEK=P=
wgirls	C=LCP=
wgive	A9C=L;PJ
wgiven	C;F=HCL=PB
wgives	H3PK
wgiving	A=HBL=
wglad	AFH;LBN=P=
wglasses	HAP=
wglobal	AHH6LAP=
wglobalization	HEL9
wglobe	A=HA
wglory	A7HBLD
wgo	C<DCH=J=L8PH
wgoa	HBP=
wgoal	A:HC
wgoals	H=LA
wgod	A=H=LGP;
wgod-given	A=LA
wgoes	D=H3PN
wgoing	A8L=PH
wgold	A9HFLAP<
wgolden	ABH9LCP=
wgon	C=HDP;
wgone	A=H7L9O=PR
wgonna	C=HAJ=LBP=
wgood	AVB=CCD=G=H.LBP9
wgood-paying	A;PD
wgoodnight	A<H=LD
wgoods	HBL<
wgoogle	A=LB
wgot	C=H3PN
wgotta	HEP:
wgotten	H=PA
wgov	A=HEL;
wgovern	A=H<L;PG
wgoverning	ACH8L:PF
wgovernment	A=H9LJP<
wgovernmental	ACH;
wgovernments	LCP:
wgovernor	A=H=LC
wgovernors	H5LI
wgovt	HDL<
wgrab	A=H:PF
wgrace	H9LHP<
wgrades	HBL=
wgraduate	A6F=HFPC
wgraduates	HIL=P7
wgraduating	H9PE
wgraham	H=LA
wgrain	HBP=
wgramm-rudman-hollings	H6LH
wgrand	AEH9I=LA
wgrandchildren	C=HA
wgrant	A3H;L-P]
wgranted	A<H=PD
wgrants	H=LDP<
wgrants-in-aid	E=HEM=P<
wgrasp	A=H;PE
wgrassroots	AFHAL<P:
wgrateful	ACL=P=
wgratitude	HBL=
wgrave	AHH8P=
wgravel	A=HDL<
wgravest	AAH=
wgreat	AVC<H0LEP6
wgreater	ARC<H5L=P;
wgreatest	AFC=H;
wgreatly	A;CC
wgreatness	A;HNL7P;
wgreece	H;LC
wgreen	ABH<
wgreenhouse	A=HB
wgreens	A=HALAP=
wgrew	A;H<K=L=PJ
wgrey	ADH<
wgrid	A=HDL=P=
wgridlock	HAP=
wgrief	A;HC
wgrit	C=HBL=
wgross	ALC;H4LCP=
wground	A8HLP9
wgroundbreaking	ADHCP6
wgrounds	HDP:
wgroup	B=HA
wgroups	A=HA
wgrow	A=C;H7PL
wgrowing	H8PF
wgrown	A=H=J=PF
wgrows	H;L=PE
wgrowth	A;D=HGK=P=
wgt	HAP=
wguantanamo	I=LA
wguarantee	A=C=HB
wguarantees	HCP;
wguard	A=LA
wguess	D=H=L;PG
wguests	HAP=
wguide	A;D=HD
wguided	A;PC
wguiding	AJH7P;
wguitar	A<HFL<P=
wguitarist	A=HCL=
wguitars	HAK=
wgulf	A<H=LD
wgun	A=HEL=P=
wguns	L=
wgut	H=LCP=
wguy	A=HCP=
wguys	HDP;
wgym	A=HDQ=
wh	HDQ<
wha	LDP=Q=
whad	A:C=DOH:L:PA
whaha	GSH1L9
whahaha	GMH6L:
whahahaha	G5HKL=
whail	A=B=HDL<PA
whair	HCLCP7
whalf	CFD=L;P;
whall	F<H:LH
whallowed	AFP8
whalt	A=
whammer	H=PB
whand	A=E=HHP<
whanded	H:PD
whandful	A:HFL=
whandicapped	A:HPLCP/
whands	C=HCL<
whangover	C=HCLCP:
whappen	A;H<PE
whappened	A:PD
whappening	H:PE
whappens	A=D=H=PF
whappiness	HCL<
whappy	ALC=H4LEP8
wharbor	HA
whard	AWC8H8L=N=P:
whard-working	A5H9L=PP
wharder	A<B=CZH2L<P:
whardest	A/CP
whardworking	AVH6P0
wharm	A=C=HKP7
wharmed	A:PD
wharmful	AAH=
wharmony	A;C=HF
wharry	C=H9LBPD
wharsh	AJH=L=P8
wharvey	H=LA
whas	C=DPH9L9P;
whate	A8H<L8PP
whated	PA
whatred	A<HRP0
whaul	A=
whaunted	AAL;
whave	A;B<D]H9L:P3
whaven	D=HA
whaving	A<C=D=H;L=PM
whay	H=LA
whayward	H=LA
whead	A;C9HBJ=LGO=PC
wheadache	HGL7
wheaded	L=PB
wheading	H9PG
wheadphones	HBL<
wheads	H1PM
wheal	A<L<PE
whealing	A;HGLEP5
whealth	A8C=E=HFLEP=
whealth-care	A=HDL<
whealthcare	A<HHL;P=
whealthier	ALC=H4
whealthy	ADC=H6LEQ=
whear	A;H6L<PO
wheard	A:C=H3L=PT
whearing	A;HTLDP)
wheart	A<HHLAP8
whearts	HALAP;
wheat	A;HDP=
wheaven	A=HGP9
wheavens	A=HBL=
wheavily	A=CCH=
wheavy	AHCDH7L:
whehe	GGH;L;
wheight	A=HA
wheld	A=C=H9PJ
whell	HMP1
whello	GIH<L8
whelp	A;C=H;L;PM
whelped	A<PB
whelpful	ACH=P=
whelping	A7HBL=PG
whelpless	AJH7P=
whelps	C=H8J=L<PM
whemisphere	A=C8HJK;LA
whenry	H=LA
wher	A9C;F;H7K]L:P;
where	A=C]H6K2L9
wheritage	A=LDP=
wherman	H=LA
whero	HAI=
wheroes	D:HJL<P=
wheroic	ADC=H;
wheroin	C=HDP=
wheroism	HAL=
whesitate	H=PB
whey	GLH=L6Q=
whi	GIH<L7
whidden	A=H7L8PQ
whide	H=L<PD
whigh	AKCEH4J=P;
whigh-paying	A=D=PD
whigh-speed	HGO=P:
whigh-tech	A;F=HHL;
whigher	ALB=C9H8K=LB
whighest	AKC=H5
whighly	A=CA
whighs	HAL=
whighway	HAQ=
whighways	C<HBLAP=
whill	A=LCP=
whillary	A=H=LC
whills	H=LCP=
whindu	H;LC
whip	ABH:LA
whire	A:H=L=PG
whired	A;PC
whiring	H4PJ
whis	A=C=F9H9KWL9P=
whispanic	A<LB
whistoric	ANC=H1
whistorical	A;LC
whistorically	CAL=
whistory	A3C=HQK=P=
whit	H8L=PH
whits	HDP;
whiv	H=LA
whizballah	LAP=
whmas	H=LA
whmmm	N=
whockey	A<HDLAP=Q=
whold	A:H9L=PL
wholding	H7L=PI
wholds	H8L=PH
whole	A:HEP=
wholiday	A=HDL:PC
wholla	HGL;P;
whollyoaks	HCP;
wholocaust	LA
wholy	ACC:G=H=LD
whome	A=B=CKF;HCI=L3PFQ=
whomeland	A=D=HHL<P=
whomeless	A=C=HC
whomeownership	HAP=
whomes	C=HDLAP9
whonduras	H=LA
whonest	ANC=H5P;
whonestly	A=CA
whoney	G=H;PD
whonor	A:H<L=PKQ=
whonorable	AAH=
whonored	A8HWP/
whonors	HCP=
whook	H=LCP=
whop	LAP;
whope	C=F<HEK=L/PP
whopeful	C<LA
whopefully	CCL;
whopes	H6PH
whorizon	HAL=
whorn	H:LD
whorrible	AB
whorrors	H:LD
whospital	A6HVL2
whospitals	HAP=
whost	A=
whostages	HAP=
whosted	A=H=PC
whostile	AJH9N=P;
whot	AIC=H5LDP=
whotel	C=HB
whottest	A;LC
whour	A=HGL;P=
whours	HAK<
whouse	A;H8I=LFPE
whouseholds	HAP=
whouses	H<LA
whousing	A7HPLJP+
whouston	H=LA
whow	A=CSD=H;L9N=P;
whoward	C8LF
whowever	CFF=H=L<
whowiemandel	HDL:
whpa	G=LA
whq	HAP=
whttp	HAL=
whuge	AJH7I=P=
whuh	G=HALA
whuman	AMH6L<P=
whumanitarian	AIH6L=
whumanities	LCP;
whumanity	A=H=LC
whumbled	A6L=PJ
whumidity	H;LC
whundred	A8H=INL=P;
whundreds	HFLAP6
whunger	A;F=L=PH
whungry	AIH5
whurricane	A=HC
whurt	B=H:L<PK
whurting	A6HCPD
whusband	HDI=L=
whussein	I=LB
wi	A=F=H=KRL6O=
wice	H<LAPA
wid	HDP<
widea	A=HHL:P=
wideal	ATH,L=
wideals	HAL=
wideas	A=C=E=HF
widentified	A8PF
widentify	A=H=PC
widiot	HA
widk	G=LA
wiggy	H=LA
wignore	A=B=C=PE
wignored	A=PB
wignoring	A<H<PE
wii	H=LCQ=
will	ANC;H8P<
willegal	ADH;
willinois	LBP=
wills	HDP=Q=
wim	A<C=HDLEP;Q=
wima	A=HCP=
wimagination	H:LD
wimagine	H5K=L:PP
wimmediate	AFH9
wimmigrant	AMH4P<
wimmigrants	HAP=
wimmigration	A=LCP=
wimpact	A8HOL=P7
wimplement	H0L=PP
wimplementation	HCL=P=
wimplemented	A:PD
wimplementing	H=PA
wimport	A<HA
wimportance	HGL;P;
wimportant	AJH8J=LAP;
wimportantly	A=CA
wimported	A=L=PB
wimports	C=HEL=P=
wimpose	A:PD
wimposing	A<H=PD
wimpossible	HAP=
wimprove	A<H9PH
wimproved	A=H=PC
wimprovements	HAL=
wimproving	A=PA
win	A;BVC=H:L8P9
winaction	HAL=
winactivated	A<LDP<
winadequate	AEH:
winappropriate	ADH=P=
winaugural	A8LF
wincentive	A/HO
wincentives	HJL<P7
winch	HAP=
winclude	A;B=H6L=PP
wincludes	H6PH
wincluding	A;H5L=PO
wincome	A;HLLBP2
wincomes	C=HKL=P7
wincoming	ALH:P8
wincrease	A=G=HGK=L=
wincreased	ABH=L;PB
wincreasing	H4PK
wincredible	ADH7LB
windeed	A:CSH;L<P7
windependence	A=HBLBP;
windependent	AHH.I=LNP;
windex	A;HFL<
windia	H=LA
windian	A;LD
windicates	H6L9PN
windies	H=LC
windividual	C=
windividuals	A=HGL<P<
windustrial	ALH7L:
windustrialized	AFP8
windustries	HFL;P<
windustry	A;B=HGP=
winefficiency	HAP=
winequality	HAL=
winfants	HDP;
winflationary	AAH=
winfluence	A;C=H:LAPH
winfluenced	A9PE
winformation	HAL=
winformed	AQP/
winfrastructure	A8HKL=P<
wingenuity	HAP=
winherit	H9PHQ=
winitiated	A=PA
winitiative	A.C=D=HPLEP=
winitiatives	HBL=
winjured	A<H;L=PH
winjury	HAL=
wink	A=HCP=
winner	AIC<H8
winnocent	ADH:
winnovation	HDL:
winnovative	ACH=L=
winquest	A=HB
winsane	C=H<LFP=
winside	BQC=H6L=P<
winsist	H8PF
winspiration	HDL<P=
winspire	C<H=PD
winspired	A9L<PJ
winspiring	AMH9P8
winstant	ABH:LA
winstead	A=CVD=H8L8P9
winstitute	H8LHP=
winstitutes	H8LHP=
winstitution	H<LB
winstitutions	I=LDP<
winstructed	A;PC
winstructors	H=LA
winsurance	B=C<HRL8P7
winsure	A;H=PE
winsurgents	HBL<
wintegrated	A4PJ
wintegrity	HAL=
wintelligence	C=HD
wintend	D=H=PE
wintense	AMH1
winterest	A(D=HRL<PG
winterested	AULCP%
winteresting	AUH7L=P2
winterests	HJL<P8Q=
winterfax	H=LA
winterim	AIC=H<L:
winternational	AAH;LB
winternet	A;C=H=LG
winterstate	ADH:LBP<
wintervention	HAL=
winterview	A;HCL=
wintimidate	H9L=PH
wintroduce	H;PC
winvasion	HAL=
winvest	A5H9PP
winvestigations	H=LA
winvesting	A<PB
winvestment	A;HFP;
winvestments	HHP6
winvests	H7PG
winvite	A9HAL;PG
winvited	A9PF
winviting	H=PB
winvolve	A=PA
winvolved	A]L=P%
winvolvement	A=HA
winvolves	B=H9PG
winvolving	H=PB
winvulnerable	ABP<
wiowa	H=LCP=
wipad	H<LB
wipod	A;LE
wira	H=LA
wiran	H=K=LC
wiraq	H=LA
wiraqi	A=H=LEP=
wiraqis	H<LB
wireland	H=LA
wirish	H;LGP;
wisis	H:J=LF
wislamic	A<LB
wisland	A=HALAP=
wislands	H;LEP=
wisolated	A6PH
wisrael	A=H:LF
wissue	A;HEP=
wissued	L=PA
wissues	HBK=P=
witems	HAP=
wiv	HAL=
wja	HAP=
wjack	C=HALAP=
wjackie	H<LB
wjackpot	HFI=L:
wjackson	H=LA
wjail	A=HFL=P<
wjames	H;LEP=
wjamie	HBQ=
wjamiel	H=LA
wjanuary	A=H8LH
wjapan	H<LD
wjared	A=LEP;
wjay	P=
wjazz	A=HCL:PB
wjeff	HA
wjenna	H<LB
wjeopardize	H=PA
wjerusalem	H=LA
wjesse	LAP=
wjesus	H=LA
wjet	A=C=HD
wjewish	LCP;
wjews	H=LA
wjiande	H=LB
wjill	D=G=H=LF
wjimmy	H<LB
wjob	A;C=HAPA
wjob-creating	A=H=PB
wjobless	ACH=
wjobs	A;HIL<P;
wjody	C=H=LC
wjoe	LA
wjohn	H=I=LE
wjohnson	H=LA
wjoin	B=H=L8PJ
wjoined	A;PC
wjoining	A;HEL<
wjoint	AND=H4I=LDP<Q=
wjoke	HBP<
wjokes	HDL<
wjones	H=I=LC
wjordan	H<LFP<
wjose	LEP9
wjosefina	H=LA
wjoseph	H<LB
wjournal	A;HFL<
wjourney	HAL=
wjr.	LBQ=
wjudge	A=HALAQ=
wjudges	H;L=PE
wjudicial	AAH9LC
wjulie	LAP=
wjuly	C8LHO=
wjumping	A<HB
wjune	H<LDQ=
wjunior	A;C=HIL=P=
wjunk	A=HB
wjust	A8C[H7L:P7
wjustice	C9HWL.P=
wjustin	A=H9LF
wjustinbieber	HCL;
wjustsaying	H=PB
wk	AAC=LAQ=
wkathy	A=C=H=LD
wkayla	K=LA
wkeep	A=B=C=H8L<PP
wkeeping	L:PF
wkeeps	H8PF
wkelly	A=H=LB
wkennedy	A=LB
wkentucky	A<H=LD
wkept	A=H;L=PG
wkevchat	LB
wkevin	H=LA
wkey	AOC=H5L;
wkeys	A=HA
wkfc	H;LC
wkick	A=H:L=PG
wkicking	H=PA
wkid	A;HD
wkids	HEP9
wkill	C=F=HAL7PK
wkilled	A;PC
wkillers	HAP=
wkilling	AAH;L=PC
wkind	A;C=HHLAP:
wkinda	CLH<L6
wkinds	HAL=
wking	HELMP+
wkiss	B=HBL=
wkitchen	C=HEL=P=
wkm	HBL=
wknee	A=HA
wknew	A=C=H;L<PI
wknock	H:PD
wknow	C8HAJ=L:PL
wknowing	ABH<
wknowledge	A=HPL8P7
wknown	A8B=H=L=PL
wknows	B=H:PG
wko	H=LCP=
wkonami	LAO=
wkorea	H9LE
wkorean	H=LA
wkosovo	H<LB
wkristen	H=LEP;
wkuwait	H<LEP<
wl	C=HBLCP=Q;
wla	A=HEP;
wlabor	A=HALAP=
wlaboratory	A:HALB
wlabour	H=I=LE
wlabs	HCL<
wlack	A9C<HEPB
wlad	A=HEL=Q=
wladen	H<LDP=
wladies	HAK=LAP=
wlady	A=C=G=LF
wlaid	A=H:PF
wlake	H:LFP=
wlakes	HCP<
wland	F=HJL:P;
wland-based	A=PA
wlanded	A=H=PC
wlandmark	A;C=HGL<
wlands	LAP<
wlangejans	H=LA
wlarge	ALCCH2P:
wlargely	A;CC
wlarger	AGC=H;L=
wlargest	ADC<L=
wlast	ASH7K=L0PC
wlasting	APH:P3
wlate	ANCCH8LBP0
wlater	A6C]H3L9P=
wlatest	ADH=L=
wlatin	A=C=LC
wlatter	AGC<H;L=
wlaugh	A8C=G=HCPE
wlaughing	H<PB
wlaughter	B=C=HB
wlaunch	H6L=PJ
wlaunched	L=PA
wlaunching	A=PB
wlauren	H9LE
wlaw	A=F=HHP9
wlaw-abiding	A<HCLBP:
wlawful	ACC=H=
wlaws	HFP9
wlawsuit	H=LA
wlawsuits	HAL=
wlay	C=H;PE
wlays	H<L=PD
wlazy	AEH=P=
wle	A=HAP=
wlead	A;C:D=H;PN
wleader	B=C=HOL8P:
wleaders	HIP6
wleadership	HFL<P;
wleading	AJH.L<PH
wleads	H:PD
wleague	A;C=HDLIP6
wlearn	A=PB
wlearned	A<PB
wlearning	H6PI
wlease	G;HC
wleasing	A<HJLDP2
wleast	A6CUH6P;
wleave	A<H=L9PK
wleaves	H:PD
wleaving	H;L=PF
wlebanon	H=LA
wled	A<PB
wlee	ADH9LA
wleft	C=H9L8PN
wleg	A=HBP=
wlegacy	HBL=
wlegal	H;LA
wlegislation	HHL7
wlegislative	AIH5
wlegitimate	AGH7
wlegs	A=H=LC
wlending	A<HHL=P;
wles	LAP=Q=
wless	CMH6K=LCP9
wlesson	HDL;
wlessons	HDP<
wlet	C=F=H<L7PO
wlethal	ADH;
wlets	H;L:PH
wletter	A8B=HKP<
wletters	HAP=
wletting	H=PA
wlevel	A=K=PB
wlevels	HBL<
wlfc	HAL=
wli	H=LA
wliam	C=HCP=
wliamdelaneyecon	H;LC
wliberal	ACH<
wliberate	A;PD
wliberated	ATP,
wliberty	A=HCI=
wlibrary	A4HI
wlibyan	H;LC
wlicense	A=HA
wlie	H=J=L7PK
wlies	H3PL
wlife	A=HPL4P;
wlifesaving	A=HILBP4
wlifetime	HEL=P;
wlift	H5L=PL
wlifted	A:PE
wlifting	HOP0
wlight	ARC;H*LE
wlightning	A7HFLFP9
wlights	HBL<
wlike	A<BLC4H<L;NF
wlikely	AHB=C;H<
wlil	A=HA
wlimit	A=HEL=
wlimited	APH=LAP-
wlimiting	A=H8L=PJ
wlimits	HDP:
wlincoln	B=H<LD
wline	HAL=
wline-item	HAL=
wlined	A<PB
wlines	HDL=P<
wlink	HDL=P<
wlinked	A=L=PB
wlinkin	H;LC
wlinks	HBP<
wlipporocks	HCL;
wlist	C=HFL<P=
wlisten	C=H=L:PG
wlistening	A=H5PL
wlists	HDP:
wliterature	A;HC
wlitigation	HAL=
wlittle	ARCFH/L:O=P<
wlive	A:H4I=L7N=P[
wlived	A<PC
wliverpool	G;H<LIP<
wlives	HGP6
wliving	A=HDL9PB
wlmao	A=GHH=L:
wload	C=HA
wloan	A=C=HEQ=
wloans	HDL:
wlobby	A=HDN=
wlobbying	A;H7PK
wlobbyists	A=HCP<
wlocal	AHH<K=P<
wlocated	A;PC
wlock	HBL0PK
wlocks	H3L=PM
wlocomotive	A3HM
wlogic	A9HE
wlogo	HAL=
wlol	E=GNH8L:
wlondon	HAP<
wlonely	APC0P=
wlong	AIB<CFH4P=
wlong-range	A;HFL<
wlong-term	A;B=C;HNL=P<
wlonger	A2C]D=H.L=
wlongest	A=CA
wlongstanding	ADH;P=
wlook	A=G=L:PI
wlooking	HCL:
wlooks	H7L=PI
wlool	G=HCLAP;
wloool	GMH:L8P=
wloooool	A=G9LG
wloopholes	HBP<
wlord	C=H;LAPC
wlos	A=LBP=
wlose	A9PG
wloses	H=PA
wlosing	A;H<L=PG
wloss	A=B=HIP9
wlost	AEC;H2L=PL
wlot	A=HBL<PA
wlots	CDLAP9Q=
wlottery	A;HB
wlotto	H=LA
wloud	AGB=CDH5
wlouis	H<LB
wlouisiana	H=LA
wlove	A=B;D=HRL2
wloved	A4L<PL
wlovely	ANC.LB
wloves	H3PK
wloving	AOH;LMP%
wlow	ALC=H7L=
wlow-income	A5HOLDO=P5
wlower	AUC=H/LAP9
wlowered	A;PC
wlowering	A:H<PF
wlowers	H6PJ
wlowest	AGCEH3L=
wloyal	AEH<P<
wloyalty	A:HD
wlt	A=HEL=P=
wlucas	H=LCP=
wluck	HDL=Q=
wlucky	AEC=H=P=
wluke	LBP=Q=
wluke5sos	I;LC
wlumpur	H=LA
wlunch	A=HBP=
wluoyang	H;LC
wluther	LAN=
wm	A=HALAP=
wmac	C=HGL;P=
wmachine	A=HDL=P=
wmad	AKC;H<K=LCN=P:
wmadam	A=LA
wmade	A<B=D=H5L:PT
wmadrid	H<LEP=
wmaduro	H=LA
wmagazine	HBP=
wmagazines	HDL<P=
wmagic	H=LA
wmagnificent	ACH<
wmai	Q=
wmail	HIL9P:
wmain	AMH6LCP9Q=
wmaine	A=C=I=LD
wmainstream	HBL<
wmaintain	A9B;H=PK
wmaintaining	H9PE
wmajor	ALD=H5
wmajority	A<HEL<
wmake	A=C=F=J=K=L=PJ
wmakes	H6PH
wmaking	A;L=PD
wmalaria	HCL;
wmalaysians	H<LB
wmale	ACH<
wmall	F=LA
wman	A;B=C=HRL2PA
wmanage	A<H9L=PI
wmanaged	A;H=L:PI
wmanagement	HCL;
wmanager	A8HDLA
wmanchester	A=C;HALEP=
wmandate	A;HEP=
wmandates	HKP3
wmandatory	AOH/
wmanned	AEP9
wmanner	A<HB
wmanufacture	H=PA
wmanufactured	A6PJ
wmanufacturer	A=HA
wmanufacturing	A6HVLCP,
wmany	A]C=F=H6L0P=Q=
wmap	L:PF
wmarch	H1LJPB
wmarching	H7PG
wmargin	A=HCL=
wmarine	ANH.LCP=
wmarines	H;LC
wmaritime	ARH.L=
wmark	A<HAPA
wmarket	HPL3P;
wmarketing	A9HLLAP6
wmarketplace	HAL=
wmarkets	A=HEL=P=
wmarking	A=H<PD
wmarriage	A=HEP<
wmarried	AKP4
wmars	H:LFP=
wmarshalling	A<PC
wmartin	G=H=LC
wmary	A;LD
wmask	HBLAP:
wmass	ACHAI=L=P=
wmassive	AAH=
wmaster	PA
wmasterchef	H=LA
wmatch	A=HCL<
wmatched	A=PA
wmatches	H1L<PP
wmatching	H=PA
wmate	HHL=P8
wmaterial	A9HGL=
wmaterials	HAP=
wmath	A=HB
wmatt	H=LDP<
wmatter	A8C<HGPC
wmatters	H=PA
wmatthew	LBP;
wmaximum	A5C=HILA
wmay	C;DOHGL1P:
wmaybe	A=COD=H9L:N=
wmayor	C=HAQ=
wmayors	HAL=
wmccaffrey	H=LA
wmeal	A;HEP=
wmean	A=B=H8PK
wmeaning	H<PB
wmeaningful	ADH<
wmeans	C=H8L:PM
wmeant	A6H9PN
wmeanwhile	CHH<L:P=
wmeasure	A=HB
wmeasured	A=PA
wmeasures	HGL=P9
wmechanism	H=LA
wmedia	A=C=HEP=
wmedic	A;HGK=L<
wmedicaid	H;LEP=
wmedical	AFH9
wmedicare	A;H.LV
wmedicine	A;HD
wmedicines	HEL;P=
wmeet	A<H5L=PN
wmeeting	A6H]L:P/
wmeetings	HDL;P=
wmeets	H4PJ
wmelbourne	I=LB
wmember	HBP=
wmembers	A=H=LGP;
wmemories	HAL=
wmemory	A=HEL:
wmen	B=HML:P9
wmendelssohn	LAQ=
wmental	AEH;
wmention	H:PE
wmentor	HCL<
wmerely	A=CA
wmerge	H=L=PC
wmerit	HFL<P:
wmerit-based	PA
wmess	A:H=PF
wmessage	A=H<LD
wmessages	HCP<
wmet	A=H9L=PI
wmetal	A8HGL=
wmexico	H:LD
wmh17	I=K=LC
wmi	A=HA
wmiami	H;LC
wmichael	G=HCP=
wmichelle	H;LEP=
wmick	H=LA
wmiddle	A<F=HALFP=Q=
wmiddle-class	HEJ=L=P=
wmidnight	A:HD
wmidst	A;HC
wmighty	ADH<Q=
wmigration	HAL=
wmike	LCN=Q=
wmile	A;HC
wmilepost	A=LCQ=
wmiles	HDI=P;
wmiliband	H=LA
wmilitary	ATC=F=H1P=
wmilitia	A=D=HDL=
wmillennium	A=B=LB
wmillion	A=H2IQL<
wmillions	HCI;P=
wmin	A;LCP=
wmind	A<B=LB
wmine	A<I=KNL=P5
wmineral	A:HIL:
wmines	H:LD
wminimize	H<PB
wminimum	ARH0L;
wminister	A=HDLAP:
wminneapolis	H=LA
wminor	ALB=C=H7L=
wminority	A<LC
wmins	HAI=
wminute	A:HFL=
wminutes	HDL<
wmiracle	HBP=
wmiracles	HEL<P<
wmiss	H8L9PL
wmissed	A:PE
wmissile	A7HML=P;
wmissiles	HCP;
wmissing	A<H6L<PM
wmission	C=I=LD
wmississippi	H=LCP=
wmistake	A=HCP=
wmistakes	HGP7
wmix	H=
wmixed	AFJ=P8
wmm	HCL=P=
wmoan	A=H=PD
wmobile	AKC=H5
wmobilization	HAL=
wmoderate	AHH:L=P=
wmodern	AEH7LA
wmodernization	HCL;
wmodernize	H:PD
wmodernizing	A<H;PF
wmodest	ADH<P=
wmom	H=LA
wmoment	A:HHL<P=
wmoms	LAP=
wmonarchy	H=LA
wmonday	H2LL
wmonetary	AFH:L<
wmoney	A;HLK=L:P=
wmonitor	B=H9PG
wmonth	A;HHL:
wmonthly	AJC7H<
wmonths	HCL;
wmontreal	A<LCP=
wmoon	HGL7
wmoral	ACH<
wmore	A]B=CFH-K=L1P;Q=
wmorning	A9G=H]L4P0
wmorris	H<LC
wmortgage	A<HB
wmoses	H<LEP=
wmost	AVCJH1L5P8
wmostar	LBQ=
wmother	A:C;E=F<HKLBP=
wmothers	H5PI
wmountain	HNL2P=
wmountains	HBL=P=
wmounting	PA
wmourning	H5PI
wmove	B;C=D=HGLCP<
wmoved	H=L=PC
wmovement	H=LA
wmoves	HGP7
wmovie	HDL<P=
wmoving	H8PG
wmp	LAP=
wmph	A=HB
wmr	HALAP;
wmr.	E=LA
wms-13	I;LC
wmt	HAQ=
wmtv	H=LA
wmuch	AHB=CEH7K=LFN=P8
wmufc	A=H=LC
wmug	A<C=HF
wmultilateral	LA
wmum	A=HALAP=
wmunich	A=K=LC
wmurder	A=C<HEL;PB
wmuseum	H=LA
wmusic	A3HK
wmuslim	ABH;LAP=
wmuslims	H=LA
wmutual	ACH;
wn	A<HCLAQ=
wna	A=H9JNL8
wnah	FJG=H;L<Q=
wnail	B=
wname	A;HFP;
wnamed	A:H;PH
wnap	H<LB
wnarrow	AMH2
wnation	A=H6I=LK
wnational	ABB=H=LB
wnationwide	AFCAH8P=
wnative	H8LE
wnato	B=H;LE
wnatural	AGH:L<
wnature	A;C=HKL=P:
wnaval	AIH7
wnavy	A9F=HF
wnear	A;BTC=H;L;P8
wnearby	AGB;H;
wnearest	AGH7
wnearly	A:CHL;
wnecessary	ANH4L;
wneck	A=HB
wneed	A;HAL7PH
wneeded	ACM=P=
wneedless	ACC;
wneeds	A;H5L:PR
wneedy	AGD=H;P=
wnegative	AGB=H:
wneglect	HJP5
wnegotiate	A=C=H=PE
wnegotiated	A8L=PH
wnegotiating	A=C=H5PM
wnegotiations	H8LH
wnegotiators	HAL=
wneighborhood	A<HB
wneighborhoods	LAP=
wneighboring	ALH:L=P9
wneighbors	HAP=
wneither	A;C9FRH<L9
wnervous	H=LA
wnet	ALC=H4
wnetherlands	H7LG
wnetwork	HAP=
wnetworking	HJP5
wnetworks	A<HIL=P9
wnevada	I=LB
wnever	CKF=H<L=P9
wnew	ANCCF=G=I=O=P5
wnewcastle	A=LA
wnewest	ADH=L;
wnews	A=B=HALA
wnewspaper	A=HA
wnewtown	A=H<LD
wnext	AOCEH6L5P=
wnhs	H;LC
wniallofficial	H=LA
wnicaragua	A=LA
wnice	ARC;H0J=LCQ=
wnick	A=HFP<Q=
wnicola	H=LA
wnigeria	H5LI
wnigga	C=
wnight	A<C=HTL1P=
wnights	HAP=
wno	A;C=FTH:L9N=P=
wno.	HLL4N=
wnobel	H=LA
wnoble	AGH;L=P=
wnoise	A<HCL=
wnominated	A<PB
wnon-proliferation	H<LD
wnone	A7CAHQI;K=LAP8
wnonpartisan	A/HO
wnonsense	A3HOL;
wnoon	B=LA
wnormal	ACH=L=
wnorth	A3B=CJH;LF
wnorthbound	AFB=H;
wnortheast	A=CEL;
wnorthern	ADC=H<LDP9
wnose	C=HCP=
wnotable	AAH=
wnote	A=HDLAP;
wnotice	H9PE
wnovel	ACP=
wnovember	H=LA
wnow	CRH8L9P9
wnowhere	A;CC
wnowplaying	H;PD
wnp	P=
wnrl	H<LB
wnuclear	AJC=H7I=LDP:
wnufc	HBP=
wnumber	A;C=HOL3PA
wnumbers	HDI=P<
wnumerous	AAL=
wnurses	HBL<
wnursing	HILAP4
wny	LA
wnz	H;LEQ=
wo	HBLAP<Q=
wo'neill	LBP<
woath	A=HA
wobama	H=LA
wobamacare	H=LA
wobjective	A2HL
wobligation	HAL=
wobserve	H;PC
wobsolete	ADH<P=
wobtained	A<PB
wobvious	AAN=
woccasion	HBL<
woccupy	A;H=PE
woccur	H:L=PF
woccurred	A=PA
wocean	A=HLL6P=
woceans	HBP=
woctober	H:LD
wodd	AJC=H:I=P=
woff	A=BRH9L7P;
woffenders	B=HA
woffensive	AHH;L<P=
woffer	A=B=C;HKLAP9
woffered	A=PA
woffering	A=HKLDP0
woffers	H3PM
woffice	C=HSL1P:
wofficer	B=C=H<LG
wofficers	HCL=P=
woffices	HBL<
wofficial	A2HJLB
wofficials	H:LD
woffset	H9PE
woften	A=CLH=L<P9
woh	GJH<L9P=
wohio	H=LA
woi	HAQ=
woil	A;HCL<PDQ=
wok	GJH;L9P=
wokay	D=GMH:L:P=
woklahoma	H=LA
wold	AHC=D=H<LAP;
wolder	AIF=H6
woldest	ACC<H=LA
woliver	H<LEP=
wolympic	A=H<LD
wolympics	H;LC
womg	HCP<Q=
won	A=BVC;H9L8P;
wonce	A=CUH5L:N=P;
wone	A=H3IYK=L;P:
wone-third	AGF=K=L:
wones	H=I=LD
wongoing	AJH;P8
wonline	AUH.P:
wonly	A9CIH=L=
wontario	C=H<LD
wopen	ASC<H7L=P7
wopened	A=PB
wopening	A;HRLHP'
wopens	H9PE
woperate	A;H:PI
woperated	PA
woperates	H8L<PH
woperating	A:H;PH
woperation	H;LC
woperatives	HBP<
woperators	H<LB
wopinions	HAP=
wopportunities	HBP;
wopportunity	C=HEL=P=
woppose	A=PA
wopposed	A;PC
wopposing	A=H;L;PI
wopposite	AHH6
wopposition	HDL:
woppressed	AIP7
woppression	HAP=
woptimism	HAL=
woption	HAL=
worange	A=LDP=
worder	A:B=C<HDLBPA
worderly	AFC8
worders	H9LE
wordinary	AEH:Q=
woregon	H=LA
worganization	H6LH
worganized	A=H=L=PE
woriginal	AFH<L=P=
worlando	H<LB
worleans	H<LB
wortiz	H;LC
wother	A]C2F9H5L3P=Q=
wothers	A<HIJ=P9
wotherwise	A2CSH:P=
wotto	J=LA
wought	DNH=P2
wours	A=H5KRL:P=
wout	A=BUCBH1K=L<P;
woutdated	ALP2
wouter	AGB=H7LA
woutlaw	A<H<PF
woutline	B=K=PB
woutlined	A:PD
woutmoded	AEP9
woutput	HBQ=
woutrage	A=HA
woutside	BSC;H6L=P<
woutstanding	ATH3P5
wover	A8B]C:H2L;P6
woverall	AKH:L9Q=
wovercome	A:B=C:H:PP
wovercoming	A<H=PC
woverdue	ACP;
woverly	A;CC
woverseas	AMB;CCH6L=P=
wovertime	HDL<
woverwhelming	AMH<P3
wowe	B=C=H:PJ
wown	AUB=C=H8L<P7
wowned	A:H=PF
wowner	A=B=HC
wowners	HBP<
wownership	A=HEP=
woz	A=H=LEP=
wp	A=G=HB
wpacific	A=LA
wpack	C=PA
wpackage	HAL=
wpacked	H=PC
wpacking	HHP6
wpaddy	A:HE
wpages	HAP=
wpaid	A;H6L;PO
wpain	A;C=HF
wpaine	H<LB
wpainful	ABH=
wpainted	A:PD
wpalestine	A=H<LD
wpanama	H8LF
wpandemic	A8HG
wpaper	A4HI
wpaperwork	LAP=
wparade	H8LF
wparallel	ALH5L=
wparalyzed	AIH=LAP5
wparent	A.HRL=
wparents	A=HFP;
wparis	H=LC
wparish	A<HEP<
wpark	A=HVL,P=
wparking	A<HHP8
wparks	LBP<
wparliament	H=LA
wpart	A:G=HDL=PB
wpart-time	C=HB
wpartial	AEH:L=
wparticipate	A=H=PC
wparticipated	A=PA
wparticipating	AA
wparticular	AHC=H9L=
wparticularly	A8CIH=P=
wparties	L=PB
wpartisan	ALH4P=
wpartisanship	C=HA
wpartner	A9HDPA
wpartnering	H;PC
wpartners	HCL=P=
wpartnership	LA
wparts	L=PA
wparty	A:C=LDPA
wpass	H5L=PK
wpassage	A=HDP;
wpassed	A5PI
wpassenger	A6C:HO
wpassengers	HBL=
wpasses	H5PI
wpassing	AAH6PF
wpassion	HCL;
wpassionately	A=CCH=
wpast	ANH5P:
wpasta	HAP=
wpath	A=LA
wpathway	C=HA
wpatient	A2HM
wpatrick	H=LB
wpatriots	HCL=P=
wpatrol	H:LD
wpattern	A=HFL:
wpaul	A=LCP<
wpaxton	H=LA
wpay	A;C=H;L;PM
wpaycheck	HEP9
wpaychecks	HEL=P:
wpaying	AEH:
wpayment	H:LD
wpayments	HAP=
wpayne	H=LCP=
wpaynewere	C=HA
wpayroll	F=HEL=P<
wpays	H7L;PK
wpc	K=LA
wpeace	A=HPL7P7
wpeaceful	AEH9
wpeacetime	A;HC
wpell	C=H<LD
wpenalty	C=HEL<
wpending	ASH7LBP/
wpeninsula	H=LA
wpenley	H<LB
wpenny	A;HFI=L=
wpension	HDL<P=
wpentagon	A=H=LC
wpeople	A=HOL5P;
wpercent	A3HRL8
wpercentage	A<HB
wperfect	AUH2P6
wperformance	C=HB
wperformed	A=PB
wperforming	A<HAPA
wperhaps	CJH<L=P:
wperil	A=B=HHL<P=
wperiod	HCL=P=
wperiods	HAP=
wpermanent	ATH2P7
wpermit	H;J=PE
wpermits	A=H7PI
wpermitting	A=H;PD
wpersian	H=LA
wpersistent	AIH7P=
wperson	A=HLL8P;
wpersonal	ACH=L=
wpersonnel	A=HCL=
wperspective	A4HK
wperth	H=K=LD
wperu	H<LB
wpeter	H;LE
wpetroleum	A=C=HC
wpetty	AGC:H;LA
wph	LBP=
wphase	H=LC
wphased	A5L=PK
wphone	D=HLI=L6
wphoto	A=LB
wphysical	E=LA
wphysics	H=LA
wpianist	HA
wpiano	ACH;
wpic	A;HC
wpick	A;H<L=PG
wpicked	A=L=PC
wpicking	H<L=PD
wpicture	HBP=
wpictures	LBP=
wpiece	C<HEL=P=
wpieces	HAL=
wpillar	A=HA
wpillars	HAP=
wpilot	LAP=
wpink	AFH9LCP:
wpioneer	A:C=HG
wpipeline	H<LCP=
wpiss	HCL=P=
wpizza	A=HA
wplace	F=HALEP:
wplaces	C=HALDP:
wplains	H=LA
wplan	A;E=HCPB
wplane	ADHAL:P=
wplanet	HCN=
wplanned	A=PA
wplanning	A=HKLGP-
wplans	HEL;
wplant	A8C=D=HKL=
wplants	H:PE
wplate	A;HJP8
wplay	A=H2L8PT
wplayed	A=H=L<PF
wplayer	H<LB
wplayers	H=LA
wplayfield	H=LA
wplaying	A<H=L=PF
wplays	H7L=PI
wplea	A=HDL<
wplease	GYH/L:P:
wpleased	ARP,
wpleasure	A9HELBP=
wpledge	D=
wpledged	A<PB
wpledging	A=H8PG
wplenty	A;CDG=HAI=
wplight	A=HA
wplot	HAP=
wplotting	H<PB
wpls	GJH8L=P=
wplus	B=EJH7L=
wpm	HAO<
wpockets	L=PB
wpodium	HCL=P=
wpoet	C=HBL=
wpoint	A9HFK=
wpointing	H<PB
wpointless	AGH8
wpoints	HCP;
wpoised	A=PA
wpoison	A=L=PB
wpoker	A=HB
wpoland	H=LA
wpolice	HBQ=
wpoliceman	A=HCP=
wpolicies	H=LA
wpolicing	H1PM
wpolicy	A<HEQ=
wpolish	A=H<LFP=
wpolitical	AGH7
wpoliticians	HHL9P<
wpolitics	HCL=P=
wpoll	HBL<
wpolls	HBP<
wpollution	HAL=
wpool	A:HE
wpoor	AMB=H6LCP<Q<
wpoorest	AIH7L=
wpoorly	A;CC
wpop	A<CEH=
wpope	H<LDP=
wpopular	AGC=H9
wport	ACH;
wportion	HAL=
wports	HCL8PB
wportsmouth	A=LA
wportugal	C=LB
wportuguesa	H;LD
wportuguese	ADH:LBP=Q=
wpose	A<H=PD
wposed	A=PA
wposes	H<PB
wposition	L<PC
wpositive	ACG=H<
wpossessed	A;PC
wpossible	AGH<P<
wpost	A<C;HFLFP8
wposted	A9PE
wposts	HEP9
wpotential	AJH6L=
wpotentially	A=CA
wpotomac	H;LC
wpounds	H=LB
wpour	H<L:PI
wpoverty	A<HGL;
wpowell	H;LC
wpower	A1C=HQK=
wpowerful	AACHH7L<
wppl	HDL=P<
wpractices	H<PB
wpray	C=H8L<PL
wprayer	A=HA
wpre-k	A=B=H:LKP=
wprecious	A7CIP=
wprecision	H9LE
wpredicted	H=PA
wpreexisting	AAHIP4
wpreferences	HAP=
wpregnancy	A=HDL<
wpregnant	AGH8L=
wpremier	ADH7LB
wpremiums	HEL=P;
wprepare	A=H6L=PL
wprepared	A4L=PL
wpreparing	A<H<L;PI
wpreschool	ATC=H0P;
wprescription	ADC=HBL;P<
wpresence	HAP=
wpresent	AWH2P4
wpresented	A<H=PD
wpresenting	A=PB
wpresents	H0PN
wpreserve	A=H=L=PD
wpresidency	H5LI
wpresident	A2C;G=H]L%P6Q=
wpresidential	A5H=LL
wpresidents	G=H1LRP<
wpress	A=C=HLL8P=
wpressing	A7C=L=PI
wpressure	A7C;HNP;
wpressures	HCP;
wpreston	H=J=LC
wpretend	AOH:P5
wpretty	A:CUF=H7L7
wprevail	C=H;PD
wprevent	A4H;PN
wprevention	HAL=
wpreventive	A3HNP;
wprevents	H4PJ
wpreview	H=LA
wprevious	AAH=I=LA
wprice	A:C;HALF
wpriced	H=PB
wprices	HCP:
wpride	A<C=HFL:PB
wpriest	A8HG
wprimary	ACH<
wprime	AQH+LB
wprincipal	A<HB
wprinciple	A5HNL<
wprincipled	ACP;
wprinciples	P=
wprinter	C=HDP=
wprior	A8CVH:L5
wpriority	HAL=
wprison	A;HIL<P=
wprivacy	A=J=LC
wprivate	ARH3LAP6
wprivileged	AGLCP2
wprix	H=LA
wprize	AAH7LC
wprizes	HFL=P:
wpro	A;C=H8L<QP
wprobably	A=CGH;L=
wproblem	A=HEP<
wproblems	HDP:Q=
wprocedures	HEP:
wproceeding	HDP;
wproceedings	HAP=
wprocess	A;HIL;P=
wprocurement	HAP=
wprodan	H=LA
wproduce	H:PD
wproduced	A<PB
wproducers	HBL=
wproduces	H6PH
wproducing	H9PE
wproduct	A=HKL=P7
wproduction	HFL;P=
wproductive	AJH7P;
wproductivity	K=LA
wproducts	HIL=P7
wprofessional	ACH=L=
wprofessionals	HBL=
wprofessor	LCP=
wprofit	A<HFL=P=
wprofits	HEP9
wprofound	AXH1P6
wprogram	C=HIL<P;Q=
wprogramme	LAP=
wprograms	A=HGL9
wprogress	A;B=C=HSL<P6
wprogressive	H=LDP=
wproject	A3HPLDP7
wprojected	A<L=PD
wprojects	A=HGP9
wproliferation	HBL<
wpromise	A=HHL=P:
wpromised	A=PA
wpromises	H0L=PP
wpromising	AMP1
wpromote	A8H:L=PO
wpromotes	H:PE
wpromoting	A:H9PJ
wpromotion	HDL:
wprompt	A=C=L;PIQ=
wpromptly	CAH=
wproof	A;HB
wproper	AKH5LCP9
wproperly	A:CD
wproperty	HAP=
wproposal	A:HHL=P=
wproposals	HCP:
wpropose	H9PE
wproposed	A7H=PI
wproposes	H:PD
wproposing	A<H<PE
wprosecutors	A=HA
wprospects	HFP8
wprosper	A:H:PI
wprosperity	HCL=P=
wprotect	A;B=H9L=PL
wprotected	A9PE
wprotecting	H<L;PH
wprotection	H9LE
wprotects	H7L<PJ
wproud	AQC=H4LAP7
wproudly	CAP=
wprove	H9L=PG
wproven	C=H6PK
wprovide	A<B=C=H6PPQ=
wprovided	A;PC
wprovides	H3PK
wproviding	A=H4L<PO
wprovince	HCN=P=
wprovincial	Q=
wproving	L<PB
wprovision	HAL=
wprovisions	LA
wprudent	AEH9
wpub	A=HCL=
wpublic	AOH8L:P;
wpull	A:L<PI
wpulled	A=PA
wpulling	A=H=PC
wpump	HAL7PF
wpunish	A<L<PE
wpunishing	H=PA
wpunk	HB
wpurchased	A=PA
wpurchasing	A=H;PE
wpurple	ABH5LG
wpurpose	A=C=G=HPL=P6
wpurposes	HLL;P6
wpursue	A=H;PD
wpursued	A=PA
wpursuing	C=H=PD
wpush	H=L9PF
wpushing	H9PE
wput	A=C=L;PG
wputs	H;PC
wputting	A=H=L=PE
wq	A=LDQ=
wqaida	H=LCP=
wqld	LAP=
wqpr	P=
wqualified	AA
wquality	AFH=L<
wquarter	A9HF
wqueen	A=HBI=LBP<
wquestion	HCI=L:PC
wquick	AGCCH7P:
wquickly	CDH=P<
wquiet	ACCAH:
wquit	H:K=L<PI
wquite	A<CNH=L8P<
wquitting	A<PB
wquiz	A=C=HFL<
wquote	HAP=
wr	HALCP:
wrace	HBP=
wracial	AAH=
wracing	A8H;PK
wracism	HBP=
wracist	ANG=H8L<P<
wradical	AAH=
wradio	AAH6LG
wraid	HGL<P:
wrail	A=HGP:
wrailroad	A<C8HELFP<
wrailroads	HCLAP;
wrailway	A=LB
wrailways	HAP=
wrain	HNJ=L5P<
wraise	A=B=F=H5L=PQ
wraises	H3PK
wraising	H7L;PK
wran	A<H7PJ
wrancor	A=HBL=
wrandom	AIC<H7LAP=
wrange	A;HIL=P;
wrangers	H6LH
wrape	H=LA
wrapid	ADH=P=
wrapidly	A<CFH=L=
wrare	AFH;P<
wrate	A7HQL=P8
wrates	HJL;P8
wrather	A9COF;H<L<
wratify	B=PA
wratifying	H=PA
wrating	A=HA
wraw	AGH:LAP<Q=
wrays	H=LDP<
wre	DFHHL7P8
wreach	A=F;H9K=L=PP
wreached	A7PG
wreaches	H6PH
wreaching	L=PB
wreaction	HBL<
wread	A8B=C;H=PO
wreadiness	A=HA
wreading	A6HJLTP(
wready	ARC5H6P=
wreaffirm	H=PA
wreagan	H<LC
wreal	AKCIH3P6Q=
wrealise	C=H<PD
wrealism	A=HBL=
wrealistic	ADH<L=
wrealists	LCP;
wreality	HAI=
wrealize	H;PC
wrealizing	A=PA
wreally	CJH<L7
wreason	A<C=HAL=PD
wreasons	H8PF
wreauthorize	H]P!
wreauthorized	A=PA
wrebecca	H:LD
wrebirth	A<HB
wrebuild	H:PD
wrebuilding	A=H;L:PJ
wrebuilt	H;PD
wrecall	H8PF
wreceive	A9H<PG
wreceived	ABP<
wreceiving	A=L:PG
wrecent	ANC<H3LBP<
wrecently	CAH=
wrecipients	HAL=
wreciprocal	A5HI
wreckless	AFH=L=P<
wrecognise	H6PH
wrecognize	H<PB
wrecognizes	H=PA
wrecommend	A=PA
wrecommendations	HCL;
wrecommended	A;PD
wrecommending	A=PB
wrecord	A9HLI=L=P;
wrecorded	A=PA
wrecording	A=HMP3
wrecords	LCP=
wrecover	B=H7PI
wrecovering	H9PE
wrecovery	A<C=HELAP=Q=
wrecruit	HCL<
wrecruiting	A8HIP<
wred	AIHBLAP0
wredtape	A=HEP;
wreduce	A=C=H:L=N=PL
wreduces	H;PC
wreducing	HAL:PB
wreduction	HBL<
wreelected	A=PA
wreference	HAP=
wreferendum	HCL=P=
wrefinance	H1PM
wreflect	A;H9PH
wreflected	L=PA
wreflects	H8PF
wreform	A=C=D=HGLAP;
wreformed	A7HRP6
wreforming	H7PH
wreforms	HDP:
wrefugee	A<HC
wrefugees	LCP;
wrefundable	AEH=L=P=
wrefuse	H=PA
wregard	C=HHP:
wregarding	H8PF
wregardless	A3CQH;
wregime	A<HEL=
wregimes	C<D=HGP<
wregion	HII=L=M=P<
wregional	ACC=H=
wregions	A=HCL=
wregister	C;H9L7PQ
wregular	AHH:P=
wregulation	HAL=
wregulations	HDL=P<
wregulatory	APH,LA
wrein	H;PC
wreinforce	H<PB
wreject	A<PB
wrejected	A;PC
wrejects	H9L=PF
wrelated	A;PC
wrelations	HAP=
wrelationships	N=
wrelatively	A=CA
wrelease	HDL=P=
wreleased	A=PA
wreliable	AFH9
wrelief	A8C=HFLA
wreligious	AAH=
wrely	C5PI
wremain	A;B=D=H8PM
wremaining	AEH6PB
wremains	C=H8PI
wremarkable	ABH<
wremarks	HFP8
wremember	A=C=E=H9L5PV
wremind	B=H<PD
wreminder	A=B=HBLB
wreminding	H;PC
wreminds	PA
wremote	AOH=L=P2
wremove	H<PB
wrenew	A=H=PC
wrenewable	AFL=P:
wrenewal	A;HDL=
wrenewed	A;H=PE
wreorganize	F=PA
wrepair	HCL=P=
wrepairs	HEL;P=
wrepeat	A=HDP<
wrepeated	A=PA
wrepeatedly	CAH=
wreplace	H5L<PK
wreplacing	L=PB
wreply	C6HGLBP<
wreport	HBL:PA
wreporting	H:PD
wreports	LAP<
wrepresent	A=D=H7PK
wrepresentative	A5HNL<P=
wrepresentatives	C=LDP<
wrepresented	A=PA
wrepresents	H2PL
wrepublic	A:LEM=
wrepublican	A;H=LGP=
wrepublicans	H=K=LEP=
wrequest	A8HG
wrequests	HFP8
wrequire	D=H9PI
wrequirements	HAP=
wrequires	A=H5L=PM
wrequiring	H=L=PC
wrescue	HCP=
wresearch	A;HHJ=P=
wresearchers	LA
wresentment	HAL=
wreserve	HJLGP,
wreserves	HFL<P:
wreservoir	A=HA
wresilient	ABH=
wresist	H=PA
wresolution	H=LA
wresolutions	HAP=
wresolve	H<L<PF
wresolved	A:PD
wresort	HAL=
wresource	A<HGP9
wresources	HCLBP9
wrespect	A<D=HNLCP1
wrespected	A=PB
wrespects	H;PC
wrespond	A<H=PD
wresponding	H:PD
wresponse	HGL:P=
wresponsibility	HCL;
wresponsible	AMH;L7P=
wresponsibly	CAP=
wresponsive	ABH=
wrest	A6C;HFLBPA
wrestart	H<PB
wrestaurant	A<HFLHP2
wrestore	A=C;H;PI
wrestored	A=PB
wrestores	H<PB
wrestoring	H<PD
wrestrain	H<PB
wrestrained	ARP,
wrestraint	HDL=P=
wrests	H2PL
wresult	A<HEL=P=
wresulting	A9H9PK
wresults	C=PA
wretail	AEH9L=PA
wretain	H=L=PC
wretire	A<B=H<PG
wretired	AOP1
wretirement	A<HC
wretreat	A:HD
wreturn	A;HKP6
wreturned	A<H=PC
wreturning	ACH<L=
wreturns	HHP6
wretweet	H9L8PN
wreuterslive	H<LDP=
wrevenue	A=HIL=N=P;
wrevenues	HKP4
wreverend	H=LCP=
wreverse	A:H;PH
wreversing	A=H<PC
wreview	HCLBP9
wrevise	H;PC
wrevision	H=LA
wrevitalize	B=PA
wrevitalized	AQP-
wrevitalizing	H=PA
wrevival	A;HC
wrevolt	A=HCL<
wrevolution	H<LD
wrevolutionary	ABL=
wreward	A7C8H:PS
wrewarding	ATH=P,
wrewards	A=HC
wrich	AMF;H8K=P=
wrichard	A7C=LJ
wrichmond	HDL:
wrid	A:H;L=PI
wride	A=HALJN=P6
wridiculous	H=LA
wriding	H<L;PG
wrieman	H<LB
wrigged	A=PA
wright	A7CJG=HBI;L-PP
wrights	H:LFP=
wring	A:HFLBP:
wrise	A;C=HELAP=
wrisen	A=PB
wrises	HJP4
wrising	ACH4L=PH
wrisk	HEL;
wrisks	A=HCP=
wrivals	A=HA
wriver	F=HSL0P<
wrivers	H<K=LE
wrn	HBL<
wroad	A8C;HMP=
wroads	HCL=P=
wroaring	CHH;P;
wrob	A=L:PG
wrobbery	A=HB
wrobert	LBQ=
wrobinson	H=LA
wrobust	ADC=H<
wrock	A:B=C=LAPD
wrocket	LBP<
wrocks	H=LA
wrole	A:HE
wroll	A;HBLDP;
wrolling	AFH8L8PF
wrolls	HBL=
wroman	A=H=LB
wroom	B=H<LBPB
wroosevelt	H=I=LC
wroot	A=C=HFL=P=
wrooted	A<H=PD
wroots	A=L=PD
wrose	L5PI
wross	G=HB
wrough	AJC=G=H=L<
wroughly	CA
wround	A3B:CKHDLBP=
wroute	HBP=
wroutes	HGL;P;
wrow	HEP<
wroyal	LA
wrt	A=C=H:LDPEQ=
wrubber	AAH=
wrubbish	AGH;L=P<
wrubble	A;HEL=
wrugby	D=HCQ=
wruin	C=H:PF
wrule	A=B=L=PD
wrules	LDP:
wrun	A=H=L8PJ
wrunaway	AKC7H<P=
wrunning	H7L=PH
wruns	H9PE
wrural	AEH9LAP=
wrush	HDP:
wrussia	H=LA
wrussian	H9LD
wruthless	ADC<H=
wryan	A=HA
ws	A=HCLBP=Q<
wsabre	H=LA
wsacred	AHC=P8
wsacrifice	H<PB
wsad	AHC<H:
wsaddam	B=H:LF
wsadly	A=CEP=
wsafe	AIH;P<Q=
wsafeguard	A=L=PD
wsafely	A:CD
wsafer	ANH7L=P:
wsafest	ADC<
wsafety	A:HFL=
wsaid	A=H8L:PM
wsake	A=HEL=P<
wsale	A=HBL=
wsales	HBL<
wsalt	H<LEP=
wsalute	A=HA
wsam	H=LA
wsame	ASC=H6J=L9
wsan	ABH;LAP=
wsanctuary	A5HK
wsandinistas	H<LB
wsandy	C=LA
wsanta	H<LB
wsaptakoteshwar	H=LA
wsara	HBL=Q=
wsat	H7L:PL
wsatellite	A:HDLAP=
wsaturday	C=H7LI
wsauce	HBP<
wsavage	AEP<
wsave	A;H<L;PI
wsaved	A=PB
wsaving	A=C=H<L=PG
wsavings	HEP8
wsaw	C=H;PE
wsay	A<G=H=L9PL
wsaying	A=HB
wsays	C=H9L;PK
wscale	A9HE
wscared	ALH=LDP/
wscene	C=HB
wschedule	HAL=
wschlegel	H=LA
wschool	A8HML2PE
wschools	A=F=HFP<
wscience	C=HCLAP;
wsciences	H8LF
wscientific	AFH;P=
wscientist	A=HA
wscientists	HEP:
wscope	HBP<
wscore	A<B=G=LFPA
wscored	H<PB
wscores	HBLAP:
wscott	A=H:LF
wscourge	HCP;
wscout	B=HGL3PE
wscrapped	A=PA
wscream	H;PB
wscreen	A<HA
wscum	HAP=
wsdi	K=LA
wse	A=G=H=L8QK
wsea	H=LA
wsearch	HCP=
wsearching	ABH9PB
wseas	HBL<
wseason	HAL9PC
wseat	HAL=
wseats	HDL;
wseattle	H<I=LD
wsecond	AMCFE=H2P:
wseconds	C=LB
wsecret	AKH6P<
wsecretary	A7LG
wsecrets	H=LA
wsectarian	A9F=HHL=
wsection	H;LC
wsector	A;HALA
wsecure	AWC=D=H2P9
wsecured	A8PF
wsecuring	A=H;L=PF
wsecurity	A9HE
wsee	A=HAL6PJ
wseeing	A=HA
wseek	H9PE
wseeking	HAP=
wseeks	H=PA
wseem	C=H;PE
wseems	H7J=PI
wseen	A=F=H=L<PH
wseize	A=PD
wseized	A;PC
wselect	ABH=LAP<
wselected	A<PB
wself	HBLBP=
wself-determination	B=HBP=
wself-evident	AGH7
wself-titled	A:I=PF
wsell	C;PD
wselling	H;PE
wsenate	A<H:LOP7
wsenator	A=LDP=
wsenators	H=LCP=
wsend	H9L;PI
wsending	L<PC
wsenior	ANC<E=H4LAP=
wseniors	HHL8P=
wsense	A7HLL:
wsensible	AAL=
wsensitive	AHH7
wsensitivity	HAL=
wsent	A3D=H;K=PT
wsentences	L=
wsentiment	HBL<
wseong-ho	I=LA
wseparate	AEH=L=P<
wseparated	AMP1
wseparation	HAP=
wseparatists	HFP:
wseptember	A=H6LLP=
wsergeant	H<LGP<
wseries	HFP7
wserious	AED=H<
wservants	HEL=P;
wserve	H8PG
wserved	H=PA
wserves	B=H7L<PL
wservice	A:D=HDLA
wserving	A<HBL=PA
wset	H8L<PI
wsetbacks	HAP=
wsets	HELDP4
wsetting	A9HD
wsettings	H;LFP<
wsettle	H;PC
wsettled	A;PC
wseven	A<C;IJL;
wseveral	AHH=L:P=
wsevere	AFC=H=K=P=
wsex	A9F=HH
wsexual	ADH;
wsexy	AIH7
wshadow	A=HAL=PA
wshale	HCP;
wshallow	C=HA
wshame	A:HALFP<
wshape	F=HA
wshaped	AHP6
wshare	A;C=HIJ=L=
wshared	A<H:PF
wshares	HDL=P<
wsharing	A:L:PI
wsharon	H=LA
wsharp	ANH7J=L=P;
wshelter	A=HEL=P=
wsherlock	A=H<LD
wshes	G=H4KMP=
wshi'a	H;LC
wshichong	H=LA
wshield	HEP9
wshift	B=HB
wshifting	H=PA
wshimin	H=LA
wshine	H5L=PK
wshining	L7PE
wships	H6PH
wshirt	HBL<
wshit	A;C=LB
wshocking	AVH;LDP'
wshoot	H7PG
wshooting	A7HBPD
wshop	A=LDP=
wshopping	A8HRLBP0
wshore	A=HAL:PD
wshores	HDP:
wshort	AUH/L<P<
wshort-term	F=HCP=
wshorten	H=L:PF
wshot	A:D=HFL=
wshoulder	A8D=HAPF
wshow	A9C8HPL<
wshowed	A=H<L<PG
wshower	A;H;L;PK
wshowing	H<PC
wshown	A;B=H;PJ
wshows	H8L;PJ
wshree	I=LB
wshrink	A=H:PE
wshrinking	A9HE
wshut	C=H9L<PK
wshuttle	A9HE
wsick	AJH6P<
wside	ABB:C=HCL;PC
wsides	HAL=
wsiding	HELBP7
wsight	A=C=HC
wsights	HAP=
wsign	A=L=N=PE
wsignal	A8HD
wsigned	A=PA
wsignificant	ALD;H;LAP8
wsigning	H:PD
wsigns	A=HC
wsilence	H:L<PG
wsilicon	A=HEL<
wsilly	AKC:H=P;
wsilver	A=LD
wsimilar	ADH<L=
wsimolove	H:LD
wsimple	AOD=H1LAQ=
wsimplify	A=PA
wsimply	A<CHL=P;
wsince	B=C<H1L8N]P:
wsincere	ABH<
wsinger	A7C=HLL=P=
wsinging	H<L=PE
wsingle	AUH-J=LAN=P=
wsir	G=HA
wsister	A:HB
wsit	H7PG
wsite	A;HFP;
wsites	HJP4
wsits	H1PM
wsitting	H:L<PH
wsixth	ABH:LA
wsize	HFP:
wskill	D<HB
wskilled	ARP,
wskills	HGP9Q=
wsky	A;HJL7PA
wskyrocketing	A5H:PN
wslashing	H;PC
wslavery	C;HC
wsleep	A8G=HELB
wsleeping	H:L<PH
wslept	L;PD
wslow	AIH;P9
wslowly	A=CCH=
wsmall	AGCIF<H4P:
wsmall-business	A=F=HCLAP=
wsmaller	ALH5L=P=
wsmallest	AAC=
wsmart	AKC<H:L;
wsmarter	AIC<H8
wsmashed	A<PB
wsmell	HDP;
wsmh	A=B=HC
wsmile	A<N<PC
wsmiling	H;PD
wsmith	H=LA
wsmoke	HAL=
wsmoking	HJP4
wsnapchat	A<HDK9LDP=
wsnow	A=C=PC
wso	A=CNH:L9P=
wso-called	A;PC
wsoccer	HBL<
wsocial	H9LF
wsocialism	H;LD
wsocialist	AHH5LBP=
wsocieties	HAL=
wsociety	A<HC
wsoftware	A=HDL<
wsolar	ADH7LCP=
wsold	A7H:PL
wsoldier	A8C=HG
wsoldiers	HAL=
wsolely	A<CB
wsolemn	ADH:
wsolid	ADH<P=
wsolo	AA
wsolve	B=H=PB
wsolved	A:PD
wsolving	A=L;PE
wsomalia	LAP=
wsome	A5C7F]H7L:P<
wsomeday	CHH9L;
wsomehow	CAF=
wsometimes	CUG=H9L7P:
wsomewhere	CAP=
wson	HFL8
wsong	A8D=HHLAP=
wsongs	HCI=LBP:
wsoon	A=CUH5I=L9P=
wsooner	CJH8L;
wsooo	C:HCLCP=
wsophisticated	AHP7
wsorrow	A<C<HD
wsorry	ATH9L8P9Q=
wsort	A;LA
wsought	C=H6PJ
wsoul	A8HG
wsouls	HBL<
wsound	A7C9HRK=LAP;Q=
wsounds	C=H0L9PV
wsoundtrack	A<HEL=
wsource	C=HHL:P=
wsources	L=
wsouth	A=CUH)LDP<
wsouthbound	ALB=H:P:
wsoutheast	C:LD
wsouthern	AGH9LBP:
wsouthwest	H<LB
wsovereignty	A=HCI=
wsoviet	ARH;L4P;
wsoviets	A=H<LD
wspace	A=HCL<PA
wspain	H=LFP:
wspanish	LCP;
wspare	AJH;P:
wspark	A=H:PF
wspeak	H9L=PG
wspeaker	H;LC
wspeaking	AAH=L7PH
wspeaks	H6PH
wspecial	AGH6
wspecializes	H:PD
wspecific	AEH;L=
wspecifically	CAH=
wspecter	HBL=
wspeech	A=HFL=P<
wspeed	HJL=P6
wspeers	H;LC
wspend	H0PO
wspending	A9H]P'
wspends	H<PB
wspent	A5H7L=PS
wspirit	HDL=P<
wspiritual	A8HG
wspite	A;HC
wspoke	C=H9L=PH
wspoken	A<C=PD
wsponsor	A=HA
wsponsored	H;PC
wsport	A=HFL:
wsports	LDM=P<
wspot	A=H=PB
wspots	HAL=
wspouses	HEP9
wspread	C=HHP8
wspreading	A7H=L=PK
wspring	HFLFP1
wspur	A=I=L=PE
wspurs	H<L7O=PK
wsquare	AICDH6L;P=Q=
wsquirrel	A<C=HALDP=
wst.	LCP;
wstability	A=HCL=
wstabilize	H=PA
wstable	AAH=
wstacy	H<LB
wstaff	B=HALBP=
wstage	A=HB
wstaggering	AOH8P6
wstagnant	ADP;
wstake	A=HGP<Q=
wstamp	H9L9PK
wstan	LBQ=
wstand	A<HGI=L;M=PB
wstandard	ASC=H.P=
wstandards	B=C:HPL:P;
wstandby	AEB=H;
wstanding	A8HRLGP*
wstands	H8L4PQ
wstar	A;C=HAI=LAPC
wstars	P=
wstart	A:HFL)PR
wstarted	A6L=PJ
wstarter	A;C=HE
wstarting	AGH8L9PD
wstarts	H3L:PP
wstarving	L;PC
wstate	A4HELWP,
wstatement	HCL;
wstates	A=H9L[P+
wstation	HBL<
wstatus	A;HA
wstatutes	HDL=P<
wstaub	H<LB
wstay	H=L8PJ
wstaying	H=PA
wstays	H7PG
wstaë	H=LA
wsteadfast	AGH8
wsteadily	A=CDH=
wsteady	AACAH:LA
wsteal	A9B=L=PJ
wsteel	A<HFL<P=
wstep	A:HD
wstephen	C9HCLCP=
wstepped	L<PB
wsteps	A=C=HHL=P<
wsteve	LEP9
wsteven	HCI<LBP;
wstevenson	H;LC
wstewardship	HCL;
wstewart	LAP=
wstick	A<C;H=L=PJ
wstill	A;B;C[D=H9L<P6
wstimulate	A:C=L=PH
wstimulus	A;HC
wstock	AIHAL<P7
wstockpile	A=HA
wstoloff	H=LB
wstone	PA
wstood	A=H3PM
wstop	A;D=H:L;PN
wstopped	L=PA
wstopping	H;PC
wstops	HBP<
wstorage	A=HA
wstore	C=HKP5
wstores	LBP<
wstories	HAP=
wstorm	H9LE
wstorms	HBP<
wstory	A9HCLBP=
wstraight	A[C8H-P<
wstrain	C=HDP=
wstraits	H9LE
wstrange	AMH3Q=
wstrategic	AAH8LD
wstrategies	HAP=
wstrategy	A=C=HE
wstreak	A;HC
wstreamline	A=H<PD
wstreet	A8HCLGP9
wstreets	HBP<
wstrength	A7HJL<
wstrengthen	A8B=C9H;PSQ=
wstrengthened	A3PK
wstrengthening	A;H;PG
wstrengthens	H:PD
wstress	A;HFP<
wstressed	A=L<PD
wstretch	A=HA
wstrict	AGH9L=
wstrides	HFK=P:
wstrike	A<HHP9
wstrikes	HFP8
wstriking	AWH<P*
wstripes	HCL=P=
wstrive	A=PB
wstriving	A8PF
wstroke	A;HFP<
wstrong	ALC=H:LBP6
wstronger	A]C9H.L=P;
wstrongest	AAH=
wstrongly	A9CHP;
wstruck	A=H<PD
wstructural	ABL<
wstructure	A9HE
wstruggle	A4HJL<PB
wstruggled	A6PH
wstruggles	H7L:PL
wstruggling	A/H5PY
wstuck	ADC=H3PH
wstudent	A.HWL8
wstudents	D=HFL<P=
wstudied	H:PE
wstudio	A=LA
wstudy	A<H;PE
wstuff	HAL=
wstunning	AMH3LHP4
wstupid	AEH;P=
wstyle	A=HCP=
wsuarez	H;LC
wsubject	ARH/L=
wsubmit	H=PA
wsubmitted	A<B=PD
wsubsidies	HFL=P:
wsubsidized	A7PG
wsubsidizing	A8PF
wsubstantial	ACH;
wsubstitute	A<HFL=P<
wsubway	A<C=HF
wsucceed	A=H;PE
wsucceeded	A;PC
wsucceeding	H;PD
wsuccess	A;HLLAP4
wsuccessful	ACH=P=
wsuccessfully	A=CCP=
wsuch	AQB=CEF=H:K;L;P9
wsudden	AGH9Q=
wsue	A=H=L:PH
wsuffer	H9PE
wsuffering	A9H=PH
wsufficient	AJH:P9
wsuggested	A;PC
wsuit	HCP;
wsuite	LAP=
wsum	HBL<
wsummer	A:C=HF
wsummit	A=HBLCP:
wsummon	A<H=PD
wsun	A=HJL6
wsun.	H:LD
wsunday	D=H6LJ
wsunni	H=LA
wsunshine	HCP;
wsuper	A9CELAP<
wsuperb	AHC=H:P=
wsuperfund	H<LB
wsuperpower	A;HGL<
wsupplemental	AEH:
wsupplies	HAP=
wsupply	C7HI
wsupport	A7C=F=HIL9PF
wsupported	A9PE
wsupporting	A;H:PH
wsupportive	AEH9
wsupports	H/PP
wsupreme	H<LB
wsure	A]B=CKG=H%L6N=P4
wsurely	A=CDL;
wsurfing	A=HA
wsurplus	A;E=HE
wsurpluses	HEP9
wsurprise	C=HA
wsurprised	A7H=PJ
wsurrender	A;HBPA
wsurrounding	ABH8PC
wsurvival	A6HH
wsurvive	A;PC
wsurvived	H<PB
wsurvivor	HAL=
wsushi	A=G=HEP<
wsustain	A<H8PI
wsustainable	ABH=LAP<
wsustained	AAL=
wswap	C=G=LFP;
wswat	HJL5O=
wswear	C<H<L<PH
wsweeping	ARH:P2
wsweet	AMH7L:P=
wswift	AGH7
wswimming	A;HML<P8
wswitch	L=PA
wsydney	H=LA
wsympathy	A<HDP=
wsynthetic	ABH<
wsyria	H<LB
wsystem	HGK=P<
wsystems	HBL<
wt	A=HBLAP=Q=
wtab	H=LA
wtable	A2HL
wtables	HAP=
wtackle	H9L=PG
wtackling	A=PB
wtactical	AAL=
wtake	A<D=H;L=PJ
wtaken	A;L<PH
wtakes	H2PL
wtaking	AGH:P<
wtalent	A4HNL;
wtalented	ALP3
wtalents	HAP=
wtaliban	A=LA
wtalk	A;HD
wtalkback	A=C;HF
wtalked	A=PA
wtalking	A;H4L=PP
wtalks	HCP=
wtall	AMF=H6L;
wtank	A=B=HFL<
wtape	A=HA
wtarget	A=HC
wtargeted	A9PE
wtargeting	H=PA
wtargets	HDL=P<
wtariffs	A=HA
wtarzan	A=LA
wtask	A=HDLBP;
wtaught	H9PE
wtax	A;C=HBPCQ=
wtax-free	AFCBH8P;
wtaxes	HCL=P=
wtaxpayer	A=HDK=L=
wte	HBP=
wteach	H9L=PG
wteacher	A9HHL;
wteaches	H4L<PM
wteaching	A<HPLBP-
wteam	A=HCL=
wteams	HAP=
wtear	H=L=PC
wtears	HDP:
wtechnical	ABL=
wtechnological	H;LB
wtechnology	A;HF
wteddy	LCP=
wteen	AIH;P9
wteenage	ALH5P<
wteenager	A9HE
wteenagers	HAP=
wteeth	A;HC
wtelecommunications	H=LA
wtelephone	A=C=HC
wtelevision	B=HDL<
wtell	A=H9L9PL
wtelling	A:PC
wtells	H;PC
wtemp	HDLAP:Q=
wtemperature	H=LCQ=
wtemple	A<HDL=
wtemporary	ADH:
wtempted	A=PA
wtempting	ANP0
wtend	H7PH
wtens	HDP:
wterm	H9PE
wterms	A=HB
wterrible	AAH=
wterritories	H:LD
wterritory	A7HG
wterror	A<C=HJK=L;
wterrorism	HCL=P=
wterrorist	A[C;H,P:Q=
wterrorists	HFL:P=
wtest	A3C=HFLAPD
wtested	A=PA
wtestified	H<PB
wtestimony	HAL=
wtesting	A<HKLDP1
wtests	HAP=
wtexas	A=H:LF
wtext	A;C=HILDP6
wthan	A;BYC=F=H9J=K=L;N;P=
wthank	H6K=L9N;PT
wthanks	B=G=HYI=L1P8
wthanksgiving	H=LIP7
wthat	A=B;C<FEH1KML8NRP8Q=
wthats	B=FLH:P:
wtheater	C8HFP=
wtheatre	A=C=HHL6QC
wtheft	HBP<
wtheindynews	H=LA
wtheme	A=HEK<L=
wthen	A=CVH;K<L:P7
wtheory	HCL;
wthere	C'H7K]L;P=Q=
wthereby	A=CHF=G=H=
wtherefore	B=CIK=L8
wthick	AQH0P<
wthing	A:F=HZLAP*
wthings	A=C=F=HHP;
wthink	H=L7O=PMQ=
wthinking	H8PG
wthinks	H4PJ
wthird	ACCDF=H3LHP;
wthis	A=B=C=FVH6KEL4P=
wtho	A=HGN=P=
wthom	H;LC
wthomas	H;LC
wthough	A9B9C;G=H;L9N]P=
wthought	A=C;D=HCL:N=PK
wthousand	H5IML=P=
wthousands	HJP3
wthreads	HAP=
wthreat	A9C=HMP:
wthreaten	B=H<PE
wthreatened	A=PA
wthreatening	A=H:L=PG
wthreatens	B=H5PK
wthreats	HOP0
wthree	A;H;IOL:P=
wthree-quarters	IA
wthreshold	HAP=
wthrew	H<PB
wthrive	A=PA
wthriving	AGH8L=
wthrough	A:BZC<H7L=N:P;
wthunder	A=HB
wthursday	H;LC
wthx	C=HB
wticket	C=HB
wtickets	HAP=
wtide	C=HC
wtie	HBP=
wtied	H<PC
wties	A=HA
wtight	AKCAH5L=P=
wtight-knit	B=HCL=
wtil	A=B7HJ
wtill	BXC6H9I=L:N=P=
wtim	H8LF
wtimber	HAP<
wtime	A4G=H=PP
wtimes	C;HCLAP=
wtimhudak	HCL;
wtimor	H<LB
wtiny	ACH;
wtip	LAQ=
wtired	AMH=LAP1
wtitle	A=HEL;
wtmro	HCL=Q=
wto	A;BMC;H7JOK=L8P:
wtobacco	A<HDP=
wtoday	A;B=CFHKL4P=
wtogether	A7C]E=F=H4K=L8
wtokyo	H=LA
wtold	A<B=L<PG
wtolerance	HAP=
wtolerate	A=PA
wtom	H:LD
wtomorrow	A;B=CCHQL;P3
wtonight	A4B=CGF=HMLGN=P1
wtony	H;LC
wtonyabbottmhr	H=LA
wtoo	CPH:L;P8
wtook	A=H5PL
wtool	HA
wtools	C=HEP<
wtop	ANC=H5
wtorn	H=PA
wtorture	A6H3PT
wtotal	AJH6Q=
wtotaling	H<PB
wtotalitarian	A8HIL;
wtouch	A7C=G=HJL:PE
wtough	AVB:C9H:N=P<
wtougher	AEH;J=
wtoughest	ACH;
wtour	A;HCK=LBP=
wtourist	A4HFLC
wtower	A=
wtowie	H<LB
wtown	A=HFL=Q=
wtowne	H=LA
wtowns	HCL=P=
wtoxic	ADH<L=
wtrack	C=HDL<
wtrade	A<B=HIP=Q=
wtraded	A<PB
wtrading	A=HMP3
wtradition	HBL<
wtraditional	AFH=L<P<
wtraffic	A8F=HEPC
wtrafficking	HEP9
wtragedy	A;HDP=
wtragic	AJH:L<P=
wtrails	LA
wtrain	A=B;C=HBLD
wtrained	A8H=K=PJ
wtraining	A=HSLGP&
wtrains	HDP:
wtransfer	A=H6PL
wtransferred	A;H=PE
wtransform	H<PB
wtransformed	A=PB
wtransforming	H=PB
wtransit	LAP<
wtranslate	H;PD
wtransparency	HBL<
wtransportation	H=LA
wtrap	LA
wtrash	LCP:
wtravel	H=PA
wtraveled	L=PB
wtravelling	H9PF
wtrax	H<LB
wtreasures	HAP=
wtreasury	H=LB
wtreat	A=H6PJ
wtreated	A:PD
wtreaties	HBL<
wtreating	A<H;PF
wtreatment	HBL=P=
wtreaty	A<HB
wtremendous	ACH;
wtrend	HFP8
wtrending	H<PB
wtrial	A6HLI=L=
wtribute	A9HHL<
wtrickle-down	BAL=
wtried	A;PD
wtrigger	A;HEP<
wtrillion	H9IGL=
wtriple	AKH6P=
wtrips	HCP;
wtrivial	AHH:I=L=
wtroops	HFL9
wtrouble	A-HJL=PH
wtroubled	AOH=P1
wtrucking	A;HKLAP5
wtrucks	HCP;
wtrue	ARCCH1K=L:P<
wtruly	A=CEH=L=
wtruman	A=LB
wtrust	A6C9HCLBPH
wtruth	A=C=HIL9
wtry	A=D=H4L<PQ
wtrying	A<H<PE
wtu	A;HC
wtucson	H=LA
wtune	A=LB
wtuned	A=PA
wturkey	H<LDP=
wturmoil	HBL=P=
wturn	A=H6J=L:PQ
wturned	A=PA
wturning	A<PB
wturns	H3PK
wtutors	HAL=
wtv	LDO=P=
wtweet	A;C=HGLFP6Q=
wtweeting	A=H9PG
wtweets	LAP<
wtwice	CUH-L=P=
wtwins	HDP:
wtwitter	A4C8HHLH
wtwo	A=H=IJL:P=
wtype	B=PA
wtypical	AAL=
wtyranny	A=HFL:
wtyrone	I=LA
wu	ALC<H8K=LAP<
wu.n.	G=H=LC
wu.s.	A=H=I=LE
wu.s.a.	H=LA
wugh	B=C=GIH=L;
wugly	AKC7H=L=
wuk	A=H6LMP<
wukraine	H8LHP=
wultimate	AFC=H:P=
wultimately	CAP=
wun	HAP=
wuna	A=HCL=
wunborn	AJH;L<P;
wuncertain	ACP;
wuncertainty	A;C=HF
wunder	A3B]C=H4L;P7
wunderground	AHB<H:
wundermine	A9H=L=PI
wunderserved	A8LAPD
wunderstand	E=H6L;PN
wunderstanding	A=C=HYP+
wunderstood	B=PC
wundertaken	A=PA
wunderway	AKH7P=
wunemployed	AML=P3
wunemployment	A:HDLAP=
wunexpected	AEH=L=P<
wunfair	ADH<L=
wunfairly	A<CB
wunfinished	AHH=P8
wunfollow	A:HNP5
wunfortunately	CBL=
wunhappy	AAH=
wuni	HCP;
wunified	AKP2
wuniform	C=HGL;P=
wuninsured	AOC=H:P8
wunion	A=H8I=LI
wunique	AHB=H;L=P=
wunit	A=D=HC
wunite	A:H9L:PO
wunited	A#C=H=LQPK
wunites	H;L<PF
wunits	HBP<
wunity	H=LA
wuniversal	AJH5L=
wuniverse	A8HJL;
wuniversities	H=LA
wuniversity	H7LG
wunknown	AGP9
wunleash	H:PE
wunleashed	A=PA
wunlike	BFN=P;
wunlikely	AEC9
wunlimited	AJL=P6
wunmatched	AGP7
wunnecessary	AGB=H:
wunpopular	AAH=
wunprecedented	AGLAP5
wuntil	A=BTC=H7L<N=P;
wuntold	ABH<
wunusual	AAL=
wunwise	AHC=H=P:
wup	BPC=H8L;P;
wup-or-down	BBH<
wupdate	H:PF
wupdates	HEL=P;
wupgrade	H<PB
wuphold	A=PA
wupholding	H<PB
wupholds	H<PB
wups	HFL8
wupward	A;CJH;L;
wur	A=HELAP9
wuranium	HAL=
wurban	AHH;L<P=
wurge	H;PC
wurgent	AIC=H9P=
wuruguay	H9LE
wusa	H=LBQ=
wuse	A=C=HFLCP9
wused	A6H<L=PM
wuseful	AAL=
wusername	A=HCP=
wuses	H4PJ
wusing	A=H7L;PL
wusual	H=LB
wv	HCL=P=
wvaccinated	AMP1
wvaccine	K=
wvalley	H=LA
wvalue	A:HE
wvalues	HCL:
wvan	A=HB
wvarious	AAP=
wvast	ALC;H8L=
wvehicle	HB
wvehicles	HAP=
wverifiable	AAP=
wvermont	D<LDP=
wversions	HAL=
wvery	A=CYH5J=L5
wvessel	HBL=
wveteran	HAL=
wveterans	B=HGP:
wveto	HCL=N=PAQ=
wvice	C=H8LJP=
wvictim	A=HDL<
wvictims	HAL=
wvictories	HDL<P=
wvictory	A9HIK=P=
wvideo	A<HFL=P=
wvideos	HEL;P=
wvietnam	H;LC
wvietnamese	H<LB
wview	A=HDL:PA
wviews	HDL=P<
wvigilant	ADH:
wvigor	A=HA
wvigorous	AAC=
wvigorously	CAH=
wvilcapugio	H<LB
wvillage	HHL7
wviolate	H=PA
wviolated	A:PD
wviolence	A<C=G=HCLB
wviolent	AMH9P8
wvirgin	AHH8P=
wvirtue	A<HDL=
wvirus	A=HDL<
wvision	H;LC
wvisit	HBL<
wvisited	L=PA
wvisiting	A=PB
wvisits	HAP=
wvital	ANH4L=P=
wvitality	HAL=
wvivid	ACH<L=
wvocational	A=LA
wvoices	A=C=PA
wvoluntary	AGH<L=P=
wvolunteer	HAL=
wvolunteers	HCL=P=
wvon	HCL=Q=
wvote	A;C=HALB
wvoted	A;L9PI
wvotes	HBP=
wvoting	A;HKLHP.
wvs	HCL<Q=
wvulnerable	ADH<L=
ww	A=B=HB
wwage	H=PA
wwaged	A=PA
wwages	HCL<
wwait	H=L5PK
wwaiting	A4HAPI
wwake	HCLBP8
wwaking	H:L=PF
wwalk	H8L;PJ
wwalking	H;L=PE
wwalks	H2PMQ=
wwall	A:HCLA
wwalls	HKL=P5
wwan	A=
wwang	LDP;
wwanna	A=HLL:P9
wwant	A:D=G=HAL8PM
wwanted	A<PB
wwants	H)L<PX
wwar	A6C=HGPDQ=
wwarheads	HJL=P6
wwarm	ANCGH.P;
wwarmest	ADC=H<
wwarning	A;HHP9
wwarrior	A<C<HE
wwars	HBL=
wwashington	H;LC
wwaste	A=PA
wwasteful	AAH=
wwatch	A=H8L<PK
wwatched	H=PA
wwatching	H8L8PO
wwater	A8B=C;HIPA
wwaterways	HEP9
wwatson	H=LA
wwave	A;HFP=
wwaves	HCL<
wway	A=HIL<N=P;
wways	A=C;HHL<
wweak	ANC=H6P;
wweaken	A=H=PC
wweakened	A=PA
wweaker	AHH6
wwealth	A<HFK=L=
wwealthiest	ADC=H<
wwealthy	AAL=
wweapon	HDL=P<
wweaponry	A=HCL=
wweapons	A<HBLBP<
wwear	A;B=C=PF
wwearing	H<L<PE
wwears	H:PD
wweather	A6HKL<
wweb	A=HA
wwebsite	A=LBP=
wwedding	HFLAP7
wwednesday	H<LDP=
wwee	AAH=
wweed	HCP;
wweek	HLL4P=
wweekend	C=HALAP=
wweeks	P=
wweight	A;C;HKL<
wweird	ADH<P=
wwelcome	A]C<H0LEP1Q=
wwelcomed	A;PC
wwelfare	A8C:D=F=HTLAP7
wwell	A<B=C]H7L4P8
wwell-being	A=DSH7L<P9
wwendywings	H:LD
wwent	A7H5L9PV
wwest	A7C=HLLCP8
wwestern	AJB=H2LC
wwhat	A:B=C=FGH:KWL;N4P<
wwhatever	A=B=C4FWH;L;P=
wwhats	FAP=
wwhen	CQH;K=L:N=P;
wwhenever	CCF=H=
wwhere	A=B=CJK=L=P=
wwherever	A=CDP=
wwhich	A;B=C=D=FJH=KVL7N:P8Q=
wwhile	A8B=C:K=L:NVP=
wwhilst	A=C=HDK=LA
wwhite	AFC=H5K=LH
wwhole	AJCCH5L:
wwhy	A=CQH;L8P;
wwic	A=H=LC
wwide	AACBH<P=
wwidely	A=CA
wwidespread	AIC=F=H=L=P=
wwife	A=HCL=
wwild	AHCDD=H8P<
wwilderness	A=HA
wwildlife	A;HD
wwill	A:B=C=DVL7P9
wwilliams	H9LE
wwilliamson	C=LA
wwilling	ARL=P0
wwilson	B=LB
wwin	A=B=C=H;L9PO
wwind	A=G=HOL5P=
wwindow	C<HA
wwindows	HAP=
wwine	HDL:
wwing	HCLHP3
wwinner	HAL=
wwinners	H=LB
wwinning	ABH3PH
wwins	H5L=PK
wwinter	A;HHL;
wwisdom	A<HC
wwise	AMC9H9LBP;
wwisely	A=CA
wwiser	AFH:
wwish	A;L7PMQ=
wwishes	A=HIK<P:
wwithdrawal	A:HD
wwitness	H=PB
wwohoo	A=LCP=
wwoke	H;PC
wwoman	HJL5
wwomen	A=C=G<HDLCP=
wwon	B=H;L:PI
wwonder	A<B=HIP:
wwonderful	AAQ=
wwondering	H;PE
wwoo	H;L7O=PM
wword	B=HJP9Q=
wwords	HEL=P;
wwork	A;D=L=PE
wwork-study	A;B=F=HG
wworked	A;H=PE
wworker	A9HKL;P=
wworkers	HCP<
wworkforce	A<HGL<P=
wworking	A=F=H5PM
wworkplace	HCL=P=
wworks	A=H4L9PR
wworld	A9C<HHLFP7
wworld-class	A=B=HFP=
wworldwide	ALH:L=P:
wworried	A:H=PF
wworry	A6PI
wworse	ANCAG=H4LEP6
wworship	H8PF
wworst	AFCCH6L<
wworth	AQC<H7K=L=P=
wworthy	AGH:L<
wwounded	A;HGL=P=
wwounds	HEP9
wwow	C=GKH;L<P<
wwrap	HAL=
wwright	A<H:LH
wwrite	A=H:PE
wwritten	A=H:L=PG
wwrong	AHB=CEH9L9P=
wwrote	A9H;L=PK
wwtf	C=GHH:L=
wx	C=G=HFP=
wxb	H:LD
wxd	H8LF
wxo	GHL8
wxx	G=HDL<
wxxx	HCM=Q=
wy	A=KKL9P<
wya	A=C=GGH;KGL8
wyard	A=HBP=
wyay	C=G=HD
wyeah	GNH9K=L:P=
wyear	A;C=HRL6P=
wyears	HJL;P9
wyell	LBP=
wyeltsin	LAQ=
wyemen	H<LB
wyep	GHH;L<P=
wyes	GNH7L9P=
wyesterday	CED=G=HEL<P;
wyet	A=CQF=H:K=L<P:
wyield	H;PC
wyo	HBI=
wyork	H9LGP=
wyou	A=H9KTL9M=P:
wyoung	ANH7K=LAP:
wyounger	ATC=H.P=
wyoungest	AAH=
wyours	H8KG
wyouth	A7C;HTK:L<P=
wyoutube	A=HA
wyu	H=LA
wyup	G=HA
wzandvoort	H9LE
wzealand	H;LC
wzero	H8IPL9P<
wzone	C=HBP=
wzones	LAP=
w|	OBQ=
w}	H=MCQ=
w~	B=OCQ=
w£	L=OB
w«	L=N=P=QE
w°	A=H=OC
wκαι	L:QD
wв	H=L<QD
w–	L=MDP=
w—	B=MFP;
w“	A=H=L=ME
w”	L=MEN=Q=
w•	H=L=QC
w…	G=L=MEO=
w€	B=OA
w☀	L=OA
w♡	M=N=OB
w❤	N=OA
w、	M=QA
w🌈	L=M=OC
w👌	OAP=
w💜	M=OA
w💯	M=OA
w😂	OAQ=
w😒	M=OA
w😘	M=OA
w😳	M=OA
w🙌	M=OA
w️	A=M=QC
x!	B;D=E=F8HHK;LCMBOFQ;
x"	A<B=D=F=G=HDJBK=MAQB
x#	ABB;C8D=F<HBLCN;OJPBQ:
x%	A=B=CCH=LC
x&	BFC<H=I=LHN;Q<
x'	A;B=C7DIF<H=KEMHNCO<Q;
x'd	AAH<KAL<N<PD
x'll	AAC;D=EALAMAN=
x'm	ADBBFAH<I:K=L:QE
x're	BBCAHBI=KAMAN=P:
x's	A9BKD:EAFAH=I=J.K:LENDPBQE
x've	B;EAF9HFKCL9MC
x(	AEB<C5EAFFHCJ;LKN=P7Q<
x)	A=D=GCIBLCMCN=OAP:Q:
x*	A;BAC=FBHEK=LFO=P2QF
x,	ACBDD;FDGDJ<K6LBMAN8
x-	A;BDC:FBHGI=J9LBMAN<P:QB
x--	AFFCHAJBK9L=N:Q=
x---	A=BDH<
x.	AFBCC=D7E=F=GFHBI<J=LAMCN5OCPAQ<
x..	B<C<FBHEJAK<L6NDPD
x...	A:BFC;F=GHJ:KAP=
x....	AFB=C<H=IAJAP;
x.....	A<B=CAHALDP;
x......	HB
x/	A7BHC;FDG=HBI=J<K9LDMBNBQ=
x0	A<HALB
x1	ABBDC;H7J=LAPD
x1,000	B0CDH=JILA
x1,100	B7JG
x1-year	H=L=PC
x1.2	B<JB
x10	AAB=H9JAKAL<N=QE
x10,000	ABB9CAJDL=
x100	A<B5CDHFJAL=NB
x100,000	HBP=
x10th	HCL=P=
x11	A<C=H<ICPC
x11th	ABH4LCPB
x12	AADAF;H=KCL=OAP<
x125,000	B<JB
x13th	C=H<LC
x14	BAN=
x140	HAP=
x15	B:H<I<JFLB
x15,000	AAHCL=P;
x150	A=HEL=P<
x16	BAI=L=O=QC
x17	A;H<PF
x18	AGD=H7
x1862	A=HA
x19	A=HAL<PB
x1944	H9LD
x1948	LA
x1952	H=LA
x1957	HAP=
x1959	H;LEQ=
x1960	H=LA
x1963	H=LA
x1967	L=PA
x1970	A<FCHAL;PA
x1972	A=PA
x1975	H<LB
x1976	ACL:
x1977	A9D<HALANAPB
x1979	A=
x1981	A;LC
x1982	HBL<
x1983	H=
x1984	H<LEP<
x1985	LA
x1986	LAP=
x1987	C=H=LC
x1988	H=PA
x1989	H;LC
x1990	A=PC
x1992	H=PA
x1998	HCL;
x1st	H=PA
x2	A=HBI=LBP<QA
x2,000	AAB=JAP=
x2-foot	A<PB
x20	ACBCCAH6J=L=PB
x20,000	A=H<PD
x200	A=H9PF
x2000	AAH:PB
x2001	CDH9L=PB
x2004	ADC=H9LB
x2005	H=PA
x2006	A=HA
x2007	A5HELEP<
x2011	HCP=
x2012	HCP:
x2013	A=HFL;
x2014	H;LD
x2016	HA
x21	A=
x215	AAH=
x21st	LBP=
x22	LAP=
x23	HA
x24	LBP=
x25	B<CBG=HFL=P=
x250	H=LA
x250,000	BAH=
x26	H=LA
x27	H=LCP=
x29	C=H<L=PF
x3	AABBC;H=J<LAMCP=
x3,000	B6CCJD
x30	AAB;CCD=H:LEP=
x30,000	BACDH:
x300	BDHAJ<L=
x32	I=LC
x33	H<LB
x34	HBP<
x35	AAB<CBL=
x4	A:B<CDH8IFPB
x40	A=B=CAPA
x40,000	B=CA
x400,000	HDP:
x42	HAP=
x43	AAH=
x45	AAC=
x5	B;CAIAL<OA
x50	A=BAHBJ;PA
x500	A=DB
x55	K<NB
x6	A=B<D=HDLDQ=
x60	AFH;K=L<NA
x600	AEC=L:
x6pr	AAC=F9KELAP=
x7	A;B=C<HEJAK=L8NAPG
x7,000	AAI=
x70	A=PA
x8	A=C=DAH<LD
x80	B<JBL=PA
x800,000	A=K=NAPA
x88	A=HA
x9	A=B<HCJBL;PB
x90	BDHGJ:L;P;
x95	H=PA
x99	BCC=N=
x:	BCC6G;IBJ=K:PBQB
x;	AEBBC;D9E=HAJ<LDPAQ;
x<	HEMBP9Q<
x>	BCC=D;GCHCICJ5K=NEPAQ:
x?	A:BHC;D=E;FAGDHBIAJ6LANCP<
x@	BAC5D8FDHGICJ;K7LHN;
x[	AJCLG=H5L;P6
x]	MCO=
x^	AAC=H;I=LCOA
x_	B:HILCN=P=Q:
xa	A<B6CBDAF:GDI8JKKEMDN4OBQ=
xabandoned	ABP<
xability	D8HCPA
xable	A=B=H=JAPA
xabortion	A=HDP<
xabout	B9CCFAGAI=JFK=L6PD
xabove	A=BAFBH=K<PA
xabraham	F=KA
xabroad	CAH<K=PB
xabsolute	HAP=
xabsolutely	HAKBN=
xabuse	A<BA
xabuses	PA
xaccept	A;LAPA
xaccess	B=C<DAJAPA
xaccident	H=PA
xaccomplished	A=CA
xaccord	A:LD
xaccording	A=HA
xaccount	ABLAP;
xaccounts	A:HALB
xachieve	C=DAHBLAP;
xachieved	A=C=H=K=L9NAPK
xachievement	BBH:L=N<PF
xachievements	AFC:D=
xacknowledge	CAH=
xacres	B=CA
xacross	ABB=C;FCHEJAK=L=NBP7
xact	A,B9C=HAI=JELMPE
xacted	H<LB
xacting	H=LA
xaction	A<H;K;L;NBPJ
xactions	C=HBL=
xactivities	F=H<NAPB
xactivity	A=CA
xacts	CBL;
xactual	F=KA
xactually	A=KALAN=
xad	A=HDL<
xadam	LAP=
xadams	B:CDH=L=PC
xadd	HAP=
xadded	AAP=
xadding	AAHAP;
xaddition	BAN=P=
xadditional	BAC=HCL9
xaddress	B=HEL;
xaddresses	A=HAL=PA
xadjustment	A=HAL<PB
xadministered	B=CBN=
xadministration	A9BCF=K<ND
xadministrations	AAH=
xadministrative	AAH=
xadopt	ACC=H<LBP=
xadopted	HAP=
xadopting	A=PA
xadvance	C=PA
xadvances	CAF=HAL;PA
xadvancing	HAL=
xadvantage	FAP=
xadversaries	A<HDP=
xadversity	AEC<P<
xadvisers	H=PA
xadvisory	H=LA
xadvocate	LA
xaffected	A=CAH:LD
xafford	CA
xaffordable	AAHAL=
xafghanistan	CEH9L=PB
xafl	A=PA
xafrica	A;BBJ<LD
xafrican	H8LF
xafter	BECCF=H:J:KALA
xafter-school	B=NA
xafternoon	A<FAHBK=
xagain	ABC;FBJCLBN<P:
xagainst	ACB;C:H<I=JCL8MAPI
xage	CBF;KCL=
xagencies	B9CEHBP<
xagency	A8FAJ=LH
xagenda	A=PB
xagent	A=H=LC
xagents	AA
xaggression	ADB=C=JAL=O=
xaggressive	H;PD
xaging	H;PC
xago	ADB=H5ILL:
xagreed	H=LA
xagreement	C<FA
xagreements	A;HBPA
xagriculture	ALP2
xahead	AGC=F<H;I;JBKCP=
xahronyoung	H=MA
xai	D=H7LI
xaid	A=C=F=HALCP=
xaids	H:LD
xaim	CAL=
xaimed	H<LB
xair	ACCCH5LC
xaircraft	HBL<
xairlines	H<LB
xairports	HEL;P=
xal	AAH:LA
xalabama	A;LC
xalan	AGB=H9LGP7
xalbum	HBL<
xalbums	A<HEP<
xalert	HFL8
xalex	HAP=
xaliens	BAH=J=PA
xalive	HHK=L=P9
xall	ADB;D=E=F;HBJGL;MAQ=
xall-time	A=BAN=PA
xalliance	A;HEK:ND
xalliances	C=PA
xallied	ABC<
xallies	A=B=F=JAKAL;PD
xallow	AAB=F;KCPA
xallowed	LAP=
xallowing	HAL=
xallows	HAL=
xalmost	AGF=H6KCLAN=
xalone	A=B<DAFAHCJBP<
xalong	CAFCHCL:N;
xalready	FCH;K<L9N=PEQB
xalso	A;GAJ;LIP:
xalthough	H6I=LJ
xalways	BCC<DAFCK=N:PA
xam	BAC=F=H9J=LBNCPB
xamazing	ABF7GBKHL:
xambition	H;PC
xambitious	KAL=N=PC
xamendment	C=H<LDPA
xamerica	ABB5CBD=IBJFKHL5N;
xamerican	A6BBCEF;HCI=K:L;NHPA
xamericans	BKF:HBJ=K=L:N<PA
xamericorps	A=PA
xamnesty	F<KDN=
xamong	A=PA
xample	A=PA
xan	A:F;IAJBKBN=OC
xanalyze	H=L=PC
xand	AFBBD8EAFFG:HCIAK;N8O=PCQ<
xangela	A=FAH<PB
xangeles	AAL=
xangelo	HAL=
xanger	HBL=
xanimal	A<PB
xanniversary	FAK=
xannounce	AAC=H=LA
xannounced	D<HFL;
xannual	BAH=J=PA
xanother	A:C8HCJAKELAN=
xanswer	LBP=
xanswered	HCL;
xanthrax	B=JA
xany	A=B:FBGAHAJFK=L;N<
xanybody	AAB=H=JA
xanymore	FBH=K=N=PA
xanyone	ACB=CAH;JAL<
xanything	ABKCN9
xanyway	CAP=
xanywhere	C<FAHBK=
xap	HCL;
xapart	HDL=P<
xapparently	AAH<LA
xappeal	A=
xappeals	H9LE
xappearances	ABH<
xappeared	HAL=
xapplause	C=FA
xapplied	H<LB
xapproach	ABC<H<K:LAND
xappropriate	A=BAH=J=PC
xapprove	A=B=HAJAK=NA
xapproved	AEH=L;
xapproximately	ADH=L:PA
xapril	BAC=L=PB
xare	AABAC9D=FJHEJ6K;NBQ<
xarea	A=H=LAPA
xareas	A=BCCIH;IAJ;L=P<
xargue	ABH=
xarguing	B8HELAN=
xarguments	AABGH=J7
xarizona	H<LB
xarm	A=HA
xarms	AABAC=J=
xarmy	FAIBK=L<
xaround	A=B=CAF=HDJAL;PBQ=
xarrive	C=HA
xarrived	HALAP;
xarsenal	H;IEO=
xarticle	B=L=PB
xartist	A=C<LBPA
xartists	BAJ=LA
xarts	H<LDP=
xas	ACB1CLHHI:J<K6LCN;PCQA
xasia	BCJ;
xasian	ACH=P=
xaside	AAC;HA
xask	B;F=H9PJ
xasked	A<H=PE
xasleep	HAL=
xaspirations	H;PC
xass	A<FAH<K=PF
xassault	A;HDL<PA
xassembly	AAH=
xassistance	CBFAK=O=P;
xassociation	H<LB
xassume	A<HLP5
xassure	EAP=
xassuring	H;NAPA
xat	ABB:CBD:IAJEKALAN<OAP<Q=
xate	I<LB
xatlantic	ADBAP7
xattached	B:CD
xattack	A9C=I=LEPD
xattacks	N=
xattention	C=PA
xattract	BDJ:
xaudience	A<CB
xaudio	HBL<
xaugust	PA
xauspol	HALAP;
xaustin	H=PA
xaustinmahone	H=LA
xaustralia	A9BCJ;K<LENB
xaustralian	ACBAL=P<
xaustralians	H9LF
xauthorities	A9LE
xauthority	A9B=CBDAHBJA
xauthorize	KAN=
xauto	ACB;CAD=L=NA
xautomobile	HAL=
xavailable	CAH3LEPC
xaverage	BCF=H=J=KA
xavoid	ABH;LA
xaw	HBP<
xaward	H<LB
xawards	H<LB
xaway	B=CBDAL<
xawesome	H9PE
xawful	L=PB
xb	A=LA
xbabies	A;CCHAP=
xbaby	HB
xback	A:B;C5DAFJHJIDJAK4L;PEQ=
xbacked	G=HA
xbackground	HAL=
xbacklog	H=PA
xbad	A<HCL=
xbadly	B=MAP=
xbadminton	AAL=
xbaghdad	H=LA
xbalance	ABHAP9
xbalanced	H<LDP=
xbalances	AAH=
xball	A=LA
xballistic	A=HBL<PA
xband	HB
xbands	A:CD
xbank	A6C=F=H=KALHPC
xbankruptcy	H<PB
xbanks	ADBBC=F=K<L=NCP<
xbar	ADH<LAP:
xbarometer	H8LGQ=
xbarrels	B<CBH=PA
xbarriers	ADH:
xbase	A:BAHAJ=LCP=
xbaseball	H=
xbased	A8B9CCJ=K=L;NGPF
xbasic	A<B=DAI=JAKCN;
xbasis	A;CCHFP9
xbasketball	A;CCHAL=
xbatteries	HAP=
xbattery	A<CEH=
xbattle	AFP8
xbay	A=H=LC
xbb	HEL9
xbbc	A=HA
xbbq	L=PB
xbe	BLC8DEF6H=JBKEL<N<P6QA
xbear	ABH<
xbeautiful	ACHAL=P=
xbeauty	C=L=PD
xbecame	ABHAK=L=P=
xbecause	CDG=HCI=L<P<
xbecome	A=L<PD
xbecoming	A<P<QD
xbed	ACCCH<L<Q=
xbeen	AAC=D8F;KJPA
xbefore	DAFCHCJ=K<LCN=P6
xbegan	BFC=FAJ:K=L=NAP=
xbegin	AACCEAL:P=
xbeginning	HAP=
xbegun	B=HIL:P<
xbehalf	BEC9
xbehind	AAFBHEI=K=L5QB
xbeing	A8B:CAD7HEJDLF
xbelfast	IBK=L=
xbelgrano	A<LA
xbelief	A=CCL=MAP=
xbelieve	AFB;DAKFL=N8
xbelieved	H=LA
xbelong	HAL=
xbelongs	ABBAJ=L<
xben	FBK=P=
xbenefit	AFH4LAPA
xbenefits	A=CHF=H7PD
xbest	A=BACBDAH=J=KBL4MAN=PH
xbets	H=PA
xbetter	AAKAL=N=
xbetween	AHBBH=I;J=KDLAN:P<
xbeyond	F:HBKDL=
xbible	B;NC
xbiden	LAP=
xbig	ADB;C=F=KAL<PE
xbigger	A=H=PC
xbiggest	HAP=
xbill	AFH1LHP=
xbillion	B7C=H=JGK=L=M=OPP9
xbillions	DAHAP;
xbills	H=LA
xbiological	A:HHL;
xbiology	H=PA
xbipartisan	CDN<P:
xbirth	A=PA
xbirthday	C=F=GCHBK=L;NAPA
xbit	LBP=
xbitch	H=K=NAPA
xbitches	B=H;JAL<PCQB
xblack	A6CGHBI=K=NA
xblackmail	BCJ;
xblame	A=HDP<
xbless	D;HC
xblessed	C=HB
xblind	F=KB
xblock	F=KA
xblocking	A=HA
xblood	H<PB
xbloody	H=
xblue	ADP:
xboard	A=BAF9H<KELB
xbobick	AAF=
xbody	C=
xbodyboarding	A;HBLA
xbold	CAH=
xboldly	CAL=
xbomb	AFC=H:
xbond	H=OA
xbook	H:LAPA
xbooked	AAI=
xbooks	LAP=
xboom	AAP=
xboost	HAP=
xborder	AABACAD=H:LA
xborders	B=H=NAPB
xbored	L=PCQ=
xboring	CCGAH;L=
xborn	H9L<QH
xborrow	AAC=
xbosnia	C=HAP=
xboston	CBP=
xboth	ACB8CAFAHDL=P:
xbottle	ADD9H=L<PE
xbottom	AABAH=J=
xbought	KBN<
xbounce	CAH=
xbound	AAC=H;PB
xbox	ADH=L=
xboy	L=PA
xboys	L=
xbradley	A=LB
xbrain	H=PA
xbranch	H=PC
xbrand	A<CBH:PD
xbrave	BAJ=L=PA
xbravery	A=
xbrazil	HAP=
xbreak	BBHBJ=N<P=
xbreaking	A8JCPA
xbreakthroughs	CAL=
xbridges	HDP:
xbright	HAL=
xbrilliant	A=HAL9PD
xbring	AALBP=
xbringing	A=HEL;
xbrings	FBK=N=
xbrisbane	AAH=
xbritish	H<LB
xbro	HAL<P=QB
xbroadband	BAJ=
xbroadcast	A=C=HFIAL;NAP<
xbroadcasting	H=LB
xbroader	ABL<
xbroke	AAH=
xbroken	A<KBN<PA
xbrother	ADH;LDP:
xbrothers	HGL9
xbrought	ABHAP<
xbrown	H=PB
xbryan	AAH<
xbudget	A=CAFCH9K;LG
xbudgets	HBP<
xbudjana	F<KB
xbuild	A=B=HCL=NA
xbuilding	A;CEF=H=KA
xbuildings	ABB=C<JA
xbuilt	ABC<FBK=
xbullock	BAH6PG
xburden	AFCAH;L=P=
xburdens	C=HA
xbureaucracy	A<HB
xburma	HAP=
xburned	AAP=
xburton	L;PC
xbus	D=HBJ=
xbuses	HAP=
xbush	H;LC
xbusiness	A<CED=FAH;K:NBPB
xbusinesses	A;CGFBH8I=LAN;PA
xbust	HAL=
xbusy	C=HB
xbut	FBGEI9K:PCQ=
xbutler	B=HA
xbutt	A;C=LE
xbuy	ABBAFDK:L<N=
xbuyers	HAP=
xbuying	CCH=L=
xby	A=BAC<DCF<H=I=JCK=LCPB
xbye	A:LEM=OAP=
xc	A=
xca	GCK8L:NFPC
xcabinet	ACH;LCP;
xcalifornia	A<H6LIPB
xcall	F=HBKBL<
xcalled	A:HFI=K<LAP=
xcalling	A=HDP;
xcalls	ACH=P=
xcalm	H9LE
xcaloi	ABLAP<Q=
xcame	AAFAN=P=
xcamp	HEJ=P:
xcampaign	AAH=
xcampbell	HAP=
xcamps	ACH=P=
xcan	BGCDG<HAJ6M=P<QA
xcanada	LB
xcanadian	HBL=P=
xcanberra	A=H=PB
xcancer	A=FBH<K<PD
xcandidates	H=PA
xcannot	C<FAHDP=
xcant	A=HA
xcap	H<PB
xcapabilities	A;LB
xcapability	ABH:PA
xcapable	A=PA
xcapacity	ABBBH=J<
xcapital	A:H=LAPD
xcapitol	H<PB
xcaptain	HCL<
xcar	AAC=H=LA
xcarbon	BAHAP;
xcard	HA
xcarder	H8LAPG
xcards	A=HEL;
xcare	A=BFCAHCJ;L:N<PA
xcareer	ACH=L=
xcareful	L=PA
xcaring	ACH;
xcarlos	OAQ=
xcarnegie	BAN=
xcarried	AAK=
xcarry	A=HA
xcarrying	H=PA
xcars	ACC9F=HAIAKAL=
xcarter	H<PB
xcase	A=H=PC
xcash	A:CD
xcatastrophic	AAH=
xcatch	AALAP<
xcause	PA
xcausing	A=HA
xcave	AAH=
xcbb	L<
xcelebrate	H<KDLBN:
xcelebrated	HCL;
xcelebrating	A<HB
xcelebrity	HAP=
xcells	ACC=H=PAQ=
xcenter	H6LI
xcenters	AAI=
xcentral	A=B=CAH<LD
xcentre	A;CBHCL=P=
xcents	CBJ=
xcenturies	F=NA
xcentury	A:CED;FGH=K;
xceo	L=OCQ=
xceos	A=HA
xcertain	ABP=
xchair	FAK=
xchairman	H=LA
xchallenge	BACGJ=L:
xchallenges	ABCCH<P=
xchallenging	BAH<
xchamber	A=F<KBPA
xchampion	B=CDL;
xchampions	A=BAHEN=P;
xchampionship	H=LA
xchance	B=CADAHCK=L=
xchances	HB
xchange	A<BEHBJ<K=NAP;
xchanged	HBL<
xchanges	A:BAHAL<PB
xchanging	AAF9H=KE
xchannel	A=CCH<
xchaos	A=HDP=
xchapter	A<CB
xcharacter	A9B;CEH<JALAPB
xcharged	HEL9
xcharges	H=PA
xcharging	G=PA
xcharter	ACH=I=L=PA
xcheaper	AAH=
xcheck	AAHAL;
xchecks	BAH;PA
xcheese	FEL:P=
xchemical	AAB<H;JAL=PC
xcheney	L=PA
xcherry	F=H=LB
xchicago	H=LA
xchief	BDHAJ9LAP=Q=
xchild	B=F9H=JAKALAND
xchildcare	HAP=
xchildren	A<BADAHAL<N<PD
xchina	A:C=HGL;PB
xchip	AAH=
xchoice	A=KAL=
xchoices	AAC;HDL=
xchoose	A:DBHDI=LANAP:
xchoosing	A=CB
xchorus	AAC<KB
xchose	AAC=KAN=
xchris	H<LB
xchurch	A9B=H=LEPC
xchurches	AAIAL=P=
xcigarettes	HCP;
xcities	H:K=LENA
xcitizen	BACAF=N=
xcitizens	A8CFFAH=IAL=
xcitizenship	HAL=
xcitrone	A=LA
xcity	BGC=F9GBJ:KEQ<
xcivic	A=HCP=
xcivil	HJI<L7
xcivilian	HFL=P:
xcivilized	HDP;
xclaim	A=LA
xclass	ABB=H7JALHP<
xclassroom	A=HCL;PA
xclay	H;LC
xclean	A<CAF<H<KBLC
xcleaner	BAH<J=PB
xcleaning	HAP=
xclear	AEF:KBL<
xclearly	HAL=
xclick	A=LB
xclimate	FCK;
xclock	ICK=L=
xclose	ADB=JAP;
xclosed	AAH=
xclosest	F=HA
xclosing	HDL:
xclothes	C=LB
xclub	A<HALDP=
xco	HDP=Q=
xco.	AAC=
xcoaching	A=H<LE
xcoal	B=JA
xcoalition	H=PA
xcocaine	ADP9
xcoffee	H=L<PC
xcold	ABH8LAPB
xcolleagues	A=C=HC
xcollection	H<PB
xcollege	ADB<C=H=IAJBK;NAP;
xcolleges	A8CALB
xcolonel	H=LA
xcolonial	A;HAPA
xcolour	B=C=HDQ=
xcolumbia	H8LF
xcom	HJL7
xcombat	H<LB
xcombined	AAP=
xcome	AEH7KDN:PC
xcomes	AABACCFBH;J=K=N=P=
xcoming	K=LAPA
xcommand	A9LAPE
xcommentary	AAH<PA
xcommerce	H;KAPC
xcommercial	A=H<PC
xcommission	A;B=H<LFPA
xcommitment	B<C=L=PG
xcommitments	A;D=H<LDPC
xcommitted	PA
xcommittee	H8LD
xcommittees	AAH=
xcommodity	FAHAK=P=
xcommon	A=B9DAHAJEL=
xcommonsense	ABP=
xcommunications	C=PA
xcommunist	KCN;
xcommunities	AABEHAJ9KBL<N=
xcommunity	A:C=HILBP:
xcommuters	HBP<
xcompanies	A7CKF=KAP:
xcompany	A5H<LIPB
xcompassion	H;LAPB
xcompassionate	AAH=
xcompete	PA
xcompeting	H=PA
xcompetition	JAKAN=
xcompetitive	CDH<L;PA
xcomplete	D=PA
xcompletely	A=HA
xcomplicated	ACH;
xcomposed	LAQ=
xcomposer	A=B=HBNA
xcomprehensive	BAJ=L=PA
xcompromise	HBL<
xcomputer	FAK=
xcomputers	BAJ=
xconcept	A=HB
xconcern	AAH8PD
xconcerns	BACAH=P=
xconcert	BAJ=
xconditions	ACBIHAN6P9
xconduct	HAP;
xconference	AAH<
xconfidence	H5LCPD
xconfirmed	H8LF
xconflict	A9CGLBP=
xconflicts	A=CA
xconfront	ACP;
xconfused	A=PA
xcongrats	GAL=
xcongratulate	D;HC
xcongratulations	ACHBL;P8QC
xcongress	A;FEH2IBK=LHPA
xcongressional	A;B=F=K=NCPE
xconnecting	B=D=JAPA
xconnections	A<CB
xconquest	HAL=
xconscience	AEB=HAL=P;
xconsensus	H=PA
xconservation	B<JB
xconservative	HEP9
xconsider	ACH=K=
xconsiderable	H;PC
xconsistent	ADH;
xconstant	AA
xconstitution	A;BAPB
xconstitutional	H;PE
xconstructed	HAL=
xconstruction	AAH=L<PA
xconstructive	ADH=P;
xconsultation	HAL=
xconsumer	HAL=
xconsumers	F<KB
xconsumption	AAC=
xcontact	B=JA
xcontain	A=HA
xcontains	H8LF
xcontest	A;LC
xcontinue	B=DAHCLCP7
xcontinued	HAL=
xcontinues	ADBAH:LBN=O=P=
xcontinuing	DAHDL9P=
xcontinuity	H=PA
xcontract	A=H8LBPE
xcontribute	A=C=PC
xcontributions	ABP;
xcontrol	A9C=HCLC
xcontrolled	KAP=
xcontrols	HBQ=
xcontroversial	D=PA
xconvention	H4LGPA
xconventional	ACH;
xconvicted	H<PC
xconviction	A=CA
xcool	GAH=LDQ:
xcooperation	CAH:KBLBN<
xcope	ADP:
xcorner	PA
xcorporate	B=HBJAP=
xcorporations	E=HAIAP=
xcorps	AAC=H<LDP<
xcorruption	KAN=
xcory	A=CAHAP=
xcos	BDJ:N=PA
xcost	A=B=CBLANA
xcostly	C=
xcosts	A:PC
xcould	B:CDD=FBHEI=K;L8NEQ=
xcouncil	A7CEHB
xcouncillor	B=CAHAP=
xcountless	A=HCL=
xcountries	A9CGFEH=J=K9LBN=PB
xcountry	ACBFC<FEK4L<NA
xcounty	AA
xcouple	A=CAD=PA
xcouples	AEP9
xcourage	L:PF
xcourse	HHK;L;
xcourses	L<PA
xcourt	A:C<LKP<
xcourts	B=DA
xcoverage	A=C=DAHAL<PB
xcovered	HGL=P9
xcoz	H;LC
xcrack	B=HA
xcraft	AAP=
xcrap	LAP=
xcreate	CAH;KCN;PB
xcreated	F=KDN<
xcreating	HB
xcreation	H;PC
xcreative	HCL=
xcreativity	A=PC
xcredibility	ACP<
xcredit	BCF<HFJ;K=NAP<
xcredits	AEC=P;
xcrew	HA
xcrime	A=B=CBFBHAL:NA
xcrimes	A=CAH=PA
xcriminal	A=BACAHCL;N;PA
xcriminals	A=BEN:
xcrippling	H=PA
xcrisis	CDFAHAK=L=P:
xcritical	B=HAJAN=
xcroatia	H<LB
xcrops	HFP8
xcross	BBHDP8
xcrossing	A=CA
xcrossings	AAP=
xcry	A=B=HDL;PA
xcuba	AAH=
xcubans	HAL=
xculture	C=HFK=L=NAP=
xcultures	F=NA
xcup	A;HDL=P<QE
xcure	H=
xcures	BCJ;
xcurrent	A=CDH=L<PA
xcurrently	A;PB
xcustom	A=HC
xcut	A=B=HEJAKAL=N=P<
xcute	H=LA
xcuts	A:B=FCK<L=PG
xcutting	ADFAHAK=P:
xcyber	B;HBJCL=
xcárdenas	H=LA
xd	A<BAH=LEMAP;
xda	A=HBKAL=
xdad	BAHAL=N=
xdads	AAH=
xdaily	BAJ=
xdamage	B<JB
xdan	CBH<
xdance	BCC=HEIBJ=L6
xdancing	H;PC
xdanger	AAH;PA
xdangerous	C=
xdaniel	ABL<
xdaring	H=PA
xdark	H=L=PE
xdata	HAL;PA
xdate	A=CAHAP=
xdavid	ABC;HDL<P=
xdawn	HAP=
xday	A9BAF=HDJ=K:L=NCPD
xdays	AAB=H9LGP=
xde	A=G=HLI=L8MDQ:
xdeadline	H<LB
xdeal	L:NAPB
xdealers	B=JA
xdealing	ACH8PB
xdeals	HCL=P=
xdear	H=I=LB
xdeath	FEHCK9L;
xdeaths	HIP6
xdebate	ADC:HAP=
xdebates	C=PA
xdebt	AECBFAHBL<N=P7
xdecade	AFH<P;
xdecades	BACBF=KDL<N<
xdecember	BFFAJ8
xdecency	A<F<HAK=NDPA
xdecent	A;HEP=
xdecided	AEH9
xdecision	BAJ=
xdecision-making	H=LA
xdecisions	BAC=H:LBPA
xdecisively	A=HA
xdeclared	BAC=
xdecline	H9PE
xdeclined	A=C=L=PD
xdeclining	AAP=
xdedicated	HCP<
xdedication	A=BAHAP=
xdeduction	A<HB
xdeductions	HAL=
xdeep	A=LA
xdeeply	HBP<
xdefamation	H;PC
xdefeat	H=LA
xdefeating	H=PA
xdefence	IAL=
xdefend	A;H<PG
xdefense	BDC=DAF=H:IBJ9LHP:
xdefenses	H9LAPB
xdeficit	BCH;IAJ;K=NBPA
xdeficits	LBP<
xdegree	ADBAH:J=
xdegrees	H=PB
xdeliver	A=HC
xdelivered	A;CAHBL<PA
xdelivering	AAP=
xdelivery	HAP=
xdemand	A<B<C=JBPD
xdemanding	A=CAL=PA
xdemands	AAH=L:PD
xdemocracies	HAP=
xdemocracy	JAL;PB
xdemocratic	BEC=FAH;K=
xdemocrats	H=LA
xdemonstrate	AA
xdemonstrated	A;HALA
xdenmark	H=LA
xdepartment	A=LA
xdepend	A=FBHEN<P;
xdependence	H<PB
xdependency	FCK<N=
xdependent	A=CCH:LD
xdepends	H=PA
xdeployment	HAP=
xderegulation	H;LC
xdeserve	FCH;K;PD
xdeserving	F=K=NC
xdesign	DAHCL=N=P=
xdesigned	L=
xdesigner	HAL=PA
xdesk	BDJ:
xdespair	A=L=PD
xdesperately	H=PA
xdespite	A=C=HB
xdestiny	K<NB
xdestroy	A=HDL=
xdestroying	H<PB
xdestruction	A=HCP=
xdetails	MAP=
xdeter	H<LB
xdetermine	A<H7LBPH
xdeterrence	B;CCHAP=
xdevastated	A<LB
xdevelop	A=KAN=
xdeveloped	HAL=
xdeveloping	AAHBK=
xdevelopment	ACBAC<H3LEN=PD
xdevices	ACC=H<
xdi	A<HD
xdiabetes	HAL=
xdiagnosed	H=LA
xdialog	H9PE
xdick	A<CB
xdictate	C=HA
xdid	AAECF<H;K;NF
xdie	K=NA
xdied	ACLAP;
xdifference	F=HB
xdifferences	B=CAD=KAL=PA
xdifferent	BADEH<L<
xdiffering	AACCH:KAN=
xdifficult	C=DAH:LB
xdigital	AAC=
xdignity	A=F=HCNAP=
xdinner	C=HDL<
xdirected	HBP<
xdirection	AAFAH;
xdirectly	B=JAL=
xdirector	C=H=LC
xdisabled	AAH=L=PA
xdisagree	H=LA
xdisappeared	HAL=
xdisarm	H=KBN<PA
xdisaster	C=PA
xdisasters	AAH=
xdiscipline	A=BEH:L=N9PI
xdiscretionary	FDK:
xdiscrimination	H;LC
xdiscuss	HDL<
xdisease	HBP=
xdiseases	AAB=H=JA
xdisplaced	IBK=
xdisrupt	HAL=
xdisruption	BFH=J;P=
xdistance	H=LA
xdistinguished	F=NA
xdistress	AAH=
xdistrict	FBHAL<P<
xdistricts	A=B=JALA
xdivar	K:ND
xdiverse	I=
xdiversity	A=PA
xdivided	A:PF
xdivides	C=PA
xdivision	C=H=LD
xdivisions	CAP=
xdm	H=PA
xdna	A=HA
xdnt	HAQ=
xdo	A=B5DDE=GAL<NKQ=
xdoctor	H=PA
xdoctors	H=PA
xdoctrine	H=PA
xdoes	AAC=H=KBLAMAN=P=
xdogs	HDP<
xdoing	A=CCH:LA
xdollar	AAHAP;
xdollars	AAC=H7IH
xdomestic	B=JALEP:
xdon	H<PB
xdone	AAFCH:K:L:NDPC
xdont	B=HALANBP=Q=
xdoor	A9CDHDP:
xdoors	CAL=
xdouble	HAL=PA
xdoubt	HAP=
xdown	ADB8FBJFL;P<
xdozen	B;CEP=
xdr	HA
xdr.	H;LC
xdramatic	H=K=NAPA
xdrastic	AAH=PAQ=
xdream	HBK<NBP<
xdreams	A=BCN;
xdrilling	HAP=
xdrink	DAI=LAP=
xdrinks	BAN=
xdrive	H=PB
xdriven	L<
xdriving	A<H;LAPD
xdrop	IBL<
xdropped	F=HA
xdropping	HBL=
xdroughts	HAL=
xdrug	A<B=C=H=NAPF
xdrug-free	A=
xdrugs	BAFAHBL9
xdry	AAH=ICL;
xdublin	A=
xdue	A;PC
xduring	AFBACCH6J=LAP<
xdutch	IDL=P=
xdwight	F<KB
xdynamic	AFP8
xe	LDP;
xeach	B=C<DAHCJAL8PD
xeager	AAP=
xearly	ACBFH9J8K=L=PD
xearmark	FAP<
xearn	F=H=KAPA
xearned	A=F=H<PF
xearned-income	F=HCKAP;
xearning	ABP=
xears	B=HAJAP=
xearth	AAP<
xeasier	F=H=KAL=PC
xeasily	A=HA
xeast	AAL=MAP=
xeastern	A<LB
xeasy	AAHAL=P=
xeat	A;CEHAP;
xebola	HAL<PA
xeconomic	AGB;F;KDL6PD
xeconomically	H<PA
xeconomics	FCK;
xeconomists	FDK<N=
xeconomy	BCJ=L<
xed	HAP=
xeducate	BFHCJ8L;
xeducation	AGBCC;F<HCJ;KBP8
xeducational	AAB<H=LB
xedward	HAL=
xeffect	C=
xeffective	AGC<H8PA
xeffects	H<PB
xefficiency	AAC=HA
xefficient	HCL=
xeffort	AEB=CDH=L<NAP:
xefforts	A;BCCDJ=LCP8
xeight	AAFBH=IDK<L<P=
xeisenhower	C=HA
xeither	C=F=KA
xel	H;LGP;
xelderly	BAN=
xelected	HAP=
xelection	A8BACFHCL=P=
xelections	A:CC
xelectric	ADH<P=
xelectronic	B=HA
xelement	FAH=K=LA
xelements	H:PD
xeligible	H9LE
xeliminate	ABHBL:
xelse	BEC;F=H9PE
xembargo	L=PA
xembassy	HDP;
xemergency	A8CFFBK<L9PF
xemil	H=LA
xemployees	A=CCHAP=
xemployers	ADH<L=
xemployment	AAC=
xen	HCL;OCP;
xenable	AEP:
xenact	H=LA
xenacted	H=PA
xencourage	A<F=H;KALDPA
xencouraged	A=HCL=
xencourages	B=FAHAN=
xend	A<BAHDJ=KBL<
xended	LB
xendorsed	HAK=L=NA
xendowment	A=
xends	H=LA
xenduring	AAB=C=EAH;PC
xenemies	BAHAJ=P=
xenemy	D<HFP;
xenergy	A2CAIALCPB
xenforcement	A=PB
xengagement	H=LA
xengineer	F=H=KBLA
xengland	H8LF
xenglish	LA
xenjoying	H<LB
xenormous	A<HB
xenough	A=C=L=PF
xenrolled	HCK=L=
xensure	HB
xensures	H=LA
xensuring	K=LB
xenter	HCL=P=
xenterprise	B;CBPA
xentire	PA
xentitlement	HAP=
xentitlements	BAJ=
xentrepreneur	AAHBP<
xentrepreneurs	HBP<
xenvironmental	A=HBL=
xenvironmentally	CAH=
xepisode	H<LCP=
xequal	AAHFK<L7NB
xequality	BCJ;
xequipment	A:BACDHCJ=P:
xespecially	AEC=D=F=KAL:PA
xessay	CEH9
xessential	ABB=JAL;
xestablished	AAH<LBQ=
xestablishing	HA
xestate	AAB=
xeurope	H7PE
xeuropean	EAH<J=LB
xeve	H=NA
xeven	A=CCDAHDJAN:P9
xevening	BAHCN=P;
xevent	C=PB
xevents	ABL<
xever	AEF;G=H8J=NEPD
xevery	ABB4CADAE=H:JDKDPC
xeverybody	AAC=
xeveryday	A=B=PD
xeveryone	A=CCG=HAOAP;
xeverything	A=B=F=JAKAPB
xeverywhere	BDCAHAJ<K=N=P=
xevidence	HBL9PA
xevil	AAC=H:PC
xex	A=HA
xexact	B=D=JAL<OB
xexactly	FDK=N<
xexamine	KAN=
xexample	HBL<
xexams	BAC=HBL<
xexcellence	L=PA
xexcellent	H=KBLCN=P=
xexcitons	B=HAJAL=
xexclusive	HAL=
xexecuted	A=HA
xexecutive	AABBH=N<
xexist	B;H=JCL=PC
xexisted	HAP=
xexisting	H<LA
xexpand	B=D=JALA
xexpanded	F=NA
xexpands	H9K<NBPE
xexpansion	A;CBHA
xexpected	H9LE
xexpecting	C=HA
xexpenses	A=PA
xexperience	CBFEH:L<
xexperienced	ADP:
xexperimental	H4LHPA
xexperts	B;JC
xexpire	HCP;
xexplanation	A=CA
xexploded	H=LA
xexploration	H=LA
xexplore	B;JANA
xexport	H8PF
xexports	H;L=N=PE
xexpress	A;B=H<IAJALD
xexpressed	H=LA
xextend	L=PB
xexternal	A;PC
xextra	A;OA
xextraordinary	HEL=P;
xextreme	HB
xextremists	H=PA
xeye	ADCEH=L:P<
xeyes	ACG=HALAP9
xf	HBP=
xface	A=HEKDLEN:P5
xfacebook	A=C=LC
xfaced	HBL=P=
xfaces	H<LA
xfacilities	BAJ=
xfacing	AC
xfact	L=PA
xfactor	HAL=
xfactories	HBP<
xfactory	A=HA
xfacts	ABB=JAL<
xfail	CAL=P=QA
xfailed	BDH=K=P=
xfailing	ACC=H:LAPA
xfailure	HIP5
xfair	A<HHL7PA
xfairly	AAP<
xfairness	H<PB
xfaith	CAKAN=
xfall	A:HEL;PD
xfallen	HBL<
xfalling	H;LDP=
xfame	F=H;LE
xfamilies	AEC<F;H:J7KELCNFP<
xfamily	A;B=CDD=H:K;LFNE
xfamous	AA
xfan	A=D=LC
xfans	ABH;LDP;
xfar	A:K=LDM=PC
xfarm	ABLAM=P=
xfarmers	ABC=LAP=
xfascism	B=JA
xfast	A=F=PB
xfaster	B=H=JAPA
xfatal	CAH=
xfather	B=NA
xfathers	H5PI
xfault	BAP=
xfavor	A=PA
xfb	G=HCP=
xfear	PA
xfears	D=PA
xfeatures	AAHCL9
xfebruary	L=PB
xfederal	ADBDG=HCIAK=L5
xfee	ADH:
xfeed	A=H=LC
xfeeding	H=PC
xfeel	AAHAIAKAN=P:
xfeet	CBH<
xfein	A;H<LF
xfellow	AEP9
xfemale	AKH:L9
xferguson	H=LA
xfestival	HAL:PC
xfew	A=CAH=KDN:PA
xfewer	HBL=
xff	BCH=LAN;
xfield	A;HB
xfight	B=CAF=HBLBP;
xfighter	A=H<I=LHP=
xfighting	ABLDP9
xfights	AAC=
xfigure	C=LA
xfilm	ADCAD=L=
xfilms	A:CDHCL<
xfinal	AAC=DALBP<
xfinally	ADC=HAK=L;NA
xfinance	A=B=JAL=PB
xfinancial	B=CCJAP;
xfind	A=DAH9KCLEN;
xfindings	ABBAP;
xfine	KAN=
xfingers	AFH<P;
xfinish	C=HA
xfinished	IAP=
xfire	D=PA
xfirm	BEHBJ9P<
xfirmly	HA
xfirms	BDJ=N<
xfirst	AAF=H<NC
xfirst-time	F=PB
xfiscal	B8HFNDP<
xfish	HKL:P8
xfit	A=HCL=
xfitness	AAH;L=PB
xfits	K=NA
xfive	ACC=F=H=PA
xfix	AAP=
xflat	CAH=
xflew	AAK=
xflexibility	F=H=KAPB
xflight	ACP;
xfloods	PA
xflorida	H;LC
xflow	BAL=
xfly	HAL=
xfocused	B=H=JALA
xfolks	C=F=HBKA
xfollow	ABH:I;OF
xfollowed	HAL=
xfollowers	CAJ=
xfollowing	BBC<H:LF
xfood	AEB<FAH<K=L=NB
xfoot	ABC=
xfootball	H;K=PE
xfor	AEC9FBGAJAN3OGQ<
xforce	A5C<LMP=
xforced	HAQ=
xforces	AABAC8HDI=LDO=P=
xford	A:H=LE
xforeign	ABCGKAL<N=P8
xforemost	ACC=H=
xforever	A=F:HCKJL=N:
xforge	AAP=
xforget	AAH=
xforgiven	H=PA
xforgot	A=
xform	HAL=
xformation	AEH9
xformer	BCH;J=K=LCNA
xforms	BAC=H=PA
xforward	B<C=HBJKKAL8N=P<
xfossil	A=LB
xfought	HAM=
xfound	ACH7L=PE
xfoundation	A=F=K;NE
xfounded	A<HHL;
xfounders	F=KBL=
xfounding	BCJ=N=
xfour	BCFDH<J;K9PA
xfourth	C=F=KALA
xfrance	C=HC
xfrank	ABH9LB
xfranklin	A=BAHAN=
xfrankly	B=JA
xfraud	B<JBLBP=
xfree	ABBAD=FBH8IAJAKBLAN=P;
xfreedom	B:JBL;PD
xfreer	P=
xfreeze	A<PB
xfreight	AAC=
xfrench	B=H=MAPA
xfrequent	HAL=
xfriday	GIL:P:
xfriend	DBH=
xfriends	ACBFH7J8PB
xfrom	AFB9CED<E=FBHBIAJ<K<L<N=OAPAQ<
xfront	HBP=
xfrontier	HDP:
xfrontiers	A:HFP<
xfuck	ACHBP7
xfucked	B=H:LCNB
xfucking	K=PA
xfuel	BBJ<
xfuels	AEB=C;NAP=
xfulfill	AACAH<
xfull	BAHDK=P<
xfully	A=F;KEP=
xfun	H=J=LB
xfund	C=HDLEP6
xfundamental	A;B7HBNEPA
xfunding	AACAP<
xfunds	BAF6H9KHPC
xfunny	F;KC
xfurther	B=C<F=H9JAKAPG
xfuture	A9BAF9HBKANBPA
xfy	H<LB
xg	A=LA
xgaa	H=LA
xgain	HBL=P=
xgalway	A=H=PC
xgame	A=C;DBEAH<K=LDNA
xgames	A<C=HGL<
xgap	FEN9
xgarden	FAK=
xgas	A=B=CBH;JAL=PD
xgates	ABC=H<PA
xgaudin	H=LA
xgauge	A=CCH=
xgave	F<HAKA
xgay	A6B=CEHALB
xgaza	CDL=P:
xgeneral	A=HA
xgenerate	H=KCN;PA
xgeneration	F<K=ND
xgenerations	AABJFDJ4K:L=
xgenerosity	A=PA
xgenerous	A;HC
xgentlemen	K=LA
xgeorge	AAH8LD
xgeorgia	H;PC
xgerman	A=HCP=
xgermany	H=LEP<
xgerry	C=LB
xget	B=CDK=L<
xgets	A=H<LAPB
xgetting	CAHGL=P7
xgi	AAH=
xgiant	I<LB
xgifts	A=C=LC
xgirl	AAF=HCJ=K<NFQ9
xgirls	A8BCC=HEL=
xgive	FBKCLAN=P9
xgiven	D=HDP=
xgives	A=C=LA
xgiving	A9CDFCHBK<LCP:
xglad	A<HAL=PB
xglasses	K=LA
xglobal	A=BBCAHBL=N<
xglobalization	BAP<
xglory	HCP;
xgo	A:B<CBH8PJ
xgoa	ADH:
xgoal	A=BCCBH<J=
xgoals	ABBBH:IAJ<NA
xgod	AHBAC<GAH;I=N=
xgod-given	AAC=P=
xgoes	A=KAL:N=PF
xgoing	CAFFHEL8N:P<
xgold	CAH=LAP=
xgolden	H<PB
xgon	B<PC
xgone	AABBC=L;
xgonna	ABQ=
xgood	ACB<DCF6H<IEJAKFL7O=PB
xgoodness	A;CC
xgoodnight	LCP;
xgoods	A=BDCAH<J:LA
xgoogle	HDP:
xgot	C<GEHDL3
xgotta	CAL=
xgovernment	A5CEF;HCJEL=
xgovernor	C=PC
xgovernors	F<H<K=LBND
xgovt	ACH;
xgrab	A<HC
xgraduate	AAH=
xgrain	HBL=
xgramm-rudman-hollings	B:CD
xgrant	A:LD
xgrants	ACC<H=PA
xgrateful	A=HAL=PA
xgreat	A:B=CADAF<H=JAL=NAPD
xgreater	B9HEJEL:
xgreatest	HAL=
xgreatly	FAHBK=P:
xgreen	H=L=PD
xgreens	LBQ=
xgrew	AAL=
xgrit	ADBAL=P:
xgross	B=FDHBK:
xground	A<BBL=PA
xgrounds	AAF=
xgroup	ADC=L<
xgroups	ABBIHAJ5P:
xgrow	A;HCJ=PA
xgrowing	BAJ=KAP=
xgrown	A=HGL;Q=
xgrowth	CAH:IAKAL;PA
xgt	H=PB
xguantanamo	HAP=
xguarantee	A=HA
xguarantees	A=HA
xguard	BBH=
xguests	BAJ=
xguidance	H=PA
xguide	BAD;F=HC
xguitar	H=LBP=
xguitars	AAB=H=JA
xgun	D=FAH=KAP=
xguns	B;JC
xgut	ICL;
xguy	BBH=IAJ<
xguys	HBL<PA
xh	ACC<HAQ=
xhad	ABC8FGG=JAK:LAN<PAQ=
xhaha	G=JAKCN;
xhahaha	A=HA
xhail	A<HB
xhair	ACH:
xhalf	ABL=P;
xhall	C=FAK=LB
xhammer	L=OA
xhand	A=H=LAPB
xhandicapped	AAC=H=LA
xhands	A=HCP=
xhappen	AABAC;H=KA
xhappened	F=KCN=
xhappy	AAB5C5HHJANG
xharbor	A;HDLAP<
xhard	A=BBC=F:HAI=J<KDL;N=PI
xhard-working	ACL<
xharder	CAK=L=NA
xharmful	B=JA
xharrison	AEC;H;PA
xharry	C=H=LDQ=
xharsh	AAH:PB
xhas	ACB8C=FHIAJAK<LEP5Q<
xhate	LAPA
xhatred	A<HEP<
xhave	BAC:FBHAIBJ=LAMANCO=P:Q9
xhavens	A;CC
xhaving	AAC=L7PF
xhayward	HDL<P=
xhazardous	H=LB
xhe	A<BBC=D=JAMAP<
xhead	GAH;PA
xheadache	A=PA
xheading	H=IA
xheadphones	ABH=
xhealing	HAL=
xhealth	BAC9HEJ<LAN;PB
xhealthcare	H:LB
xhealthy	L<PA
xhear	A<H=KAN=PE
xheard	A=HA
xhearing	ADP:
xheart	AAP<
xhearts	H7PG
xheat	BCJ;
xheaven	H<LB
xheavy	B=HBJAP<
xheights	AABCJ9
xheld	A;BAHB
xhell	C;LA
xhelp	BCC7DAHCJ<KCL;
xhelped	A<HBLAP=
xhelping	HALAP<
xhelpless	AAH;LA
xhelps	EAH=LBM=Q=
xhenry	AAB=
xher	A<B9DBF=H<JEK=L;NAPH
xhere	AGB;CAH:JAL<N8PF
xherman	AAC=I=LB
xheroes	A;HDLAP<
xheroic	H8KALBPA
xhey	I=LCQ=
xhi	HALEPEQ1
xhide	B=H=PA
xhigh	A=BACBHAJ=K=LAP=
xhigh-speed	H=PA
xhigh-tech	A=H;LCPA
xhighest	BAH;PCQ=
xhighs	BCJ;
xhighway	A;HAL=PC
xhighways	HAL=
xhill	AAB=
xhim	A9B9DAFBHCJEK<L=PA
xhimself	B<JBLAP=
xhip	AAB;C=JC
xhire	A=H=PD
xhiring	ABC<H9PE
xhis	B<C:F;H=IAJBKCLBNDO=
xhistoric	B=H;JAPD
xhistorically	HDP:
xhistory	AHCDF=H8P:
xhit	A<HA
xhmas	I=OA
xhockey	A<CC
xhold	AEH;JALAP8
xholding	AA
xholds	FBK<L=PA
xholiday	A=HEP;
xholland	HAQ=
xhome	B=CDDAH:JAL;PA
xhomeless	ACH;
xhomes	A=B=C=JALD
xhonest	C=
xhonestly	A=CA
xhoney	D<H<PE
xhonor	H=LC
xhonorable	AAC=
xhook	HAP=
xhope	A;CEFAH=I=LCP=Q=
xhopeful	AHH:L=P=
xhopefully	F:ND
xhorrors	K<NB
xhospital	B;H9I=LBNCPE
xhost	AAHAP;
xhot	A<B=HDP=
xhotel	H;LBPBQ=
xhour	A=CBE=FAL=
xhours	B=CAHDP:
xhouse	AFF=H8J=LCNBQ=
xhouseholds	AAH=
xhousing	A;B=CCHFJAL<P;
xhow	ADB=CADAG=I=JALBP7Q=
xhowever	H=IBL=
xhuge	L=PA
xhuman	A=B<CA
xhumanities	H<LB
xhumanity	H=LDP<
xhumidity	A=C=HCLAP=
xhundred	B=CCK=
xhundreds	FAHAN<
xhunger	H<PB
xhungry	H<PB
xhurt	F;KCLAP=
xhusband	HEN:
xhussein	F;L=ND
xi	B<C7DAEBFAHCICJBKFO8Q6
xice	F=HA
xidea	A=CAHBL<
xideal	B=HA
xidealism	B:CD
xidentified	AAH=
xif	A=BCCDDAF;H<I:J=KCL<N=QD
xignoring	AAH=
xii	H:LE
xillegal	BAH9K=LCPA
xillness	A=PA
xim	LAP=
ximagine	HBP=
ximmediate	H<PA
ximmediately	HBP:
ximmigrant	ABH<
ximmigrants	HAP=
ximmigration	A8CDH=LC
ximpact	AEBAC<H<J=K=NA
ximplement	PA
ximplemented	A<CA
ximplementing	HAL=
ximport	A=HA
ximportance	A<PA
ximportant	C<H=LAPA
ximports	A=PA
ximpose	HCL:PA
ximposed	H<PB
ximpossible	ABHAL:
ximprove	AAB=H<JAKALDN=O=P=
ximproved	HBL<
ximprovement	B=PC
ximprovements	BBC=HBJ<
ximproving	HHL;P:
xin	ACC8D5FDG;JALAN=OC
xincentives	ABDAF<HCKBL<N=P;
xinclude	AAD=HAL=
xincluded	AAD=F=HCL=
xincludes	AAHAP;
xincluding	A;C;HIL5PF
xinclusive	HCP;
xincome	AABBF=N=
xincomes	BAJ=
xincrease	DAF;KALCP;
xincreased	B=HALA
xincreases	ADHBIBL;P9
xincreasing	H=L=PC
xincreasingly	HBL=
xincredible	CAL=
xindeed	AAL;
xindependence	BEC=H;J9LD
xindependent	AAB:JDP=
xindian	A=PA
xindispensable	H;LC
xindividual	AABBH<
xindividuals	BAFEHDJ=K9P:
xindonesia	H=LA
xindustrialized	C=HB
xindustries	A=LDP=
xindustry	L=PA
xinefficiency	ADP:
xinequities	A=B=HAJA
xinfants	HAL=
xinflation	AEB9C<FBH;I=JEK;LA
xinfluence	H;PC
xinformation	A;B<C<F=KALBNBPC
xinformed	HBP<
xinfrastructure	A;BEHBJ9PA
xingenuity	A;BAHA
xinherited	A<LB
xinitiative	A;C<HBLC
xinitiatives	A8BACBH=J=LGP=
xinjured	HCL:
xinjury	AABAC=P=
xinjustice	H<PB
xinnocent	AAF;H=KCL=PA
xinnovation	AABBC=FCH=K;P=
xinnovative	BAJ=
xinside	ACHAL=P=
xinspectors	AAB=H;PC
xinspiration	A=HEL;
xinspire	BBHAJ<L=
xinspired	AFC=H;LCP:
xinspiring	BBN=
xinstead	ACH=P=
xinstitute	A=HCL=
xinstitution	H=PA
xinstitutions	A=BDHBJ:
xinsurance	A;FCH=K;LBPC
xintegrity	HBL<
xintelligence	F=KAL=
xintentions	BAH=
xinterest	B:CBJANBP<
xinteresting	CAP=
xinterests	ABBAH<J;
xinternal	AAH=
xinternational	AAB=CAHAIAP9
xinternet	A=BDF=J;NAPA
xinterview	BBH=
xintimidate	A=PA
xintimidation	AAP=
xinto	A:B5F=IAJIKALEN=PEQ:
xintolerable	HAP=
xintroduced	C=H=LC
xinvest	AAH:LB
xinvested	H<LB
xinvestigation	H8LDPA
xinvesting	H=PA
xinvestment	ABB=JAL<P<
xinvests	HBL<
xinvited	AAL=
xinvolve	A=HA
xinvolved	G=LBP=
xinvolving	AEH9
xira	AAP<
xiran	A;C=HDL;PD
xiranian	BAH<J=PB
xiraq	AAC=F=G=HHKAL=P:
xiraqi	A<HCL=
xireland	BAH<J=LAPA
xirish	A=HB
xirresponsible	A=PA
xis	ADBEC8EAFIG;J)LBOCQA
xisis	B=HFJAP8
xisland	AEC;H=IAL=
xisolation	BBJ<PA
xisrael	AAHCP:
xissue	PA
xissued	I=LA
xissues	A=IALBP=
xit	AAB7FAGBI<JIK;L:NBPDQ:
xitems	A<CB
xits	AAB9DAF<H=IAJDKCP:
xitself	BCJ;
xj	A=DEL<
xjack	H;PC
xjackpot	H;LAPA
xjames	AAHEL9Q=
xjanuary	ACH;K=
xjapan	H=OA
xjazz	B<HBJB
xjeff	H<LB
xjerusalem	H=LA
xjet	A9C<LG
xjewish	H=LA
xjill	H=LA
xjim	L=PA
xjimmy	H:LD
xjoan	A=H<LE
xjob	A<B=H:JAPD
xjob-creating	AAH=
xjobs	AAB;CIF=KCL9N<P<
xjoe	ABL=P=
xjohn	ABF=I=LDNAP9
xjoin	HAL=
xjoined	HAL<
xjoke	LCP;
xjones	BAK=
xjordan	H;LC
xjosefina	I<LFP;
xjourney	LBP<
xjr.	H=LCP=
xjudge	HBP=
xjudges	A;C=HALC
xjudicial	K=NA
xjuly	BCJ;K=NA
xjumping	PA
xjune	H=PA
xjust	AABEC9D=EAFCHBI=K<L;NAP:QA
xjustice	A;HEI=
xjustin	H:LBPA
xk	H8LDPA
xkarl	H:LD
xkayla	ABH=L=
xkeep	ADC;DBHEL4N=PA
xkeeps	A<B=HBLA
xkennedy	A=LA
xkentucky	H8LH
xkept	ABL<
xkevin	A;G=HBK=PC
xkey	H=LBP=
xkfc	AFC:
xkid	ACH7LE
xkids	A=BAF=H9LAPD
xkill	H<IAK=LA
xkilled	A<B<C=L;NDPE
xkilling	AAHBL<P=
xkind	B=C=PB
xking	C;HB
xkiss	L=QA
xkm	HAL<
xknew	A<B=C=HBLCNAP=
xknocked	BAC=
xknow	C:DDEAHEI=K<L;M=NDOAP;
xknowing	H<PA
xknowledge	FAK=
xknown	BAC<LB
xknows	A=HA
xkorea	ADC=F=H<KA
xkosovo	HBP<
xkuala	H=LA
xl	A;CAHIK=P9
xla	HGL<P:
xlabel	BBH;J<PC
xlabor	AAH=LAP=
xlaboratories	CAN=
xlaboratory	H:PC
xlabour	A=HCL=
xlack	H=L=MAPA
xlad	AFH=L;
xladen	B=JA
xlady	ADH<L=
xlaid	DAH=
xlake	BBHBJ<L<
xlandmark	BAH<LBN=
xlands	ABH=L=
xlangejans	A<HALA
xlanguage	A=PA
xlarge	A=HCL=
xlarger	B=JA
xlast	BBC=DAG=I=J=KAN9PE
xlasting	A:PD
xlate	ADH5L=PF
xlater	C=F=H:IAKALCPA
xlatin	A=C=HD
xlatino	ACK=
xlaugh	AAF=KEP9
xlaughing	H=PA
xlaunch	CBD=
xlaunched	HBP=
xlaunching	HAP=
xlaw	A9F=HAKAPE
xlaws	A=F=H<L=PJQ=
xlawyers	F=HA
xlay	C<H;LCNB
xlazy	I=LCP=
xle	H<LDQ=
xlead	AAF=LBM=NAP;
xleader	BEC=H=LBN;
xleaders	A<BAH<J=LAPA
xleadership	A<H:K=LFNAPA
xleading	A=C=LEP=
xleads	C=FAI=K=NA
xleague	A=LDP:
xlearn	C=HGI=K<NBP;
xlearned	H<LA
xlearning	A=HAIA
xleast	BEJ;L9N=PD
xleave	BAC=H<KAN=PE
xleaving	A=H=LC
xlebanon	HAP=
xled	AAB;FCH=JCK=LCN=P<
xlee	H;LEP=
xleft	A<FAHAL=N=PB
xleg	HBP<
xlegacy	FBK<
xlegal	H;LC
xlegislation	B;F;H=JBKCLB
xlegislative	A<CAHDP<
xlesmana	HBL<
xless	ADBADAH=J=L=P<
xlet	A<CAH:LF
xlets	I=LCP<
xletter	BAD=
xlevel	H<PA
xlevels	CAH=
xliam	HA
xliberty	AHBAC=D=F=H7KALAP=
xlibrary	H<PB
xlicense	D=PA
xlie	A<HA
xlies	H=PB
xlife	A<BACAF=G=HFJ=NAP<
xlifetime	ABP<
xlift	ABC=H=
xlifted	AEH;I=
xlifting	C=HA
xlight	ADH=P=
xlights	BBL<N=PB
xlike	BDC=E=GAKAL:N<OAPB
xlikely	AFC<H<
xlimit	BAH:PB
xlimited	CCDAK<LAP9
xlimiting	HEP9
xlincoln	A=
xline	A=BBC=HAJ<PA
xlines	ABBBC:HAP<
xlink	H=PA
xlist	ACBAH;I=J=LB
xlisten	B=CA
xlistening	HAL=
xliterally	H:LAPB
xliterature	BAL<
xlittle	A;B9C=DBGAJALD
xlive	ACC<DDH7K=NAPA
xlived	B=LANAP=
xlives	ABBAC=KAL<N8
xliving	B;C=FAJANAP=
xloan	AHH;L9PA
xloans	A<PB
xlobbyists	B<CB
xlocal	A=HBLAP<
xlocalities	H<PA
xlocated	A=H=LC
xlol	A;BBHEJ<K=L=NB
xlondon	A=C;HBLDP<
xlong	A=BBCFHDK;P4Q=
xlong-term	B;JAPA
xlonger	CAK=L=NA
xlongest	BAC=HAL=
xlook	AAC;LA
xlooking	BAH;J=LAPA
xlooks	HAN=
xlool	HAL=
xloool	HJL<P7
xloooool	AAL=
xloopholes	ABHBP:
xlord	B=HA
xlos	H8LG
xlose	BAJ=P=
xloses	F=HANBP=
xlosing	HAL<
xloss	H<PB
xlost	C=DBFAH;PB
xlot	BADAEAHBJ=K:L<ND
xlots	ABFGK7L<
xloud	HCL;
xlouis	H<M=OB
xlouisiana	H<LB
xlove	A=B=CGGAH:L<NB
xloved	H8K=LI
xlovely	ACF=KAP;
xlow-income	AAC=HAJAN=P=
xlower	A=CAD=HEL=
xlowest	A<DB
xloyal	H=PA
xloyalty	AAH=
xlt	A=HCIA
xluck	HAI=LAQ=
xlucky	A=H=LFP<
xluke5sos	GAL=
xlunch	H=LA
xluoyang	AAL=
xlászló	HCP<
xm	HAM=OAP=
xmac	HGL;P;
xmachine	A<CAF=HGKAL8
xmad	A=B=HAPA
xmade	ABBAC:DAFALBN<P<
xmagazine	H=LA
xmagic	C=LB
xmai	BAHAL=N=
xmail	HDL:
xmain	A;BADAG=J=LDP=
xmainly	LBP<
xmaintain	H9LBPB
xmajor	A:BAHBK=L8NBPE
xmajority	A=BBJ<PA
xmake	A=B;F;HHJAKDL<N=
xmakes	F=HAKAL=
xmaking	ABC=F=GAH:KEN=
xmalaysia	LA
xmalaysian	HCL;
xman	BAD<IBK<LBNBQ=
xmanage	A<HA
xmanaged	H=LA
xmanagement	AFBAH=J=P8
xmanager	A<CCH;LB
xmanchester	H;LC
xmandatory	B=JA
xmankind	KAN=
xmanufacture	HAL=
xmanufacturers	BBF=HAP<
xmany	A8B=F=HBJGKDL<N;
xmarch	AAK;
xmargin	A<LB
xmarine	AAH7LBPB
xmark	ABL=P=
xmarket	ABH7L=PE
xmarketing	A=F=HEL=
xmarkets	A;BDCBH9J;K;LANBPD
xmarks	AAFAH=K=
xmarriage	ABB=F=H;JAKALEP:
xmarried	HAL=
xmars	H<LB
xmartin	AAH<LBP=
xmaryland	C=LDP<
xmass	B:CEHAP=
xmassive	A=H=LAPA
xmasterchef	H<LB
xmasters	F=KA
xmatching	HCL=P=
xmate	HAL=
xmaterial	A=HA
xmaterials	B9HEL=NEP:
xmath	C=HCL=
xmatter	ACH=MAN=P=
xmax	BCIAJ;M=
xmay	D;FCHEIAK=LCP9Q<
xmaybe	ABCAHAL:P=
xmayor	AAC=KAN=
xmclaughlin	H=LA
xme	B7C<F4HCI:JCKHNCOD
xmeals	HAL=
xmean	AAKAN=
xmeaning	A<CB
xmeaningful	B;JC
xmeans	A=BCFBH=J=LCN:P=
xmeasures	ADC:H;N=PD
xmedia	BAH:J=L=PF
xmedic	AAH=
xmedicaid	AAH;LCQ=
xmedical	K=LANA
xmedicare	A=B=H<JALAPB
xmedicine	A7LG
xmeet	AAB:C;KAPC
xmeeting	L<PA
xmeetings	LAP=
xmeets	HAP=
xmegan	KALBN=P=
xmelbourne	A=BAHBP<
xmember	BCFCH=K=N;
xmembers	ABBAC=F=J=K=NBP=
xmemory	HAP=
xmen	BBF;KBL=MAN=PA
xmendelssohn	A<LA
xmental	PA
xmentors	H=PA
xmerit	A=PA
xmess	A=CAH;PC
xmessage	A:CD
xmet	A=B=HBLANAP<
xmetal	HBL<
xmexico	H9LGP=
xmh17	A=H;IAK:LDNDO=
xmiami	HAL<
xmichael	HBL:PB
xmichelle	A=
xmick	HDL:
xmiddle	A<BCC=LEP=
xmiddle-class	A=KB
xmidnight	H=PA
xmight	FDHCK8L<NBO=
xmigration	A=HFP:
xmike	A=H;LE
xmiles	BCC=HFJ=L:P=
xmilitary	CBF=HDKAL5NAPA
xmillennium	PA
xmillion	A<B:CJD=EAF=H:J7KAL9OJPE
xmillions	B<JBKBL=N<PC
xmin	HDIAL=P:
xmind	A=DAH:PD
xminds	H<PB
xmine	AAQ<
xmines	H7LG
xminimum	BAD=HEP9
xminister	AAH=
xminneapolis	H:LD
xminnesota	L;PC
xminority	A=BDH=J:PC
xmins	AAC=
xminutes	A=HA
xmiss	HALAP;
xmissed	A=C=KAPA
xmissile	A:LB
xmissiles	A<C=D=E=HCLGN=P=
xmission	ACF=KAP;
xmissions	HFP7
xmississippi	H=LA
xmistake	F=PA
xmodel	K<NC
xmoderate	B=JA
xmodern	A=CBHBL=
xmodernization	AAL=
xmodernize	HAL=
xmodest	HAP=
xmom	HBP=
xmoment	A<LB
xmoments	HCL8PA
xmomentum	A=B=PC
xmonetary	HA
xmoney	B=CFHAJAP7Q<
xmonitor	HBL<
xmonth	AACAL;OAP=
xmonths	HBI<
xmontreal	A=HA
xmoral	H<L=PC
xmore	ADB4C:F=IAJFKCL;ODPAQ;
xmorning	ABC=HII=LAP4
xmortgage	ABP<
xmortgages	H9PE
xmost	ADB<C=D=HAJ=L<ND
xmostar	H=LA
xmother	C=DAH;K;LANC
xmothers	ADBCJ;P:
xmountain	A=LA
xmove	A<CCHBL=P=
xmoved	BAP=
xmovie	B<HDLBP<
xmp	L<PEQ=
xmr.	A=H=PC
xms	A=HA
xms-13	HAL=
xmt	AHC=H<L<
xmtv	I=LA
xmuch	B9C=FBH8JAK<PJQA
xmufc	CAHBL<P=
xmultilateral	ADC=H:LB
xmunich	H=LA
xmurder	A=HA
xmusic	A=BBJ<L<PB
xmuslims	HAKAN=P=
xmust	A<HAJ<K:LINBP8
xmutual	A=B=CCHEP9
xmutually	AAP=
xmy	A;B;CAD;F;I;JEKFLAQA
xmyself	H=PA
xn	ABH:PA
xn't	A9CAEAF7HDI<KMLAMAN;P<Q;
xna	AEH<
xnah	HAL=
xname	H6LAPE
xnames	A=PA
xnarrow	ACH;
xnation	AABEC=F=H;L<NB
xnational	A=B7FAH:JCLKP<
xnations	F=H7IDK9L;NEPD
xnato	AFB=JAL=P9
xnatural	FCL<N;PB
xnature	HA
xncaa	ADB=HBL=P;
xnear	A=D=HFL<
xnearly	HEL:P<
xnecessary	ADBAH4PD
xneed	A5BBCEFBHBIDJ:K<L7NCPA
xneeded	B=C=HBKFL8N9PG
xneedless	ACC=H=
xneeds	FDHCK:L;
xneedy	AEP:
xnegative	H=PA
xnegotiated	ABH=
xnegotiations	A;B=HAJALA
xneighborhood	A=HDL=
xneighbors	A;BAHFJ=L<
xneither	ABH=
xnet	AFH=L:
xnetwork	ABC;LA
xnetworks	A<CAH9PF
xnevada	H<LB
xnever	ABBACAHBL<N=P:
xnew	B2CDD<F;GAHAI=JJPC
xnews	AABDC=FAH8J<LDN;PA
xnext	BBFHK8L<
xnicaragua	AAC=
xnice	HAP=
xnight	ABC=HAJ=P=
xnine	H=LA
xno	B=C;DCF;GEH:JFKCL;P<Q=
xnoble	A<B=HDL:PD
xnobody	F<KB
xnoise	HBL=
xnominees	B=PB
xnone	AAC=HAL=
xnor	HEL;P<
xnormal	HAP=
xnorth	B=C=HBJA
xnorthern	HAP=
xnose	A<H=PD
xnot	A;C=D=F:GCKHLAN:PDQ=
xnothing	C=JB
xnow	A8D=FAH<IDJBP<QC
xnrl	HAL=
xns	ABC=
xnuclear	A;B7H;JEPG
xnumber	AHHBL;N=P9
xnumbers	B=CBF=L=MAN=PA
xny	A=LCQ=
xnz	G=HHL8
xo	BDG=HFI;J:L=PA
xoath	A=PA
xobama	HAL=
xobligation	DA
xobligations	H=PA
xobsolete	ACF=H=KAP=
xobstacles	B=JA
xobtain	F;KC
xoccasion	AFFBK<P8
xoccur	H=L=PC
xoccurred	HAP=
xoceans	BAN=
xoctober	LA
xodd	DDH:
xodds	CAHAP;
xof	AJC<EAFIG=H;IAJ8K3L=OAQA
xoff	A;B9D=IAJI
xoffenders	I=PA
xoffensive	HAP=
xoffer	A;HC
xoffered	ADH8L;PE
xoffice	A;LC
xofficer	A=H=LC
xofficers	ADB;FBK=N=
xoffices	HAL=
xofficial	HCIAL<P<
xofficials	ABBDC=HCJ:L<N=
xoffset	AAC=KAN=
xoften	C<FCH=PB
xoh	HIL<P8Q=
xoi	L=M=OD
xoil	A=CGHCI=P6
xok	ABH:LBP=
xokay	H:LD
xoklahoma	HBL=
xold	BBHBK=L=P<
xoliver	FBK<
xomg	BBHBJ<P;
xon	AFC9F:JDK;LBOAPAQ;
xonce	AAC<FAHBK=P<
xone	A7C:F=G=HAJDL9NDPL
xone-third	A=B=JAL=PD
xones	CAH:N=PD
xonline	B=H9JALE
xonly	B;D=F=HCI=JAK8LCNHP=
xontario	B=CAH=MA
xonto	AAH=
xopen	ADB=C=H<JCP<
xopened	AEC=H<
xopening	HA
xoperate	A<H7LFPC
xoperated	A=H=LC
xoperates	LBP=
xoperations	B;HAJCP=
xoperators	A:HALC
xopinion	A=PA
xopportunities	AEBACBF=J=L6
xopportunity	CCH<K<NAP=
xoppose	A=PA
xoptimism	HDP<
xor	ABBHC:F<HDJ=K=L8N:OBPC
xorange	F;KC
xorder	ALD<HCL<P4
xorderly	H<PB
xorders	A<LB
xordinary	ACH=P=
xoregon	A=CA
xorganization	A;LCPA
xorganized	HCL:
xoriginal	H<LA
xorlando	A=CCH=
xother	BFCHF9I=J6KEL6N<PD
xothers	DAHAJ=
xotherwise	HCI=L=
xotto	B=JA
xought	KCN;
xour	ADB7E<FAG=JQKCL2N8PDQ=
xours	AAF=HAKAP;
xourselves	AAB;I=JCLAP=
xout	A9B7CCF=HAI=JGKAL<N=OAPF
xoutcome	C=PA
xoutdated	ACH;
xoutlaw	H=PA
xoutrage	HAP=
xoutside	A<H;L=PF
xoutstanding	A=PA
xover	AGB:C8DBH;I=JCLEP<
xoverseas	ADCAL=P;
xowe	ACC=H=
xown	ACCADAF:KAL:
xowned	F=KA
xowner	A;PD
xowners	BCJ;
xp	AAH7L=PDQB
xpace	ACF=KAP;
xpacific	H=LA
xpack	C=HA
xpaddy	H=PB
xpage	BAP=
xpaid	HJL7P=
xpain	A;HB
xpainful	AAH=L=PA
xpainted	A<LJP9
xpair	H=PA
xpakistan	A=B;JCPA
xpalestinian	H=PA
xpanama	C=HA
xpaper	H=PD
xpaperwork	AAC=HAP=
xparent	H<PB
xparents	A<B9F8HDJBNGP<
xparis	LAP=
xpark	A<H<LE
xparks	AAH=
xparliament	HBL<
xpart	BDCAH7J=KAPBQ=
xpart-time	HAL=
xpartial	ABH=
xparticipate	A:HD
xparticipation	H:LBPA
xparticular	A=B=HAJA
xparticularly	C=HEL=
xparties	BCC=F<J=K=ND
xpartisan	BEJ9
xpartner	H<LB
xpartnership	BDJ:
xparts	BDJ<L=PB
xparty	A:B=CDH;KAPB
xpass	H<KALCN=
xpassed	E=HEK=L;NA
xpassengers	A;HALA
xpassing	HCKAN=P;
xpassion	PA
xpast	D=JAPA
xpath	A9HDLEP:
xpatience	HDP;
xpatients	HFP9
xpatriot	HHP6
xpatrol	A;LAPB
xpatrols	ADH<P=
xpay	C9F=H;KBLAPE
xpaycheck	L=PA
xpaying	F<KEN=
xpayments	A:B=HEJA
xpaynewere	C=HA
xpays	FGK7
xpeace	A9BDDBF;HAKCL<N8PD
xpeaceful	AEH9
xpeacetime	CAP=
xpenley	HBL=
xpennsylvania	D=HC
xpension	DAH8PB
xpentagon	HBP<
xpeople	A;B<CJEAFCHDJ=N7P<
xpeoples	H=PA
xper	A=B=I=OGP=
xpercent	AGB=CKFAH:J3L<
xperfect	BBC=LCP<
xperfectly	KBN<
xperformance	H=L=PB
xperhaps	A=PB
xperil	HBP<
xperiod	AEH<IAJ=L=
xpermanent	ACH=P=
xpersistent	B=JA
xperson	AAC=F=K=NC
xpersonal	H<PC
xpersonally	A=BAHGJ=L:P=
xpersonnel	HAP=
xpersons	HAP=
xpeter	CAG=H=PC
xpetty	H=LA
xph	LBP=
xphase	A<CB
xphiladelphia	A=HA
xphone	A8CFLA
xphoto	H;LC
xpic	A=C=HC
xpicture	C=H8LH
xpictures	H=LB
xpiece	A=L:PG
xpiss	H9LE
xpittsburgh	H<LB
xpizza	H=PA
xplace	A<H;KAPD
xplaced	CAH=
xplacement	H=PA
xplaces	A=BBHBJ;
xplan	A<B=CEFDH:K:PB
xplane	HAL=
xplans	BAK=NA
xplant	A=HFP:
xplants	ACC=
xplate	AA
xplay	A9C<HBLDPA
xplayer	CEH;L<PB
xplayers	H=K=LBPA
xplaying	BBC=I=J<LCP=
xplays	A=HBL=
xplease	A9BEFAIAJ9K=PA
xpledge	H=K=LBNA
xplot	A=H=PC
xpls	HBL<
xplus	HEL;
xpm	AAH=IAP=
xpoint	BADGFAH;J=K=L9PC
xpointed	A=BAH=LAN=QA
xpointless	MAO=
xpoison	B=JA
xpoker	F=KALAP=
xpolice	C=HBK;ND
xpolicies	AABCC=HDJ;L<P=
xpolicing	AAC=H<L=PD
xpolicy	B;CCEAFAH<K=
xpolitical	A<BBHEJ<P=
xpoliticians	BBJ<
xpolitics	A9CEHAP=
xpollution	ACH=P<
xpool	ADC=P=
xpoor	AAB6H<JHL<PB
xpoorest	CAP=
xpop	H:PE
xpope	ABH9LEP<
xpopular	AABAC=H=
xportsmouth	HBL<
xportugal	A<LB
xportuguesa	HCL;
xposes	KAN=
xposition	A=CA
xpositive	H<PA
xpossibility	A=B=HAPA
xpossible	CADAL=P;
xpost	ABH9I=PE
xposted	HBL=
xpotential	AFC<H=K=NAP=
xpounds	H<PB
xpour	BALAN=P=
xpoverty	A<B<CDJBL<
xpower	A9BBCKFBHEK<LAN=P3Q=
xpowerful	A=B=HC
xpowers	A<PA
xpractice	H=PA
xpractices	AAL<
xpray	BBC=J<NA
xprayer	HCP;
xprayers	A<HB
xpremier	A=PA
xpremiums	C=HAL=PA
xprepare	HCL=OAP;
xprescription	P=
xpresence	ADH<L=
xpresent	ABH=P=
xpresented	A=HA
xpreservation	HBP<
xpreserve	L=
xpreserved	A=HA
xpresident	A3CHEAH7NEPFQ=
xpress	A;FAHAL=PA
xpressing	HAL=
xpressure	H;PB
xpretend	AAH=
xpretty	HA
xprevail	H<L<PF
xprevailed	ACP;
xprevent	B=HFJAP:
xprevention	A=B=JAL=PC
xpreventive	HAQ=
xprevents	HAKAN=P=
xprevious	H:PD
xprice	AAB=F<H;LBPB
xprices	A:HE
xpride	AFC=L<P<
xprimarily	B=HDJAP:
xprincipals	H=LA
xprinciple	FAK=
xprinciples	AAF<H<KBL<PC
xpriorities	ABBAC=H=J<K=PB
xpriority	A=CA
xprison	A:HAPB
xprivate	BBC<H=
xprivileged	A=D=PC
xprix	H=LA
xprize	H=PB
xpro	A=CAHCL=P=
xprobably	H7PG
xproblem	A:CCFAGCJAK=L=P;
xproblems	A=CAHEJAL7
xprocedures	A=PA
xproceed	H<LB
xproceeding	HAL=
xprocess	ABFAH;K=L=PB
xproduce	AAF<H=KBLBP;
xproduced	AAC=HAL=
xproducer	A<HC
xproduces	F=KA
xproduct	AOC;H:L9P=
xproduction	A<B=C=F<H=JALCPE
xproductive	F=HBKAL=
xproductivity	B:JD
xproducts	ACH;L=PA
xprofessional	ACH;
xprofessionals	HFL8
xprofessor	L=PA
xprofit	HAP=
xprofits	AAH;KAN=PA
xprofound	AA
xprogram	A:CME=H<L9
xprogramme	H:LD
xprograms	AEBDCAF=H:J9L=PA
xprogress	B<HCJAL=
xproject	H:IGL;
xprojected	A=H<LD
xprojects	A<B=HAK=L=PF
xproliferation	ABBEH=J9P=
xpromise	B=L=PC
xpromised	C=NA
xpromises	A<CB
xpromote	A=B=H9K=LEPE
xpromoting	A=HCP=
xpromotion	HBP<
xpromptly	C=HA
xproper	H=LA
xproposal	A:CDF=H9LENA
xproposals	BBJ<P=
xpropose	A=HCKCL=N=P=
xproposed	AAH<K<NB
xproposing	H;PD
xprosecutors	AAK=
xprospect	H=PA
xprosperity	BIF=H=J8KALBN<
xprosperous	AAL=
xprotect	A<B;DAHAJBP=
xprotecting	L=NA
xprotection	ABBAC:F=H<KALB
xprotectionism	BDHCL;N:
xprotections	H=PA
xprotects	AAF=KALBP:
xproud	C=HB
xproudly	CAP=
xprove	H<PB
xproved	A=BAFAJ=K=LCP=
xproven	AAH;LCP=
xprovide	A:C=DAF=HCKAL9PF
xprovided	ADBBC;H;J<PC
xprovides	ACD=N=P=
xproviding	L<PA
xproving	HAK=
xprovision	H<PB
xpublic	A<HAIALBP<
xpull	AIC=L<P;
xpulled	C=LA
xpulling	HGL7
xpunishing	ABP<
xpurchase	H=PA
xpurposes	AFH=P:
xpursued	H<LB
xpush	BAC=
xpushing	AEH=L:
xput	AAL7PB
xputs	LBN=
xputting	AAP=
xqaida	BAC=H=L=PC
xqpr	B;CCHDL:
xqt	H8LF
xqualified	BAJ=
xquality	H;PA
xquarter	K=NA
xque	H=ICKAL=P=
xquestion	A<BACBJ=
xquestions	H<PB
xquickly	C=HB
xquiet	AAH=
xquit	H=PA
xquite	AAC=LCP;
xquote	ADH;
xr	B8C=HBJFLCP;
xrace	A<CB
xraces	H;PC
xracial	A=CEH<
xracism	A=HB
xracist	A=I<LBPA
xradio	A<LBPA
xraid	A=CA
xrail	C=PA
xrailroad	A;CALA
xrailroads	HAIAL=P=
xrailway	H=LA
xrain	A=H:LDP=QB
xraise	A=B;C=HAJC
xraising	H<KB
xran	AAHEL=P9
xrancor	A=PA
xrandom	FEHBK:P<
xrange	AEH;K=L=
xrangers	A<H=LD
xrapid	AAHBP:
xrapidly	B=JA
xrate	AEB=CBH9P=
xrates	ABC9H;J=LDPC
xrather	A=BAHBJ=KAN=
xratification	A;BAHCJ=
xreach	A=H=L:PH
xreached	I=K<LCNB
xread	AEC=HAJAK=L<P<
xreading	BBC<H9LBPA
xready	H<LA
xreaffirm	CAH;LA
xreal	C=FAICK=
xrealistic	HAP=
xreality	F=KCN=
xrealize	HAK=L=
xreally	A:B=DCE=F;HIKALBNAP7
xreason	A=FAHBP=
xreasonable	A=CA
xrebecca	H=LA
xrebuild	B=H<K=NAPC
xrebuilding	ADC;P=
xrebuilt	HAIAL;
xreceive	A<FBHELAP9
xreceived	AAH<LA
xrecent	HAL=
xrecently	ACH=L=
xrecession	ADB=HAL=P<
xrecipients	LAP=
xrecognition	FAK=
xrecognizes	A=H=PB
xrecommendations	AAC=H8LANAPB
xrecommended	ABC<H=LA
xreconciliation	HAL=
xrecord	D=HEL:PD
xrecorded	F=KA
xrecording	A=H=PC
xrecords	B<JBP=
xrecover	A=HDL<
xrecovering	H=PA
xrecovery	A=BACAH9J=PFQ=
xrecruit	H<NAPB
xred	HIL7P<
xreduce	F=HEKBP8
xreduced	KAN=
xreducing	A=PA
xreduction	A=BEH<J9LBN=PD
xreductions	ABBAH<J=L=PA
xreference	H=PA
xreferendum	HBL=
xrefinance	H=PA
xreflect	A=HA
xreflects	A=PA
xreform	A:BBCAFCH=K:LDNAP;
xreforming	BACAJ=P=
xreforms	A:CBF<H=KDLC
xrefugees	HAL=
xregard	A<HEP<
xregardless	A<HEL<
xregimes	BBC=
xregion	ABBCC<HAJ;LAP<
xregional	H=PA
xregular	A=CC
xregulation	ACB=
xregulations	A;C;K=LGNA
xregulatory	AAB<H=JB
xrehabilitation	H=LA
xreject	C=H=PC
xrelations	ADBCC:J;L=PA
xrelationship	A7CAHCLA
xrelationships	AAH=
xrelatively	ABH=
xrelease	HBL=
xreleased	H<LDP=
xreliable	A=CAHDL<P=
xrelief	AGH;JAL=N=Q=
xrelieve	A=CA
xreligious	HAL<
xremain	A7DEL<PD
xremained	A=HEL=P=
xremaining	AAHBP:
xremains	C<HBK<NBP=
xremarkable	HAP=
xremember	A<CBHEL:
xreminding	H=LA
xremote	H:PE
xremove	AAH=
xremoved	A=HDL<
xrenew	L=PA
xrenewable	AAHGL5
xrenewed	AAP=
xreorganization	A:CD
xreorganized	A<HB
xreplace	H=I<LBPA
xreplaced	ICL;
xreplacing	HAL=
xreply	BAL=
xreport	A=
xreporting	H;LAOA
xrepresentative	HAL=
xrepresentatives	H;I=LCPA
xrepresents	C=FBHCK<L=
xrepublic	A;FAK=LC
xrepublican	H=L=N=PD
xrepublicans	ABC<H=JALAP=
xrequest	BAH=J=LA
xrequire	AAF=HDJ=LAP:
xrequired	HCL;
xrequirements	A=HA
xrequires	ABL<PA
xrequiring	A<C=HBLDP<
xresearch	AAB=C:HBL=ND
xreserve	A=B=H=LCPA
xresistance	A=HBLAP=
xresolution	CA
xresolve	DAP=
xresolved	DAP=
xresolving	A=HDL<
xresource	A8BACAJ=PE
xresources	A<CDH<
xrespect	A=B<CCL;PD
xrespond	CAH:N=PD
xresponse	A;HAL<PD
xresponsibilities	A9BBCEJ<
xresponsibility	A6BBCDFAJ<L=PC
xresponsible	AAFFK:L=N=
xrestaurant	A<CA
xrestore	A=H8LAPF
xrestrained	A=H<PD
xrestraint	HCL=P=
xrestraints	H=PA
xresult	A=B<C=HBK=ND
xresulted	BBN<
xresults	F=KAPB
xretail	HCP;
xretire	IBL=
xretired	ACC=H:LAPA
xretirement	A<CBH=PA
xreturn	ADHCL<P:
xretweet	HDL:
xrevenues	A=DAH=PA
xreverend	F;KFN<
xreverse	H<PB
xreversed	A=
xreversing	ABH=P=
xreview	A9CDH7LI
xrevision	A=H=LAPA
xrevitalize	BAP=
xrevolution	ABC=L=PA
xreward	D=HDKAL:PA
xrewards	B=HANAP=
xrich	ADP;
xrichmond	HCL;
xridiculous	L;PC
xrigged	J=LB
xright	A;B<CCF<JAKBL4NBPG
xrights	A7BDCAJ9LDPA
xrise	A<BAC=F=HALA
xrises	HAP=
xrising	F<G=KBLC
xrisk	AAHCP9
xrisks	H=PA
xriver	IAO=
xrivers	A=PA
xroad	BAJ=LA
xroads	A=PB
xrob	HCP;
xrobust	AAL=
xrock	LBP<
xroll	B=C=F=H<PG
xroom	AGH6L=PB
xroot	D=PA
xrooted	AA
xrose	H;PC
xround	ACBCH=J9L=PA
xroute	A;BAC=HAIA
xroutes	B:J=NG
xrow	HBP=
xrr	H:LD
xrt	A=C=GDHCL=P8QB
xrubbish	LAP=
xrugby	A=HA
xruin	H=PA
xrule	BBJ<
xrulers	HAP=
xrules	B=JA
xruling	H=LA
xrun	AABEJ9L=
xrunning	HBK=
xrural	ADB=H<JAL<
xrussia	L=QA
xruthless	ADH<P=
xryan	HDI=MAP9
xs	A<LDP=
xsacred	H=PA
xsacrifice	AAHAL=P=
xsacrifices	A=HBP=
xsad	H:KALC
xsaddam	I=L;PG
xsafe	DEH6PC
xsafeguards	H=PA
xsafer	N=PA
xsafety	B;C<H=NEPA
xsafia	HBP<
xsaid	C:FBH:K<LBNCPCQ=
xsalaries	F=KA
xsale	A=HA
xsalt	B=HA
xsam	BDH:LBN<PA
xsame	A<B=C;DAHALC
xsan	A=
xsanctuary	LAP=
xsanta	H<LB
xsaudi	D=HA
xsave	CIH:K=L=
xsaving	A=PA
xsavings	ABB=CAHBJAL<P9
xsaw	A=B=E=HIKBL<N<
xsay	AFB<FDL9NAQ=
xsaying	A=FCHAK;L=PA
xsays	CDH<KAL=N=PDQ<
xscared	ABP<
xscholarships	C=LA
xschool	BBFDH=I=P=
xschools	A4B<FAK=LFNAPA
xscience	BAHEP8
xsciences	H:LD
xscientific	H:LC
xscore	H<PA
xscores	HAP;QB
xscotland	A=PA
xscott	HCP<
xscrapped	H=PB
xscream	LBP=
xscum	H=LA
xsdi	H=LA
xse	H=PA
xsearch	B=JA
xseason	A=H3J=LDPI
xseat	A;HC
xseats	LCP;
xsecond	B9CCFBGCH=P<
xseconds	HAL=
xsecret	A<CBL;PC
xsecretary	H=
xsection	C=H<NAO=PD
xsector	BEH9J9PB
xsecure	C=DAF=L=PB
xsecurity	A<BHCAH8J9KBLFN:
xsee	B=C=D=EAF=IBKELCN;P;
xseek	B<CBHCP<
xseeking	H;K;LCNC
xseeks	ADHAL8
xseem	ACF=H;KA
xseemed	A;C=HE
xseems	ACB=C;NA
xseen	HA
xseize	CDH:L=PA
xseized	H<LB
xselect	HAL=
xselected	HCL;
xself-determination	CAHCL;P=
xself-evident	L=
xself-government	H=LA
xself-titled	AFH8
xsell	FBN<
xselling	HBP=
xsenate	H<LB
xsenator	H:LAPB
xsenators	H=LCP=
xsend	A=HGKAL<N=P;
xsenior	A:CAHB
xseniors	AABGH;J7K=NAPA
xsense	CAL=
xsensible	AAH=
xsent	AAL=
xseptember	B9CDPA
xsergeant	A=B=HEL<NA
xserious	AHB=C=F=H<JAK<NCP;
xseriously	ABB=HAJAL;
xservants	A;CBH=PB
xserve	A=C=E=HANA
xserved	KAL8N=PF
xserves	H<K<LBND
xservice	A<B=C=LIP<
xservices	AAB8FAHCJFL;N=P<
xserving	AEC=P<
xset	C=HJI;KAL5QC
xsetbacks	H=PA
xsets	A=HEK=NAP;
xsetting	A=NBP=
xsettled	A=HA
xseven	A=PB
xseveral	JBL=N=PB
xseverely	H=LA
xsex	A=BAC=HBJ=L;PC
xsexual	HBP=
xsexy	A=HB
xshale	DBH=
xshallow	H=PA
xshame	A9PE
xshape	H<LB
xshaped	AAK=
xshare	A<FAPA
xshared	ACP;
xsharing	AA
xsharon	H=LA
xshattered	HAL=
xshe	C=EAFAJ=K=LEP<
xshelter	A=HAL=PA
xsherlock	C=HCP=
xshine	H=PA
xshining	HBL=P=
xships	HAL=
xshit	H;L;PG
xshocking	HGL7
xshoot	HAL=
xshop	AEP9
xshopping	A;HAK=NAPA
xshort	ADFAH9L=PA
xshort-term	ABP=
xshortly	A=LDP<
xshot	BAC=H<LD
xshots	CBP9
xshould	A;B8C<FGHDKBP=
xshoulder	H;PC
xshow	A=BCH=LBN;
xshowed	B=NA
xshowing	ABL=
xshows	C=FAHJK=L:P<
xshree	H<LB
xshrink	A=HA
xshrinking	HAL=
xshut	A=HCL=PAQ=
xsick	HAP=
xside	C=HCK=
xsides	CAP=
xsights	H=PA
xsign	ACB<P=
xsignal	AAH=
xsigned	L=PA
xsignificant	A=HEP;
xsigning	AAH=
xsilly	C<LB
xsilver	HA
xsimilar	AAF<H<KB
xsimple	A=DCF=HAKCL=N=P=
xsimply	A=CBDAF;KCL=
xsince	ABC=IBKAN=P;
xsincerely	A:F=KALD
xsinging	A=PA
xsingle	CAHDL=P<
xsir	A<CALA
xsister	A<LB
xsit	HAI=LBOAP<
xsite	AAB=C=HAJAL=
xsites	A<H:PG
xsitting	AAF=KAL=
xsituation	A<CBHCL=P=
xsix	BAH<PB
xsize	A<H=K=NAPD
xskills	A;CAHDP<
xsky	C=HCL=
xskyrocketing	B:ND
xslavery	B=JA
xsleep	L;PC
xsleeping	HAP=
xslept	C=GAK<NB
xslow	CAH;PA
xsmall	ACC;HDI=L;
xsmall-business	H<PB
xsmart	A=BAN=PA
xsmarter	P=
xsmashed	LA
xsmh	FAH=K=LA
xsmoking	ACP;
xso	ADC:D<F=HDJAL;
xsocial	A;B8FBJFLCN=
xsocialist	AAH=
xsociety	CCHAKDN:P9
xsolar	B=H<JALB
xsold	A=LB
xsoldiers	A<H;LDPA
xsolutions	F=KALA
xsolve	H6LFPA
xsolving	ACH=L=
xsomalia	H=LA
xsome	AGB8C;D=F;H9JDL=NBPH
xsomebody	ABP=
xsomeone	A=B<GAHAJBL=P;QB
xsomething	A<C<F=HCKALA
xsometimes	B;C=NE
xson	A=C<H:KDLAPA
xsong	ADI=P<
xsongs	BDC:H=PA
xsoon	A9C<GDKBLAN=
xsorry	A<G=H=LIQ=
xsoul	HAP=
xsound	B=KA
xsounds	GAH=LEQ9
xsource	CDH;
xsources	BBC;HCJ<L=PA
xsouth	A<C=HALDP=
xsouthern	ABLAP:
xsouthwest	HBP<
xsovereign	L=PB
xsovereignty	H=PA
xsoviet	A=C=HDKB
xsoviets	HAP=
xspace	CAF;H=K=LANDP=
xspain	LA
xspanish	B=H<JAL=PC
xspeak	B=C<HCKANCP9
xspeaker	CDH:
xspeaking	H=LB
xspecial	A=B=H9JALBPD
xspecific	B9CEL<
xspecter	FBK<
xspeed	C=PA
xspeers	H<LB
xspend	B=C<NAPB
xspending	AABHCCFAH<J6L=N=
xspends	ACC=H=
xspirit	A=C=D=PE
xspoken	HAL=
xsport	A=B=CAHENAP9
xsports	A;LC
xspread	D=PB
xspring	AAP<
xspur	AAH=
xsquare	ACC=H;L=PC
xstability	C;HAJAL=PA
xstabilize	A=PB
xstable	H<PB
xstaff	C=H:LF
xstage	FAK=
xstaggering	ADP;
xstagnant	ABP=
xstake	AAC=
xstalled	HBL=P=
xstan	LAP<
xstand	AFDAF=HAP8
xstandard	AAHAL=
xstandards	A=BACCH=J=
xstanding	H=LA
xstands	HBL=
xstar	F=H;KALEP=
xstars	BAJ;LA
xstart	A7BACAF=J;KFLAN;PB
xstarted	B;C;IDJAL;NAPA
xstarting	A<HC
xstarts	AFC:H<K=LANA
xstate	A=E=JAK;NBPB
xstatement	ACH<
xstates	BEC=H:IGJ<K=LBM=N=
xstation	AAC=HGL6
xstations	BAC=H=PA
xstatus	ABB=L=
xstaub	H<LB
xstay	H=PB
xstaë	A=LA
xsteadily	CAHAP;
xsteady	H=
xsteal	HAP=
xstep	A6CGHAL<PB
xsteps	A9CAK=NCPA
xsteven	F=KA
xstewart	H;PC
xstick	A<HB
xstill	D=F<LBNCP<
xstock	B=JA
xstood	HAK<NB
xstop	ACCBDBH9KAL=N=P=
xstopping	B=JA
xstops	H;PC
xstories	ACC;H=LB
xstorm	AJBAI=P4
xstory	BAFAJ=K=L8PHQ=
xstraight	A=CBHAP=
xstrangers	HAL=
xstrategic	A<B=CDHAL<PA
xstrategies	D=PCQ=
xstrategy	AAL=
xstreet	HBL<
xstreets	A=HA
xstrength	A:FAJAK=L=PE
xstrengthen	AAH;KALBN=P=
xstrengthened	H<PC
xstrengthening	CBH:LA
xstrict	A=EAPA
xstrike	AAHBP:
xstrikes	HAL<
xstriving	ACH<
xstroke	HAP=
xstrong	A=BAF<H=J=KDLDN=Q=
xstronger	BBDAN=P=
xstrongest	B=CA
xstrongly	A=CAH=PA
xstructural	BDE=H<
xstructure	AAH<
xstruggled	A=H=PB
xstruggling	A=PA
xstudent	A:C=HF
xstudents	AABCL=P=
xstudy	CCH=L=
xstuff	CBFAH=K=
xstupid	H9LFP=
xstyle	H=PB
xstyles	AAH<LA
xsuarez	LBP<
xsubject	A<PA
xsubmarines	A;LB
xsubmitted	C=FAHBKAL=O=
xsubsidies	ABBAC=H;N=PA
xsubstantial	ABC<H=PA
xsubstantially	H<PB
xsucceed	AAHCK=L;NAP=
xsucceeded	AAH<
xsuccess	ABL;
xsuccessful	A;H=PE
xsuch	AGF=H<L:PA
xsue	H=LA
xsuffer	AAC=HDP=Q=
xsuffering	A=HGP9
xsuggested	K=NA
xsuit	B=JA
xsum	FAK=L=PA
xsummer	A;HBLAP=
xsummit	C=H=LC
xsun	LBP<
xsunday	L=PA
xsunni	H;LC
xsunshine	H8M=PFQA
xsuperb	A=LA
xsupplies	AAC=
xsupply	A<B=L;PG
xsupport	BACFG=H7J=KAL=N=PD
xsupported	C=NA
xsupporters	AAL=
xsupporting	A=H<LD
xsupposed	KAN=
xsure	B=CAD6H=JCPF
xsurely	AACAH9
xsurf	H<LB
xsurplus	F=KA
xsurpluses	A;BACCN=
xsurprise	D:PD
xsurrounded	HAL=
xsurveillance	H=PA
xsurvivor	ABL=
xsustain	I=
xsustainable	B5JDND
xsustained	AAL=
xswap	ADL<P=
xsweeping	HAL=
xsweet	HFL8
xsyria	A=HEP;
xsyrian	A=PA
xsystem	AECAFAH;I;K=
xsystems	ACF=HAL=P=
xt	ACC=HFL=P8
xta	C=HA
xtackle	BAH=
xtake	D<F=G=NAPD
xtaken	A=KAPA
xtakes	C;FAHCL:NA
xtaking	A=C=HIL=P;
xtalented	A=H=PB
xtalents	H=PA
xtalk	BBH=LBN:PA
xtalkback	HBP=
xtalked	HCL;
xtalking	PAQ=
xtalks	A=
xtank	AAD=HDIAL=P;
xtape	ALH=P6
xtarget	A=B=JA
xtargets	ADFBH=P;
xtarzan	H;LD
xtaught	A=HDL<
xtax	ACB<F<HBIAJ=KDL:N<PCQ=
xtaxes	A<C=H=L=PI
xtaxpayer	BAL=
xte	AAHEL=P;
xtea	H=PA
xteach	A=HB
xteachers	A9BCCCH=JBK=L=NA
xteaching	AAC=HBL<
xteam	A;B:CDGAH;LENDP:
xteams	FAL=
xtears	A=PB
xtechnical	H=LA
xtechnological	A=H=LA
xtechnologies	AHC<L<P<
xtechnology	A9B9C=DAEAF=HCKAL=NEPA
xteen	HAL=
xteenagers	BCN;
xtelevision	A<HAIAL=N=PB
xtell	B6CKGAHEL=N=P:
xtells	A=LA
xtemperature	ABL<
xtemporary	LDP:
xten	HAL=
xtens	B=CBJAP=
xterms	ACH=L=
xterrible	BAC=H<I=PC
xterror	B=JAKEL;N9PD
xterrorism	A=L:PE
xterrorist	AIC=HEL:P4
xterrorists	A=C=F=H=JBKAPC
xtest	A2CHHAPA
xtested	A=HA
xtestified	H:LE
xtesting	A9PE
xtexas	A=B:H<JDLBPA
xtext	HBP<
xthan	BKCCHBJ9K9L6MANDP<
xthank	ACC=IBL4PBQD
xthanks	A;B=CAGAH8LEPHQ;
xthanksgiving	C=PA
xthat	AFB7C;IBJBKFL<Q8
xthats	HFL:
xthe	B/CEDCF;G<JFKFMAN<PBQ:
xtheatre	HDL<P=
xtheir	ACB.C;DBF9G=JLKKN=P=
xthem	A:B5DAGAJJKCL=N=
xtheme	H=PA
xthemselves	C=PA
xthen	A=C;DAG=LDPA
xthere	ABCAHBI=JBL9
xthereby	HCP;
xthese	AAB:C:HAI=JCPC
xthey	AAB<CCD:FFH=J=K4NDPA
xthick	FBN<
xthing	A;BCCFH:P=
xthings	ACBCC;E=KALBN=P:
xthink	ADC8FAH:KALEQ=
xthinks	A=B=HGL;
xthird	BAI=LA
xthis	ACB5EAF=GAIBJLK=L9N8OB
xtho	A=CAHAL=
xthomas	AAH=
xthose	AAB8HIJFK;L8NAP<
xthough	BAC=F=KB
xthought	A8CFKCP<
xthoughts	AAP=
xthousands	B;C=HCI=JCLCP;
xthreat	ACCAFAH;K=L9PB
xthreaten	HGM=P9
xthreatening	H:PD
xthreatens	ABP<
xthreats	ACBBH<J<
xthree	B7CAJCL9NAPE
xthrew	A=HA
xthrough	ABC=JALAP9
xthroughout	ABH9L<PE
xthunder	H=LA
xthursday	BAHAJ=L=
xthus	HCL;
xticket	H=OA
xtickets	H=PA
xtide	A=HA
xtie	H<LB
xtight	ABF=KAL=
xtill	AHBCH=J;P8
xtim	A=HA
xtime	B;CCFCI<JAL8NDOB
xtimes	A9BAHEJ;K=L<MANC
xtired	A=BAH:IBL<PE
xtitle	A=F=HBPA
xto	ACE=F7HAJBKDN:ODPBQ:
xtoday	A=B;CBD=F=HDJBK;LANA
xtogether	B;C;DBF=HDI=JDKAL=N=
xtokyo	A=CA
xtold	HBP=
xtom	L9PE
xtomorrow	BBC=HGJ=L6OA
xtonight	AAB=C<D=F=H7JAK=LHPF
xtoo	AFCDEAFCK<L9N=P:
xtook	A;CAFBH;LB
xtool	IA
xtools	A<HD
xtop	BCC=J=
xtorture	H=PA
xtotal	C=LDP;
xtotaling	HAP=
xtough	HCL=O=
xtougher	H=PA
xtour	A:C=GAHAPB
xtoward	AHC9H9JA
xtowards	HDP:
xtowie	H=LB
xtown	A9G=LANAPC
xtowns	A=PA
xtoxic	AAP=
xtrack	BAF=P=
xtrade	ABBAC<F<HCJ=L=NA
xtrading	HDL<P=
xtradition	H<PA
xtraffic	L<PB
xtraffickers	ABP<
xtragedy	A=BCFAHAJ;N=
xtragic	P=
xtrain	A;H<K=LGNAP=
xtraining	LDP;
xtransfer	A=C;LD
xtransferred	H<KCN=
xtransform	PA
xtransformed	H=PB
xtransit	B<HBL<NB
xtransition	CAP=
xtranslate	F=KA
xtransparency	L=PA
xtransport	A=HA
xtransportation	ACB=HAL<NAP=
xtrap	H=LA
xtravel	L<
xtrax	I=LA
xtreasury	ACP;
xtreaties	H=LA
xtreatment	AABEJ:K=P=
xtreatments	CAL=
xtreaty	A7HE
xtrend	F=H;K=NCPC
xtrending	H5LI
xtrial	HBL=
xtribute	A:CDDBH<
xtried	A8H=LCPD
xtrillion	A=C<G=H<L=OK
xtroops	AEB;H=L;PC
xtrophy	H<PB
xtroubled	H<PB
xtrue	AACAF;H=KCP=
xtruly	H:LEP=
xtruman	A=B=FAK<NC
xtrust	A6H=LIPA
xtruth	A=K;NCPA
xtry	L;PEQA
xtrying	A<PB
xtu	HAL=
xtuition	L=PA
xturkey	H=PA
xturmoil	NAP=
xturn	CADAH9LB
xturned	AEC=F=HCKALBP5
xturning	HEL:P=
xtv	AJC9G=LGOAP2
xtweet	A=BAD=F=HDI=L<OC
xtweets	LAP=
xtwenty	A=IA
xtwice	C=HA
xtwitter	A<HALFP8
xtwo	A;HCICJ=
xtype	I=LB
xtyranny	A=PA
xu	AAB;H<IDJCKCN<P<
xu.s.	AAB=C=HAPA
xu.s.a.	H=LA
xuk	CAHB
xukraine	BAH9LC
xultimately	HBK=NAP<
xun	AAC=
xuna	H7LJQ<
xunable	KAN=
xunborn	K=NA
xuncertainties	AAC=HAP=
xuncertainty	A=F<HAKB
xunder	AJBGC9H;J:K=L:PB
xundermine	A=HA
xunderstand	A=CAF=HA
xunderstanding	BAH;J=PC
xundertaken	HBL<
xunderway	A=HALCP;
xunemployed	A=CAHHL6
xunemployment	AEF=H;L:NAPB
xunfair	HEP;
xunfinished	A<HAPA
xuni	HAP=
xunified	PA
xuniform	A<B=PD
xuniforms	C=PA
xuninsured	B=PA
xunion	CEFBH:J<
xunions	L=PA
xunique	AAD=H9PD
xunite	C=HA
xunited	A=BBD=F:ICKB
xunites	A=H=LD
xunits	A=PA
xunity	B=JAL=PB
xuniversal	AAH=
xuniversity	BDJ:
xunless	ADC;G=HALCP;
xunnecessary	ABB<C=H=JB
xunprecedented	AAH=
xuntil	AAB=JALBP;
xup	ABB7C<DAFCN;PB
xupdate	HBL<
xupdates	H=PA
xupgrade	HAL=
xupon	B=FBH<JAK<PA
xur	C=L9PHQ=
xuranium	B=JA
xurban	BAH;J=LAPA
xurge	LAP=
xurged	A=CCL=
xurgent	AAH=
xus	AAB9C9DBFAGBJBKAL<NBQ=
xuse	ADBBFCH<J<K<N<
xused	HFJ=L:
xuses	H:LD
xusing	CALAP<
xusually	C=HCL=
xva	HCP=
xvaccines	A<HC
xvalley	ABH<
xvalor	BAJ=
xvalue	HBL<
xvalues	A;BGC=FDJ9N:PA
xvan	A=PA
xvarious	HBP;
xvast	BACAF=H;PB
xverifiable	H;PC
xvermont	H:LD
xversion	A<CB
xvery	A<B=D:FAH=LBN=PG
xveteran	L=PA
xveterans	A=PB
xveto	A<BBC=D=FAPC
xvia	HBP<
xvice	K;NC
xvictims	A=LA
xvictories	AAP=
xvictory	BAC=HCJ=LAP=Q=
xvideo	A=C=HBLB
xvideos	HEIBL<O=P;
xview	A=CCH8PD
xviews	HAP=
xvigorous	HAP=
xvilcapugio	H;LC
xviolence	A=BAFBHAK<L<
xviolent	A:HB
xvirtually	H=PA
xvision	DAL9PB
xvisited	F:KD
xvital	ACB=H;L:PE
xvocational	ABL<
xvoice	P=
xvoices	B=K=NA
xvoluntary	AAB9CC
xvolunteer	A=PA
xvolunteered	B=H;PE
xvolunteers	ACH=P=
xvon	A<HDP=
xvote	A;BCC<D=HBN=PEQ=
xvoted	H=LA
xvotes	LA
xvoting	C;DAF=H;NBPE
xvs	A=OA
xvulnerable	AAH=KAL=N=PA
xw	ABC=HDP9
xwage	F=K<LAND
xwages	H=PA
xwait	AADDH=L:
xwaiting	AAC=HCL=P=
xwalk	A=HB
xwalked	CAHEL7
xwalking	H;LC
xwall	A=BA
xwan	AAC=L;MAO=PB
xwang	CBH=
xwanna	AHH<L;P=
xwant	A=H=L=PC
xwanted	H9LE
xwants	FAK=
xwar	A;HCK=L=NB
xwarfare	BAC=
xwarheads	H9L=PG
xwas	B4C5DAFIG9HAK<LENHP=QA
xwashington	F=H5KALEPC
xwaste	AGBCC<H=J;L<
xwasteful	H<KAPA
xwatch	A<HMP5
xwatched	AAP=
xwatching	AFB=CAH<I=K=OAP=
xwater	ABB=CBFBK;L<
xwaterways	HBP=
xwaves	AHC:H:L=PB
xway	A8CADAHHK=L9NAQ=
xways	JB
xwe	BDF8GCHBI:LBP=QB
xweak	F<KB
xweakened	H=L=PC
xwealth	AAH:LB
xweapons	B=CBD=F=JAK=L8PH
xwear	CAF<H=KB
xwearing	F=HBKAP=
xweather	H=LCQ=
xwebsite	HA
xweek	A=B=HB
xweekend	A=BDH=J<LCP=
xweeks	A=BAEAHAN=P=
xweight	HAL=
xwelcome	AA
xwelcomed	BAH<
xwelfare	B=CBHAI=JAL<PA
xwell	AAB=F=HEKCL9N=
xwent	FEH9LFN;Q=
xwere	ABB6CBHCI:K=LBNIP5
xwest	A=H=LB
xwestern	C;HELAP<
xwhat	B=C=F;HCJBKEL9PEQ<
xwhatever	C=HDP=
xwhen	A=BCF;G=HBJ;KCL=MA
xwhere	A=B=C=KALDN=P=QA
xwherever	A=C=HFLAP:
xwhether	G=JAN=PA
xwhich	ABC8FBHCIAK<N;O=PD
xwhile	A=B=CDHCIAK=LBP7
xwhite	AAH=
xwho	ABBEC9FDIEJ=K7LAP<Q;
xwhole	B=C=HB
xwhose	A<HBLAP=
xwhy	F9H;KIN=PDQ=
xwide	A=H<PC
xwidespread	B=JA
xwife	F=HAI=KA
xwild	H;PC
xwildlife	B=HFJAL8
xwill	AAB<FHG=HBI=J<K7LAMAN:O=QD
xwilliam	B=HCJALAP9
xwilliams	A=LA
xwilling	PA
xwillingness	H=PA
xwilson	HAL=
xwin	A=H=L=PC
xwind	B=HBJAP=
xwindow	A=BAH:LBPA
xwine	A=F=HCL=PA
xwing	H=LA
xwinner	LAP=
xwinners	AAOAP<
xwinning	A=HGK=L9PA
xwins	HCL;
xwisdom	H=
xwise	A=F<H=KBLAPA
xwisely	HAL=
xwish	B:C<LBNF
xwished	F<KB
xwith	AGB6CADAE=F;G=HCJDKDN=P<Q=
xwithdrawal	BAC=
xwithin	A<C=FDH;K:LG
xwithout	A<B<DCFAH=JBK=L;PD
xwitness	A<BAHBN=
xwo	AEH<K8L;NF
xwoman	B=C=H=PD
xwomen	ABB:H:LANE
xwon	A=BDI=K=
xwonderful	BDH=LAN<PAQ<
xword	K=NA
xwords	AEB=JAP;
xwork	AEB<C<DAH7I=NF
xworked	C=HB
xworker	AAH=
xworkers	AEB=J;KBLAN=P=
xworkforce	H<PA
xworking	A9B<FEH5IAJBK:LJPB
xworkplace	CAP=
xworks	BAC=FAHDKAN;P<Q<
xworld	A;H7J=LDPF
xworld-class	H=PA
xworry	AFH=JAP9
xworship	A=HA
xworthy	A=LA
xwould	AEBDC4DCFJHAJ7N:P:
xwounds	A<L<PE
xwrite	F<HBKBL9PB
xwriting	BAH;J=PF
xwrong	C=F=HBKEL;
xwrote	F=H:KALD
xwtf	ADC=E=I:LD
xwwi	B<CB
xx	A=CCF=G<KALDQ=
xxd	BAC=HAP=
xxo	AAL=
xxx	AGC9H=L=PB
xxxx	HAP=
xy	A=BDC=HFL:N;P<QA
xya	AAC=
xyay	C=GA
xyeah	LAP<
xyear	A6BECDD=FEG=HGJBK9L9Q<
xyears	ABBIC:EBFAIAJ=K:L7NAP=
xyemen	H=LA
xyes	B;C=F=HAJCKA
xyesterday	H=LA
xyet	AHH5LB
xyo	HBI<
xyork	KBL=
xyou	B=FHIBJDK9L7N=OBP=
xyoung	BAF=HIJ=L=NAP6
xyounger	A=HCP=
xyour	AAB8C:DAF9G=JBKCLENBQ=
xyours	B=JA
xyourself	A<H<JALC
xyouth	BEHBJ=N;P<
xyoutube	H<PB
xyup	I=QA
xzandvoort	H=PA
xzealand	A=LCP=
xzero	C=HDL=
xzone	A6CCLD
x|	ABC=HAL;
x}	OAP=
x~	AAC=
x£	B=HDJAP:
x«	LCP=
x°	O=QA
xв	H8L6QO
x–	A=HDL:
x—	AJD;FAH=J=L9P;QC
x“	GAK=LBP=
x”	A:BACCFCH<ICJAK=L9MAN=PDQ;
x…	AAC:GAH9IAO=PEQA
x€	H=LA
x❤	FDK=N<
x、	L=QA
x🌈	A=H;LEM=OA
x💋	A=HA
x💗	H=LA
x💜	HDK=
x😁	PA
x😂	BBC=GAH;J<LCP=QA
x😍	A=HEL;
x😒	ABH<M=OA
x😘	HGL9P=
x😜	AAP=
x😢	H=LA
x😳	ACH;
x🙌	L=PA
x️	ACC;
yADJ !	CAHAL;
yADJ "	A<HBKCN;
yADJ #	BAC=P=
yADJ &	AB
yADJ '	A=H8ICLCPA
yADJ 's	KAL=
yADJ (	HBP=
yADJ )	H=PA
yADJ *	H=PB
yADJ ,	C<G=HHI=MAN9PA
yADJ -	A;CAQA
yADJ --	CAHBL=P<
yADJ .	B<CGD=E=GAI;JAL5MANAPAQD
yADJ ..	ABH<
yADJ ...	H=LA
yADJ ....	AFH=L=P;
yADJ /	AAH=
yADJ 2	H;L=OAPC
yADJ 30	BAN=
yADJ 300	A=OA
yADJ 4	BAF=HBL<
yADJ 500	BA
yADJ 60	K=NA
yADJ :	CAHDL:P<
yADJ ;	A=HGL=P:
yADJ >	A=CAGCH=L<PA
yADJ ?	AAHAP<
yADJ @	A<HB
yADJ a	ACBAC=D=HDL=P:
yADJ about	AAP<
yADJ accounts	H<LB
yADJ across	HAP=
yADJ act	A=H;LDPA
yADJ after	F=KDN<
yADJ again	HCP<
yADJ against	HBL<
yADJ agencies	AAH=
yADJ ago	HBL=
yADJ agreement	A<HGP;
yADJ ahead	LCP:
yADJ air	ACH:
yADJ all	BDH6J<NBPB
yADJ also	H9KALCNAP=
yADJ amendment	H<LB
yADJ america	BAF=J=L=NBPA
yADJ american	AAD=PA
yADJ americans	F=IANAP=
yADJ an	HA
yADJ and	CCDAI:KALBN=P<
yADJ announce	B=JA
yADJ any	BDC=H=J=N=PA
yADJ anything	BAN=
yADJ are	H;LC
yADJ areas	ABCCH<L<
yADJ as	A9HGK=L;NAPA
yADJ assistance	ACH;
yADJ at	A<CADAH6PF
yADJ back	A=HA
yADJ barriers	HAL=
yADJ be	DAH=
yADJ because	ACH;
yADJ been	DAH=
yADJ before	A;HAPA
yADJ being	B=H;L=NAPD
yADJ between	HBP<
yADJ beyond	A=HA
yADJ bill	LAP=
yADJ bills	AAH=
yADJ both	BBJ<
yADJ break	A=HA
yADJ budget	ADL;
yADJ built	A<HB
yADJ but	A=H=PB
yADJ by	A7HBPB
yADJ called	HAL=
yADJ can	AAL<
yADJ cannot	H;KAN=PC
yADJ care	H<LB
yADJ cars	B=HA
yADJ challenge	ACHAL;P=
yADJ challenges	HDL=P=
yADJ changes	AAH=
yADJ class	A<HB
yADJ coal	ABL<
yADJ come	B=JA
yADJ congress	A=F=
yADJ control	A=FBHAN<
yADJ countries	A<B=LB
yADJ country	A<F<H=NBPD
yADJ creates	F=HAKCL=N=
yADJ crime	L=
yADJ crisis	ACBAJ=L;
yADJ day	ACC=H;LA
yADJ days	AAH=
yADJ depends	DAHAL=P=
yADJ do	B=JAKBN=
yADJ does	HAL=
yADJ drugs	ADH<L=
yADJ each	BAN=
yADJ economy	A;HD
yADJ education	ABH=L=
yADJ effort	A=CCHGL8P;
yADJ efforts	ABH<
yADJ energy	A;HB
yADJ enforcement	ABL<
yADJ ever	HAP=
yADJ every	BBJ<K=NA
yADJ everyone	BAF=J=NA
yADJ families	A=HA
yADJ family	BAJ=
yADJ fighting	H=LA
yADJ film	A=PA
yADJ finance	A=HDL<
yADJ food	AA
yADJ for	A:CAHBKCN;P<
yADJ force	H=LCP=
yADJ forces	A:HC
yADJ foreign	BCJ;
yADJ found	HAL=
yADJ freedom	BAJ=
yADJ from	A;CDHEJ=L<P=
yADJ future	FAH=
yADJ government	BAFAH=J=LAN=
yADJ grants	A;F=HD
yADJ groups	A=H;PE
yADJ growth	HAP=
yADJ had	B=HA
yADJ half	H=PB
yADJ hard	H9LANBPD
yADJ has	A=HAKAL=
yADJ have	HDL:
yADJ he	A=B=HANA
yADJ health	AAHAP<
yADJ help	B9NE
yADJ her	BBJ<
yADJ here	AAC=KCN;
yADJ him	BAD=H=J=PC
yADJ his	BAK=
yADJ how	B;CC
yADJ i	B9K=LBNBOA
yADJ if	B=EAH<PA
yADJ in	AADAHCKEL:N9P<Q=
yADJ increase	AA
yADJ increases	A=CAH=PA
yADJ inflation	A=B=HC
yADJ initiative	H:LE
yADJ initiatives	H<LB
yADJ insurance	A=HB
yADJ interest	A=CA
yADJ interests	A=HA
yADJ into	H;LCP=
yADJ investment	IAL=
yADJ is	AFF;H=KCL9PA
yADJ issues	AAB=C=JA
yADJ it	C=HEJ=K:NB
yADJ its	A=BAHAL=
yADJ john	A=HGL;P=
yADJ last	H=LA
yADJ laws	ADH=P<
yADJ leaders	A=HB
yADJ learn	B=JA
yADJ legislation	HAL=
yADJ life	BAJ=
yADJ like	AAHAP=
yADJ lines	A=HA
yADJ live	B<NA
yADJ long	B=CA
yADJ made	HCP;
yADJ making	A=HA
yADJ man	CBH=L=
yADJ management	HAL=
yADJ many	A=PA
yADJ market	HB
yADJ markets	ACH;
yADJ may	HAP=
yADJ me	BDH:J8PF
yADJ members	A<B=F<HALCNB
yADJ men	BBJ<K=LA
yADJ missile	A=H=LAPA
yADJ mission	A<HBLAP=
yADJ money	P=
yADJ most	B<F=JBNC
yADJ move	H=LA
yADJ must	B=HDKAN=
yADJ my	AAH=K=NA
yADJ nations	H=L=PC
yADJ needed	HAL=
yADJ new	ABC<F=KDN;
yADJ no	H=K=LANA
yADJ not	A=BADAEAH=
yADJ now	L=
yADJ nuclear	B<CAHA
yADJ of	A;B=CCDAG=HHI=J=P<
yADJ officials	A=LA
yADJ oil	A=CDH=L=
yADJ on	A;CAHD
yADJ once	H:LD
yADJ one	A=PA
yADJ only	A=PA
yADJ opportunities	A<HCP=
yADJ or	A<HBL=MA
yADJ order	AAH=
yADJ other	F;NDP=
yADJ our	BAF=HBJ=P=
yADJ out	H=PB
yADJ over	A=BAHAJ=
yADJ overseas	H=PA
yADJ parks	B=H<JALB
yADJ peace	BBHAJ<P=
yADJ people	ACB=FDH6IAJBN:PA
yADJ performance	HAL=
yADJ plants	HAP=
yADJ policy	A<HA
yADJ politics	B:NF
yADJ possible	B<CCN=
yADJ power	AAC=
yADJ practices	HBP<
yADJ president	ACL;
yADJ prevent	B<JB
yADJ priorities	AAH=
yADJ problems	A=BBHAL=
yADJ program	FAK=L9N=PG
yADJ programs	AAHEL;P;
yADJ progress	A=B<JBPB
yADJ proposals	HAL=
yADJ qaida	H=LA
yADJ race	A=HA
yADJ rate	AAH;LA
yADJ read	BCJ;
yADJ reduction	HAL=
yADJ reform	H=LA
yADJ relations	A=LA
yADJ relief	A=HA
yADJ remains	HAL=
yADJ report	HAL=
yADJ research	AAH:PC
yADJ resources	AAL<
yADJ restore	B=JA
yADJ rights	AAH=
yADJ role	A=H=LC
yADJ room	A=HGP9
yADJ round	H=LA
yADJ school	AAK=
yADJ schools	HDP:
yADJ security	HAL=
yADJ see	B=JA
yADJ seek	B=JA
yADJ service	AAC=H;LC
yADJ services	HBP<
yADJ set	H=PA
yADJ sharing	HAL=
yADJ she	B<NB
yADJ should	H=KA
yADJ sign	B;JC
yADJ since	HCP;
yADJ sleep	A=HA
yADJ so	HAP=
yADJ social	BAC=
yADJ some	A=CAHAJ=
yADJ something	BBHAN<P=
yADJ sources	H;LC
yADJ spending	AABBL=N<
yADJ stand	HAL=
yADJ standards	AAH=
yADJ station	HCL;
yADJ still	AAHAL<
yADJ structure	HBP=
yADJ success	BBJ<
yADJ such	BAJ=
yADJ support	A=L<PC
yADJ system	C=FAH9LCPA
yADJ systems	A<BAHDJ=
yADJ tax	AAF=HAP=
yADJ team	AAH:LB
yADJ technologies	A=HA
yADJ technology	HAP=
yADJ test	ACH;
yADJ than	A=DAHDL=P;
yADJ that	A6B<CAF=HAIBLBQA
yADJ the	BAF=J=K;MANAPB
yADJ their	BCJ=P<
yADJ there	C=HALBP=
yADJ these	BAJ=
yADJ they	B=CAH=K<ND
yADJ this	ACBCC=E=L=N=
yADJ those	BCF<J=K;ND
yADJ threat	HDL:
yADJ through	BAC=HAL8PD
yADJ throughout	LA
yADJ time	AAC=
yADJ to	D=EAHFI=NDP6
yADJ today	ACBAC=FBI=N<
yADJ tonight	P=
yADJ too	AAHAL=
yADJ trade	AAH;LA
yADJ transit	L=
yADJ two	H;PC
yADJ u	H=PA
yADJ under	HAL=
yADJ unemployment	HDL=P<
yADJ until	AAH=
yADJ up	B=C=HBLAP=
yADJ upon	HAP=
yADJ us	H8J=PH
yADJ vote	B=JA
yADJ was	I=KAP=
yADJ water	ACH=P=
yADJ we	BACAD=F=K9LFNAP<
yADJ weapons	L=
yADJ well	B=CA
yADJ were	HAP=
yADJ what	H<NAPB
yADJ when	KBL=N<
yADJ where	A=
yADJ which	B=HB
yADJ while	LAP<
yADJ who	BAHCJ=L<
yADJ will	A=LC
yADJ with	AAC;HAL<PB
yADJ within	A=LA
yADJ without	B=HA
yADJ work	A=B=HAJA
yADJ workers	A=
yADJ would	A=HA
yADJ year	AAF=
yADJ you	A=BAC=J=PB
yADJ your	HAJ=
yADJ |	A=HA
yADJ ”	HCP;
yADP !	ABCAD=F=H<ICKALCN=OAP7
yADP "	A9BACAF<KBN=PC
yADP #	A5HAICPB
yADP &	LEP9
yADP '	F;KCLBP<
yADP 's	A=H;LCN=PA
yADP (	H4LGPD
yADP )	LAO=
yADP *	HAL=
yADP +	HEI<O=
yADP ,	B=C;F6HBIBKJLCN9PB
yADP -	F=H<KALCO=
yADP --	A=HAL=PA
yADP .	A:C=DCFLG=H=J=N;OBP<Q=
yADP ..	A=F:HEIAKCL<N=
yADP ...	HALAP<
yADP /	A=LA
yADP 1	H=LBMAO=
yADP 1,000	BCHBJ;L<
yADP 10	A=OA
yADP 100	H=PA
yADP 100,000	A=BA
yADP 15	L;OCPA
yADP 1981	AAL=
yADP 2	BAC=EAH=J=L=PC
yADP 20	A=
yADP 25	CAL=
yADP 3	A=CAL=
yADP 30	LAO=
yADP 35	A=HA
yADP 4	A=B=CAH=I=LD
yADP 400,000	A=FA
yADP 5	BAHCJ=L;M=OA
yADP 500	H=OA
yADP 7	A=LA
yADP 9	D=HAOAP=
yADP :	ACF=I=KCL;
yADP ;	A<LA
yADP >	A<CDF=G;ICK9LCNFO<P:
yADP ?	A;HFI<L<PB
yADP @	A=HFP:
yADP a	AGB=CAH:KCLAN<P:
yADP about	L<PA
yADP access	A=CCH;PA
yADP achievement	AAP=
yADP across	HAP=
yADP act	A=F9KEPC
yADP action	H=LA
yADP actions	ACH=P=
yADP administration	A=FCK=
yADP africa	I=LB
yADP after	LAP=
yADP again	A=HA
yADP against	E=H:LFPA
yADP aggression	ACH=L=
yADP agriculture	C=HA
yADP aid	ABH;
yADP air	AAL=
yADP all	BAKAP:
yADP allies	B=LA
yADP already	CAH=
yADP always	HAL=
yADP america	A<C;LIP;
yADP american	FAK=
yADP americans	CCF<H;KBLCP=
yADP among	A=HA
yADP an	CBP;
yADP and	A=BCC:F8HAIBKGL=P=
yADP angeles	H<LB
yADP another	A=BA
yADP any	A=N=PC
yADP are	A=FBHEK<L<
yADP area	A<L=PD
yADP areas	AAHAP<
yADP around	L<PA
yADP as	C=HAICLAP9
yADP asia	C<LA
yADP at	AAHFLBP4
yADP attacks	A<HFL<P=
yADP back	H=PB
yADP based	H=PA
yADP bay	I=LA
yADP be	BFJ8
yADP because	HBL=
yADP before	HAL=
yADP between	A;HDL=PA
yADP big	H9LDPA
yADP bill	FAK=
yADP bills	HBL=
yADP britain	A;F<KBLC
yADP brother	C<LB
yADP business	AAFAH=K;LA
yADP businesses	AAH=L=PA
yADP but	AAL7PE
yADP by	A:L=PF
yADP camp	HAP=
yADP campaign	AAFAK=L=
yADP can	CAF:HBKDP:
yADP cancer	A=HDL<
yADP cannot	A=HA
yADP capitol	FCK;
yADP care	A=C=HFL:PA
yADP career	F=KA
yADP cars	A7HFI<PC
yADP case	FBK<
yADP cases	C=HB
yADP cause	F<KB
yADP century	FAK=
yADP chamber	FDK:
yADP chance	A<LC
yADP change	BCJ;
yADP changes	ADC=P<
yADP children	A=HFLDP5
yADP citizens	AAH=
yADP city	F:H=I=LCND
yADP class	A;HB
yADP college	BDHBJ:L<
yADP communities	LBP<
yADP community	AAC=
yADP comprehensive	ABC<
yADP conditions	HJP5
yADP confidence	H=PB
yADP conflicts	ACC=P=
yADP congress	FBK<
yADP cost	ACC=P=
yADP costs	AAL=
yADP could	FEHAK9P=
yADP countries	A:PE
yADP country	FAH=
yADP county	H<L<QF
yADP coverage	H=PB
yADP credit	H=LB
yADP crime	A=H=LAPA
yADP cuts	AAP=
yADP d	LAP=
yADP david	H;LC
yADP day	FAK=LCP<
yADP death	AAC=
yADP debate	ABH=L=
yADP decade	FBK<
yADP decades	H=IA
yADP december	AAL=
yADP defense	AAL=P=
yADP deserve	A=H=LC
yADP destruction	A=HCL=
yADP development	ACH=L=
yADP did	H9LE
yADP disasters	ABL<
yADP discrimination	ABC=F=HBL<
yADP disease	A<HB
yADP do	H=LA
yADP doing	F<KB
yADP dollars	A=
yADP drugs	H:PD
yADP during	H=LA
yADP each	A=H<PD
yADP early	A:CBFAHBK=
yADP earth	FAK=
yADP ebola	FAK=
yADP economic	AKH;L:P;
yADP education	AAFAH=K=
yADP effort	A<FAK=PB
yADP efforts	ADH;
yADP elections	AAL=
yADP endeavor	FAK=
yADP enemy	AAFAH=K=
yADP energy	B=H=LBPA
yADP enforcement	H=LA
yADP equipment	ABF=HAL<
yADP europe	A=LA
yADP even	F=H=KCPA
yADP events	A=HBLBP;
yADP every	A=
yADP expenditures	AAC=HAL=
yADP faith	AGH=P9
yADP families	A:HIP;
yADP federal	AAH;LC
yADP fields	ABP<
yADP fighters	H=LA
yADP final	HCL;
yADP financial	A=HA
yADP first	A<LDP=
yADP flag	AAL=
yADP food	A=HAL=PA
yADP for	A;C=F:HAKCPD
yADP force	A=LBP=
yADP forces	I=PA
yADP forests	ADP:
yADP freedom	H;LC
yADP friends	KB
yADP from	C<HCI=OAPA
yADP funding	A=HA
yADP future	FDK:
yADP game	FAN=
yADP gas	HBL:PA
yADP generations	H=PA
yADP get	A<DB
yADP given	FAK=
yADP goa	A=LA
yADP goal	FAN=
yADP goes	A=F;HAKC
yADP good	A=CEH=L=
yADP goods	HAL=
yADP government	AFC:F=H=KAL=PA
yADP governments	FDK:
yADP graduates	HAL=
yADP great	A=CAFAK=
yADP growth	A=HBL<PA
yADP had	FAK=
yADP hallowed	FAK=
yADP hands	L=PA
yADP has	H:LB
yADP have	BBF=H<J<KDLAN=P=
yADP he	EAFCN;P=
yADP health	A;PC
yADP help	FAHBK=
yADP hemisphere	FCK;
yADP here	HAL=
yADP high	A<CDH=LAP=
yADP him	H=PA
yADP his	AGH9P=
yADP historic	FBK<
yADP history	ABH=
yADP home	FAHAN=P=
yADP hope	AAP=
yADP house	FAHAK=P=
yADP housing	AAH=
yADP how	B=HFP:
yADP human	L=PB
yADP i	A<B=HBN=
yADP if	C=HANA
yADP immigrants	HAL=
yADP in	A=K=OAP;QG
yADP incomes	PA
yADP increases	AAH=
yADP industries	H=PA
yADP inflation	AAF<H;L=NBPC
yADP information	PA
yADP innovation	A=HA
yADP inside	A<CB
yADP institutions	A<HDP=
yADP insurance	HBL<
yADP intelligence	AAH=
yADP interest	ACH<L=PA
yADP interests	AEF=H<
yADP internet	HA
yADP into	HBL=
yADP investment	C=F=HA
yADP ireland	A<HALBP=
yADP is	AAB<HLJBLBP.
yADP island	A;FAH<K=LF
yADP issue	FCK;
yADP issues	H=LB
yADP it	A=BDCAF=J<L=PB
yADP its	F=KAL=PB
yADP january	ABL=
yADP job	AAH;PA
yADP jobs	H;PC
yADP just	LBP<
yADP justice	AAL=
yADP kennedy	LAP=
yADP key	A=CA
yADP kind	FEK;N=
yADP korea	C=H=LC
yADP land	FAK=
yADP last	A;CDHAL=
yADP law	AAH<
yADP laws	AAL=
yADP leaders	AEL=P;
yADP leadership	HAL=
yADP legislation	A<PB
yADP levels	AAH=
yADP life	AAC=HAL=
yADP like	C=HFI=P<
yADP lines	C=HBL=
yADP lol	HDL:
yADP major	ABC<H=PA
yADP make	HAK=LAP=
yADP manufacturing	F=HA
yADP markets	H=PA
yADP material	AAC=
yADP may	D=HBK=
yADP me	A=F<L=PD
yADP means	HAP=
yADP measure	AAH=
yADP medicine	A<HCL;PA
yADP members	ADL=P;
yADP men	AAH=
yADP miles	ICL=
yADP military	AAL=
yADP missiles	AAH;PA
yADP moment	FAK=
yADP money	H;PC
yADP months	BAN=
yADP more	IBP=
yADP music	AAHBL<O=
yADP must	HBL<
yADP my	A;BAH9I=N=PI
yADP nation	A=KAN=
yADP national	AAE=H=PB
yADP nations	FDK<L=
yADP needs	AAL=
yADP negotiations	A9LDPA
yADP neighborhoods	A=HDP<
yADP never	F=KA
yADP new	BACAFBH;K=
yADP news	HFL:P=
yADP next	A=CA
yADP no	H=MA
yADP now	B<H;I=JBLF
yADP numbers	HAL=
yADP of	AFC;D<KDL8N=
yADP off	H<PB
yADP officials	H<PA
yADP oil	A<F=HHL=
yADP on	ACB=L<PA
yADP once	CAH=
yADP one	A:CADAFEHBK9N=
yADP ones	A;PC
yADP only	FA
yADP or	F;KDLDP9
yADP order	A<HDP=
yADP other	AEC;FAH=P=
yADP others	E=HDJ=
yADP our	F:GAH8KDPC
yADP out	A=PA
yADP outside	A=CAHAL=
yADP over	A=CAL=PA
yADP parents	A<PA
yADP park	A=HAL;PC
yADP party	A=EA
yADP patients	H=PA
yADP pay	ACH=L=
yADP people	A9FAHHI=K=
yADP per	A=HA
yADP performance	A=HA
yADP plan	FAK=
yADP planning	ABL;
yADP pm	IAO=
yADP point	AAL=
yADP policies	HAL=
yADP policy	FAK=
yADP political	CCH;P=
yADP potential	ACH=L=
yADP poverty	ACH;
yADP power	H;PE
yADP president	HBP=
yADP pressure	AAC<
yADP price	A<HA
yADP principles	A=PA
yADP problems	H=L;PD
yADP program	FCH=K=N=PA
yADP programs	A:PE
yADP progress	AEC;N=
yADP projects	C=HA
yADP prosperity	A=
yADP public	H=PB
yADP recession	AEP:
yADP records	A<PA
yADP reduction	HAP=
yADP reform	AAH8L<PH
yADP reforms	C=HA
yADP region	F:ND
yADP regions	AAP=
yADP related	HAP=
yADP relations	ABL<
yADP relief	HAL=
yADP research	AEH;L;PA
yADP resources	A<PA
yADP retirement	ACH<L=PA
yADP right	HBQ=
yADP rights	A<HEP=
yADP rock	C=HB
yADP rule	A=HA
yADP run	HB
yADP russian	H=PA
yADP saying	H=LA
yADP school	A<FAHBK=
yADP schools	H<PC
yADP science	HAP=
yADP sector	A:LD
yADP security	LCP;
yADP see	B=JA
yADP seniors	FDK:
yADP sense	AAL=
yADP service	A=PA
yADP services	AAH=L<PB
yADP she	IAL=
yADP shit	H<LB
yADP side	FAL=
yADP sides	AAH=
yADP so	AAL=
yADP social	H<L=PD
yADP some	BCJ;
yADP soon	A=
yADP sources	A<H=LFP=
yADP soviet	H=PA
yADP space	ABH=
yADP spending	HDL=P<
yADP spring	A=LA
yADP standards	A=H=PD
yADP start	H=LA
yADP state	A=HDL=
yADP states	ABP=
yADP still	KAP=
yADP strategic	AAL=
yADP street	A;H=LGP=
yADP strength	AAH=L=PA
yADP success	AAC=
yADP such	HAP=
yADP supplies	HAP=
yADP supply	AAL=
yADP support	B=H=JAPA
yADP talk	B;HBJCP<
yADP tax	L=PA
yADP taxes	A<F=PB
yADP teachers	A;HD
yADP technologies	H=PA
yADP technology	ACHAL=P;
yADP terror	H;PC
yADP terrorism	AAL=
yADP terrorists	PA
yADP than	ACB=F:KDL<
yADP that	A=C=D<EAHEP=
yADP the	B=C=D=HAKDLBP9
yADP their	A=HHI=LAP8
yADP them	A<BAHBJ=
yADP there	BAF=H<KB
yADP these	BAC=H:J=PD
yADP they	F9HAKC
yADP things	AAFAH=L=
yADP this	A<BACBF=I=J=NAPC
yADP those	A=BBJ<PA
yADP though	H=
yADP three	BAL=
yADP through	HEP9
yADP time	BAH;K=PC
yADP times	AGC;I=
yADP to	A9HDKBL=OB
yADP today	A;FAHGK=L;O=
yADP together	F:H=KDL=PC
yADP tomorrow	H=LDP;
yADP tonight	A=C=FAHAI;LC
yADP too	AACAH=L=
yADP trade	A;C=HE
yADP training	ABHAP:
yADP transition	AAL=
yADP truth	F=NA
yADP two	CAL=
yADP u.s.	H=PA
yADP ukraine	ABL<
yADP under	HAL=
yADP university	LA
yADP until	L=PA
yADP up	HCP<
yADP upon	A<LEP<
yADP us	BCH:J=PC
yADP use	AAB=JAP=
yADP used	HAL=
yADP values	A=HA
yADP very	F9KE
yADP violence	A;HEL=
yADP vital	ABH<IAL=
yADP war	ABH7LC
yADP was	FBHEL=N=P;
yADP watching	C=HA
yADP water	C<HCLBP;
yADP ways	AEH<
yADP we	F;KEP=
yADP weapons	ABH=
yADP week	FAH8K=PF
yADP weeks	AAH=
yADP well	B=CA
yADP were	H:LD
yADP what	AABBD=H=J<PA
yADP when	A=F9HAKE
yADP where	B=HBJAL<
yADP which	A=
yADP while	A=HA
yADP who	A<H=KD
yADP whose	HAL=
yADP will	H<KA
yADP with	CDF:H;IBKALBP;
yADP within	C=LA
yADP women	ACBAC=H9PA
yADP words	H=PA
yADP work	ACH;
yADP workers	AEL=P<
yADP world	A<FAHAK;PD
yADP year	A<H=LD
yADP york	A8HHL=
yADP you	B=DAF=G=HBKANAP=
yADP young	ACC=H:PA
yADP your	GAH;PA
yADP youth	A<C=LAPC
yADP zones	LA
yADP —	F:KDLAP=
yADP ”	H=LA
yADV !	AHB=C=D=P;
yADV "	ACHCL<P;
yADV #	H8LCPA
yADV &	A=H6L=PK
yADV '	C=KB
yADV 'll	KAN=
yADV 's	F;HCKDL=N=
yADV (	HBL=
yADV )	H<LB
yADV ,	ABB=H<
yADV -	A=LBP=
yADV --	BAC=
yADV .	AHEAH9KCL<N;
yADV ..	AAC=
yADV ...	AEB=C=P=
yADV 1	A<G=OD
yADV :	ABD=L=
yADV ;	C=
yADV >	B=C<GAHBK=OAP=
yADV ?	AHC=H=L=MAO=P<
yADV @	G=LBP=
yADV a	AAC;DBH;PA
yADV about	ADC=H;L=PB
yADV achieve	B=JA
yADV after	PA
yADV again	H=PA
yADV against	AAHCP9
yADV ahead	HBP=
yADV all	A=BFJ;N=
yADV am	H=PA
yADV america	K<NB
yADV american	ADP;
yADV americans	HA
yADV an	B=HALBP=
yADV and	C=L;PB
yADV any	BBC<HAP=
yADV are	A=BAG=H9LAPE
yADV areas	AAH=
yADV around	HAP=
yADV as	ANC;P4
yADV at	ABC<H:KBLFN<
yADV available	BCJ;
yADV away	H=PA
yADV back	HBP<
yADV be	BAJ=
yADV because	ADC=HAP:
yADV before	ABBEC;J;P=
yADV bipartisan	AAP=
yADV budget	AAP=
yADV but	ADP8
yADV by	HFP8
yADV can	A=CAH:KAPA
yADV care	A=C=HC
yADV central	C=LA
yADV challenge	ACC=P=
yADV children	FBN<
yADV close	B=HAJAP=
yADV come	HEP9
yADV communities	A<PB
yADV companies	HAP<
yADV conflict	A=PA
yADV congress	FAK=
yADV could	F:KD
yADV countries	A<LB
yADV day	ABH<
yADV days	AAC=
yADV differences	H=
yADV down	H<PB
yADV economic	AAP=
yADV effort	CAP=
yADV energy	AABDC=J:
yADV ever	B9CE
yADV every	F<NBPA
yADV everyone	DAH=
yADV federal	L=PA
yADV feel	AAC=
yADV find	DAP=
yADV first	K<NC
yADV for	ACC<H9LC
yADV forward	HDJ=P<
yADV free	H9PE
yADV from	C=F<KCN=PB
yADV funding	H;PC
yADV future	D=FA
yADV generation	IAP=
yADV get	HAP=
yADV getting	B=JA
yADV give	B=C=HDJAL;
yADV go	HCP;
yADV good	A<CAK=NB
yADV government	BAF=J=L=PD
yADV growth	ABC=
yADV half	BBC<HDP:
yADV has	AABAC=L<PA
yADV he	ACC<NBP;
yADV health	BAD=HBN=
yADV her	H=PA
yADV his	A=HA
yADV home	A;HB
yADV how	ABB=H=MA
yADV i	AEH=IDK:L:M=NBOAP=QA
yADV if	AAB=HDNAP8
yADV ill	A<CA
yADV in	ACC=LEP:
yADV independent	A=HA
yADV inflation	H<PB
yADV into	A:PD
yADV is	BAC;H4K<L=PQ
yADV it	AAB=F;HAJ=K<MANE
yADV its	C=
yADV jobs	C<HDL=P=
yADV know	A=HA
yADV last	A=CAF=NB
yADV leaders	A;PC
yADV left	A=HB
yADV let	B=JA
yADV life	FAN=
yADV like	A=HB
yADV live	BDC:
yADV lol	A=PA
yADV love	AAC=
yADV many	B<CBH=PA
yADV me	FCHGL=P5
yADV meeting	B=H=IAJA
yADV men	A<PB
yADV military	A=CA
yADV months	A=IA
yADV more	A8B7CNN=
yADV much	B=CA
yADV my	A=H;LE
yADV na	HAP=
yADV nation	A8HF
yADV national	ABC=L=
yADV nations	ABH=
yADV natural	A:CD
yADV need	A=PA
yADV needs	A<PA
yADV new	A<BACAH=J=PB
yADV next	BBJ<
yADV night	ABP<
yADV not	BAC<JA
yADV now	AAB=CAP=
yADV nuclear	CA
yADV of	AAH=I;L:PI
yADV off	H<LFP<
yADV old	BAJ=K<NC
yADV on	AJH=L;P:
yADV one	BBD=H=N=PC
yADV or	AACAH:
yADV other	B7CHF=
yADV our	BBC=F=HAK=
yADV out	ABH<
yADV over	ADC=HAP9
yADV pay	HBP<
yADV people	A7HGIAL<
yADV plan	FAH=K=PA
yADV possible	ABB=CBN=P<
yADV power	AAC=
yADV private	B9CE
yADV program	ABF=
yADV programs	BAC=
yADV rates	D=H8PG
yADV rather	AEC<H=
yADV reform	AAD=HAP=
yADV relationship	AAL=
yADV right	C9JE
yADV say	I=LB
yADV school	B<JB
yADV schools	FCK=N=
yADV secure	AAC=
yADV security	AAL=
yADV see	HBP<
yADV serve	BDJ:
yADV she	H<PB
yADV should	ABC<KAN=
yADV significant	A<CB
yADV since	HA
yADV so	ABP=
yADV solve	B=JA
yADV some	BA
yADV someone	BAH;PA
yADV space	AAB=JAP=
yADV speak	LBP<
yADV spending	A<BALAN=
yADV stand	B=H9JAPE
yADV start	A=HCP=
yADV states	F:K=NF
yADV still	H9PC
yADV stop	AAP=
yADV student	FAN=
yADV students	C=HB
yADV support	AAC=
yADV take	HDL=P<
yADV tax	AAH<L=PB
yADV than	A9CAPB
yADV that	AFC=DAH=L=N=P=
yADV the	BGC;DBF=H9J=K=L;NBPE
yADV their	A;BEC=J=PA
yADV them	A=H<PD
yADV there	C=F=HANB
yADV these	A=C<PC
yADV they	B<C=K=NF
yADV thing	ABHCP:
yADV this	A:F=HANAPD
yADV those	A=BAJ<PC
yADV time	ACP;
yADV times	A;PC
yADV to	ADBACDH;L<O=P=
yADV today	A=HB
yADV together	A=F;HAKIN9
yADV tonight	ABHAP:
yADV too	CDH=
yADV try	B=H=JALA
yADV until	ADP:
yADV up	H<PB
yADV us	A<CADBP=
yADV very	A=PA
yADV war	A=PA
yADV was	A=F=H7KBPI
yADV water	ABH<
yADV way	AAP=
yADV we	B;C;HAK:MBNH
yADV week	FAK=
yADV welfare	BAJ=
yADV well	B=CA
yADV what	AADAP;
yADV when	A=CFF=KAP;
yADV where	B<JB
yADV who	HAI=
yADV will	H<L=PF
yADV with	ACC=L<P=
yADV work	ADB6C<JF
yADV working	A;HDKAP=
yADV world	C=HFP;
yADV would	CDH<IAK;
yADV x	H=
yADV year	FAI<LBN=
yADV years	FAK=
yADV you	AEBCC<H<J;NEP=
yADV young	B7CKN<
yADV your	B;C;F=NFPB
yADV —	BAHCJ=P;
yADV ”	A=LBOAP=
yAUX !	C=G=HBLDP9
yAUX "	HBLDMAP6
yAUX #	PA
yAUX &	ABC;HBL<
yAUX '	A<B=D=GAHHL<
yAUX 's	H;K=LHP=
yAUX (	ABG=
yAUX )	A=HA
yAUX ,	AHBBC8DDF=I=J<L9N=PD
yAUX -	CAH=
yAUX --	AGC=H<P<
yAUX .	AOBBC4DAF=H=IAJ:KGL9N6PFQ=
yAUX ..	ABF=HAKBP:
yAUX ...	ACBBJ<L=P=
yAUX /	A=PB
yAUX 2	ADBAHAP5
yAUX 4	AEH;
yAUX :	ACB<C8H:LEPD
yAUX ;	ABH=P<QA
yAUX >	AEC<F=G=H9LFN=QA
yAUX ?	A<C=DDH;KBLEN;
yAUX @	ABC=L=
yAUX a	AGB=C;D:H;NAPE
yAUX able	A;CC
yAUX about	AJD;H:
yAUX access	DAP=
yAUX across	BBH=N=
yAUX address	JAP=
yAUX admit	B=JA
yAUX advantage	A=PA
yAUX afford	CAP=
yAUX after	H;J=PE
yAUX again	A7CE
yAUX against	A<PB
yAUX ahead	C:HD
yAUX all	DAHHK=NAP5
yAUX almost	A=H=PB
yAUX america	B=HA
yAUX american	C=FA
yAUX americans	H=PA
yAUX among	HAP=
yAUX an	A=PC
yAUX and	ADG=H;L=PD
yAUX another	ABK=
yAUX apart	A=PA
yAUX are	A=PA
yAUX around	A=H<PD
yAUX as	AABAC7F;L=NCPE
yAUX at	HBL;PA
yAUX away	A=CEHAIAM=P:
yAUX back	C=H;PD
yAUX be	A=CADAJAP;
yAUX become	CAP=
yAUX been	D=H=PB
yAUX before	AGH=P9
yAUX behind	AAC=
yAUX being	BCC=H<
yAUX better	K<NC
yAUX blame	AAB<C=JB
yAUX both	A=DA
yAUX business	ABP<
yAUX but	ADGAH<P;
yAUX by	ABC=H9JC
yAUX called	DAP=
yAUX care	PA
yAUX change	B;JC
yAUX child	FBK=
yAUX choose	B=JA
yAUX citizens	PA
yAUX clear	A8CCHD
yAUX college	HAP=
yAUX committed	BAC=
yAUX concerned	A=CA
yAUX confidence	AAP=
yAUX coverage	FAK=
yAUX cut	DAP=
yAUX different	B;CCF<NC
yAUX directly	H=PA
yAUX do	A=D=HKK=MAP6
yAUX doing	AAH=
yAUX down	AAC=PA
yAUX during	PA
yAUX each	A=BBHHJ<P7
yAUX economic	A=CDP<
yAUX endure	A:B=CDJA
yAUX engaged	A=CEP;
yAUX enough	A:CGHEP6
yAUX even	C=HFKAL<N=P=
yAUX every	ACB=
yAUX everything	L=PA
yAUX face	A=CA
yAUX far	A=PA
yAUX federal	AAP=
yAUX for	BBC8F<H<KELAN;PD
yAUX free	A=FA
yAUX from	ACH5PE
yAUX fucking	C=FA
yAUX full	A=HA
yAUX funding	H=
yAUX future	AAP=
yAUX get	HBL=
yAUX getting	A=LFP:
yAUX go	CAD=
yAUX gone	A9CE
yAUX good	C=HGP9
yAUX got	A;HD
yAUX government	FDH=N:PA
yAUX great	A:B=CDF=NA
yAUX greater	A=HCP=
yAUX happen	CAP=
yAUX happy	A=HCP=
yAUX hard	FA
yAUX have	AAB=C=JA
yAUX he	CAH;N=PC
yAUX her	BAP=
yAUX here	A;PB
yAUX high	H=PA
yAUX him	AGL=P:
yAUX his	A=HB
yAUX history	H=PA
yAUX home	H;PD
yAUX i	A<C=F=H7LFPG
yAUX if	C=H<NBPC
yAUX important	A:CD
yAUX in	AEC<GAH7LCN<PA
yAUX increasingly	H=PA
yAUX into	P=
yAUX is	A7BDC=HPKBP0
yAUX it	ACB=C;FAH8K=MANDPB
yAUX its	AFF=H;
yAUX itself	AFP8
yAUX jobs	A=H<PD
yAUX just	JAK=
yAUX keep	CAHBP;
yAUX last	L=PB
yAUX left	B=H;LENAP=
yAUX legislation	A=PB
yAUX like	A=HEP;
yAUX likely	A<CB
yAUX long	C=HB
yAUX longer	FAP=
yAUX lower	A;CC
yAUX made	A=C=HCK=PA
yAUX make	CAP=
yAUX making	A=PA
yAUX many	BBHAK=NAP;
yAUX me	H;LB
yAUX mean	H=KCN=
yAUX medicare	ABP<
yAUX members	ABC=
yAUX millions	A=PA
yAUX money	FEK;N<
yAUX more	C=DAF=HDK=NCP:
yAUX most	HCP=
yAUX much	CADAH=N=
yAUX my	ACB:DA
yAUX nation	FFK;N<
yAUX new	DAHAP=
yAUX no	BAH;
yAUX not	ADD=HBI=L=
yAUX now	A<H=PD
yAUX of	AIH9L7N=PF
yAUX off	C;PE
yAUX oil	A=PA
yAUX old	C=PB
yAUX on	ADBCC8F;HDP<
yAUX once	F;KFN<
yAUX one	A=CAF=H<K=NCPA
yAUX or	AFC=HAL<P;
yAUX other	H;PB
yAUX our	A<C=HIKAP6
yAUX out	ABH;
yAUX over	A<C:DBPE
yAUX peace	BA
yAUX people	BAN=
yAUX poverty	A=PA
yAUX president	ACC=LAP;
yAUX progress	AAC=
yAUX promote	F=KBN=
yAUX quality	AAL=
yAUX reduce	CAP=
yAUX released	A=CA
yAUX right	A<C=DAHFP;
yAUX said	A=CA
yAUX school	A<BC
yAUX secure	A=B=CC
yAUX security	C=HEL;
yAUX see	B=JA
yAUX siege	A=BA
yAUX since	ABP=
yAUX so	A<BAHBJ=
yAUX solely	A=PA
yAUX some	C;PC
yAUX still	AAL=
yAUX strong	B<CB
yAUX support	ACCAP:
yAUX take	FAP=
yAUX taken	H:PD
yAUX taking	H<LB
yAUX taxes	A=PA
yAUX than	C9HAPC
yAUX that	AEBAC=D<H7MAPB
yAUX the	AHBAHAJ<L:P;
yAUX their	AAF=H<NA
yAUX them	BAHHP4
yAUX then	A=CAHAP=
yAUX there	H9PE
yAUX these	ADD=P<
yAUX they	ACH=P=
yAUX things	H=PA
yAUX think	ABC=P=
yAUX this	AGC=H<P<
yAUX thought	D<PB
yAUX through	A=
yAUX time	AAD=FBH=K<PA
yAUX times	AACAH=L=
yAUX to	AHBBC2E=F=J=K=L;NBPI
yAUX today	ACC=F=L=PA
yAUX together	A=DAF=H<KAPC
yAUX tonight	A;PC
yAUX too	H=PA
yAUX trade	AAC=
yAUX two	B;CC
yAUX u	F;HAKCP=
yAUX u.s.	ADP:
yAUX under	C=HAPA
yAUX until	C=PA
yAUX up	AGCAH8P=
yAUX upon	A;C=PE
yAUX us	ACBAC=HEL=P7
yAUX used	HAP=
yAUX using	A=HA
yAUX very	CAH=
yAUX way	ACI;
yAUX we	AAC;H9K<L=NDPF
yAUX welfare	BAP=
yAUX what	AFP9
yAUX when	AFC:P<
yAUX who	H:PD
yAUX why	A;CC
yAUX will	C=F=HDKCP<
yAUX win	C=PA
yAUX with	AEC<D7H5J=LIPE
yAUX without	AAP=
yAUX work	FAK=
yAUX workers	L=PB
yAUX worse	A=PA
yAUX years	A=PA
yAUX you	ABB<C=EAH;K;LDNB
yAUX young	A=LA
yAUX —	AABBC<J<PA
yCCONJ !	A<H8LBPE
yCCONJ "	LCP;
yCCONJ #	AAH;LDP<
yCCONJ 's	F=KEN<PA
yCCONJ (	A=HHL:P=
yCCONJ )	A=CBH=LCP=
yCCONJ ,	B=CADAEAFAG=I=LDN=P7
yCCONJ --	CBF=P<
yCCONJ .	AHC:DAFAI=K;LDO=P<
yCCONJ 2	A;BAPA
yCCONJ :	AAGAH;K=LDP<
yCCONJ ;	HBP;
yCCONJ >	L<M=PE
yCCONJ ?	ADC=H<PA
yCCONJ @	HAL:PB
yCCONJ a	A:BBC=DBH/J=LAPP
yCCONJ about	PA
yCCONJ abroad	A=HB
yCCONJ abuse	H=PA
yCCONJ access	C=HB
yCCONJ across	HAP=
yCCONJ act	LBP=
yCCONJ administration	A=H=LC
yCCONJ affordable	A;CCH=PA
yCCONJ afghan	ADP;
yCCONJ after	H=PB
yCCONJ again	CAL=
yCCONJ agencies	ACC=L=
yCCONJ agree	HDL<P=
yCCONJ alike	HAP=
yCCONJ all	A;B=C5H:K=L;NAPX
yCCONJ america	AEH;P=
yCCONJ american	H=LDP<
yCCONJ americans	A=BAC=L=PB
yCCONJ among	ABF=KA
yCCONJ an	A=C=H;PF
yCCONJ and	C=HBP=
yCCONJ are	ACC<HHL=N=P7
yCCONJ arms	HA
yCCONJ as	A=C=PC
yCCONJ assistance	B=HB
yCCONJ at	ACH=P<
yCCONJ authorities	ACB=HBL;
yCCONJ away	HAP=
yCCONJ back	HAP=
yCCONJ be	B=HBJAL=
yCCONJ because	K=LA
yCCONJ believe	HAP=
yCCONJ between	HAL=
yCCONJ bless	H=LA
yCCONJ budget	A;BAL=PC
yCCONJ by	AFC:HAP;
yCCONJ ca	A=F=KC
yCCONJ can	KAL=
yCCONJ care	AFH:
yCCONJ change	AAH=
yCCONJ children	C=H=PC
yCCONJ citizens	ABC=HBL<
yCCONJ come	C=PA
yCCONJ competitive	A<CB
yCCONJ congress	BAK=NA
yCCONJ conservation	H:LD
yCCONJ control	ABC:
yCCONJ cooperation	A=BCJ;LB
yCCONJ costs	C=
yCCONJ decisions	AAH=
yCCONJ deficits	ABH;
yCCONJ development	A<HBLBP<
yCCONJ did	L9PG
yCCONJ different	A=PA
yCCONJ down	A:H=PF
yCCONJ drugs	H;PC
yCCONJ during	LCP;
yCCONJ each	BDH9I=PB
yCCONJ education	HCL=P=
yCCONJ efforts	H=PA
yCCONJ energy	AFP7
yCCONJ enforcement	A=BAF=HAN=PA
yCCONJ enough	A=CCH=
yCCONJ europe	LA
yCCONJ even	CAH=
yCCONJ every	AAC;F=H9NAPF
yCCONJ extremists	H;LAPA
yCCONJ families	A9BAPB
yCCONJ federal	AAH=
yCCONJ for	ADL;MA
yCCONJ forces	ACFAH=L=N=
yCCONJ foreign	A:CD
yCCONJ free	A=CAI=PA
yCCONJ from	C=HB
yCCONJ fuel	HCP=
yCCONJ funds	A=H8PH
yCCONJ gas	HBP<
yCCONJ give	B=JA
yCCONJ god	DEH9
yCCONJ government	A9BBC=FAHAK=LBN=
yCCONJ great	C;HD
yCCONJ groups	HBL=
yCCONJ growth	AAH=
yCCONJ had	A=HA
yCCONJ has	CAP<
yCCONJ have	A=D=HBI=PB
yCCONJ he	H=PA
yCCONJ health	H<LB
yCCONJ help	DAP=
yCCONJ her	A=HDP<
yCCONJ here	HAP=
yCCONJ high	A=C=HB
yCCONJ him	BAP=
yCCONJ his	H=PA
yCCONJ home	A=PA
yCCONJ hope	HBP=
yCCONJ housing	A<HA
yCCONJ human	A<F=H;K=NCPG
yCCONJ i	B=HFK:NEP;
yCCONJ immigration	AAP=
yCCONJ important	H=PA
yCCONJ in	CCL;P=
yCCONJ income	C=
yCCONJ industry	A=FCHAK=N=
yCCONJ inflation	A=PB
yCCONJ interests	ACL;
yCCONJ international	AEP:
yCCONJ into	AAP<
yCCONJ is	ADCAF<H7KDN=
yCCONJ it	BAD=HAK<NC
yCCONJ its	HGP6
yCCONJ jobs	HFP8
yCCONJ just	A=BACAH;PA
yCCONJ kind	FAK=
yCCONJ leave	H=LBP=
yCCONJ legislation	AAL=
yCCONJ lift	CAF=
yCCONJ like	A=PC
yCCONJ lives	A;HD
yCCONJ long	B=CCI=
yCCONJ lower	H=
yCCONJ make	B=JA
yCCONJ making	B=HA
yCCONJ man	AAC=FDK<N<
yCCONJ many	FDK:N=
yCCONJ markets	AAH=
yCCONJ may	FCK;
yCCONJ me	H=LA
yCCONJ means	F7KG
yCCONJ medicare	AAH;PA
yCCONJ million	A=ICL=
yCCONJ more	B=L=PC
yCCONJ my	AABAH:J=L;PF
yCCONJ nations	AFL=P;
yCCONJ needs	AAC=
yCCONJ neighborhoods	H=L=PA
yCCONJ new	L=PD
yCCONJ no	F<K=NBPA
yCCONJ now	C=HCP=
yCCONJ of	ABBAC;F=HBIEKCN=P8
yCCONJ off	H:PD
yCCONJ on	A;H;PE
yCCONJ opportunities	ADBAH8
yCCONJ opportunity	HAP=
yCCONJ or	H=OA
yCCONJ other	A=BAJ=PA
yCCONJ others	H=PA
yCCONJ our	B=C=F=HDK=NA
yCCONJ ourselves	BAHDJ=P:
yCCONJ out	L=
yCCONJ over	AAC=
yCCONJ overseas	HAP=
yCCONJ parents	A=PA
yCCONJ party	C=HA
yCCONJ pay	B8NFPA
yCCONJ peace	AACAH9PA
yCCONJ people	C<HAPB
yCCONJ planning	H;LEP=
yCCONJ policies	A=HB
yCCONJ president	BAC=
yCCONJ prices	HBP<
yCCONJ private	A=CA
yCCONJ problems	A;PC
yCCONJ products	H=LB
yCCONJ programs	ACHAP9
yCCONJ protect	B=JA
yCCONJ provided	HAP=
yCCONJ rates	A<HC
yCCONJ really	B=H=JAPA
yCCONJ relief	A=HA
yCCONJ remain	HA
yCCONJ requires	F<H=KD
yCCONJ resources	A;HHL=P<
yCCONJ rights	HDL=P<
yCCONJ schools	FAH=K=PA
yCCONJ scores	C=HGP9
yCCONJ security	A=HB
yCCONJ services	A9HBLC
yCCONJ she	C=K<NBPA
yCCONJ should	C=FAKAL=
yCCONJ skills	HAP=
yCCONJ so	ABH=
yCCONJ social	HEL=P;
yCCONJ space	L=
yCCONJ spending	A=D=PC
yCCONJ standards	HA
yCCONJ state	AABAI=J=
yCCONJ states	AAC=H=PA
yCCONJ street	H=LA
yCCONJ support	B=CAJAP=
yCCONJ tax	H;L=PD
yCCONJ taxes	A=PB
yCCONJ teachers	HEL<P<
yCCONJ team	A<HB
yCCONJ technologies	A9LE
yCCONJ terror	A=FAHAK=
yCCONJ terrorists	HBP<
yCCONJ that	A<CAHA
yCCONJ the	ABBCC=DAH"J=KAL=PV
yCCONJ their	B=DAHBL=P=
yCCONJ them	BAJ=
yCCONJ there	AAG=H=K<NBPB
yCCONJ these	H9PE
yCCONJ they	A=B=NAPB
yCCONJ things	AAL=
yCCONJ this	B:EAHC
yCCONJ those	BBH9J:PF
yCCONJ through	A=PC
yCCONJ time	AABAC;FAK=
yCCONJ to	ABB;CEH;LAP<
yCCONJ today	AAC=
yCCONJ together	HBP<
yCCONJ tonight	FBK<
yCCONJ trade	A=C=HC
yCCONJ training	BDL;
yCCONJ unemployment	A<LDP=
yCCONJ us	HBP<
yCCONJ use	HGL9P=
yCCONJ violence	H:PD
yCCONJ was	AAH=
yCCONJ way	AAHBP:
yCCONJ ways	ABH=L=PA
yCCONJ we	CAF=H=L=NC
yCCONJ weapons	L<PA
yCCONJ well	AEHAKBN=P7
yCCONJ were	HAIAL;
yCCONJ where	LAP=
yCCONJ who	ACBAJ=P;
yCCONJ will	ADD=FBHDKAL<N=P8
yCCONJ with	AAP=
yCCONJ within	H=PA
yCCONJ wo	AAP=
yCCONJ work	AAC=HBL=P=
yCCONJ workers	A=HEL;
yCCONJ would	CAP=
yCCONJ year	AAH;IA
yCCONJ yes	HBL=
yCCONJ you	A=CAH;K=NAPC
yCCONJ young	BBC=HAJ=
yCCONJ your	CAHAL=P=
yCCONJ —	H=PA
yDET !	A!BAHZPC
yDET "	C=HHL:
yDET #	ABB;CEI=L<
yDET &	A<HDIAL=P=
yDET '	ADC=H8LC
yDET 's	HNIAL0P=
yDET (	H<L<PF
yDET )	A;HFL9PA
yDET ,	A<BBD;HJI;LAN=P9QA
yDET -	A;HBL;PD
yDET --	A=DA
yDET .	A!BCC;F=G=HYI9KALFN=PIQA
yDET ..	A<HAKBN<
yDET ...	A8HBL:PH
yDET ....	A<HHL:P=
yDET /	ABC=HBL=P=
yDET 1	A;C=HBOA
yDET 10	ACC=H;I=LAOA
yDET 100	C;LAOA
yDET 12	AAC=
yDET 14	AAH=
yDET 15	C=HB
yDET 2	AAC;H=LB
yDET 2-foot	H=
yDET 20	HAL=
yDET 3	AAC:HB
yDET 30	ABC=L=
yDET 4	AAC=
yDET 5	ACC=H=
yDET 6	C=OB
yDET 7	ABC=
yDET :	A8BBC<HBLFP<
yDET ;	A=H:L;PJ
yDET >	A4FCHBIDL;PA
yDET ?	A+DAHXKAL:N=P=
yDET @	H=LA
yDET a	A5B<CADDEAHCLDP<Q=
yDET about	A;HDP=
yDET academy	HAL=
yDET accounts	ABH<
yDET act	C;H<LCQA
yDET action	H9LD
yDET administration	A=C;H<LG
yDET advanced	CAL=
yDET advantage	HAP=
yDET after	HCL;
yDET afternoon	ABH=L=
yDET again	C=HGL9
yDET against	A<C=HALB
yDET age	ACC=H<
yDET agencies	A=
yDET agency	A<E=HD
yDET agenda	AA
yDET ages	A<H=LC
yDET ago	A=HB
yDET agreement	ACH9LA
yDET ahead	H=PA
yDET album	E=HCL9PA
yDET all	A:HCPA
yDET alone	HDL:
yDET also	D=HHKAL8Q=
yDET alternative	C<HB
yDET amendment	A<C9HFLA
yDET america	A=BAHIK=L=NAP8
yDET american	B=C8H8LGPH
yDET americans	AMB;H3PA
yDET among	BAC=E=HD
yDET amount	HA
yDET an	H=PA
yDET and	A<BAC<HGK5LAPE
yDET anniversary	A:I=KF
yDET anymore	A=HDL=
yDET approach	ADC=
yDET are	A4FAHFLCP:
yDET area	ADC=L=
yDET areas	A:HD
yDET arms	AAL=
yDET army	HCL=P=
yDET around	A=HA
yDET as	A=B=HEL;OAP=
yDET assembly	A:LC
yDET assistance	H;LC
yDET at	A6C<HNLBP9
yDET attack	AGC=H<L<
yDET away	A6CDHEP=
yDET back	A<HEP<
yDET balance	L<
yDET bank	HBL<
yDET base	ABH=
yDET be	A=LAMA
yDET because	A<HC
yDET before	A=C=HDP=
yDET began	A;HD
yDET behind	HEL=P;
yDET benefits	ACL=P=
yDET better	A9HE
yDET between	A=H=LAPB
yDET big	A=CB
yDET bill	ADH<L=
yDET billion	A=IA
yDET bit	C=
yDET body	AFH8
yDET book	A<H<LBPB
yDET boom	HAL=
yDET both	HBL=
yDET boy	ACC=H;LA
yDET branch	ADH8LA
yDET brothers	A<H;LF
yDET budget	ADH;LBP<
yDET building	AAH=
yDET burden	ACH=L=PA
yDET bureaucratic	A=CEH=L=
yDET business	ABHAL<P=
yDET but	A<C<HCPB
yDET by	A9HEL:PF
yDET called	A;HC
yDET campaign	H:LE
yDET can	A9HBIAK<LB
yDET canal	H=LA
yDET cannot	A;HC
yDET capacity	ADE=H<
yDET car	ADIAL:
yDET card	ACC=
yDET care	H=LB
yDET cast	H=LA
yDET caused	A=HA
yDET center	A:HEK=
yDET century	AKH:IAK=L8
yDET challenges	AAP=
yDET chamber	AFH=P:
yDET chance	AAH=
yDET chapter	AFL8
yDET check	A=C<HD
yDET chiefs	A9LE
yDET child	FAH;L=PB
yDET children	H;IALA
yDET choice	AJH8P;
yDET citizen	B=PA
yDET city	AAH;PB
yDET civil	ABH<
yDET class	APBCH7L8P9
yDET clean	CHL8P=
yDET club	A=HCL=
yDET coal	ACH;
yDET coast	ACC=HEL8
yDET code	H<LB
yDET comes	A<F=HBKA
yDET commission	A=LCP=
yDET commitment	AIH5IAL=
yDET community	AEH8LBP=
yDET companies	A;H:LAPE
yDET company	C<HC
yDET competitive	A=CB
yDET comprehensive	A9CFH=
yDET conclusion	AAH=
yDET condition	ACH=P=
yDET conference	A:HB
yDET conflict	AFH=P:
yDET congress	A7B=C:F=H<ICKOLAP=
yDET connector	H=LA
yDET consensus	AAL=
yDET continues	A<
yDET convention	A=LC
yDET core	ACH<
yDET corps	AAL<
yDET cost	ACH:PB
yDET costs	ABH<
yDET could	A=HB
yDET countries	ABH<
yDET country	AFC;H;
yDET course	AEC;H=
yDET court	A=LA
yDET covenant	A;C=LE
yDET created	A<PC
yDET credit	A;HC
yDET crime	AABBH=J<
yDET criminals	ADIAP8
yDET crisis	P=
yDET cup	HAL<
yDET danger	A=C=H=PD
yDET date	A=HB
yDET day	C=H=KDP<
yDET deal	ACC;HAI=
yDET debt	AAL=
yDET decade	ABC<
yDET decline	ADH=I=
yDET defense	A<H9LIP=
yDET deficit	A=B=H=IALC
yDET deficits	A;PC
yDET degree	HAL=
yDET democracy	HAL=
yDET department	A7H=LI
yDET depends	A<LA
yDET depression	A9LE
yDET deserves	A=HA
yDET design	AAH;PB
yDET development	A8LF
yDET did	HBKAP:
yDET direction	AHH<L8
yDET discussion	AAHAI=L=
yDET do	A7EAHAK=LF
yDET does	C=HAL=PB
yDET dollar	ABL9PB
yDET dollars	H;IC
yDET door	AFH=L9
yDET down	A=HEIAL;P=
yDET dream	AAH=
yDET duty	A=CA
yDET east	A<CCH;LB
yDET economic	A6CJ
yDET economy	ASH2I=L<
yDET edge	ADH<L=
yDET education	A:B=LE
yDET effective	A=CA
yDET effort	AHC=H4PC
yDET efforts	A=HGL=P:
yDET eighties	AAC=
yDET elected	A;CAHCL=
yDET element	AAH=
yDET elimination	A<L=PD
yDET emergency	C=H=LC
yDET end	A=CDH=L;PB
yDET enemy	AGC=P:
yDET energy	A:BAHAPA
yDET environment	AHH;P;
yDET equal	A=
yDET equipped	A;CC
yDET era	AHH:L:
yDET event	AAC=
yDET ever	A:CHH;
yDET every	H8PH
yDET everything	A=HA
yDET example	AAC=
yDET executive	A;LD
yDET expansion	A;CC
yDET families	AEH:
yDET family	H<LDP<
yDET farm	A=HCL;PA
yDET federal	A4C=LEPG
yDET few	A1CKH<PD
yDET field	HFP:
yDET fight	ABB=HBL;
yDET fighters	A=HA
yDET financial	A=CA
yDET fire	ABH<
yDET first	A7CGHAL=
yDET fiscal	A<CCHBP<
yDET five	BAC<
yDET flag	A;HC
yDET floor	H=LB
yDET food	A=H9LJP<
yDET for	A0HKLJP7
yDET force	ADC=F=HAL:
yDET forces	A;HKL<P:
yDET formula	ADC=L<
yDET foundation	AEH9
yDET four	AAC=HCP<
yDET free	ABL<
yDET freedom	A=HA
yDET freeze	A=HA
yDET from	C=HCLGP5
yDET frontier	AAC=
yDET fund	I=LA
yDET future	A3BDCF
yDET gains	ALH2
yDET game	AAC=HB
yDET gap	HAL=
yDET general	A:CD
yDET generation	ADHAL:
yDET genome	AAH=
yDET gets	A<HDP=
yDET girl	A=C<HC
yDET global	A9CCHB
yDET goal	AAC;HA
yDET goals	ADH<
yDET goes	KA
yDET good	DCH=P=
yDET got	HAL=
yDET government	AA
yDET grand	H=
yDET great	CBH=
yDET group	AFH;L<
yDET growing	ACC=L=
yDET growth	AEC=P<
yDET gulf	AAH;LA
yDET gun	A<HA
yDET guy	AGC=H9
yDET had	AAC<HDL:
yDET half	ADH:
yDET hall	A:HBLCP=
yDET hand	ABL=P=
yDET has	A<HAK=PB
yDET have	A9HIK=
yDET he	A<HDL=
yDET health	ABP<
yDET heart	H=
yDET helped	A=HA
yDET hemisphere	A;LC
yDET here	A<HC
yDET high	C=F=PC
yDET highway	H=LB
yDET history	BAFAJ=K=
yDET hockey	A<LB
yDET holiday	ABH<
yDET home	AAC=
yDET hope	AB
yDET hopeful	A<CB
yDET hour	ACH=L<
yDET house	A;LEP<
yDET housing	ACC9H<PD
yDET how	A=HC
yDET human	HDL=P<
yDET i	C9EAHHP:
yDET idea	AEH:P=
yDET ideas	ABL=
yDET if	A<HB
yDET ii	HFL:P=
yDET immigration	AA
yDET impact	AAH=
yDET important	A=CA
yDET in	A3BAC4HJI=K=LBPJ
yDET income	AEH;P<
yDET increase	AADAH<IAL=
yDET industry	A9HGL=
yDET information	ADHCL;P;
yDET initiative	AJC<L7
yDET instead	A=HA
yDET institute	H=LB
yDET institutes	A8LF
yDET institution	H=LA
yDET institutions	A=HA
yDET interest	AA
yDET interests	A<H=PD
yDET international	CBH=L<PA
yDET into	A;HC
yDET invasion	ABL=
yDET investment	C;PC
yDET investments	L=PA
yDET iran	ACL<P=
yDET iraq	A:LDPA
yDET is	A<C9HCIAL7PK
yDET islands	A=H:LF
yDET issue	AGC=H=P;
yDET issues	AFH:P=
yDET it	C=HEP;
yDET itself	HBL=
yDET jersey	H=LA
yDET job	H:PC
yDET jobs	A<HBIAP=
yDET journey	AAC=
yDET just	A;CAHA
yDET kid	A=HCP=
yDET kind	ACH=L=
yDET known	A5CCHE
yDET lady	A5C=HML=
yDET land	H;LB
yDET last	ADC=H<
yDET later	A=HA
yDET law	ABH7PD
yDET leader	AGH8L=
yDET leaders	ABH<
yDET leadership	L=PB
yDET league	A;HALD
yDET left	AAL<
yDET legislation	ADH=L;PA
yDET level	AFH<L<
yDET lie	A;LC
yDET life	H<LC
yDET line	A=C=H:PI
yDET lines	ABH<
yDET list	HFI=L<P=
yDET living	AAH=
yDET loan	H<LB
yDET locomotive	AEC:H;LA
yDET lol	HBL<
yDET look	HDI=L;
yDET lost	HAL=
yDET lottery	A<C=HALB
yDET love	DAL=
yDET low	F=
yDET made	H=LA
yDET major	A6CH
yDET majority	AAH=
yDET man	C=H<LC
yDET market	ADH;
yDET marketplace	ACH;
yDET may	KBL<
yDET means	H=
yDET measure	AAP=
yDET member	P=
yDET members	A;HALA
yDET men	ACH=P<
yDET message	AAC=
yDET middle	AGH;L=P=
yDET military	A;CCH:PC
yDET millennium	AFH=L:
yDET million	A:HD
yDET minimum	ACH=
yDET minute	A=KDL=
yDET missile	A:F=HCPD
yDET mom	AAH=
yDET money	A<H=PD
yDET month	A<H<KE
yDET months	AJH9P<
yDET morning	ACH:
yDET mother	A=H=I=LE
yDET movement	ABHAL:
yDET movie	AAC=H=LA
yDET must	AAHAK=L;PA
yDET my	A<HBPA
yDET name	HAL=
yDET nation	AGCAH;I=L<
yDET national	A=CHL7
yDET nations	A;H;PF
yDET nato	A;PD
yDET need	HAP<
yDET needed	A;HC
yDET needs	A:L;PH
yDET never	A=H<PD
yDET new	A8CJI=P<
yDET news	A=H;LBPC
yDET next	L=PB
yDET night	ABC;H=LC
yDET no	HAP=
yDET nor	A;H=L=PF
yDET not	A=HCL=
yDET now	A;HFL<
yDET nuclear	L=PC
yDET number	ACB=HBI=P<
yDET numbers	AA
yDET obligation	ABH=
yDET ocean	A=LA
yDET of	A7B<C9HQK9LAPC
yDET off	HFL9
yDET office	C=HA
yDET oil	ABH2LI
yDET old	AFH8
yDET on	A5HK
yDET once	A=HCL=
yDET one	A=C:FAH=PG
yDET ones	AHC=H=P:
yDET only	H=LBP=
yDET opportunity	AEH9LAP=
yDET or	A:BCC=E=HDK=L;PE
yDET order	A<H6LCPG
yDET other	AAC=
yDET our	B<PA
yDET out	A8BACCHGO=P;
yDET over	A=C8HGLCP<
yDET pace	AAC=
yDET package	A;HC
yDET parent	AEH=L;
yDET park	A=C=LC
yDET part	ACC7HC
yDET partnership	AEH;P<
yDET party	AAH=
yDET passed	H;LC
yDET past	A;CCHAL=
yDET payment	ADC=P<
yDET peace	HBP=
yDET peaceful	A=CA
yDET penalty	A=HB
yDET people	ABCAH;LBP;
yDET peoples	ADD=P<
yDET percentage	A=PA
yDET perfect	A:CD
yDET period	ABC=
yDET person	ACH;
yDET physical	A;CAH<PD
yDET piece	AAI=
yDET place	AAC;F=LC
yDET plan	ADBAC;ICL8
yDET player	A=HB
yDET playing	A<HB
yDET please	C=HBL=
yDET point	HCP<
yDET points	HCIAL=P=
yDET policy	A=H=LC
yDET political	AAC;
yDET pool	HCP<
yDET population	ADH:
yDET portion	ABP=
yDET position	AAH=
yDET possible	CBH=
yDET power	ACC=HBL=P<
yDET powerful	A:CC
yDET president	ABL<
yDET price	AGH2LD
yDET principle	ABH=P=
yDET principles	ADH9
yDET private	A6CDHBPA
yDET problem	A=HA
yDET problems	A;CC
yDET process	C=H<L<PG
yDET produced	HAL=
yDET product	A<HB
yDET production	L=
yDET program	C<HIL=O=P=
yDET programs	ABH;L;PE
yDET projects	AAC=H:LBPA
yDET promise	C=H=PC
yDET protection	A:LD
yDET public	A9CAHD
yDET purpose	AHH;P;
yDET quarter	AAH=
yDET question	AAH=
yDET quo	A=HA
yDET railway	H;LC
yDET range	AAL=
yDET rate	AGC;L=
yDET rates	A=HA
yDET recent	A9CE
yDET record	AA
yDET recovery	AFC=H=L=P=
yDET reform	AEL=P<
yDET regime	H=LCQ=
yDET relationship	HCP:
yDET remains	A=HA
yDET report	H=LA
yDET represents	A=HA
yDET resource	AHH;L:
yDET responsibility	CAP=
yDET result	AAL=
yDET retirement	A<PB
yDET return	ABH<
yDET review	A=HA
yDET revolution	ABH=
yDET right	AFH8LDP:
yDET rights	A<H8LI
yDET risks	ACH=P=
yDET river	H;LC
yDET road	H=I=LC
yDET rock	ACH:
yDET role	AFH=L<P=
yDET room	H8LF
yDET round	ACC=H=
yDET rule	ABL<
yDET run	AEC=H=L=
yDET safety	ABH=
yDET same	AAH=
yDET savings	H<LB
yDET say	A=JA
yDET scene	AAC=
yDET school	AAD=IAJ=
yDET schools	ABC<
yDET scientific	ABC=
yDET season	A5CAH=KDPF
yDET sector	A=HA
yDET security	AAH;LEP;
yDET sense	ABP<
yDET series	AAI=
yDET serious	A=CA
yDET service	A=C=H=LD
yDET services	A<LA
yDET set	A=C;HALC
yDET several	A5CI
yDET share	AAD=
yDET she	C=HB
yDET shirt	C=LA
yDET shooting	A=HDI=
yDET should	A=H=LC
yDET show	AEH9
yDET side	EBF=
yDET since	A<HFL<
yDET single	A3CJHB
yDET site	A;HD
yDET situation	AAH=
yDET so	LA
yDET social	A;CB
yDET society	AEH9
yDET solution	AAH=
yDET something	ADC:HBP<
yDET son	AAL=
yDET song	A<L;PF
yDET sources	AAH=
yDET soviet	B=CB
yDET space	ACL;
yDET spending	AAH=
yDET spirit	AHH<L<P<
yDET stamp	H=LA
yDET stand	KCN<
yDET standard	A7CFHA
yDET standards	HBP=
yDET star	A=H;LD
yDET start	ADHCL6
yDET state	ACC=H:LB
yDET states	H6IGLBP=
yDET station	ACB=L=
yDET step	HEL<
yDET steps	AGC=H;L=
yDET stop	ABH=
yDET store	C=
yDET story	AEC<H;LA
yDET strategy	ABCAH:
yDET struggle	AIC;H;P<
yDET student	A=FBHCI=L=O=
yDET successful	A=CA
yDET summit	HBL<
yDET supply	ADP:
yDET support	C;LA
yDET surge	AAH=
yDET surplus	ABH<
yDET system	A9C=HFPB
yDET target	AAH<
yDET task	A8C<HBLF
yDET tax	C=F=H:IALF
yDET teacher	ADH8LDP<
yDET team	H<LB
yDET tell	HAL=
yDET temple	AAH=
yDET term	ACC=H=
yDET test	ACH;
yDET than	AFH;L=
yDET that	A8BAC9HJI=LCP=
yDET the	A;BAFB
yDET their	H=PB
yDET then	A=HFL<P=
yDET there	C=HA
yDET these	A=BAHAL=
yDET they	A8HLP:
yDET thing	ALH3N=
yDET things	HA
yDET this	LDP;
yDET threat	AAC<H7LDPC
yDET three	ABC<
yDET through	C=HA
yDET time	FBH9KDLBN<P<
yDET times	HALAP:
yDET title	ADH<L=
yDET to	A5B8CCHLI=K=LD
yDET today	A9LGP=
yDET together	A<HEP=
yDET tomorrow	HGL9P<
yDET tonight	C<HEP=
yDET too	HBI=P=
yDET took	L=
yDET tour	AHH4LA
yDET track	AEB=LAP:
yDET trade	ACH;LAP=
yDET train	H:LE
yDET trained	A=CA
yDET training	A;LC
yDET transfer	H<LB
yDET transition	H=LB
yDET treaty	A=LB
yDET trust	AAC=
yDET truth	ABH<
yDET trying	A<HB
yDET two	ADC;HBL=
yDET unemployment	ACC;
yDET union	ACL;
yDET united	ACC<H;IGK=L9PB
yDET unless	HAL=
yDET until	HAL=
yDET up	A6HEL:PG
yDET us	A<HFP;
yDET use	ACL=P=
yDET value	A;C=PE
yDET values	HA
yDET version	AAH=LAP=
yDET very	HFL:P=
yDET victims	IAL=
yDET video	A<LA
yDET village	ABC=H=
yDET visit	ABC<
yDET wage	ADH;
yDET waiting	ACHAJ=L=P=
yDET war	A;C;HGLAP<
yDET was	A<BBF=HKKAL5P=
yDET water	A=HDP;
yDET way	ABC=H=
yDET we	A9C:EAHRK;L7NB
yDET weapon	AAL=
yDET weapons	A8LF
yDET web	L=PB
yDET weekend	AAH=
yDET weeks	AAL=
yDET well	A7CADAHC
yDET were	L<PC
yDET west	AAHDL:
yDET what	A;C=HBPB
yDET when	A<BDC=HDK=P=
yDET where	A=
yDET which	HEL=P=
yDET while	FAK=
yDET white	ACC=H=
yDET who	A<C=HD
yDET whose	A=HA
yDET why	HAL=
yDET will	B=C<F=HJL:
yDET with	A7HLI<L=
yDET withdrawal	A;HC
yDET without	A<HDL=
yDET wo	H=I=LA
yDET woman	ADC=H<
yDET won	A;LD
yDET word	ACH=K=
yDET work	HA
yDET worker	F<H=LE
yDET workers	AAI=
yDET working	A;CAHA
yDET world	AJC=H5K=LIO=P;
yDET worth	A=H=PC
yDET worthy	A:CAHB
yDET would	C;HCL;PC
yDET year	AGC:IBKAP9
yDET years	ABFAH9I=K=LC
yDET you	A8HNK=L;NAP<
yDET young	A6CDHC
yDET your	LAP=
yDET —	A<CAHDL;
yDET ”	H<PA
yINTJ !	A=C=G=H:PI
yINTJ ,	CAQ=
yINTJ .	A=H8LCOBPA
yINTJ ?	H<LA
yINTJ @	GAH=M=OA
yINTJ a	HAIAP<
yINTJ it	H=PA
yINTJ the	LAP;
yNOUN !	ADBAD=GBH<L;PAQ<
yNOUN "	BDC<DAF=H6IAJ;K=LANCPF
yNOUN #	A=GBI=JCN=OBP9
yNOUN &	ABP:
yNOUN '	A=BBHCJ<KAL7PC
yNOUN 's	CAF=H8KALF
yNOUN (	ABCAF<GCKBP6
yNOUN )	AAH:LCP=
yNOUN *	AAH9L;PG
yNOUN ,	B;CAF=GAK:LANBP=QA
yNOUN -	AAH8IBLBO=QA
yNOUN --	CBL=
yNOUN .	AFCED<E=F;GAH=K;L<NF
yNOUN ..	ADB=KCL;P=
yNOUN ...	ACH;LCP;
yNOUN ....	C=PA
yNOUN .....	H=LA
yNOUN /	A=HBP=
yNOUN 1	AAB<HAJBL;
yNOUN 10	BCJ;
yNOUN 100,000	BAN=
yNOUN 2	H;LAPA
yNOUN 20	AAC=
yNOUN 3	BAN=
yNOUN 34	L=PA
yNOUN 43	K:ND
yNOUN 50	K<NB
yNOUN 7	BA
yNOUN 8	H=OA
yNOUN 9	H=PA
yNOUN 90	BAJ=
yNOUN :	DBG;H=I=MA
yNOUN ;	CBHDP;Q=
yNOUN >	CDH=JAL9OCPAQ:
yNOUN ?	ABB=D=E=G=H<M=PH
yNOUN @	B<CBF=HAJEK=L=P<QA
yNOUN [	BAJ=
yNOUN _	OAP=
yNOUN a	A<BJC=F<I=J7K4NGPG
yNOUN about	A=C;F=HEKAP=
yNOUN accept	B=JA
yNOUN accountable	HAP=
yNOUN accounts	HAP=
yNOUN across	C=FAK=PC
yNOUN act	H:LFP=
yNOUN action	B7HAJGP=
yNOUN actually	DAH=KAN=
yNOUN add	B=JA
yNOUN address	B=F7JAKG
yNOUN adopt	B=JA
yNOUN advance	ACB=JAP;
yNOUN advanced	B<NB
yNOUN affect	F=KA
yNOUN affordable	A=BACAJ=
yNOUN africa	KAN=
yNOUN after	A=C<F=PC
yNOUN again	CAH9PD
yNOUN against	AAEAH9PA
yNOUN agenda	A=HA
yNOUN aggression	H:PD
yNOUN agreement	F=PA
yNOUN ahead	H<PB
yNOUN aid	N=
yNOUN al	A=LA
yNOUN all	BEF=J7K9NH
yNOUN allow	B=F=JAKB
yNOUN allows	F=KCN=
yNOUN almost	HAL=
yNOUN along	AEP9
yNOUN already	F<KFN;
yNOUN also	A=DAH=NA
yNOUN am	F<KB
yNOUN america	BCF=HAJ;KNN1P=
yNOUN american	AABACAF=J=KEL=N=P;
yNOUN americans	BCC=K=
yNOUN among	H;PC
yNOUN an	A=BGD=HDJ;K:L=P=
yNOUN and	ABBFD=H=ICJ6K=LDP:
yNOUN another	BBJ<
yNOUN answer	A=HDK=L=
yNOUN any	A=BAF=HDJ=K<NDP<
yNOUN anything	BGC=J9
yNOUN apply	B=JA
yNOUN are	ABB;C;F8HDKLL:P=QA
yNOUN areas	BAHAJ;
yNOUN arms	BCJ;
yNOUN around	L=PA
yNOUN as	A=CCFCH=L<
yNOUN asia	BAJ=
yNOUN ask	B=JA
yNOUN assist	B=JA
yNOUN assistance	HAL=
yNOUN assure	B=JA
yNOUN at	D=F=I=KAL=PD
yNOUN australia	BAJ=
yNOUN available	AAB=J=LA
yNOUN avoid	B=JA
yNOUN back	B=JAL=PA
yNOUN ban	B<HAJBL=
yNOUN band	P=
yNOUN based	L=PA
yNOUN basic	H<PB
yNOUN be	B8JHP;
yNOUN became	C=F=HAKA
yNOUN because	C=H:K=NBPE
yNOUN become	DAH=
yNOUN bed	BBN<
yNOUN been	BAC=
yNOUN before	AAC=H;PC
yNOUN began	F=KCN=
yNOUN begin	B=JA
yNOUN behind	C=H;PE
yNOUN being	AABIHEL=N5P9
yNOUN belgrano	BAJ=
yNOUN benefit	B=JA
yNOUN benefits	FGK9
yNOUN best	K9NF
yNOUN better	B9HBJEP<
yNOUN bigger	F=K=NC
yNOUN bill	C=HA
yNOUN bipartisan	BCH<J=
yNOUN both	CAK;NDP=
yNOUN brandon	HAL=
yNOUN break	B=JA
yNOUN bring	A;B;CCJC
yNOUN brought	F9KE
yNOUN budget	BAN=
yNOUN build	B<JB
yNOUN building	CAH;LA
yNOUN built	F=KA
yNOUN business	BFJ8
yNOUN businesses	BAJ=
yNOUN but	A=HALAP=
yNOUN buying	B<NB
yNOUN by	AEC=L<
yNOUN ca	CAF=KAP=
yNOUN call	B<JB
yNOUN called	HAL=
yNOUN came	F=H<KAPB
yNOUN can	CAF=KBN:
yNOUN cannot	HAP=
yNOUN care	A=B<JBPA
yNOUN carry	KDN:
yNOUN cause	F=KFN:
yNOUN causes	FIK5
yNOUN central	H<LB
yNOUN challenge	B=FAJAK=
yNOUN changes	A=HCJ=
yNOUN child	A=HAMAO=
yNOUN children	BAJ=
yNOUN china	BAJ=MAP=
yNOUN choose	B=F;JAKC
yNOUN church	FEH=K;LAN=
yNOUN cities	BCJ;
yNOUN city	A=LA
yNOUN clean	B=JAK9NF
yNOUN clear	A=B<CAH9JBPE
yNOUN climate	BDJ:
yNOUN college	BAH=J=
yNOUN come	B;H;JCKC
yNOUN comes	CAF=H;KALA
yNOUN coming	B=NA
yNOUN communities	AABBJ<P=
yNOUN community	A=BAJ=LA
yNOUN commuters	H=L=PB
yNOUN companies	A<BCHAJ;PA
yNOUN competition	BDJ:
yNOUN conflict	A=PA
yNOUN confront	B9F=JEKB
yNOUN congress	BCJ;K=NA
yNOUN connect	B;F=JCKCN=
yNOUN conservation	BBJ<
yNOUN consider	A<CB
yNOUN continue	B=JA
yNOUN continued	B:ND
yNOUN control	H=JA
yNOUN could	CAF=H;KALDP=
yNOUN countries	BAJ=
yNOUN country	BCJ;K=NB
yNOUN courses	H=PA
yNOUN cover	B<HDJBP:
yNOUN coverage	A9HGP=
yNOUN crash	B=HAJAP=
yNOUN crazy	H=PA
yNOUN create	B;F:JCKD
yNOUN creating	B<F=HANDP=
yNOUN crisis	FAK=
yNOUN cross	B=H=JALB
yNOUN cry	B<JB
yNOUN cut	B;JC
yNOUN david	HAL=
yNOUN day	AAFAGAH;K=
yNOUN de	HBL<PA
yNOUN death	BBJ<
yNOUN decades	BAN=
yNOUN decent	BDJ:
yNOUN defeat	B=JA
yNOUN defend	B=JA
yNOUN defense	BDH=J:LA
yNOUN deficit	BAJ=
yNOUN deliver	B;F=JCKA
yNOUN democracy	BAFAH=J=K=PA
yNOUN depend	CAH=
yNOUN designed	HCL=P=
yNOUN determine	B=JAKDN<
yNOUN develop	B<JB
yNOUN developing	B=JA
yNOUN development	H=LA
yNOUN did	F=HCKAP;
yNOUN different	D=H<PD
yNOUN disadvantaged	BCN;
yNOUN disclose	B=JA
yNOUN discuss	B<JB
yNOUN displaced	B;NC
yNOUN do	B;CAH5JCKALIQ=
yNOUN does	AAHDKAN=P8
yNOUN doing	B9NE
yNOUN domestic	BAJ=
yNOUN double	B;JC
yNOUN down	ACC=H<L=PB
yNOUN dramatically	F;KC
yNOUN drive	BAFEK9N=
yNOUN drug	AAB=JA
yNOUN drugs	B=FAJAK=
yNOUN during	HCP;
yNOUN each	BCC=F;J;K:L<NHPC
yNOUN early	F=NB
yNOUN east	F=
yNOUN economic	BBJ<L=PA
yNOUN educate	B=JA
yNOUN education	A;BBHCJ<
yNOUN efficient	A8CF
yNOUN el	ABH=
yNOUN election	A:LC
yNOUN enable	KBN=
yNOUN encourage	B;F=JCKA
yNOUN ended	KAN=
yNOUN ending	B;HC
yNOUN ends	AABAF<L=
yNOUN energy	BBC<H<L=PD
yNOUN enforce	B=JA
yNOUN enforcement	HAL=
yNOUN enhance	F<KB
yNOUN enough	A=CA
yNOUN ensure	B=JAKBN=
yNOUN ensures	F=KCN=
yNOUN environmental	CBN=
yNOUN equal	B:H=JDPA
yNOUN especially	H=PA
yNOUN essential	C=
yNOUN establishing	B=NA
yNOUN even	H<PB
yNOUN ever	A=B;F=G=HBJDKAN=
yNOUN every	BAHEJ=K9NDP<Q=
yNOUN everybody	K=NA
yNOUN everyone	BAH=J=K:NDPA
yNOUN everything	B9H<NEPB
yNOUN exist	KBN<
yNOUN expand	B:F=JDKA
yNOUN face	FBN=
yNOUN facebook	BDJ:
yNOUN facing	B:ND
yNOUN fairness	BAJ=
yNOUN families	FHK6
yNOUN family	BAHBJ=L<
yNOUN far	CDL=N=
yNOUN farmers	FBH=K<PA
yNOUN favors	F=KBN=
yNOUN federal	L<PA
yNOUN feed	FDK:
yNOUN fight	B=JA
yNOUN finally	KAN=
yNOUN financial	BAH=J=PA
yNOUN find	B=JA
yNOUN fire	BAH=
yNOUN first	F=NA
yNOUN fiscal	BAN=
yNOUN fix	B=JA
yNOUN focus	B;JCKBN<
yNOUN follow	G=OA
yNOUN food	BAJ=
yNOUN for	AGBAHAK=L9P<
yNOUN force	HDP;
yNOUN forces	AAH=
yNOUN foreign	BDF=J:K<ND
yNOUN forward	HCP;
yNOUN found	C=HA
yNOUN four	K=NA
yNOUN free	CA
yNOUN freedom	FIK9N:
yNOUN friday	AAP=
yNOUN from	ACBAF=L:NA
yNOUN full	B<JB
yNOUN fully	A;CC
yNOUN funding	BBHAL=N<
yNOUN funds	FFK9N<
yNOUN further	A<B;JCK<NBPB
yNOUN future	BBJ<
yNOUN gain	J=OB
yNOUN gas	H;PA
yNOUN general	LAP=
yNOUN generations	FDK:
yNOUN george	BAJ=LAQ=
yNOUN gets	F:KE
yNOUN getting	B=NA
yNOUN girls	AAFBH=K<
yNOUN give	B;F<JCKB
yNOUN gives	A=B=F8HDKF
yNOUN go	B=F=JAKA
yNOUN god	CAK=L=NA
yNOUN good	BBJ=MAN<
yNOUN got	HBP=
yNOUN government	A=BBFBK;L=PA
yNOUN graduate	DAH=
yNOUN great	A=CAH=PA
yNOUN greater	BCH=J;PA
yNOUN group	A=PA
yNOUN grow	B=JA
yNOUN growth	AABAH=J=
yNOUN guarantee	B=JA
yNOUN guide	FDK:
yNOUN had	DAF<K9NHP=
yNOUN half	BAH<
yNOUN hand	B;JC
yNOUN happy	A=LA
yNOUN has	AAB;C:H=LGNA
yNOUN have	ACCADAF=HAKAL=N=P9
yNOUN having	B=C=NC
yNOUN he	B<C=H<KIL=N;PC
yNOUN head	H=KDN:PA
yNOUN health	BAJ=
yNOUN help	AAB7F<H;JCKGPA
yNOUN helped	KAN=
yNOUN helping	AAB<C=NB
yNOUN helps	F<KDN=
yNOUN her	H<PB
yNOUN here	A=HBKAN=
yNOUN high	A=CCH=K=NA
yNOUN higher	BAHAJ=P=
yNOUN him	BAJ=
yNOUN hire	AAB=C=F;JAKC
yNOUN his	BCF=J=K=NA
yNOUN historic	BAJ=
yNOUN hit	HAP=
yNOUN hold	B=JA
yNOUN holds	KAN=
yNOUN honor	B=JA
yNOUN hope	B5KAL=NI
yNOUN housing	BJH=J6
yNOUN how	A<BDC:F;H=KBPE
yNOUN howard	H:LD
yNOUN human	CDJ;
yNOUN i	A=D;EAF=GAKOL;MAN5
yNOUN if	AAB=K;NEP=
yNOUN ill	A;CEH=
yNOUN illegal	BAJ=
yNOUN immigration	BAH=J=PA
yNOUN important	H=PA
yNOUN impose	B=JA
yNOUN improve	H<LB
yNOUN improved	B=NA
yNOUN in	BACDD=F<HAL<PAQ<
yNOUN include	B<H<JBPB
yNOUN includes	F=KA
yNOUN including	HAP=
yNOUN incomes	AAP=
yNOUN increase	B;FCJCK<N=
yNOUN increased	C=HA
yNOUN increases	FDK:
yNOUN independence	BBJ<
yNOUN industries	A=HA
yNOUN industry	C=HA
yNOUN inflation	A=BCL<
yNOUN initiative	A<LCP=
yNOUN inspire	F=KB
yNOUN international	BAJ=
yNOUN into	ACH9PA
yNOUN invest	B:JD
yNOUN investment	BBJ<
yNOUN iran	BBJ<KCN;
yNOUN iraq	BCC=F=J=KDN<
yNOUN irish	B=JA
yNOUN is	A<BACCH=KCN9
yNOUN isis	K;NC
yNOUN it	D=HFJ<KNL<N4P;
yNOUN its	BCH;J;PD
yNOUN james	LAN=
yNOUN job	B;C=HBJC
yNOUN jobs	BAP<
yNOUN john	BAJ=
yNOUN join	B8JAND
yNOUN just	A=C=H=KALBPA
yNOUN justice	BEJ9
yNOUN keep	B=JAKBN<
yNOUN keeps	F<KEN<P=
yNOUN kill	B=JA
yNOUN king	H:LBPA
yNOUN l	I<LB
yNOUN la	BCJ;
yNOUN large	BCCAJ;N=
yNOUN last	B=C;HCJAK=L=NC
yNOUN law	HAP=
yNOUN laws	C=HDP<
yNOUN lead	B=JA
yNOUN leaders	H=LA
yNOUN leading	B=NA
yNOUN league	D=LB
yNOUN learn	B=JA
yNOUN learning	B=NA
yNOUN led	F=HBKAL<
yNOUN legislation	FAHCN=P;
yNOUN less	A=CCH;PA
yNOUN let	KAN=
yNOUN level	B=JA
yNOUN lie	F<KB
yNOUN life	BAFBJ=K<
yNOUN lift	B=JA
yNOUN like	ADD=F=H;L<PE
yNOUN limit	B=FBJAK<
yNOUN little	H=PA
yNOUN live	B<JB
yNOUN lives	FHK6
yNOUN living	CAH;PA
yNOUN local	BAJ=
yNOUN lol	H<LAQA
yNOUN long	BDN:
yNOUN long-term	PAQ=
yNOUN look	B<HAJBP=
yNOUN los	HAQ<
yNOUN love	AAD=
yNOUN low	B<CAH=JAPA
yNOUN lower	B=JCN=
yNOUN mac	HAJ=
yNOUN made	DAF=KAL<
yNOUN maintain	B=JA
yNOUN major	H;IAPA
yNOUN make	B:F=KBNAPA
yNOUN makes	KAN=
yNOUN making	H=LA
yNOUN man	AAB<JB
yNOUN many	B:CBF<K=NCPD
yNOUN match	B=JA
yNOUN me	ABB9L<NDPA
yNOUN meet	B<JB
yNOUN meeting	B<D=HBJB
yNOUN members	AAC=
yNOUN middle	B=JA
yNOUN might	HCKAN=P;
yNOUN military	FAK=
yNOUN millions	BAFAJ=K=
yNOUN money	HCP;
yNOUN more	ABBEC<J9K=L<NAPC
yNOUN morning	C=FCHAK;
yNOUN most	BCN<
yNOUN moving	B:ND
yNOUN much	K;NC
yNOUN my	ANBBD<F<H6J;NEP<
yNOUN n	LAP=
yNOUN n't	H=PB
yNOUN na	HAP=
yNOUN named	HAP=
yNOUN national	F=NA
yNOUN nations	ACP:
yNOUN natural	BAH=J=PA
yNOUN near	HAL=
yNOUN nearly	B=JA
yNOUN need	KBN=
yNOUN needed	B<NB
yNOUN needs	AAKAL=N=
yNOUN negotiations	HBL<
yNOUN never	CAH=KA
yNOUN new	A:BCCAHEJ;K9NEP=
yNOUN next	BACAH=J=
yNOUN no	BCF=J;K<ND
yNOUN not	AAB;H;JCPB
yNOUN now	AABAC<F=KDMAN<P:
yNOUN nuclear	BAH=J=PA
yNOUN nz	L<QB
yNOUN of	AACFF:P9
yNOUN off	LA
yNOUN offer	B:FHJDK8N=
yNOUN offers	A=CAF;KC
yNOUN office	BAH=
yNOUN often	H=PA
yNOUN oil	A=BBH=LB
yNOUN omg	HAP=
yNOUN on	BDH=J=LBQ=
yNOUN one	AABFF<J;K=LAP;
yNOUN only	A;CBF=KCN=
yNOUN open	A=CCK;NCP=
yNOUN opened	C=H<LD
yNOUN opportunities	A=HA
yNOUN opportunity	BCJ;
yNOUN or	AAH:PB
yNOUN organized	HAL=
yNOUN other	BEFDH<J9K9PB
yNOUN others	H=NA
yNOUN our	AABIH;J7K8NAPC
yNOUN ourselves	BAP=
yNOUN out	ABC=H:PC
yNOUN outside	AABDH=J:
yNOUN over	A=BACAK=
yNOUN own	B=JA
yNOUN parents	FCK;
yNOUN part	BAN=
yNOUN particular	H=PA
yNOUN party	B9FBJEK<
yNOUN pass	B=JA
yNOUN passenger	A=PA
yNOUN passing	D=PA
yNOUN pay	B<DAF<KC
yNOUN peace	A=BGFAHEJ8K=P;
yNOUN people	AEB:C<FAJDL=
yNOUN per	BEC9HAL=
yNOUN permanent	K=NB
yNOUN permit	F=KA
yNOUN places	FDK:
yNOUN plan	A=HCP=
yNOUN plans	A=HA
yNOUN plant	B=JA
yNOUN play	HBL<
yNOUN playing	B=NA
yNOUN police	FBK=N=
yNOUN political	BAC<
yNOUN politics	BAC=
yNOUN population	HA
yNOUN ports	B<HCJBP;
yNOUN poverty	ACF=H=
yNOUN power	B=C=FAJAK=PA
yNOUN practices	HBP<
yNOUN prepared	F=HAKAP=
yNOUN president	C=
yNOUN prevent	B8F<JFKB
yNOUN prices	BAH=J=PA
yNOUN private	BBJ<K=NA
yNOUN problems	AABAH;
yNOUN process	A=HB
yNOUN produce	B=JA
yNOUN production	HAP=
yNOUN products	HAL=
yNOUN program	A<HAK=NA
yNOUN programs	B8HDJFP:
yNOUN progress	B:JD
yNOUN promote	B=JA
yNOUN promotes	F=KA
yNOUN prosperity	BAJ=
yNOUN protect	A=LA
yNOUN provide	B=F;JAKC
yNOUN provides	F=KA
yNOUN public	ACBAH=I=J=
yNOUN put	B=F=HAJAKBL=
yNOUN puts	F=KA
yNOUN race	FAK=
yNOUN rate	F=HA
yNOUN rates	B=HA
yNOUN rather	HBL=
yNOUN reach	B<JB
yNOUN read	F<KB
yNOUN reading	C=HAJAP=
yNOUN real	HAP=
yNOUN reduce	B;JC
yNOUN reduced	KA
yNOUN reducing	AAC=
yNOUN reflect	F=KA
yNOUN reform	B<HAJBL=
yNOUN remain	B;DCF=H=JAKA
yNOUN remains	F<KB
yNOUN renewable	BDJ:
yNOUN replace	B=JA
yNOUN report	B<JB
yNOUN republicans	KBN=
yNOUN require	B=DAJAL=
yNOUN research	HGP8
yNOUN resource	B=HA
yNOUN respect	FEK9
yNOUN respects	KCN;
yNOUN respond	B=JA
yNOUN responded	HAL=
yNOUN restore	B=JA
yNOUN return	HFL:
yNOUN right	A;B=JAL=MAO=PC
yNOUN root	FDK:
yNOUN rt	LAQ=
yNOUN run	B=C=HCJAKAN=P=
yNOUN running	B=NA
yNOUN rural	BEJ9
yNOUN sacrifice	B<JB
yNOUN saddam	KBL=
yNOUN said	F=H<KALB
yNOUN save	B=JA
yNOUN saving	B6JANF
yNOUN say	B=HA
yNOUN says	C=F;HAKDLBP<
yNOUN school	A<B=JALB
yNOUN schools	BAJ=
yNOUN security	FAN=
yNOUN seek	F;KC
yNOUN sergeant	H=LA
yNOUN serious	K;NC
yNOUN service	A=HA
yNOUN serving	HAP=
yNOUN set	B;JCKCL;N=PB
yNOUN sets	FCK=N=
yNOUN several	K<NB
yNOUN shape	B=H=JAPA
yNOUN share	B=D=HAJA
yNOUN she	B:KE
yNOUN should	HAKAN=
yNOUN show	B=FDJAK:
yNOUN shut	KA
yNOUN side	FBK<
yNOUN since	ABC=H=PA
yNOUN small	BBJ<
yNOUN so	A<B:CCF=JBKAL=
yNOUN social	BCJ;K=LBP=
yNOUN some	BCFAJ;K=NAP<
yNOUN someone	H=PA
yNOUN soon	C=HA
yNOUN sound	B=FBH9JAK=PE
yNOUN speak	CAF=KAL=
yNOUN speed	B=JA
yNOUN spend	B=JA
yNOUN spending	BFK<N;
yNOUN spoke	H=LA
yNOUN spring	BBN<
yNOUN spur	A=B:HBJD
yNOUN stand	F<KB
yNOUN standards	B=HC
yNOUN start	B=JA
yNOUN states	B=JA
yNOUN station	HAP=
yNOUN stay	B;JC
yNOUN still	A=
yNOUN stop	B8HFJAN=
yNOUN stopped	C=HA
yNOUN strengthen	B=JAKAN=
yNOUN strike	AAFDH=K:
yNOUN strong	BEC=FAJ9
yNOUN stronger	H=L=PB
yNOUN struggling	B=NA
yNOUN students	BAJ=K=NAP=
yNOUN submit	B=JA
yNOUN substantially	A=PA
yNOUN success	BCJ=N=
yNOUN such	BEC<HBJ;K=NA
yNOUN support	B;DBH=JC
yNOUN sustain	B=F;JAKC
yNOUN system	H<PA
yNOUN systems	A<HB
yNOUN tackling	J=
yNOUN take	B;F;JCKC
yNOUN tax	B:FCHBJDK=N=P<
yNOUN taxes	ACP;
yNOUN teach	B;JCKDN<
yNOUN teachers	A<PB
yNOUN teaching	BCN;
yNOUN technology	AAH=
yNOUN tell	B=JA
yNOUN terror	BAHAL=P=
yNOUN terrorist	BFJ8
yNOUN terrorists	BBHAJ<K<NAP=
yNOUN than	B=CAHAP=
yNOUN that	BDCDD=F<H=J;LAM=NAP=
yNOUN the	ADBFEAF7J3K6L=MANIPB
yNOUN their	AFBAC=F:HBJ=L=NAP<
yNOUN them	ABBEH<J;P=
yNOUN themselves	A=PA
yNOUN then	HBP<
yNOUN there	AABCF=K4NF
yNOUN these	BDF=J9K=NC
yNOUN they	A=B;C:H=KM
yNOUN things	BCFBJ;K<
yNOUN this	A=BEF=J;K6NFOAPA
yNOUN those	BFH=J7K:NDPB
yNOUN thought	B=CAH=NA
yNOUN threaten	F:KD
yNOUN threatens	F:KD
yNOUN three	H=PA
yNOUN through	ACC<F<KBP<
yNOUN time	A<B6HAJH
yNOUN to	AACAD=EAF=G=KBN<Q=
yNOUN today	BDFBI=J:K<L<N=OAPE
yNOUN together	H=PA
yNOUN tomorrow	FBH=K<PA
yNOUN tonight	A=PA
yNOUN too	A=C<HBKALAP=
yNOUN total	FAH=
yNOUN toward	AAC=HAP=
yNOUN trade	AAB<HDJBL=P:
yNOUN train	B=JA
yNOUN training	BCN;
yNOUN transfer	HAL=
yNOUN travel	B;JC
yNOUN try	B;F9JCKF
yNOUN turn	B;JC
yNOUN twitter	A:LD
yNOUN two	B=CDJ=
yNOUN u	F=HBKALAP:
yNOUN u.s.	BCC=EAJ;
yNOUN under	BCJ;
yNOUN united	A=H=LAPA
yNOUN up	ACBCF=J;KAL:PA
yNOUN upon	HC
yNOUN urban	B;CC
yNOUN us	H=J=PD
yNOUN use	B=DAFGH=JAK9N=
yNOUN used	A=CA
yNOUN using	HAP=
yNOUN usual	CAN=
yNOUN various	BBJ<
yNOUN veterans	BAN=
yNOUN vote	H<JA
yNOUN wages	A=PB
yNOUN walked	HAQ=
yNOUN war	FBK<
yNOUN was	HFL;P=
yNOUN watch	B=H<JAPB
yNOUN water	B<HBJBL<
yNOUN way	H<PB
yNOUN ways	C=
yNOUN we	A;BBC<E=F=HCI=KXL=N/
yNOUN welfare	BBJ<
yNOUN well	B=CA
yNOUN went	F=KCN=
yNOUN were	C=F=HCKGP5
yNOUN west	H;PC
yNOUN what	BCC<H=J=LA
yNOUN when	B<CDF=KAN<
yNOUN where	B=H=JALA
yNOUN whether	BCC=H=
yNOUN which	BFHBJ:L=P<
yNOUN while	F<HAK=NDP=
yNOUN who	A=BAHGJ=L<P=
yNOUN will	CDF<HCL<N;
yNOUN win	B=JA
yNOUN winning	IAL=
yNOUN with	AFF=HBK=L9NCP<
yNOUN within	BDHBJ:L=
yNOUN without	AAB=CA
yNOUN women	BAN=
yNOUN work	B;FDJCK:
yNOUN workers	ACP;
yNOUN working	B<NC
yNOUN world	A=BEFAJ;K=
yNOUN would	KAN=
yNOUN x	HALDP=Q:
yNOUN year	BCFAJ;K=
yNOUN years	HCP;
yNOUN yes	CAH=
yNOUN yet	H<LB
yNOUN you	B=F=KKL<N6PC
yNOUN young	BHFAHAJ:N:P=
yNOUN your	FAK=L=NB
yNOUN ~	AA
yNOUN ”	LAO=
yNOUN …	HAP=
yNOUN 😂	L=QA
yNUM !	A=HDL<
yNUM "	AAH6LF
yNUM #	A=L=PB
yNUM '	H<I=PD
yNUM 's	H9LE
yNUM (	H=LA
yNUM )	HKI=L;P:Q=
yNUM ,	A<B=FAGAH;IALC
yNUM -	A=HCL=P=QA
yNUM .	A<B=CCFAIAK;P:QF
yNUM ...	HAP=
yNUM ....	HAL=
yNUM 1	BAHGJ=L7
yNUM 11	BAL=
yNUM 1943	C=D=HALA
yNUM 1945	C=LA
yNUM 1957	D=HA
yNUM 1985	H<LB
yNUM 2	AAB=EAHFL<O=P;
yNUM 2005	H<LB
yNUM 3	H8LF
yNUM 4	A=LB
yNUM 40	HBP<
yNUM 5	I=MA
yNUM 8	BBC=H=
yNUM :	A<HAI=LCP=
yNUM ;	HAL=
yNUM >	HHL4
yNUM a	B=HCKAP;
yNUM american	ABHEL6
yNUM americans	AAHBP:
yNUM an	B=HCL=
yNUM and	ACC=IAL<P=
yNUM are	HCK=L=
yNUM at	A=PA
yNUM be	B=JA
yNUM by	A<H:LDPB
yNUM citizens	H=LA
yNUM credit	LAP=
yNUM days	HAL=
yNUM each	BAN=
yNUM election	ABQ=
yNUM families	A=BAIAN=
yNUM federal	AAC=
yNUM fiscal	AAH=
yNUM for	L=PB
yNUM from	AAL=
yNUM has	H:PD
yNUM have	H;K=LD
yNUM i	A=HA
yNUM in	A;HAIALCOAP9
yNUM income	AAL=
yNUM increase	A:HD
yNUM is	A=HCK=L=MA
yNUM it	BAL=
yNUM jobs	ACC=L=
yNUM last	BAC=
yNUM later	HAL=
yNUM less	A=BAHAJ=
yNUM lives	FAK=
yNUM message	A<H=LD
yNUM more	AABAC=H=IAJ=
yNUM my	A=HDI<
yNUM nations	A:HC
yNUM new	ADC=H<
yNUM now	F=KA
yNUM of	CAHAOAP8
yNUM off	AA
yNUM old	HDL:
yNUM on	A=H=LA
yNUM one	C=FA
yNUM or	C=HCL=
yNUM our	HAJ=K=NA
yNUM out	HAP=
yNUM over	H=PA
yNUM people	F=HEP;
yNUM police	ADB=L=
yNUM programs	I=LB
yNUM since	A=HA
yNUM so	CBH<
yNUM social	L=PA
yNUM species	HA
yNUM that	HCL<
yNUM the	BAHDLAP8
yNUM thing	ABC<
yNUM this	HDP:
yNUM to	A;H;IALC
yNUM under	HBI=L=
yNUM was	H9LD
yNUM were	A=HEL<P=
yNUM while	H<LB
yNUM will	A=CA
yNUM with	A=PA
yNUM working	N=PB
yNUM year	HA
yNUM years	AGH9I=
yPART !	AAH6LJP<
yPART "	ACBAH<N=
yPART #	C=
yPART &	H=LB
yPART 's	C=K=LA
yPART (	CDH<L=OAP=
yPART )	H=PA
yPART ,	ABC6HDKAL9PD
yPART -	I=LA
yPART --	PA
yPART .	AFC<EAIAK<L<P<
yPART ...	HDP;
yPART ....	A=PB
yPART 1,000	OAP=
yPART 10	HAL=
yPART :	AAC=HA
yPART ;	HCL=P=
yPART >	ACC<H9JAKALHP7
yPART ?	ABC=D=HCP<
yPART @	AAHBL=P<
yPART a	ACB=CAD=H<N=PA
yPART about	AAH:PB
yPART access	A<PA
yPART after	HCP;
yPART again	HAP=
yPART against	A=HA
yPART ahead	H=PA
yPART all	A=F<KB
yPART alone	HCP<
yPART america	ADF=KAL=
yPART american	FAH<K=N=PD
yPART and	D=F=HEL:PC
yPART any	DAH<
yPART anymore	A:CD
yPART are	HBP<
yPART around	A=H=PC
yPART at	D=H=PC
yPART attacks	L=PA
yPART away	D=PA
yPART back	A=H=PC
yPART be	HAJ=
yPART because	A<PC
yPART been	D=PA
yPART being	BAH=N=PA
yPART better	HAP=
yPART between	HAP=
yPART business	D=H=PC
yPART but	A<PB
yPART by	A:H<PG
yPART care	AAHAP<
yPART children	L<PB
yPART class	A<PA
yPART common	H=PA
yPART community	HAL=
yPART competition	A=PA
yPART congress	H=PC
yPART conservation	H=PA
yPART credit	HBP<
yPART days	A=HA
yPART demand	L=PA
yPART do	KAP=
yPART domestic	A;LC
yPART down	AACAH=P=
yPART economic	AAH=
yPART economy	A:PD
yPART end	FCK=N=
yPART enough	A:CD
yPART environmental	A9CE
yPART even	H=PA
yPART every	BAHBP;
yPART families	HDP:
yPART federal	HAP=
yPART for	A=B=CBH<LB
yPART forces	AAH=
yPART forward	H<PB
yPART free	H=PA
yPART freedom	A=PA
yPART from	A=H<IAO=PD
yPART good	FCH=K=
yPART government	A<PB
yPART great	ABP=
yPART guns	A;PC
yPART hard	HEP9
yPART has	A=L=PC
yPART have	DBH<
yPART he	EAP=
yPART health	AAFCH<K;PA
yPART here	H=PB
yPART him	A=B=H=PD
yPART himself	ACP<
yPART how	A9CFP=
yPART i	AAB;C=FAH=K;NBPE
yPART if	D=H<K=NAPD
yPART in	A=HBI=MAO=
yPART independent	OAP=
yPART innovation	HCP;
yPART into	A<PC
yPART investment	A=PA
yPART is	A=HKP6
yPART it	CBF=H9KANB
yPART its	A;H=PE
yPART jobs	ABH:L=PC
yPART john	HBL<
yPART just	F=PB
yPART know	H=KA
yPART last	HBL=P=
yPART less	DCP;
yPART life	AAP=
yPART like	HCP;
yPART make	CCH=P=
yPART man	A<CAHA
yPART markets	A:HAPA
yPART me	A9HKP;Q=
yPART medical	A<CB
yPART medicare	A=PA
yPART more	H=
yPART much	B=CA
yPART my	ADB=L=
yPART na	C=HEL=P=
yPART national	C=PA
yPART need	AAP=
yPART new	A<C=KBL9PE
yPART news	LCP;
yPART no	A=
yPART now	H<L=PD
yPART of	A9C=LGPA
yPART on	ABC;HALAP<
yPART one	DBF8KFN=P=
yPART only	H=PA
yPART or	A:B=C=HH
yPART other	A=FDP<
yPART our	ACB=H;L=PB
yPART ourselves	AAC=
yPART out	A=C=L=PE
yPART over	H<PB
yPART past	A=CA
yPART peace	H=PA
yPART people	A<C=FAK=PE
yPART power	AAF=
yPART problems	ACL=P=
yPART productivity	A=H;PD
yPART program	H:LA
yPART programs	HBP<
yPART protect	A=PB
yPART quickly	H=PA
yPART real	D=PA
yPART research	H;PC
yPART responsibility	AAL=
yPART rest	H=PA
yPART right	PA
yPART security	A:LD
yPART serious	F=NB
yPART small	H=LBP=
yPART so	L<PB
yPART social	A=CA
yPART some	PA
yPART someone	HDP:
yPART spending	ABH=P=
yPART states	A<HB
yPART still	H<PB
yPART such	H=PA
yPART support	A=H=PC
yPART tax	AAFBH=K<
yPART terrorists	H=PA
yPART than	ABC=H=
yPART that	AFB<C=DEH8L;PA
yPART the	A;BBC6FAHAKALBN=PC
yPART their	A=D=H;PF
yPART them	A=H<PC
yPART themselves	H=PA
yPART there	H<PB
yPART these	A=HB
yPART they	KAN=
yPART things	AAP=
yPART this	A;BADAF=H<KAN=PD
yPART those	A=L=PC
yPART through	H<L=PD
yPART to	AAB<C8DAHALAPA
yPART today	H;PC
yPART together	D=HCP=
yPART tomorrow	HAL;PA
yPART tonight	H:PD
yPART two	AABAC;
yPART until	H:PD
yPART up	A=H<LBPA
yPART us	AAHBP:
yPART war	C=H=PC
yPART was	HCL:
yPART we	AACCF=HBN9P=
yPART welfare	H<PB
yPART what	H:L=PE
yPART when	A<D=PB
yPART where	H=PA
yPART who	H<KB
yPART why	E=PA
yPART will	HAP=
yPART with	A:CADEH9N=PC
yPART without	H=PA
yPART work	H<KA
yPART workers	H=PA
yPART world	AAL:
yPART would	ABC<HEP9
yPART yet	C=KA
yPART you	CDH;LFN;P;
yPART your	B<HB
yPRON !	AAC=FAH=K=LCO=
yPRON "	LAP=
yPRON #	ACH=P=
yPRON &	A<H3L=PO
yPRON '	HMKCL:P4
yPRON 's	CAHGL7P=
yPRON (	G=HDL<
yPRON ,	A7BDKBN8PF
yPRON --	LAN=P=
yPRON .	A=CBE=L=N=PD
yPRON ..	CAH=
yPRON ...	A=H;LC
yPRON /	AAHAL=P=
yPRON :	ACB<HDL<P<
yPRON ;	C=H:L=PG
yPRON >	A=BAC;G<HCLEMCO=P;
yPRON ?	GCHAP9
yPRON @	L:PB
yPRON a	A9B<CADAF=HDJALDP=
yPRON about	A<H=LBPA
yPRON abroad	H:PE
yPRON across	A=PB
yPRON address	LA
yPRON afford	DAP=
yPRON after	A=PA
yPRON again	H9LE
yPRON against	HAL=
yPRON agencies	C=HA
yPRON album	A<C<HALE
yPRON all	CAHBP9
yPRON alliances	A<HB
yPRON allies	ACH;
yPRON almost	H=PA
yPRON also	HBLCP9
yPRON always	A<CB
yPRON america	A=F=H=K=NBPA
yPRON american	CCP=
yPRON americans	A=CAHCL;
yPRON an	AADAH=P=
yPRON and	A:BAHAPC
yPRON any	B=EA
yPRON approach	B=F=HAJA
yPRON are	A;CAK=LC
yPRON around	HAP=
yPRON as	A:MA
yPRON asked	A=CA
yPRON at	KAL;N=PB
yPRON away	C=
yPRON back	C=HEJ=P=
yPRON balance	FAH=
yPRON basic	A=CA
yPRON be	DAGBJ=P;
yPRON become	HAL=
yPRON before	HAL=
yPRON began	LBP=
yPRON begin	B=JA
yPRON behind	HCP;
yPRON being	A=BBH=
yPRON believe	DA
yPRON best	B=CCN=
yPRON better	FBK<
yPRON big	A;CC
yPRON budget	F<KB
yPRON building	AAH=
yPRON but	H=PA
yPRON by	ABH6LE
yPRON ca	CAHAL=P=
yPRON call	B=CAD=JA
yPRON can	F=H<KAPB
yPRON cannot	CAHDL<P;
yPRON career	L=QA
yPRON carry	B;JC
yPRON century	AAC=
yPRON chance	FAN=
yPRON changed	D<LC
yPRON child	A=HEP<
yPRON children	AAH;PA
yPRON cities	AAH=
yPRON citizens	ACH=L=
yPRON city	ABD=H<LA
yPRON class	A;HC
yPRON clean	H=PA
yPRON college	AAH=
yPRON come	A=B=HDJAP<
yPRON coming	B:H=NDPA
yPRON commitment	ABP=
yPRON committed	D=PA
yPRON communities	L<PB
yPRON community	AAL=
yPRON consider	B=JA
yPRON could	HCK6L;NH
yPRON country	ACP;
yPRON crime	H=PA
yPRON deficit	A=FAHAN=
yPRON democracy	FCN;
yPRON deserve	HBP<
yPRON did	A=D=FAKB
yPRON difficult	A<CB
yPRON discipline	AAL=
yPRON do	ABC<D=HA
yPRON domestic	ADH=P=
yPRON done	HCP;
yPRON down	A<HAPA
yPRON each	AAC=
yPRON early	H=PA
yPRON economic	C<PB
yPRON economy	A;LAPB
yPRON education	ABH=
yPRON effort	A=PB
yPRON efforts	C=H<PE
yPRON energy	A;H9IAPH
yPRON even	A=F=HCKCN=P=
yPRON evening	FAP=
yPRON ever	A;BA
yPRON every	A<PA
yPRON everyone	BBF=J<NB
yPRON fair	A;CC
yPRON fast	H=PA
yPRON feel	CAHAP;
yPRON focus	B=C=IAJA
yPRON for	ADBAF=P<
yPRON force	A=
yPRON forces	H:LE
yPRON foreign	AAC=
yPRON form	AADAH;
yPRON forward	C=D=PA
yPRON four	DAHAP;
yPRON free	HAP=
yPRON freedom	HEL7PB
yPRON friends	FCH;K;PA
yPRON from	HB
yPRON full	HAP=
yPRON fully	CADAF=P=
yPRON funds	H=PA
yPRON future	AABAH=J=
yPRON game	A=HA
yPRON general	AAH=
yPRON give	DAP=
yPRON go	B=DAJAP=
yPRON goals	HA
yPRON good	AABAH<J=
yPRON government	A:K=LBNAPA
yPRON graders	A<HCL=
yPRON great	A6CH
yPRON had	A;B=C=HDJ=LAPA
yPRON has	HQL=N=P1
yPRON have	DAP=
yPRON having	B=NA
yPRON he	BAC=HBP<
yPRON health	ADC=L<
yPRON held	A=CAH=PA
yPRON help	A=B;NCPA
yPRON helped	A=HA
yPRON her	HAL=
yPRON here	AAD=H=KAL<NDP=
yPRON higher	C=PA
yPRON him	D=PA
yPRON his	B=PA
yPRON history	ABH;
yPRON hopes	AAH=
yPRON house	H<LD
yPRON human	AAL=
yPRON i	D=F<HDK=L;ND
yPRON ideals	HAP=
yPRON if	AAH=
yPRON immigration	A;PC
yPRON in	C=HFIAJ=L6PD
yPRON instead	C=PA
yPRON institutions	ACH;
yPRON interest	ABH=P=
yPRON interests	AAH;PA
yPRON is	HDKCL<N;
yPRON it	A=BEDALCN8
yPRON its	HAK<NDP=
yPRON jobs	D=HCL=
yPRON just	A=GAHEL=P<
yPRON keep	C=PA
yPRON know	B=DAJAP=
yPRON lady	A=C;HFL=
yPRON last	H=PA
yPRON laws	H:LD
yPRON levels	AAC=L=
yPRON life	AAH=
yPRON live	D=HA
yPRON lives	AAB=C=FAK=PA
yPRON lol	AA
yPRON longer	CAP=
yPRON look	ACC=L=
yPRON major	A8CF
yPRON make	LDP:
yPRON makes	F=HAKAN=
yPRON making	HAP=
yPRON man	H=PB
yPRON many	CAP=
yPRON may	A=HA
yPRON me	ADBAH7
yPRON mean	A<HB
yPRON means	KAN=
yPRON men	A=HA
yPRON met	A8CDPA
yPRON military	AAH=
yPRON more	C;FEP<
yPRON much	HBP<
yPRON must	A=HCKAP;
yPRON my	BBDAJ<
yPRON myself	H=PB
yPRON n't	C=DCP=
yPRON nation	ABP=
yPRON national	ADCAH=P:
yPRON nearly	H=PA
yPRON need	CAF=HA
yPRON needed	JAM=
yPRON needs	H=LBP=
yPRON new	ADBBC=D=J<LCN=P;
yPRON no	A=C=DAL=PB
yPRON not	A=CAFAJ=K=L=PE
yPRON nothing	BEF<K:NA
yPRON now	A=PA
yPRON nuclear	AAC=H<LB
yPRON obligations	A=HA
yPRON of	A<C=FAHAI=KALBN=
yPRON off	A=HEP;
yPRON office	A9HCPA
yPRON on	D=L<PG
yPRON once	H=LEP;
yPRON one	ABB6CEOAP<
yPRON opportunity	A=
yPRON or	ADC<H8L<PG
yPRON other	MAP=
yPRON others	C;HC
yPRON our	BCJ=NAP;
yPRON ourselves	BAJ=
yPRON out	A=C=HB
yPRON over	LCP;
yPRON partners	AAP<
yPRON pass	B<JB
yPRON peace	FAH=N=PC
yPRON people	H;LB
yPRON plan	B:D=HDJDL<
yPRON policy	HBI=L<PB
yPRON potential	A7CG
yPRON power	H=PA
yPRON president	AAB=D=F=H=NCPA
yPRON press	ABH<
yPRON priorities	AAP=
yPRON private	C=PA
yPRON process	AAB=H=JA
yPRON production	PA
yPRON program	HAP<
yPRON project	AAC=
yPRON proposals	ABP<
yPRON protects	HCP;
yPRON purpose	AAH=
yPRON raise	A=HDP=
yPRON reached	HCL;
yPRON read	F;KC
yPRON record	H=QA
yPRON reflect	C=PA
yPRON republicans	F<HAK=NDP=
yPRON require	KBN<
yPRON resources	A;HALA
yPRON responsibility	ADH;L=
yPRON right	AAD=HAL<PA
yPRON rights	ACH;
yPRON rising	FAH;PA
yPRON role	AABBC=H=
yPRON rt	I<OB
yPRON run	A=HA
yPRON s	L=P<QC
yPRON said	A;CC
yPRON saw	CAP=
yPRON say	AAB<C=JB
yPRON saying	GAK=
yPRON school	AAH=
yPRON sector	AA
yPRON security	ADD=L=
yPRON see	A<CCP=
yPRON seems	HAP=
yPRON share	AAH=
yPRON should	A=HBLDP9
yPRON shown	DAP=
yPRON since	A=PA
yPRON single	A:CGH;LA
yPRON so	C<HCL=
yPRON social	HAP=
yPRON some	D=H=PC
yPRON something	BCH=N;PA
yPRON son	ADH=P<
yPRON soon	CAP=
yPRON sought	CAP=
yPRON spending	H;L=PE
yPRON stand	CAP<
yPRON state	AFC=H<P=
yPRON states	LBP<
yPRON still	A=HA
yPRON strong	H=PA
yPRON stronger	H=PA
yPRON students	A=HA
yPRON succeed	B=JA
yPRON success	C=FA
yPRON such	H;PC
yPRON support	ABH=
yPRON system	AAHAL;
yPRON take	DAL=
yPRON task	AAH=
yPRON taxes	H=PA
yPRON than	A<PB
yPRON thank	H7LG
yPRON that	B;C=H;K=MAPG
yPRON the	AAB=HEJ=N<
yPRON their	ABB=DAH<
yPRON them	AEC=HGP5
yPRON then	C=PA
yPRON there	HKL=P6
yPRON these	HKP3
yPRON they	HAK;NA
yPRON think	D;HE
yPRON this	A9BCC=DAHB
yPRON those	D=LEP;
yPRON though	HAL=
yPRON thought	DAP=
yPRON through	F=HDP<
yPRON time	ADH9PA
yPRON to	A:C<DFF<H=KBL;MAPD
yPRON today	A=C=DAH8PI
yPRON together	A=PA
yPRON tomorrow	A=HA
yPRON tonight	H=
yPRON too	A=CAG=HCP=
yPRON trade	H<L=PD
yPRON troops	AAH=
yPRON turn	H=PA
yPRON turned	H<LB
yPRON two	D=F=NAPA
yPRON u	HAP=
yPRON until	A=HA
yPRON upon	HAL=
yPRON urge	CAP=
yPRON urgent	A=CA
yPRON us	D=HAK=PA
yPRON values	AAH=
yPRON very	KDN:
yPRON veto	HAL=
yPRON vulnerable	A;CAPA
yPRON want	EAP=
yPRON warriors	A=PA
yPRON was	A=C=H=K=LG
yPRON way	C=FCHCL=N;
yPRON we	AEC=D=H;PA
yPRON weapons	A=PA
yPRON welfare	H=PA
yPRON well	C=PC
yPRON were	HCP<
yPRON what	A=B=HBK=NA
yPRON when	CAL<
yPRON whether	HFL;P<
yPRON while	AAC=
yPRON who	C=H=PB
yPRON will	ADC;L=PB
yPRON with	A<C=DAEAH<LAP=QB
yPRON within	HAP=
yPRON work	AAL<
yPRON worked	A=HA
yPRON working	AEB=H;L=PA
yPRON world	A=PA
yPRON would	A=LCP=
yPRON year	A;C=HDL=
yPRON years	BBJ<
yPRON yet	D=HA
yPRON you	A;BBD;HALFP:
yPRON your	BAJ=L=PB
yPRON —	B=H<PC
yPRON ”	A=PA
yPRON …	HCQ=
yPRON 😂	H:LD
yPROPN !	AGE=F=KAL:P=
yPROPN "	A=PB
yPROPN #	B=F=HEICJAK<L7NAO=PB
yPROPN &	C=HGP9
yPROPN '	B=HBLAP;QA
yPROPN 's	F=KBLBN=
yPROPN (	A=C<LCMA
yPROPN )	L5O=PDQE
yPROPN *	LAO=P=QA
yPROPN ,	GAH:ICP=
yPROPN -	ABC=HBQ<
yPROPN --	PA
yPROPN .	AEBCF;G=H=JALAO=P<
yPROPN ..	LBP=
yPROPN ...	A<LFP<Q=
yPROPN /	A=HDL=
yPROPN 1	ADD=L<
yPROPN 15	IAL=
yPROPN 18	H=PA
yPROPN 2	A=BA
yPROPN 20	A=EBH<PA
yPROPN 25	L=QA
yPROPN 3	IAL=
yPROPN 30	A<C=HC
yPROPN 4	HAP=
yPROPN 50	BAN=
yPROPN :	C=GAH;IAK=PE
yPROPN ;	H=LAQA
yPROPN >	A;C=FEL=MAO=PD
yPROPN ?	CBH:L;PF
yPROPN @	A<K<OAPAQC
yPROPN ]	C=LA
yPROPN _	A=C=HEL:QC
yPROPN a	B;D=HKI=KBL:MAP=Q=
yPROPN about	HFL<P9
yPROPN act	L<PA
yPROPN actually	PA
yPROPN administration	H=LA
yPROPN after	C=F=HBKCLBN=P;
yPROPN again	HBP=
yPROPN against	HEP;
yPROPN agent	HBLAP;
yPROPN agreement	H=LA
yPROPN aids	N=OA
yPROPN al	LAQ=
yPROPN all	B=PA
yPROPN almost	HBP<
yPROPN also	H=KAL=PA
yPROPN although	H<LB
yPROPN always	HAL=
yPROPN amendment	H<LB
yPROPN america	A=
yPROPN an	H=L=PAQA
yPROPN and	ABB=CAI=J=LCP<
yPROPN another	BAN=
yPROPN any	F=NA
yPROPN are	H<KAL<N=PCQB
yPROPN as	LAP;
yPROPN association	B=
yPROPN at	AFDAH:J=
yPROPN back	H;PC
yPROPN bank	ABH;LAP=
yPROPN based	HAP=
yPROPN be	AAC=DAL:QA
yPROPN because	CAP=
yPROPN been	DAP=
yPROPN before	H<LA
yPROPN began	HAL=
yPROPN being	AAB9H=NE
yPROPN benefits	LBP=
yPROPN better	H;PC
yPROPN biden	D=
yPROPN big	HBL<
yPROPN bill	H:LD
yPROPN birthday	AEL9
yPROPN black	AAH=L=PA
yPROPN board	LAP=
yPROPN both	H=PA
yPROPN bring	JAL=
yPROPN brought	H=LA
yPROPN but	A=FCL<
yPROPN by	AABAC=HCL<P<
yPROPN c	LCQ;
yPROPN called	Q=
yPROPN can	AA
yPROPN cannot	HA
yPROPN care	HAL=
yPROPN center	H;LB
yPROPN challenge	FCN;
yPROPN cheney	HAQ=
yPROPN city	ACL;
yPROPN class	A<HFL<
yPROPN club	H:PFQ=
yPROPN coal	HDL;
yPROPN coast	AABBC=H=
yPROPN college	D=H<LBPA
yPROPN combat	HBP=
yPROPN come	BAJ=
yPROPN commitment	HDP:
yPROPN committee	H=LA
yPROPN company	LBP=
yPROPN conference	HDP;
yPROPN congress	BAJ=
yPROPN continue	B=HAJAP=
yPROPN control	H=LA
yPROPN convention	HAL=
yPROPN cool	H=PA
yPROPN corps	H;PD
yPROPN could	H<LB
yPROPN council	AAH<
yPROPN countries	H;LAPA
yPROPN court	HAP=
yPROPN d	BAJ=LDQ:
yPROPN days	I=LA
yPROPN dear	GAL=
yPROPN defend	HAL=
yPROPN defense	ABL=
yPROPN did	AGC=H:LAQ=
yPROPN director	JAP=
yPROPN division	B=HAJAL=
yPROPN do	CADAFAH<L;
yPROPN does	LAP=
yPROPN down	H<LCP=
yPROPN e	HBQ<
yPROPN east	BAJ=
yPROPN economic	L=PA
yPROPN economy	A=LA
yPROPN en	A=HB
yPROPN ended	H=LA
yPROPN ensure	B=JA
yPROPN even	AAP=
yPROPN ever	HBL:PA
yPROPN every	H<LC
yPROPN families	HAL=
yPROPN fighter	HAL=
yPROPN fighting	H=LBP=
yPROPN final	HAP=
yPROPN flag	ABH=L=
yPROPN follow	HAI=L;OAPA
yPROPN football	H=LA
yPROPN for	ABC=D=HBK=LAP=
yPROPN force	A<H=LD
yPROPN forces	LA
yPROPN free	A=HCP=
yPROPN freedom	BAJ=
yPROPN from	L=PA
yPROPN fund	H:LD
yPROPN future	BAJ=
yPROPN game	HA
yPROPN george	HALAQ<
yPROPN gives	F=KAL<PA
yPROPN go	C=JA
yPROPN good	C=GCP=
yPROPN government	AAF=H<NC
yPROPN governor	A=LA
yPROPN grant	C=H=PC
yPROPN had	A=HA
yPROPN half	ACH=I=
yPROPN hall	H=LA
yPROPN harbor	LBP<
yPROPN has	A:C=D<HDI=LAPEQ=
yPROPN have	C;D;H=KCPD
yPROPN he	B<G=H:K;L=NEPG
yPROPN help	KAN=
yPROPN her	B:C=NF
yPROPN here	H<PA
yPROPN hi	H<L<QF
yPROPN high	B:CD
yPROPN himself	H=LB
yPROPN his	A=PB
yPROPN home	F=HB
yPROPN hope	H=PA
yPROPN hospital	HAL=
yPROPN house	H=LA
yPROPN how	H:LBPB
yPROPN human	H=PA
yPROPN i	BACAG=I=OAQB
yPROPN if	K=LA
yPROPN ii	H;LHQ;
yPROPN in	ADBAFCK=L=N=P:
yPROPN increase	H=ICL=
yPROPN indies	A=LA
yPROPN initiative	H8LBPEQ=
yPROPN institute	A=H=LC
yPROPN into	AFH=P:
yPROPN is	FBK8L:OAPG
yPROPN it	B8EALBNDP<
yPROPN its	BAC=HBJ=L=
yPROPN itself	A<H<PF
yPROPN james	HCL=P<
yPROPN january	L=NA
yPROPN john	H=LA
yPROPN join	B=JA
yPROPN jr.	H<LB
yPROPN just	HAL=
yPROPN keep	B=JA
yPROPN kennedy	BAJ=
yPROPN king	H=LCN=
yPROPN la	HAL9P;QG
yPROPN laboratory	BAN=
yPROPN laden	A=HDL=P=
yPROPN last	L=PA
yPROPN leaders	ACH<
yPROPN leadership	H<PB
yPROPN led	HAL=
yPROPN less	A=PD
yPROPN liam	A=HALAQ=
yPROPN list	H;LAPA
yPROPN live	G=HA
yPROPN living	HAL=
yPROPN looking	A:CDLAP=
yPROPN lost	H:LCPA
yPROPN louis	H=PA
yPROPN love	L9QE
yPROPN made	H=PA
yPROPN make	B8J=KBL:NAPH
yPROPN making	LAQ=
yPROPN man	AAHCL=Q:
yPROPN mars	BAJ=
yPROPN martin	LAP=
yPROPN me	A=BBH:J=PG
yPROPN members	A=HCP=
yPROPN minister	H<LA
yPROPN money	LBP=
yPROPN more	H9LAPD
yPROPN morning	HAL=
yPROPN move	F;LD
yPROPN mp	LAP=
yPROPN music	HAL=
yPROPN must	HAL;PA
yPROPN my	BBHBJ<LAP<
yPROPN national	H=LA
yPROPN need	HBL<
yPROPN needs	CAHBL<P=
yPROPN negotiators	HAL=
yPROPN never	HA
yPROPN new	BAHBJ=L<
yPROPN news	LAQ=
yPROPN next	LAP=
yPROPN no	HCL:PA
yPROPN not	DCP;
yPROPN now	C=LA
yPROPN nuclear	F=K=NB
yPROPN o	C=HBLAQ<
yPROPN of	CAF=IAK=L=
yPROPN off	HAP<
yPROPN office	HAQ=
yPROPN officer	H=LB
yPROPN on	ADG=H=LBP<
yPROPN online	C<LC
yPROPN only	HAL=
yPROPN opened	D=LA
yPROPN operate	B=HAJAL=
yPROPN or	LCP;
yPROPN order	HAL=
yPROPN organization	H=LA
yPROPN our	H;K=PC
yPROPN out	AAL<PA
yPROPN over	BCHAJ;
yPROPN p	L=QA
yPROPN park	H=L7PH
yPROPN part	BAN=
yPROPN party	A=LA
yPROPN passing	J=NB
yPROPN payne	L7QG
yPROPN people	AA
yPROPN peter	HAL=
yPROPN plan	H4LJ
yPROPN pm	A=HAL<PB
yPROPN police	AAB=
yPROPN policy	ACH:
yPROPN post	AAHAL;
yPROPN power	H=LA
yPROPN president	H=LA
yPROPN program	AAH6LF
yPROPN programs	HBP<
yPROPN promote	B=JA
yPROPN railroad	HBL<
yPROPN reached	HAP=
yPROPN real	HBL<
yPROPN really	HBL=
yPROPN reduce	HAP=
yPROPN remain	HBL:PA
yPROPN report	HAL=
yPROPN requires	AAP=
yPROPN review	B=H=JALA
yPROPN right	BACAL;
yPROPN road	ABC<
yPROPN roosevelt	BEI=L<
yPROPN rt	GAL;OCQ=
yPROPN said	F=LA
yPROPN say	DAP=
yPROPN says	H=LA
yPROPN scholarships	H=PA
yPROPN school	BALCN=P<
yPROPN security	AAHAL<
yPROPN see	B=JA
yPROPN sergeant	H<LB
yPROPN service	A=PC
yPROPN shot	A=HAL=
yPROPN should	H<LB
yPROPN since	CAF=H=PA
yPROPN small	A<LB
yPROPN so	A;CCHDJAP:Q=
yPROPN social	LAP=
yPROPN society	A=HDL<
yPROPN some	GAK=L;NAPB
yPROPN son	AAL=
yPROPN song	F<HEK=
yPROPN sorry	LB
yPROPN sounds	E=LBP=
yPROPN south	B<JB
yPROPN southern	A=BBJ<LA
yPROPN space	A=LA
yPROPN speaking	CAL;PA
yPROPN special	H;LAPA
yPROPN speers	LCQ;
yPROPN stands	KBN=
yPROPN state	BBC=J<LA
yPROPN stated	H=LB
yPROPN station	A=HA
yPROPN still	F=KA
yPROPN stop	HB
yPROPN story	HAP=
yPROPN summer	AAH=
yPROPN summit	A=H=LB
yPROPN supporting	C=NA
yPROPN system	ABH<
yPROPN take	B=JA
yPROPN taken	DAL=
yPROPN tax	A=FAHDL=N=Q=
yPROPN team	HAP;
yPROPN tells	HAL=
yPROPN testified	HAL=
yPROPN than	CAL<
yPROPN thank	A=C=GALA
yPROPN thanks	AAL=
yPROPN that	A=BACAH6LH
yPROPN the	A<B;CAHDJEK;L<NAP:QC
yPROPN their	H=PB
yPROPN them	H:PE
yPROPN there	A=PB
yPROPN they	H=K=LANA
yPROPN think	B=DBH<JA
yPROPN this	HDL:
yPROPN though	HAL=
yPROPN time	HBK=L=
yPROPN to	ABCBI<K=L;P<QD
yPROPN today	H<LDP=
yPROPN told	AAL<PA
yPROPN tomlinson	LBQ<
yPROPN tomorrow	H:PD
yPROPN tonight	H=PA
yPROPN too	DFH6KA
yPROPN took	HAP=
yPROPN tour	HCP<
yPROPN trade	A=LB
yPROPN train	L=PA
yPROPN training	AAH=
yPROPN trax	AAL=
yPROPN treaty	A=
yPROPN trust	A=LB
yPROPN twitter	A=
yPROPN two	BCF=J;NB
yPROPN u	H=PA
yPROPN uk	G=LDQ<
yPROPN under	H<LB
yPROPN until	HAP=
yPROPN up	ACH:PA
yPROPN us	A=B=NBPA
yPROPN v	ABL<
yPROPN video	ABL<
yPROPN want	KAL=
yPROPN was	I=MAPB
yPROPN we	CCE=HAK7NCPA
yPROPN week	AAC=
yPROPN weekend	HDL:
yPROPN well	B=CAL;QC
yPROPN were	B=I=NAPA
yPROPN when	PA
yPROPN where	H;LAPA
yPROPN which	HEL;P=
yPROPN who	HAKAP;
yPROPN why	G=PA
yPROPN will	AAHBI=K=LAP<
yPROPN with	BACAHDI=L;
yPROPN within	HAL=
yPROPN women	L=PA
yPROPN work	AABAJ=L=
yPROPN workers	FAN=
yPROPN working	B=NA
yPROPN would	CAH<J=KALAN=PA
yPROPN wrote	LAP=
yPROPN x	H=L=PBQA
yPROPN year	FCN;
yPROPN yo	HBQ=
yPROPN you	C=DAF=KAL5PGQB
yPROPN young	BCN;
yPROPN —	AAL=
yPROPN ”	LAP=
yPUNCT !	DDG:K=MAP;QB
yPUNCT "	ACB=C=I=KAL:N=PE
yPUNCT #	GAIAK=L<QB
yPUNCT &	ABHCL<P:
yPUNCT '	B=D=PCQ=
yPUNCT 's	C=FDIBKBN5PAQ=
yPUNCT (	H=LGP<
yPUNCT )	BBC=G=ICL=N=OBP=
yPUNCT *	HAI<LC
yPUNCT +	AAH=L=PA
yPUNCT ,	ACCBD:F=GAHDLBM=P:Q;
yPUNCT -	AED=F=H=IAOCP9
yPUNCT --	A=CA
yPUNCT .	B=CDGHLCM=N=P;Q6
yPUNCT ..	HEK=P;
yPUNCT ...	BAH<N=QB
yPUNCT /	D=HAIAO=
yPUNCT 1	H<K=LANAPA
yPUNCT 12	F=HBK=NCP<
yPUNCT 15	B=CAH=I=LAPA
yPUNCT 2	B=IALA
yPUNCT 3	A=B;CCH=LAPA
yPUNCT 30	H=IA
yPUNCT 8	H=PB
yPUNCT 80	B=CA
yPUNCT :	BBC<G=HAI;LIP=Q<
yPUNCT ;	AAB=H<IALBO=
yPUNCT >	ACGDI;LDM=N=P3QC
yPUNCT ?	AAH9LIP9
yPUNCT @	ABC<EAGCL:Q<
yPUNCT [	AAC=OAP=
yPUNCT ]	A=HALAOBP;
yPUNCT _	H4LJ
yPUNCT a	A<BEDBF=H;L;PA
yPUNCT about	F=HDLAP:
yPUNCT access	HAP=
yPUNCT action	A=B=CAF=HBL<PC
yPUNCT actions	AAP=
yPUNCT after	HALAP=
yPUNCT again	L=PA
yPUNCT against	H;PE
yPUNCT air	AAC=LAP=
yPUNCT all	A=BDH:K<PD
yPUNCT always	B;CDN=
yPUNCT am	B;NC
yPUNCT america	A=BBH;K7L:NCPI
yPUNCT american	ACK<L=NB
yPUNCT americans	A9CAH=LAPB
yPUNCT an	F<KB
yPUNCT and	AEBAC:D=HCP=
yPUNCT another	K=NB
yPUNCT approach	A=HA
yPUNCT are	B:D=FFH<LCNFP<Q<
yPUNCT around	L<PB
yPUNCT as	BCCAD=H;L<PA
yPUNCT at	A=HBL;PB
yPUNCT be	AAD;HBQ=
yPUNCT became	KAL=
yPUNCT because	A;CC
yPUNCT been	DCH=P=
yPUNCT before	CDH=L:PA
yPUNCT being	BBN<
yPUNCT better	H<PB
yPUNCT bill	A=HEJ=L<
yPUNCT bless	LAP=
yPUNCT but	CAP;
yPUNCT by	AJF=HCL;P7
yPUNCT can	B<C;H<KALCND
yPUNCT cannot	F<KDN<
yPUNCT care	PA
yPUNCT carolina	C=LA
yPUNCT change	A=HB
yPUNCT child	A=H=PB
yPUNCT citizens	BBHCL=N<P=
yPUNCT city	CBL:
yPUNCT clean	H=
yPUNCT community	A=B=HAPA
yPUNCT companies	HBL<
yPUNCT could	KBN<
yPUNCT country	A=C=FAK=LC
yPUNCT create	B=JA
yPUNCT cut	AAC=
yPUNCT d	I=LA
yPUNCT day	LA
yPUNCT days	A<PB
yPUNCT de	BBC=H9LE
yPUNCT deficits	ABH<
yPUNCT democracy	F=PA
yPUNCT develop	B=JA
yPUNCT development	A=
yPUNCT different	AAL=
yPUNCT do	B=C<F=KAL=NE
yPUNCT does	B;HCL=NC
yPUNCT down	HHL<P:
yPUNCT economic	A=HA
yPUNCT education	C=HA
yPUNCT effective	A=CA
yPUNCT energy	ABP=
yPUNCT even	DAL=
yPUNCT ever	C=DDL=
yPUNCT every	BAJ=
yPUNCT everyone	BAJ=
yPUNCT everything	A=HC
yPUNCT expanding	BAHAL=P=
yPUNCT fact	AABFJ8L=
yPUNCT faith	A<PB
yPUNCT family	HA
yPUNCT far	BBN<
yPUNCT federal	ABFAH<LCP;
yPUNCT feeney	H=LA
yPUNCT first	AEH;
yPUNCT follow	GAL=
yPUNCT for	AABAHAJ=KALAN=P<Q=
yPUNCT forward	L=PA
yPUNCT free	A=B=CAJA
yPUNCT freedom	B;NC
yPUNCT from	ABHBP:
yPUNCT game	FAH=
yPUNCT general	H=PA
yPUNCT giving	H=LA
yPUNCT god	D=HA
yPUNCT good	C<HCL:PEQ=
yPUNCT government	F8HGKEL:P<
yPUNCT great	FAK=
yPUNCT greater	A=CA
yPUNCT groups	ACH;
yPUNCT guests	A=HGL=P;
yPUNCT had	H;LC
yPUNCT half	B=HC
yPUNCT hand	L=PA
yPUNCT happy	DBH<
yPUNCT hard	H=
yPUNCT has	CDF=H=IAKDL<N<P=
yPUNCT hate	HBL<
yPUNCT have	ADDAF=HBKAL:P<Q=
yPUNCT he	B=K=NAPA
yPUNCT health	HDL<P=
yPUNCT help	C=LA
yPUNCT helped	F=KCN=
yPUNCT her	LAP=
yPUNCT here	EAF=H:PD
yPUNCT his	K=L=NAPA
yPUNCT hope	A;PC
yPUNCT housing	AABBFAJ<K=P=
yPUNCT how	BAH=
yPUNCT i	A<DDE=FCGDH=I=KBL=P=Q;
yPUNCT if	ADCGH;L8Q=
yPUNCT improve	B=JA
yPUNCT in	AABEF=G=HAKDL9N;PAQ=
yPUNCT incentives	ADC=H<
yPUNCT include	F=KA
yPUNCT industry	ACP;
yPUNCT inflation	ABL=
yPUNCT institutions	LEP;
yPUNCT interest	AAC=
yPUNCT international	A=C<LC
yPUNCT into	HAL=
yPUNCT investments	AAC=HCL=Q=
yPUNCT is	B<FAIAK=LCNCP:
yPUNCT issues	AFH=L:
yPUNCT it	A=B2DCH:K=L8NJPM
yPUNCT its	ACK=L9PC
yPUNCT jobs	AAC=H=PA
yPUNCT joined	H=J=LC
yPUNCT july	H:PD
yPUNCT just	A=BACAG=
yPUNCT justice	ABL<
yPUNCT kelly	A=LA
yPUNCT know	LAP=
yPUNCT last	HAJ=
yPUNCT law	FAK=
yPUNCT leaders	B<C=HAL=NC
yPUNCT led	LBQ=
yPUNCT legislation	AAL=
yPUNCT life	HAL=
yPUNCT like	H8LCPA
yPUNCT lol	GAH=
yPUNCT long	B=H<LBNB
yPUNCT love	ABQ<
yPUNCT made	F=KA
yPUNCT majority	LAP=
yPUNCT makes	F;KC
yPUNCT markets	AAH=
yPUNCT may	F;KEN=
yPUNCT me	B;C=F=HBJDK=LC
yPUNCT mean	C=HA
yPUNCT means	A=F:KDPA
yPUNCT members	BAN=
yPUNCT men	H=LDP=
yPUNCT might	KBN<
yPUNCT millions	A=BAJ=PA
yPUNCT mix	AAH<
yPUNCT more	A;BDCAHFJ:P;
yPUNCT much	F<
yPUNCT music	HGL=P:
yPUNCT must	H;KALCP=
yPUNCT my	A=N<PC
yPUNCT n't	DEL<P<
yPUNCT nation	A=FAIBK=L<PA
yPUNCT nations	F=IA
yPUNCT nearly	H=PA
yPUNCT need	C=H8JFKDL=P=
yPUNCT needs	F=H:KALFQ=
yPUNCT new	ADBAF<J=NCP;
yPUNCT nicola	L=PA
yPUNCT night	A<LC
yPUNCT not	C=D=F<IALANEP<
yPUNCT now	C<LCNBP=
yPUNCT nuclear	A;BDCCHAI=J:
yPUNCT o	C=H=LC
yPUNCT obama	LAP=
yPUNCT of	A7FBHAIBLBP<
yPUNCT old	A=L<PE
yPUNCT on	C=L=PD
yPUNCT once	AAD=L<PB
yPUNCT one	F=K;L=NEPA
yPUNCT only	L=PA
yPUNCT or	HAI=LBQ=
yPUNCT other	B=CDN=
yPUNCT others	ACP;
yPUNCT our	HAN=
yPUNCT out	A;G=HALEP<
yPUNCT over	L:PC
yPUNCT parents	AAF=
yPUNCT parties	AAL=
yPUNCT past	FCK;
yPUNCT pay	HAL<
yPUNCT people	A=C;H=LDPB
yPUNCT person	A=HB
yPUNCT places	FAK=
yPUNCT plan	FAK=
yPUNCT player	H;PA
yPUNCT power	A=HEL=P<
yPUNCT president	A=B<FEH;K:LCNBPA
yPUNCT private	H<PB
yPUNCT programs	H=PA
yPUNCT provide	B=JA
yPUNCT providing	HBL<
yPUNCT public	H=PA
yPUNCT put	H<LB
yPUNCT rates	HBL<
yPUNCT real	H=PA
yPUNCT received	D=PA
yPUNCT reform	HDL;
yPUNCT remains	ABF=KAL=
yPUNCT research	HDL=
yPUNCT respect	H=PA
yPUNCT restore	B<JB
yPUNCT room	L<PDQ=
yPUNCT rt	GAL=
yPUNCT saw	F=KCN=
yPUNCT say	H;LC
yPUNCT says	KALAN=P=
yPUNCT school	ADF=L=P=
yPUNCT schools	ADH=L=
yPUNCT science	H=
yPUNCT secure	A<B=CBJA
yPUNCT security	AAC=
yPUNCT see	D<HB
yPUNCT send	A=DDH=P=
yPUNCT service	AAB=HAL=
yPUNCT services	AAL=
yPUNCT several	H=PB
yPUNCT she	A=NA
yPUNCT should	HBL<
yPUNCT show	HHP6
yPUNCT slowly	L=PA
yPUNCT so	BDGAH:KBL=N:PB
yPUNCT some	BFC<F<
yPUNCT someone	A=PB
yPUNCT soon	CAN=
yPUNCT space	A=LA
yPUNCT speak	B=JA
yPUNCT speaker	A=BDE=LCN<
yPUNCT speech	HAL;PA
yPUNCT spur	AEH<P;
yPUNCT st.	BBJ<
yPUNCT stable	A=CA
yPUNCT start	B=C=HAJA
yPUNCT starts	HFL9
yPUNCT states	HDI=L=
yPUNCT still	HAL=
yPUNCT stop	A=LA
yPUNCT support	H=PA
yPUNCT tax	BFH<L;Q=
yPUNCT taxes	A=FCHBK;
yPUNCT teachers	C=H=PC
yPUNCT technology	H:PD
yPUNCT than	A<F=H=LF
yPUNCT that	CAHEL:MAP=Q=
yPUNCT the	ABCCEAF=HBJ=KAP:Q=
yPUNCT their	B=PB
yPUNCT them	ABH=P=
yPUNCT then	B;CCH;PC
yPUNCT there	BDCAF=L;
yPUNCT they	BBCEF:H<L;NAPA
yPUNCT things	ABC<
yPUNCT this	B<D=H=JFLANAP<
yPUNCT those	A;HGLCN=P8
yPUNCT thought	LAP=
yPUNCT three	A;LC
yPUNCT through	H=LA
yPUNCT time	A:BAHDL=
yPUNCT times	ABL<
yPUNCT to	BAC<IBK=
yPUNCT today	BACAHEIAL8N=P<
yPUNCT together	H<PB
yPUNCT tonight	CAL=
yPUNCT too	A<BCCBF;KCN;
yPUNCT took	LAP<
yPUNCT trade	AAL=
yPUNCT tuned	L=PA
yPUNCT u	FCK;L;MAO=PC
yPUNCT uk	H;LD
yPUNCT up	A;KD
yPUNCT us	A<C=L;PF
yPUNCT use	H<LB
yPUNCT v	H:LD
yPUNCT values	A=LA
yPUNCT wait	DAL;PA
yPUNCT wanted	L=PA
yPUNCT was	B<F=H:IAKALFNDP7QC
yPUNCT washington	L=PA
yPUNCT way	ACH=P=
yPUNCT ways	AAP=
yPUNCT we	A=B=CEDGK3L:NMP;Q=
yPUNCT well	B=CDN;
yPUNCT went	F=H=KALA
yPUNCT what	D=LB
yPUNCT when	H=PA
yPUNCT where	C=HDL=
yPUNCT which	BDJ:
yPUNCT who	H<L=PD
yPUNCT will	CAF=GAHBP:
yPUNCT with	A=BBHAK=L<PA
yPUNCT wo	F:KFN=
yPUNCT women	CAL=NAP=
yPUNCT won	LBP=
yPUNCT work	C=FALBP<
yPUNCT workers	H=PB
yPUNCT working	HAL=
yPUNCT would	AAF;H=KC
yPUNCT x	B=H=LC
yPUNCT year	AAC=
yPUNCT years	A=IDL<
yPUNCT york	A=H<LD
yPUNCT you	ADB4CAFAK;L<NH
yPUNCT young	BAJ=K;NE
yPUNCT your	G=H=PD
yPUNCT —	HA
yPUNCT ”	HAL;M=OD
ySCONJ !	A=HAI=L<OD
ySCONJ '	H=PA
ySCONJ 's	F=HCKAP;
ySCONJ ,	FAH9PC
ySCONJ .	A<C=HDLBP<
ySCONJ /	ABP<
ySCONJ >	AEH;N=
ySCONJ ?	ABL=
ySCONJ a	AAKDL=P9
ySCONJ american	A=H=LB
ySCONJ americans	HCP;
ySCONJ an	H=PA
ySCONJ and	AAF<KBL=
ySCONJ are	CAK=
ySCONJ but	AAC=
ySCONJ by	HAP=
ySCONJ ca	AA
ySCONJ congress	FBK<
ySCONJ could	HAL=
ySCONJ day	FAN=
ySCONJ families	A<H<PE
ySCONJ for	H=PA
ySCONJ from	HBL<
ySCONJ have	H=LA
ySCONJ home	H=PA
ySCONJ hussein	H=LA
ySCONJ i	K=NA
ySCONJ in	ABC<H<PB
ySCONJ is	F=H=PC
ySCONJ it	F=KA
ySCONJ jobs	H=PA
ySCONJ more	A=CA
ySCONJ must	C=F=H=KALC
ySCONJ my	L=PA
ySCONJ nation	FAK=
ySCONJ new	AAP=
ySCONJ not	PA
ySCONJ on	HBP<
ySCONJ parents	A=BAF=H<PD
ySCONJ students	ACL=P=
ySCONJ the	A<LAPA
ySCONJ time	A<HFP;
ySCONJ to	A<H<JAPC
ySCONJ too	A<CBHAP=
ySCONJ us	F=PA
ySCONJ was	HAL=
ySCONJ we	AAC=
ySCONJ will	H<PB
ySCONJ with	C=HA
ySCONJ would	A=H=PB
ySYM !	AFH:I<L=PD
ySYM "	LAP=
ySYM #	AFC=D=I;LA
ySYM &	LCP=
ySYM '	H<I=LE
ySYM 's	H=LA
ySYM (	A=HHL4PD
ySYM )	H;LC
ySYM *	HELCN=P:Q=
ySYM ,	AACAFCIAL=P5
ySYM -	HGI;L=P=
ySYM .	IAO=P=QA
ySYM ..	A<I=LD
ySYM ...	AA
ySYM /	H:LD
ySYM 0	H:LD
ySYM 1	IAO=
ySYM :	IFK=L:PEQ;
ySYM >	AEF;I:L:OCPB
ySYM ?	ADH<P=
ySYM @	H9IBJ=LEPAQ=
ySYM _	A<DCH=I9KEL:PIQ=
ySYM a	A=H<PC
ySYM and	H=IBLAP<
ySYM are	H;LC
ySYM at	A=HB
ySYM because	A=D=HB
ySYM but	H:LD
ySYM can	IDL:
ySYM did	HCL;
ySYM do	HFL8
ySYM follow	I<OB
ySYM for	HEI=L=
ySYM from	C=HB
ySYM get	HBI=
ySYM go	HEL:
ySYM good	HEI=L;
ySYM great	HEL9
ySYM haha	P=
ySYM has	H<LB
ySYM he	H=LB
ySYM hey	HEL9
ySYM hi	A=HEI<LCP:
ySYM i	ALCCH7I<L;O=
ySYM if	H<I=LGP;
ySYM in	AAH<P=
ySYM is	B=H9LH
ySYM it	LDP:
ySYM lol	HAI<LBP=
ySYM love	OAP=
ySYM me	PA
ySYM my	A=HBICL<P=
ySYM new	H=LA
ySYM nice	H=LA
ySYM no	A=LBP=
ySYM not	H<LAPA
ySYM now	HAL=
ySYM of	IAL=
ySYM oh	H;LC
ySYM on	AAH;ID
ySYM or	P=
ySYM please	H=
ySYM really	C=HA
ySYM rt	B=H;LE
ySYM says	HAL=
ySYM should	HAL=
ySYM so	I=
ySYM sure	A=HB
ySYM t	H=L<PC
ySYM thank	A=HFIBL6OA
ySYM thanks	HAI=
ySYM that	HBL<
ySYM the	A:HLIAL9P=Q=
ySYM there	HAI<
ySYM they	H<LB
ySYM this	H=LA
ySYM to	IAL=
ySYM today	HAP=
ySYM tomorrow	H=LA
ySYM was	H<LB
ySYM we	I=LCN=
ySYM well	IBL<
ySYM were	H=IEL;
ySYM what	A=HDI=
ySYM who	HAI=
ySYM why	HAL=
ySYM will	H<LB
ySYM x	HCL;
ySYM you	HAI=K=LDP<
ySYM …	H;LAQA
ySYM 💗	I=LA
ySYM ️	L=OA
yVERB !	A<E=F=GBKFL;
yVERB "	HAK<L:NBPB
yVERB #	C<HCJAP<
yVERB &	A<HDLAP:
yVERB '	A<BDC=H1J:LIPF
yVERB 's	CEH7K3LCNL
yVERB (	AAH;LB
yVERB )	B=F<H9KBLEPA
yVERB *	CAH=
yVERB ,	A=BCF;G=J<K3NQ
yVERB -	CAG=L;PB
yVERB --	L;PE
yVERB .	AAEAF7G9H=ICJ;KCL;NJ
yVERB ..	A<K=NBPDQ=
yVERB ...	A:PC
yVERB ....	AAC=H;LC
yVERB 10	BBJ=
yVERB 1990	A=BDH=L=
yVERB 2	BAN=
yVERB 3	L=OA
yVERB 4	HBL<
yVERB 40	B=CAH=OA
yVERB 6	BAH<N=PA
yVERB 7	H=PA
yVERB 8	B;CCI<LB
yVERB :	A:BACFF8GAH;KDL;PC
yVERB ;	AAC=P=
yVERB >	A9B:C=GAJDN=PI
yVERB ?	A<BBCEF;G=H7J<LANAPE
yVERB @	B<CAH;JBMA
yVERB a	A=BFFCH=J;K<L=
yVERB about	A<H<PF
yVERB access	AAL=
yVERB achieve	HAP=
yVERB across	B=CA
yVERB action	ABC=HBL<P=
yVERB actions	AFP8
yVERB address	B=JA
yVERB afghanistan	A=PA
yVERB again	F<KB
yVERB against	ADB;CAHAL<P=
yVERB aggression	HBL=P=
yVERB agreement	AAP=
yVERB air	AEH<P=
yVERB al	BAC=
yVERB all	AEBAF=H<J:PA
yVERB almost	B=JAPA
yVERB also	F=KA
yVERB america	AAB=H;K=NAPC
yVERB american	A;C<H=LFNA
yVERB americans	A;CBI=PB
yVERB among	HAP=
yVERB an	A=BGCCH8J;NA
yVERB and	A=B5CHDAF<IEJ<KFL7MA
yVERB another	BCJ;
yVERB answer	B=FJJAK=N6
yVERB any	BAC=
yVERB are	AAKAN;
yVERB as	E=H=JAK=LAPC
yVERB ask	B=JA
yVERB assistance	HAL=
yVERB assure	B=JA
yVERB at	BBDAH;IBJ:K;NC
yVERB attention	ADP:
yVERB authority	HBP<
yVERB away	A=C=H<PG
yVERB back	A<CGHAL=P;
yVERB bad	BBJ<
yVERB ballistic	ABC=E=LCP<
yVERB bank	AEP9
yVERB banks	BBJ<
yVERB be	B9F:JEKIN:
yVERB because	BBFAK=
yVERB become	B;JC
yVERB bed	B:JD
yVERB before	ADC:F<H=KBPA
yVERB begin	B<JB
yVERB being	H=
yVERB believe	B;JC
yVERB benefits	AAP=
yVERB better	A<BACBH=
yVERB between	C=
yVERB beyond	CCH;
yVERB bipartisan	A<CDL=
yVERB birthday	A:HBLA
yVERB both	BCJ;
yVERB bring	A=B=H=JAPC
yVERB build	B;JCLA
yVERB business	BAJ=
yVERB businesses	CAP=
yVERB but	A;BBC=F7HDJ<KDQA
yVERB buy	B=JA
yVERB by	A=CKJ8K=NAO=P<
yVERB ca	C=HEP;
yVERB call	B;JC
yVERB can	KBN<
yVERB care	C=HAL=
yVERB carry	B=JA
yVERB chamber	FAK=
yVERB change	JBN=
yVERB changes	A=HA
yVERB children	BBC=HBJ=NBP<
yVERB choice	A;HC
yVERB choices	A<CA
yVERB cities	H=LA
yVERB citizens	BAJ=
yVERB city	A:LD
yVERB civil	AAP=
yVERB climate	K=NA
yVERB college	BDJ:
yVERB come	B=JAL<PB
yVERB commitment	LBP=
yVERB common	BBC<
yVERB communities	AAP<
yVERB community	A=HCP=
yVERB companies	HA
yVERB compete	B;JC
yVERB competition	ABH=
yVERB congress	BGFCJ7K;
yVERB continue	B=F<JAKB
yVERB control	A:HD
yVERB cooperation	A=HA
yVERB costs	HBL=P=
yVERB countries	AGF=NAP7
yVERB country	FEK<N<
yVERB coverage	A<PD
yVERB create	KAN=
yVERB crime	LAP=
yVERB cry	JAL=
yVERB cut	B<JB
yVERB cuts	HAL=
yVERB cutting	KAN=
yVERB day	A=F=HDK=L<NC
yVERB decisions	A<HD
yVERB deliver	F=KA
yVERB democracy	AABCH=J;K=LA
yVERB destroy	B=JA
yVERB develop	A=B=HAJA
yVERB development	A=LA
yVERB did	A=PA
yVERB discipline	FAHAK=P=
yVERB do	B=GAH=JAKAN=
yVERB doctors	AAP=
yVERB does	KAN=
yVERB doing	B=HC
yVERB done	F5KNN9
yVERB double	B=JA
yVERB down	ACH7LAPB
yVERB drug	C=HB
yVERB drugs	A<HC
yVERB during	A<B:CBHBL=PB
yVERB each	BDH=J:PA
yVERB early	L=PB
yVERB economic	A;BCC=HBJ=PA
yVERB economy	FDK:
yVERB effort	K=NA
yVERB eliminate	B=JA
yVERB employees	ABL<
yVERB encourage	B=JA
yVERB end	B:JD
yVERB energy	AAC;HBP=
yVERB enforcement	A<HB
yVERB enough	H9L=PG
yVERB ensure	B=JA
yVERB equipment	AEH9
yVERB especially	AAH=
yVERB establish	B<JB
yVERB europe	BAH=
yVERB even	B<JBK=NA
yVERB evening	FAK=
yVERB ever	B=CAHAL=
yVERB every	BEHCJ9L=
yVERB everyone	K=NA
yVERB everything	A=CAKIN5
yVERB evidence	ACH=P=
yVERB express	A<B=CBJA
yVERB families	AOC=F=H9P9
yVERB family	BAH=
yVERB far	B;CCF9KE
yVERB federal	AAC<K=PA
yVERB feel	B=H=JC
yVERB few	C=HA
yVERB fight	B<FAJBK=
yVERB fighting	H=JA
yVERB finish	C=PB
yVERB first	CDH=
yVERB follow	B=JA
yVERB food	AAC=H=J=L=PD
yVERB football	AABBH=J<
yVERB for	CHJ;K9L:NEPBQ=
yVERB force	A;PC
yVERB forces	A=C=HCKAL=
yVERB form	A=FAHAL=
yVERB free	CB
yVERB freedom	BAH=J=PA
yVERB friends	BAJ=
yVERB from	A<B<CCK<LAPC
yVERB fully	B=JA
yVERB funding	AFC8H=LB
yVERB funds	ABL=
yVERB further	HAL=
yVERB future	C=
yVERB gain	B:JD
yVERB gas	A=HCL=
yVERB get	B:JD
yVERB getting	BAC=
yVERB girls	A=FAHAN=
yVERB give	B<C=KALCN=
yVERB go	B=JA
yVERB god	CAL=
yVERB good	A8B<CIHA
yVERB government	AFB=C;FAK=
yVERB great	BFFAJ8K=
yVERB greatness	BBJ<
yVERB ground	ADC=H=
yVERB grow	B=DAH=JA
yVERB growth	HAP=
yVERB guns	B:JD
yVERB half	A=BCC=
yVERB happen	B<F;JBKJN8
yVERB hard	A=B=C=HCPA
yVERB has	BAH;LA
yVERB hatred	AAFAH=K=
yVERB have	B;CCH;JCKCN;
yVERB he	A=B;C=F=HDKAL=NFP=
yVERB health	ABBAC=J=
yVERB hell	BIC<J7
yVERB help	B;JCKAN=
yVERB her	AABBF<J<KAP=
yVERB here	C=LA
yVERB high	A=BACAJ=
yVERB him	BDH=J:PB
yVERB hire	B;JC
yVERB his	BAH=
yVERB hold	B<JBKBN<
yVERB homes	H=PB
yVERB honor	B=FCJAK;
yVERB hope	AAB=C=JAKHN8
yVERB how	BAC=
yVERB human	A=BCJ=
yVERB i	A<B=H7KELAMANA
yVERB if	C;HANAPB
yVERB immigration	BAC=
yVERB implementation	BAJ=
yVERB important	A=BB
yVERB improve	B=JAKAN=
yVERB in	B<CGF8IAJ:NHO=PB
yVERB increase	B=JA
yVERB independence	HAL=
yVERB independent	BBH=IAJ<
yVERB individuals	A=BCF<HAJ=
yVERB inflation	BAH=
yVERB initiative	BAC;LA
yVERB instead	A:CD
yVERB institutions	HBL=
yVERB insurance	AAC=
yVERB interest	AAH=
yVERB interests	ACC=HAP;
yVERB international	BAF=J=NA
yVERB into	AAB9F9HCKEPBQ=
yVERB invest	B=JA
yVERB investment	ADB=C=HAP<
yVERB investments	HAP=
yVERB iran	K=NA
yVERB is	A<CEH5KELHN8P=
yVERB issues	A:B<JBLD
yVERB it	BJC:F;J7KB
yVERB its	A=BACAHBJ=L=
yVERB job	AFC=K=NAP:
yVERB jobs	ABC=FBK<
yVERB just	BAL=
yVERB justice	AAF;H=NC
yVERB keep	B=HAJAL=
yVERB kind	FAK=
yVERB know	ABL<
yVERB knowing	CAL=
yVERB land	FCK;
yVERB last	BAC=H=LA
yVERB law	A=C=FDK<N=PC
yVERB laws	A;PA
yVERB lead	B=JA
yVERB leaders	HAL=
yVERB leadership	BBJ<
yVERB leave	AAL<
yVERB legislation	F=K=NB
yVERB less	B=HA
yVERB let	KAN=
yVERB levels	H=PB
yVERB life	BEJ9
yVERB like	AAC=L<PB
yVERB little	FAK=
yVERB live	ABB;H=NC
yVERB lives	AAH=
yVERB loans	A=HDL=
yVERB local	ABC<
yVERB lol	A;C=MAPC
yVERB long	B=CAN=PA
yVERB long-term	A=CA
yVERB look	B=JA
yVERB major	C=FA
yVERB make	KAN=
yVERB making	B=
yVERB management	C=HA
yVERB many	BDJ:
yVERB market	H=LA
yVERB markets	AAC=
yVERB math	ABP=
yVERB me	ACBIH<J3PA
yVERB measures	B;JC
yVERB medical	A;CEL=
yVERB meet	B=H=JAPA
yVERB men	ABP<
yVERB military	PA
yVERB millions	ABBAJ=P=
yVERB missiles	AAC=HDL<P<
yVERB moment	FAK=
yVERB money	AAC=H=K=NAPA
yVERB more	A;BIC;J7PE
yVERB move	K=NA
yVERB much	B;H=PF
yVERB music	A<LC
yVERB must	CAH=
yVERB my	A:B=C=JCLD
yVERB n't	D=PA
yVERB nation	K=NA
yVERB national	A;BACCFAJ=K=
yVERB nations	AFC=L<P=
yVERB necessary	B=CA
yVERB need	F:KD
yVERB needs	F=KBN=
yVERB never	B=CCN=
yVERB new	A=B=CCFAH:K=PD
yVERB next	A<BBCAHAJ<
yVERB night	FAK=
yVERB no	BAJ=
yVERB not	BAC;FCHBK;P=
yVERB now	A=HAK<NB
yVERB nuclear	A;BBHBJ<
yVERB of	A=BECBFCH=L5N=PC
yVERB off	ACC=HAL=P=
yVERB office	BDFAJ:K=
yVERB oil	ABB;C<JC
yVERB on	A:B:CFF5GGH;KDL=NB
yVERB one	AAC=H:KC
yVERB ones	AGFBH=K<P9
yVERB only	C=PA
yVERB open	B=JA
yVERB opportunities	A=HB
yVERB or	A;CCF9KCLBNAP<
yVERB other	A;BCCAFAJ;
yVERB others	BAFBJ=K<
yVERB our	A<BEF:H:J9KEL=N=PI
yVERB ourselves	HBP<
yVERB out	HCP;
yVERB over	AEBEC8F;HAJ9KCL<NA
yVERB partnerships	ABC<
yVERB parts	B9JE
yVERB party	A=BA
yVERB pass	B=JA
yVERB pay	B=HAJAL<
yVERB peace	BDC=F=HAJ:K=NC
yVERB people	AGB:CAJBP7
yVERB place	A=D=LC
yVERB plan	H=LA
yVERB play	B<JB
yVERB pledge	B=JA
yVERB police	AAC=
yVERB pollution	A9HGL=
yVERB poor	A=PB
yVERB power	ACFAI=LAN=P;
yVERB prepare	B=JA
yVERB preserve	B=JA
yVERB press	B;JC
yVERB prevent	B;JC
yVERB private	ABBBH<J<
yVERB problem	A=FCHAK;
yVERB problems	ADP:
yVERB program	ABP=
yVERB programs	AAB=C=LC
yVERB progress	ABP<
yVERB promise	ABC<FAK=
yVERB prosperity	A=F=NAPA
yVERB provide	B=JA
yVERB providing	BAC=
yVERB public	A:CDFBK<
yVERB pull	B;JC
yVERB pursue	B=JA
yVERB push	B=JA
yVERB qaida	A=H=LB
yVERB quickly	A;CC
yVERB read	B<JB
yVERB real	A=BA
yVERB record	A=B=IAJA
yVERB redtape	ACP;
yVERB reduce	B=JA
yVERB reduction	AAL=
yVERB reform	A;B;C=FAHEJCK=N=PA
yVERB regulations	ACC=H=L=PA
yVERB relations	ACLAP:
yVERB renew	B<JB
yVERB report	C=HA
yVERB republican	BAF=J=KA
yVERB research	AAB=HDL=P<
yVERB responsibility	K=NA
yVERB return	B=JA
yVERB right	K;NC
yVERB rights	AAHAL;
yVERB risks	AAC=
yVERB run	B=JA
yVERB saddam	F=NB
yVERB safeguards	HBP=
yVERB safety	HAL=
yVERB said	B=F=KFN<
yVERB save	KAN=
yVERB say	BBJ<
yVERB saying	KCN;
yVERB school	AAB8C=JF
yVERB schools	HCL:
yVERB science	AAL=
yVERB season	HBL<
yVERB secure	A5CI
yVERB security	A9BAH<J=LDPC
yVERB see	B=JA
yVERB send	L=MA
yVERB sense	A=H=PC
yVERB serve	B=JA
yVERB service	A=B;JCLA
yVERB serving	B=JA
yVERB she	A=CAKBN<
yVERB shelter	A=C=HB
yVERB shit	FAK=
yVERB should	CAK=
yVERB since	CBH=
yVERB sites	A<HB
yVERB situation	FCH=K;PA
yVERB size	HAP=
yVERB skills	AGG=H=P;
yVERB sleep	B;JC
yVERB small	A;BACCH=J=PA
yVERB so	C<H<K=LF
yVERB social	BAJ=
yVERB solutions	HAP=
yVERB solve	B=JA
yVERB some	CAF=H=NA
yVERB something	K<NB
yVERB soon	C=KAL=PA
yVERB soviet	A;CC
yVERB space	B<JB
yVERB speak	B=JA
yVERB special	H=LA
yVERB spending	ADC;K=LBP:
yVERB standards	AEL<P<
yVERB start	B=C=H=JALDP=
yVERB state	BAJ=
yVERB states	AAB=H=JA
yVERB stay	B=JA
yVERB step	B<JB
yVERB still	A=CA
yVERB street	ABH=
yVERB strengthen	B=JA
yVERB strides	ABP=
yVERB strong	BBJ<
yVERB students	ABBAC=J=
yVERB such	BAJ=
yVERB support	C=LA
yVERB sure	BCH=N;PA
yVERB system	A=FAHBK<NA
yVERB talent	HAP=
yVERB tax	ACC=F<HCK=NBP;
yVERB taxes	AEHAP7
yVERB teach	B=JA
yVERB teachers	A=PA
yVERB television	A=BCL=
yVERB terror	H=PA
yVERB terrorist	BCH=J;PA
yVERB than	C;HD
yVERB that	A=BECADAF=J;K=LAN=P<QA
yVERB the	DAH;I=KAMBN:PD
yVERB their	A:BDC=J9PG
yVERB them	A=BCH<J;PE
yVERB themselves	A<HB
yVERB then	A=BAH=PA
yVERB there	BAC=HA
yVERB these	BCJ;K=NA
yVERB they	ABBAC<H=I=KAMA
yVERB think	B=JA
yVERB this	AEF=H:J:NAPC
yVERB those	AABHJ8N=
yVERB though	C<NB
yVERB thousands	AABBF=H=J<NA
yVERB threats	ADBAJ=L=P=
yVERB three	B=CDJ;
yVERB through	H;I<LBPC
yVERB ties	AEH9
yVERB time	PB
yVERB to	A:BGC<D;FBHEK9OAP<
yVERB today	A=BBHBJ<K=NA
yVERB together	HAP=
yVERB tonight	ACF=P;
yVERB too	A=CA
yVERB toward	HAP=
yVERB towards	A<B:CDHBK=PA
yVERB trade	FAH;PA
yVERB trading	AAL=
yVERB train	ABB=
yVERB training	HBL=P=
yVERB try	B=JA
yVERB two	A=BA
yVERB u	A8CFFBH=K<
yVERB under	B8CF
yVERB up	BAC=J=PC
yVERB us	AABCH;J;PA
yVERB use	B=JA
yVERB values	A=H9PG
yVERB very	F:KD
yVERB vote	BAC=
yVERB wages	ABL=P=
yVERB war	B=JA
yVERB was	C=F=HDKDLAN<P;
yVERB washington	H=LA
yVERB way	K=
yVERB we	AAB<H8KFLAN=
yVERB weapons	A:HD
yVERB wear	B=JA
yVERB welfare	AABDC=J:
yVERB well	B=CA
yVERB were	C=LD
yVERB what	A=BCJ=L=PA
yVERB when	C=H=K:NDPB
yVERB where	B=JA
yVERB while	K=NA
yVERB who	F=HAJ=M=OAPA
yVERB will	KCM=N;
yVERB win	H=PA
yVERB with	A=B<F;HAIAKC
yVERB without	BCCCJ8L=
yVERB work	BAF=HAN=
yVERB workers	AAHAP<
yVERB working	HAP=
yVERB works	F:KD
yVERB world	A<K=NAPC
yVERB would	KBN<
yVERB year	C=LA
yVERB years	B=ICP=
yVERB yet	AABAC=H=
yVERB you	BJC;F=J7KA
yVERB young	A=CCP=
yVERB your	BBH=J=PA
yVERB yourself	A=BA
yVERB —	BAH=J=K=NAPA
yVERB “	A=HDL;PA
yX !	HA
yX "	HAP=
yX #	L<QA
yX (	I<LA
yX )	HBQ<
yX ,	H4LEQF
yX -	H=
yX .	H7LFQA
yX ...	L=QB
yX :	HDI;L=QA
yX >	ACH:LEP<
yX @	G=HCI=Q=
yX _	ADD=IAP<Q=
yX hi	ABH=L=
yX i	A=HALDP<Q=
yX is	H=LB
yX thank	A=HB
yX в	H=QA
y^ !	AHD=GAH<Q=
y^ "	L=PA
y^ #	A<G=I=LEPBQ=
y^ '	AEHMK3L6
y^ 's	B=C:F=HGJ=KAL<PD
y^ 've	KAO=
y^ ,	CJE=F=KAL7NAPAQ9
y^ -	C<LB
y^ --	C=H=LAPA
y^ .	A=GAHAQ<
y^ ...	L:PD
y^ 1	HALBP<Q=
y^ 2	B:CDHAP=
y^ 3	H=LA
y^ 30	L=OA
y^ :	B=H<IEL8P<QG
y^ ?	HBL=
y^ @	CAG=H9LEPBQ=
y^ a	AACAF<HEKBL;N=P<
y^ about	A=H<LAPB
y^ africa	CAL=
y^ after	CAHAI=Q=
y^ air	A=H=LC
y^ all	HGI=JBL9OAP;
y^ already	C=LA
y^ also	B=H<LD
y^ always	B;CD
y^ america	L;PC
y^ american	FAL;PA
y^ americans	AAC:PB
y^ an	ACBAC;
y^ and	H9K=LJQ=
y^ anderson	HGL7
y^ another	L=PA
y^ applause	C=L=MC
y^ are	ABC=H:LAPBQ=
y^ around	AAC=H=LA
y^ as	CAH8J=K=LDPC
y^ ask	F=KA
y^ assistance	A=LA
y^ began	H<LB
y^ better	G=LA
y^ budget	FBK<
y^ businesses	C;LB
y^ by	L:N=PE
y^ can	CAF=I=K=LC
y^ cannot	H<LCP=
y^ car	K=LEP;
y^ care	H<LB
y^ cars	LA
y^ city	A=C=HFP<
y^ class	H<LB
y^ come	H<LDP=
y^ communities	B=JA
y^ congress	F=KA
y^ could	F;KC
y^ county	C=LCP=
y^ crime	A=LA
y^ day	C=
y^ days	C=IA
y^ docstart	L=MA
y^ does	H:IALD
y^ during	H;LC
y^ energy	A=H=LBO=PA
y^ even	CAH=
y^ every	JAP=
y^ excited	CAL=
y^ families	H:LD
y^ february	AAP=
y^ feel	GBL<
y^ finally	HCL;
y^ first	LAP=
y^ for	C<HBL<PC
y^ forces	A=LB
y^ free	IDP<
y^ from	CAH7LF
y^ god	D9HE
y^ good	LA
y^ got	C<LB
y^ government	A=FCK<LCP;
y^ had	H:LD
y^ happy	GCH=
y^ has	CAF=HBKAP:
y^ have	CCP;
y^ he	CAD=F=HA
y^ help	HA
y^ here	CAI=
y^ his	L=PA
y^ hope	A=PA
y^ hours	L=PA
y^ how	CAH=L;PC
y^ hussein	B=LA
y^ i	A=CCF=G:KDO=Q<
y^ if	F=KAL=PB
y^ im	BBC=
y^ in	A=C<EAH2LKNBPCQ=
y^ interest	A;LC
y^ is	ADCAF:I=J=KALDP<Q=
y^ it	CEDAL:N=Q=
y^ january	AAL=
y^ jobs	H<LE
y^ just	I=LAPBQ=
y^ know	KAL=
y^ last	LA
y^ laughter	L=MA
y^ like	H:LAPB
y^ long	B9CGL=
y^ love	G=LA
y^ luck	C=LA
y^ made	CAJ=
y^ major	FAL=
y^ man	LCP;
y^ may	KAL=
y^ me	L=PA
y^ means	F=H=KCLAN=
y^ members	AACAF=L=
y^ men	L=PA
y^ million	IDL<M=
y^ moment	AEC;H=
y^ money	AAL=
y^ month	ADP=
y^ more	B;CEN=
y^ much	L=NA
y^ must	F;KC
y^ my	BAGCHEI=K;L<P<
y^ nations	LAQ=
y^ need	L<PB
y^ new	C<HBLAP=
y^ night	F=LA
y^ no	L=PA
y^ now	CIH9J=L;PA
y^ number	LA
y^ of	AHBBC;FAH)LPP=Q=
y^ often	CAF=KAL=
y^ on	A=H=I<K=LEPB
y^ one	BAHAL=P=
y^ our	FAG=LBN=
y^ out	H=L<PD
y^ over	CAFAP;
y^ parents	CAL=
y^ part	BAL=
y^ people	C=PA
y^ playing	CAL=
y^ policy	LA
y^ president	BBN=
y^ prices	C=HC
y^ problems	LBP<
y^ progress	KALBN=P<
y^ put	CAL=
y^ reform	A9LF
y^ see	C=H=LC
y^ sense	A=LA
y^ september	BAL=
y^ shit	AAGAL;
y^ should	F;G=HAKB
y^ so	DAH=
y^ some	BAN=
y^ spring	FCK;
y^ start	A<LB
y^ still	C=LA
y^ such	B<CB
y^ talk	C;GALA
y^ tax	L=PA
y^ taxes	B=PC
y^ than	AAL=
y^ that	E=GAL=NA
y^ the	B<CEEAFBJFK<LCM=N:P;Q<
y^ them	C=L;PE
y^ there	AICAH8L;
y^ these	H:PD
y^ thing	A=G=LC
y^ things	AAH=
y^ think	HAL=
y^ this	CEG=L=N=
y^ those	C=JAL<PB
y^ though	CAL=
y^ time	A=HCK=P=
y^ to	AFBCCCF=H8I=LEM=P:Q<
y^ today	CEL=P;
y^ too	C<L<PF
y^ trade	BAL=
y^ up	ABLBM=P<
y^ us	L=PA
y^ want	LCP;
y^ was	F;HDIAP;
y^ way	H=PA
y^ we	EAFBH8LANBP=
y^ week	C=FAHAQ=
y^ were	H8LF
y^ who	H=K=LC
y^ will	ACC;F9H6IAKELF
y^ with	BDH<N=PA
y^ work	C=LA
y^ workers	A=LA
y^ world	F=KA
y^ would	HAIAL;
y^ year	AGFCH=K;L;P=
y^ years	ICL;
y^ you	B=CADAL7NAPD
y^ your	L=PA
`;
